import { basename } from 'node:path';
import type { Problem } from '@iapt-elements/adaptations/read';
import type { Choice, Foreign, LeftOut, Question, Request } from '@iapt-elements/fhir/wording';
import { Refusal } from '../command.js';
import { isObject } from '../json-file.js';
import { openFolder, type Folder } from './folder.js';
import { listIn, part, referenceIn, textIn, type Thing } from './json-ld.js';
import { knownDefects } from './known-defects.js';

/** With the file that it was read from. */
export interface ForeignFile extends Foreign {
  readonly file: string;
}

/** Reads a ReproSchema activity, in the order that its `ui.order` states. */
export function readActivity(path: string, named: string | undefined, request: Request): ForeignFile {
  const folder = openFolder(path, named);
  const { activity, schema } = folder;
  const { language } = request.header;
  const read = orderOf(folder).map((reference) => itemIn(folder, reference, language));
  const questions = read.flatMap(({ question }) => question ?? []);
  const ids = read.map(({ id }) => id);
  return {
    file: schema,
    title: textIn(part(activity, 'prefLabel'), language),
    instruction: textIn(part(activity, 'preamble'), language),
    questions,
    leftOut: read.flatMap(({ leftOut }) => leftOut ?? []),
    warnings: knownDefects(referenceIn(activity) ?? basename(schema), language, ids),
  };
}

function orderOf({ activity, schema }: Folder): readonly string[] {
  const ui = part(activity, 'ui');
  const order = isObject(ui) ? listIn(part(ui, 'order')).flatMap((entry) => referenceIn(entry) ?? []) : [];
  if (order.length > 0) return order;
  throw new Refusal(schema, [{ key: 'ui.order', problem: 'is missing', remedy: 'Without it nobody knows the order.' }]);
}

interface Item {
  readonly id: string;
  readonly question?: Question;
  readonly leftOut?: LeftOut;
}

function itemIn(folder: Folder, reference: string, language: string): Item {
  const id = reference.replace(/^https?:.*\/(?=items\/)/, '');
  try {
    const { file, thing } = folder.follow(folder.schema, reference);
    const ui = part(thing, 'ui');
    if (isObject(ui) && part(ui, 'readOnly') === true) return { id, leftOut: { id, why: 'read only' } };
    const words = textIn(part(thing, 'question'), language);
    const choices = choicesOf(folder, file, thing, language);
    return { id, question: { id, words, loinc: [], choices, fault: descending(id, choices) } };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    // Whatever the file's fault is, the question may be one that is left out.
    const [first] = error.findings;
    const problem = `cannot be read: ${basename(error.file)} ${first?.problem ?? ''}`;
    const fault = { key: id, problem, remedy: first?.remedy ?? '' };
    return { id, question: { id, words: textIn(null, language), loinc: [], choices: [], fault } };
  }
}

function choicesOf(folder: Folder, file: string, item: Thing, language: string): readonly Choice[] {
  const options = part(item, 'responseOptions');
  const reference = typeof options === 'string' ? options : null;
  const thing = reference === null ? options : folder.follow(file, reference).thing;
  if (!isObject(thing)) return [];
  return listIn(part(thing, 'choices'))
    .filter(isObject)
    .map((choice) => {
      const value = part(choice, 'value');
      const known = typeof value === 'number' || typeof value === 'string';
      return { value: known ? String(value) : null, words: textIn(part(choice, 'name'), language) };
    });
}

/** Labels that run from the highest value down: in such files the labels or the values were turned round. */
function descending(id: string, choices: readonly Choice[]): Problem | null {
  const values = choices.map(({ value }) => Number(value));
  const falls = values.length > 1 && values.every((value, index) => index === 0 || value < (values[index - 1] ?? NaN));
  if (!falls) return null;
  const problem = 'has its options from the highest value down: are the labels reversed?';
  return { key: id, problem, remedy: 'Compare them with the owner’s form, and put the options in its order.' };
}
