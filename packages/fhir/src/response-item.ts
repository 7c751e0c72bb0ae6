import type { Wording } from '@iapt-elements/adaptations';
import type { Answer, Item, MeasureRecord } from '@iapt-elements/engine';
import { answerExtension } from './answer-value.js';
import { answerCoding, scaleIn, weight, type Form } from './codes.js';
import type { Extension, ResponseAnswer, ResponseItem } from './r4.js';
import { extensions, ownExtensions } from './systems.js';
import { labelOf } from './words.js';

/** Why an item has no answer, in the words of FHIR. What was not reached is left out altogether. */
const absent: Readonly<Record<string, string>> = { skipped: 'asked-declined', 'not-applicable': 'not-applicable' };

/** One item of a response; `null` = the person did not come to it. */
export function responseItem(
  form: Form,
  item: Item,
  { answers, parts }: MeasureRecord,
  words: Wording | null,
): ResponseItem | null {
  const given = answers[item.code];
  const divided = (parts[item.code] ?? []).map((part) => answerExtension(ownExtensions.part, part));
  const answer = given === undefined ? [] : answersOf(form, item, given, words);
  const extension = [...(answer.length === 0 ? reason(given) : []), ...divided];
  if (answer.length + extension.length === 0) return null;
  const text = words?.items[item.code];
  return {
    ...(extension.length > 0 && { extension }),
    linkId: item.code,
    ...(text !== undefined && { text }),
    ...(answer.length > 0 && { answer }),
  };
}

function reason(answer: Answer | undefined): readonly Extension[] {
  const valueCode = absent[String(answer)];
  return valueCode === undefined ? [] : [{ url: extensions.dataAbsent, valueCode }];
}

function answersOf(form: Form, item: Item, answer: Answer, words: Wording | null): readonly ResponseAnswer[] {
  const scale = scaleIn(form, item);
  if (typeof answer === 'object') return answer.map((value) => choice(form, item, value, words));
  if ('text' in scale) return [{ valueString: String(answer) }];
  if (absent[answer] !== undefined) return [];
  if ('lowest' in scale) return [{ valueInteger: Number(answer) }];
  return [choice(form, item, answer, words)];
}

function choice(form: Form, item: Item, value: number | string, words: Wording | null): ResponseAnswer {
  const display = words && { display: labelOf(words, item, value) };
  return { valueCoding: { ...weight(value, 'ordinalValue'), ...answerCoding(form, item, value), ...display } };
}
