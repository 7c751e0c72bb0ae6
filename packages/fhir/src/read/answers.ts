import { checkAnswer, itemsIn, type Answer, type Item } from '@iapt-elements/engine';
import { answerCoding, notApplicable, scaleIn, type Form } from '../codes.js';
import type { Coding } from '../r4.js';
import { extensions, ownExtensions } from '../systems.js';
import { totalLink, instructionLink } from '../links.js';
import { answerIn } from './answer-value.js';
import { find, passOver, type Findings } from './findings.js';
import type { ReadAnswer, ReadItem } from './response-schema.js';

/** What the items of a response say. */
export interface Given {
  readonly answers: Record<string, Answer>;
  readonly parts: Record<string, readonly (Answer | null)[]>;
  /** The total that the response states; `null` = none. */
  readonly total: number | null;
}

const states: Readonly<Record<string, Answer>> = { 'asked-declined': 'skipped', 'not-applicable': 'not-applicable' };

/** Every answer, by item code. An item that the version does not ask is a problem, and so is what is no answer to it. */
export function givenIn(form: Form, items: readonly ReadItem[], findings: Findings): Given {
  const asked = itemsIn(form.measure, form.version);
  const answers: Given['answers'] = {};
  const parts: Given['parts'] = {};
  const seen = new Set<string>();
  let total: number | null = null;
  for (const [index, read] of items.entries()) {
    const place = `item[${String(index)}] (${read.linkId})`;
    const item = asked.find(({ code }) => code === read.linkId);
    if (seen.has(read.linkId)) find(findings, place, 'is there twice', 'Keep one of the two.');
    seen.add(read.linkId);
    if (item) readItem({ form, item, place, read, findings }, answers, parts);
    else if (read.linkId === totalLink) total = totalIn(read, place, findings);
    else if (read.linkId !== instructionLink) unknownItem(form, asked, place, findings);
  }
  return { answers, parts, total };
}

function unknownItem({ measure, version }: Form, asked: readonly Item[], place: string, findings: Findings): void {
  const codes = asked.map(({ code }) => code).join(', ');
  const remedy = `Its items are ${codes}.`;
  find(findings, place, `is no item of ${measure.name} (${version})`, remedy);
}

/** One item on its way into the record. */
interface Reading {
  readonly form: Form;
  readonly item: Item;
  readonly place: string;
  readonly read: ReadItem;
  readonly findings: Findings;
}

function readItem(reading: Reading, answers: Given['answers'], parts: Given['parts']): void {
  const { item, place, read, findings } = reading;
  passOver(findings, place, read, ['linkId', 'text', 'answer', 'extension', 'item']);
  if ('item' in read) find(findings, place, 'has items in it', 'Items of the kit stand beside each other.');
  for (const [index, { url }] of (read.extension ?? []).entries())
    if (url !== extensions.dataAbsent && url !== ownExtensions.part)
      findings.passedOver.push(`${place}.extension[${String(index)}] ${url}`);
  const answer = answerOf(reading);
  if (answer !== null && fits(reading, answer)) answers[item.code] = answer;
  const divided = (read.extension ?? []).filter(({ url }) => url === ownExtensions.part);
  const own = divided.map((part, index) => {
    const value = answerIn(part);
    const where = `${place}.part[${String(index)}]`;
    if (value === undefined) find(findings, where, 'has no value', 'Give the answer to the part, or take it out.');
    return value === undefined || value === null || !fits({ ...reading, place: where }, value) ? null : value;
  });
  if (own.length > 0) parts[item.code] = own;
}

function fits({ form: { measure, version }, item, place, findings }: Reading, answer: Answer): boolean {
  try {
    checkAnswer(measure, item.code, answer, version);
    return true;
  } catch (error) {
    find(findings, place, 'is no answer', (error as Error).message);
    return false;
  }
}

/** `null` = there is none, or it is a problem. */
function answerOf(reading: Reading): Answer | null {
  const { place, read } = reading;
  const reason = (read.extension ?? []).find(({ url }) => url === extensions.dataAbsent);
  const answers = read.answer ?? [];
  if (reason) return stateOf(reading, reason.valueCode ?? '', answers.length);
  const given = answers.map((answer, index) => valueOf(reading, answer, `${place}.answer[${String(index)}]`));
  return given.includes(null) ? null : oneOf(reading, given as Answer[]);
}

/** An item has one answer, or several statements that are ticked. */
function oneOf({ item, place, findings }: Reading, given: readonly Answer[]): Answer | null {
  const [only = null] = given;
  if (given.length < 2) return only;
  if (item.several && given.every((value) => typeof value === 'number')) return severalOf(given);
  find(findings, place, `has ${String(given.length)} answers`, 'This item has one.');
  return null;
}

function severalOf(values: readonly number[]): Answer {
  return [...new Set(values)].sort((one, other) => one - other);
}

function stateOf({ place, findings }: Reading, code: string, answers: number): Answer | null {
  if (answers > 0) find(findings, place, 'has an answer and a reason for having none', 'Keep one of the two.');
  const state = states[code];
  if (state !== undefined) return state;
  const known = Object.keys(states).join(' or ');
  find(findings, place, `has no answer, for the reason "${code}"`, `Say ${known}, or leave the item out.`);
  return null;
}

function valueOf(reading: Reading, answer: ReadAnswer, place: string): Answer | null {
  const { form, item, findings } = reading;
  const { valueCoding, valueInteger, valueString } = answer;
  passOver(findings, place, answer, ['valueCoding', 'valueInteger', 'valueString', 'item']);
  if ('item' in answer) find(findings, place, 'has items in it', 'Items of the kit stand beside each other.');
  const scale = scaleIn(form, item);
  if ('text' in scale) return valueString ?? wrongKind(findings, place, 'a valueString');
  if ('lowest' in scale) return valueInteger ?? wrongKind(findings, place, 'a valueInteger');
  if (!valueCoding) return wrongKind(findings, place, 'a valueCoding');
  return chosen(reading, 'codes' in scale ? scale.codes : scale.values, valueCoding, place);
}

type Code = NonNullable<ReadAnswer['valueCoding']>;

function chosen(
  { form, item, findings }: Reading,
  offered: readonly (number | string)[],
  coding: Code,
  place: string,
): Answer | null {
  const value = offered.find((each) => isSame(answerCoding(form, item, each), coding));
  if (value !== undefined) return value;
  if (item.notApplicable && isSame(notApplicable, coding)) return 'not-applicable';
  const codings = offered.map((each) => answerCoding(form, item, each));
  const codes = codings.map(({ code }) => code).join(', ');
  const problem = `has the code ${String(coding.system)}|${String(coding.code)}`;
  find(findings, place, problem, `Use one of ${String(codings[0]?.system)}: ${codes}.`);
  return null;
}

function wrongKind(findings: Findings, place: string, kind: string): null {
  find(findings, place, `is not ${kind}`, `The scale of this item wants one.`);
  return null;
}

function isSame(one: Coding, other: Code): boolean {
  return one.system === other.system && one.code === other.code;
}

function totalIn(read: ReadItem, place: string, findings: Findings): number | null {
  const [answer] = read.answer ?? [];
  if (!answer) return null;
  const value = answer.valueInteger ?? answer.valueDecimal;
  if (typeof value === 'number') return value;
  return wrongKind(findings, place, 'a number');
}
