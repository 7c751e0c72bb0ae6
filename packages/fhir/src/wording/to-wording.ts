import type { Wording } from '@iapt-elements/adaptations';
import { checkWording, InputError, type Problem } from '@iapt-elements/adaptations/read';
import { wordingWith } from './blank.js';
import { signsOfDamage } from './damage.js';
import { compareEnglish } from './english.js';
import { formItems } from './form-items.js';
import { missingText } from './missing-text.js';
import { labelsOf, type Labels } from './options.js';
import { pairingOf, type Pairing } from './pairing.js';
import { oneLine, type Foreign, type LeftOut, type Pair, type Question } from './foreign.js';
import type { Request } from './request.js';

export interface Imported {
  readonly wording: Wording;
  readonly pairing: Pairing;
  readonly labels: Labels;
  readonly leftOut: readonly LeftOut[];
  readonly warnings: readonly Problem[];
}

/** @throws InputError when anything is missing, contradicts itself, or would be refused on a page. Nothing is guessed. */
export async function toWording(foreign: Foreign, request: Request): Promise<Imported> {
  const { measure, leaveOut } = request;
  const leaving = ({ id }: Question) => leaveOut.some((name) => isNamed(id, name));
  const idle = leaveOut.filter((name) => !foreign.questions.some(({ id }) => isNamed(id, name)));
  const pairing = pairingOf(
    request,
    foreign.questions.filter((question) => !leaving(question)),
  );
  const labels = labelsOf(request, pairing.pairs);
  const english = englishOf(request, pairing.pairs, labels);
  refuse([
    ...idle.map((name) => ({ key: name, problem: 'is not in the file', remedy: 'It cannot be left out.' })),
    ...pairing.findings,
    ...missingQuestions(request, pairing.pairs),
    ...once([...pairing.pairs.flatMap(({ question }) => question.fault ?? []), ...labels.findings]),
    ...english.findings,
  ]);
  const words = wordsOf(foreign, request, pairing.pairs, labels);
  const paired = pairing.pairs.map(({ item }) => item);
  const items = formItems(request).filter(({ code }) => paired.includes(code));
  const wording = await checked(request, wordingWith(measure, request.header, words, items), pairing.pairs);
  const texts = new Map([...words].filter(([key]) => /^(items|options)\./.test(key)));
  const left = foreign.questions.filter(leaving).map(({ id }) => ({ id, why: request.ways.leftOut }));
  const warnings = [...foreign.warnings, ...english.warnings, ...signsOfDamage(pairing.pairs, texts)];
  return { wording, pairing, labels, leftOut: [...foreign.leftOut, ...left], warnings };
}

function isNamed(id: string, name: string): boolean {
  return id === name || id.endsWith(`/${name}`);
}

/** What was being read, as its reader calls it. */
const what = 'questionnaire';

function refuse(findings: readonly Problem[]): void {
  if (findings.length > 0) throw new InputError(what, findings);
}

/** Questions share their options: what is wrong with those is said at the first question that has them. */
function once(problems: readonly Problem[]): readonly Problem[] {
  const said = new Map(problems.toReversed().map((each) => [each.problem + each.remedy, each]));
  return problems.filter((each) => said.get(each.problem + each.remedy) === each);
}

function englishOf({ official }: Request, pairs: readonly Pair[], labels: Labels) {
  return official ? compareEnglish(official, pairs, labels) : { findings: [], warnings: [] };
}

function missingQuestions(request: Request, pairs: readonly Pair[]): readonly Problem[] {
  return pairs
    .filter(
      ({ question: { fault, words }, item }) => !fault && words.text === null && !request.set.has(`items.${item}`),
    )
    .map(({ question: { id, words }, item }) => missingText(request, id, 'the question', words, `items.${item}`));
}

function wordsOf(
  foreign: Foreign,
  { set }: Request,
  pairs: readonly Pair[],
  labels: Labels,
): ReadonlyMap<string, string> {
  const heads = [['title', foreign.title.text] as const, ['instruction', foreign.instruction.text] as const];
  const items = pairs.map(({ question, item }) => [`items.${item}`, question.words.text] as const);
  const found = [...heads, ...items].flatMap(([key, text]) => (text === null ? [] : [[key, oneLine(text)] as const]));
  return new Map([...found, ...labels.words, ...set]);
}

/** As a page would take it. What is still empty can be said on the command line. */
async function checked({ measure, set, ways }: Request, wording: object, pairs: readonly Pair[]): Promise<Wording> {
  try {
    return await checkWording(wording, () => Promise.resolve(measure));
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const findings = error.details.map((problem) => {
      const { key } = problem;
      const from = pairs.find(({ item }) => key === `items.${item}`)?.question.id;
      const where =
        from !== undefined && !set.has(key) ? { ...problem, problem: `(from ${from}) ${problem.problem}` } : problem;
      return /is (empty|missing)$/.test(problem.problem) ? { ...where, remedy: `Say it: ${ways.set(key)}` } : where;
    });
    throw new InputError(what, findings);
  }
}
