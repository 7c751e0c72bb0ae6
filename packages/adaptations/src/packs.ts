import type { EasyRead } from './easy-read.js';
import type { Plan } from './plan.js';
import type { Question } from './screen.js';

/** The easy-read words that go with a question: of its measure, and in the language of the question's own words. */
export function packOf({ easyRead, wording }: Plan, { measure }: Pick<Question, 'measure'>): EasyRead | null {
  const pack = easyRead[measure];
  return pack && pack.language === wording[measure]?.language ? pack : null;
}
