import { InputError, type Problem } from '@iapt-elements/adaptations/read';
import { extensions } from '../systems.js';
import type { Choice, Foreign, LeftOut, Question, Text } from './foreign.js';
import { valuesOf } from './option-keys.js';
import type { Request } from './request.js';
import { questionnaireSchema, type FhirItem, type FhirQuestionnaire } from './questionnaire-schema.js';
import { readerFor, type Reader } from './translation.js';
import { valueOf } from './weight.js';

/** Reads an R4 Questionnaire: nested groups, translations, weights. */
export function readQuestionnaire(input: unknown, request: Request): Foreign {
  const questionnaire = parsedQuestionnaire(input);
  const read = readerFor(request.header.language, questionnaire.language);
  const all = flat(questionnaire.item);
  const calculated = all.flatMap((item) => leftOutOf(item));
  const asked = all.filter((item) => isQuestion(item) && leftOutOf(item).length === 0);
  const ends = all.flatMap(({ item = [] }) => item.filter((each) => endOf(each) !== null));
  const notes = all.filter((item) => !isQuestion(item) && !ends.includes(item) && (item.text ?? '').trim() !== '');
  const instruction = instructionIn(all, notes, asked[0]);
  const others = notes
    .filter((note) => note !== instruction)
    .map(({ linkId, text }) => ({ id: linkId, why: `text: "${text ?? ''}"` }));
  return {
    title: read(questionnaire.title, questionnaire._title),
    instruction: read(instruction?.text, instruction?._text),
    questions: asked.map((item) => questionOf(item, request, read)),
    leftOut: [...calculated, ...others],
    warnings: [...unnamedLanguage(questionnaire), ...asked.flatMap((item) => prefixWarning(item, read))],
  };
}

/** @throws InputError when it is no Questionnaire. */
export function parsedQuestionnaire(input: unknown): FhirQuestionnaire {
  const result = questionnaireSchema.safeParse(input);
  if (result.success) return result.data;
  const findings = result.error.issues.slice(0, 5).map(({ path }) => ({
    key: path.map(String).join('.'),
    problem: path[0] === 'resourceType' ? 'is not Questionnaire' : 'is not as in a FHIR R4 Questionnaire',
    remedy: 'Is it a Questionnaire of FHIR R4?',
  }));
  throw new InputError('Questionnaire', findings);
}

/** Every item in the order in which it is met: a group stands before what is in it. */
function flat(items: readonly FhirItem[]): readonly FhirItem[] {
  return items.flatMap((item) => [item, ...flat(item.item ?? [])]);
}

function isQuestion({ type }: FhirItem): boolean {
  return type !== 'group' && type !== 'display';
}

/** What is never asked: totals and what a program fills in. */
function leftOutOf(item: FhirItem): readonly LeftOut[] {
  if (!isQuestion(item)) return [];
  const { linkId, readOnly, extension = [] } = item;
  if (extension.some(({ url }) => url === extensions.calculated)) return [{ id: linkId, why: 'calculated' }];
  if (extension.some(({ url, valueBoolean }) => url === extensions.hidden && valueBoolean))
    return [{ id: linkId, why: 'hidden' }];
  return readOnly ? [{ id: linkId, why: 'read only' }] : [];
}

/** The one text that stands before the first question. Of two, nobody can say which it is. */
function instructionIn(
  all: readonly FhirItem[],
  notes: readonly FhirItem[],
  first: FhirItem | undefined,
): FhirItem | undefined {
  const before = notes.filter((note) => first !== undefined && all.indexOf(note) < all.indexOf(first));
  return before.length === 1 ? before[0] : undefined;
}

function questionOf(item: FhirItem, request: Request, read: Reader): Question {
  const { linkId, code = [] } = item;
  const loinc = code.filter(({ system }) => system === 'http://loinc.org').flatMap((coding) => coding.code ?? []);
  const choices = choicesOf(item, request, read);
  return { id: linkId, words: read(item.text, item._text), loinc, choices, fault: valueSetFault(item) };
}

function valueSetFault({ linkId, answerOption, answerValueSet }: FhirItem): Problem | null {
  if (answerValueSet === undefined || answerOption) return null;
  const problem = `has its answers in a value set (${answerValueSet})`;
  return { key: linkId, problem, remedy: 'Write them into the Questionnaire as answerOption.' };
}

/** Which end of a scale of numbers it has the words of. */
function endOf({ type, extension = [] }: FhirItem): 'lower' | 'upper' | null {
  const codes = extension
    .filter(({ url }) => url === extensions.itemControl)
    .flatMap(({ valueCodeableConcept: concept }) => (concept?.coding ?? []).map(({ code }) => code));
  if (type !== 'display') return null;
  if (codes.includes('lower')) return 'lower';
  return codes.includes('upper') ? 'upper' : null;
}

/** Of a number that is typed, the words at both ends. */
function endsOf({ item = [], extension = [] }: FhirItem, read: Reader): readonly Choice[] {
  const limit = (url: string) => extension.find((each) => each.url === url)?.valueInteger;
  const values = { lower: limit(extensions.minValue), upper: limit(extensions.maxValue) };
  return item.flatMap((each) => {
    const end = endOf(each);
    const value = end === null ? undefined : values[end];
    return value === undefined ? [] : [{ value: String(value), words: read(each.text, each._text) }];
  });
}

function choicesOf(item: FhirItem, { measure }: Request, read: Reader): readonly Choice[] {
  const { answerOption = [] } = item;
  if (answerOption.length === 0) return endsOf(item, read);
  const offered = Object.values(measure.scales).flatMap(valuesOf);
  return answerOption.map((option) => {
    const { valueCoding, valueString, _valueString, valueInteger } = option;
    const words: Text = valueCoding
      ? read(valueCoding.display, valueCoding._display)
      : valueInteger === undefined
        ? read(valueString, _valueString)
        : { text: String(valueInteger), english: null, languages: [] };
    return { value: valueOf(option, measure, offered), words };
  });
}

function unnamedLanguage({ language }: FhirQuestionnaire) {
  if (language !== undefined) return [];
  const remedy = 'Add "language" to the Questionnaire, for example "language": "en".';
  return [{ key: 'language', problem: 'is not said, so that only the translations can be taken', remedy }];
}

/** A number is given by the kit; a prefix of words belongs to the question and is in none of its texts. */
function prefixWarning({ linkId, prefix, _prefix }: FhirItem, read: Reader) {
  const shown = read(prefix, _prefix).text ?? prefix ?? '';
  if (!/\p{L}{2}/u.test(shown)) return [];
  const remedy = 'If it belongs to the question, set the question: --set items.<code>="…"';
  return [{ key: linkId, problem: `has the prefix "${shown}", which is left out`, remedy }];
}
