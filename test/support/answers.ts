import { itemsOf, type Answer, type Answers, type Item, type Measure, type Scale } from '@iapt-elements/engine';

/** Answers and scales of any measure, for tests. */

/** What somebody may write, states that are no answers elsewhere and other scripts as well. */
const texts = [
  'In my own words.',
  'One line\nand another',
  'skipped',
  'not-applicable',
  ' شكرا ',
  '<b>&amp;</b> 🙂',
  '0',
];

/** What an item with this scale can be answered with, apart from "skipped" and "not applicable". */
export function choicesOf(scale: Scale): readonly (number | string)[] {
  if ('codes' in scale) return scale.codes;
  if ('text' in scale) return [...texts, ...[0, 30].map((left) => 'w'.repeat(scale.text.longest - left))];
  return valuesOf(scale);
}

/** The values of a scale, ascending; none where its answers are no amounts. */
export function valuesOf(scale: Scale): readonly number[] {
  if ('codes' in scale || 'text' in scale) return [];
  if ('values' in scale) return scale.values;
  return Array.from({ length: scale.highest - scale.lowest + 1 }, (_, index) => scale.lowest + index);
}

/** What of a scale can have words: every option, or both ends of a number that is typed. */
export function labelled(scale: Scale): readonly (number | string)[] {
  if ('text' in scale) return [];
  return 'lowest' in scale ? [scale.lowest, scale.highest] : choicesOf(scale);
}

export const scaleOf = (measure: Measure, item: Item): Scale => measure.scales[item.scale]!;

/**
 * Answers in words: `2×9 1 0×4`, one for each item, the items of the total first. `-` skipped, `n` not applicable, `.` not
 * reached, `1+3` two statements ticked, `pain=0` an item by its code.
 */
export function answersIn(measure: Measure, text: string): Answers {
  const total = measure.scoring.items ?? [];
  const codes = [...total, ...measure.items.map(({ code }) => code).filter((code) => !total.includes(code))];
  const answers: Record<string, Answer> = {};
  let place = 0;
  for (const word of text.split(' ').filter(Boolean)) {
    const [, named, sign = '', times = '1'] = /^(?:([\w-]+)=)?(.+?)(?:×(\d+))?$/.exec(word)!;
    for (let count = 0; count < Number(times); count += 1) {
      const code = named ?? codes[place++]!;
      const item = itemsOf(measure).find((candidate) => candidate.code === code);
      if (!item) throw new Error(`${measure.id}: "${text}" answers more items than there are.`);
      if (sign !== '.') answers[code] = answerOf(scaleOf(measure, item), sign);
    }
  }
  if (place !== codes.length) throw new Error(`${measure.id}: "${text}" is ${place} answers, not ${codes.length}.`);
  return answers;
}

function answerOf(scale: Scale, sign: string): Answer {
  if (sign === '-') return 'skipped';
  if (sign === 'n') return 'not-applicable';
  if ('codes' in scale || 'text' in scale) return sign;
  return sign.includes('+') ? sign.split('+').map(Number) : Number(sign);
}
