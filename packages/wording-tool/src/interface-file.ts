import { basename, dirname, join } from 'node:path';
import { flattened, readReview, textProblems, type FlatTexts } from '@iapt-elements/adaptations/read';
import { Refusal } from './command.js';
import { packLimits, readJson } from './json-file.js';

/** Files of words around the questions: `ui.json`, `clinician.json` and `progress.json` of a language. */

/** The folder says which language it is. */
export function languageOf(file: string): string {
  return basename(dirname(file));
}

/** The English words that a file is made from: the file of the same name in `../en`, unless another is named. */
export function englishFor(file: string, named?: string): FlatTexts {
  const source = named ?? join(dirname(file), '..', 'en', basename(file));
  return Object.fromEntries(flattened(readJson(source, packLimits).value).texts);
}

/** @throws Refusal when a text is missing, unknown or none: what a page would refuse. */
export function refuseUnless(file: string, value: object, english: FlatTexts): void {
  const problems = textProblems(value, { language: languageOf(file), english, complete: true });
  if (problems.length > 0) throw new Refusal(file, problems);
}

export function checkInterface(file: string, value: object) {
  const english = englishFor(file);
  refuseUnless(file, value, english);
  const { status } = readReview(value);
  const language = languageOf(file);
  const about = `${String(Object.keys(english).length)} texts in English, ${language}, ${status}`;
  return { file, exitCode: 0, findings: [], language, status, about } as const;
}
