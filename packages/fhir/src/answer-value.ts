import type { Answer } from '@iapt-elements/engine';
import type { Extension } from './r4.js';

/** An answer where FHIR has no place for one: a part of an item, an item of another version. `null` = not reached. */
export function answerExtension(url: string, answer: Answer | null): Extension {
  if (answer === null) return { url, valueCode: 'not-reached' };
  if (typeof answer === 'number') return { url, valueInteger: answer };
  if (typeof answer === 'string')
    return answer === 'skipped' || answer === 'not-applicable'
      ? { url, valueCode: answer }
      : { url, valueString: answer };
  return { url, extension: answer.map((value) => ({ url: 'value', valueInteger: value })) };
}
