import type { Wording } from '@iapt-elements/adaptations';
import type { Item, MeasureRecord } from '@iapt-elements/engine';
import { MappingError } from './errors.js';

/** The words of a record; `null` = none were given. */
export function wordsOf(record: MeasureRecord, wording: Wording | undefined): Wording | null {
  if (!wording) return null;
  if (wording.measure === record.measure && wording.checksum === record.wording.checksum) return wording;
  throw new MappingError(
    record.measure,
    'wording',
    'These are not the words that were shown: their checksum is another. Give those, or none.',
  );
}

/** How an answer reads: its words, else, on a scale of numbers, the number. */
export function labelOf({ options }: Wording, { scale }: Item, value: number | string): string {
  return options[scale]?.[value] ?? String(value);
}
