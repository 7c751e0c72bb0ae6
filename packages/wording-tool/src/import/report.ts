import { toWording, type Foreign, type Imported, type Request } from '@iapt-elements/fhir/wording';
import { lineOf, type Call, type Report } from '../command.js';
import { giveOut } from '../write.js';
import { refusing } from './refusing.js';

/** Makes the wording, writes it, and says what was taken for what: somebody who reads the language must read this. */
export async function importInto(call: Call, from: string, foreign: Foreign, request: Request): Promise<Report> {
  const imported = await refusing(from, () => toWording(foreign, request));
  const file = call.text('out') ?? null;
  giveOut(call, imported.wording);
  // Without a file the pack itself is the result, and all else goes beside it.
  for (const line of linesOf(imported)) (file === null ? call.warn : call.say)(line);
  for (const warning of imported.warnings) call.warn(`warning: ${lineOf(from, warning)}`);
  if (file !== null) call.say(`${file} written. Nobody has compared it yet ("checkedAgainst" is null).`);
  const { pairing, labels, leftOut, warnings, wording } = imported;
  const pairs = pairing.pairs.map(({ question, item }) => ({ from: question.id, to: `items.${item}` }));
  const options = Object.fromEntries(labels.words);
  return { exitCode: 0, json: { file, by: pairing.by, pairs, options, leftOut, warnings, wording } };
}

function linesOf({ pairing, labels, leftOut }: Imported): readonly string[] {
  const questions = pairing.pairs.map(
    ({ question, item }) => `  ${question.id} → items.${item}  ${shown(question.words)}`,
  );
  const options = [...labels.words].map(
    ([key, text]) => `  ${key}  ${shown({ text, english: labels.english.get(key) ?? null })}`,
  );
  return [
    `Questions, matched by ${pairing.by}:`,
    ...questions,
    'Options:',
    ...options,
    ...(leftOut.length > 0 ? ['Left out:'] : []),
    ...leftOut.map(({ id, why }) => `  ${id}  (${why})`),
  ];
}

/** With its English beside it, for whoever reads one of the two. */
function shown({ text, english }: { readonly text: string | null; readonly english: string | null }): string {
  const beside = english === null || english === text ? '' : `  (en: "${english}")`;
  return text === null ? '(--set)' : `"${text}"${beside}`;
}
