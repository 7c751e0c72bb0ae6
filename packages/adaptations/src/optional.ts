import { itemsOf, optionalItems, type Measure } from '@iapt-elements/engine';
import { worded, type Wording } from './wording.js';

/** What is on the owner's form and asked only where the host wants it. What has no words is not asked. */

/** Codes of the optional items that a wording has everything of: the question, and each of its options. */
export function optionalWorded(measure: Measure, { items, options }: Wording): readonly string[] {
  const optional = optionalItems(measure);
  const whole = itemsOf(measure).filter(({ code, scale }) => {
    const found = measure.scales[scale];
    return items[code] && found && worded(found).every((value) => options[scale]?.[value]);
  });
  return whole.map(({ code }) => code).filter((code) => optional.includes(code));
}

/** A wording without the optional questions: where they are not asked, no word of theirs is looked for or exchanged. */
export function withoutOptional(measure: Measure, wording: Wording): Wording {
  const optional = optionalItems(measure);
  if (optional.length === 0) return wording;
  const items = Object.entries(wording.items).filter(([code]) => !optional.includes(code));
  return { ...wording, items: Object.fromEntries(items) };
}
