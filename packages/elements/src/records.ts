import { usedExchanges, type Adjustments } from '@iapt-elements/adaptations';
import { record, type AdministrationMode, type MeasureRecord, type Session } from '@iapt-elements/engine';
import { kit } from './kit.js';
import type { Prepared } from './prepare.js';

/** The record of each measure of a session that is finished, in order. */
export function recordsOf(
  session: Session,
  { wording, beside }: Pick<Prepared, 'wording' | 'beside'>,
  adjustments: Adjustments,
): readonly MeasureRecord[] {
  const { interpreter: spoken } = adjustments;
  return session.measures.flatMap(({ id }) => {
    const words = wording[id];
    if (!words) return [];
    const { language, status, checksum } = words;
    const interpreter = spoken === null ? null : { language: spoken, words: beside[id]?.status ?? ('none' as const) };
    // Of the exchanges, those that changed a question of this measure: the record says which words were read.
    const exchanges = usedExchanges(words, adjustments.exchanges);
    const shown = { kit, language, wording: { status, checksum }, adjustments: { ...adjustments, exchanges } };
    return [record(session, id, { ...shown, mode: modeOf(adjustments), interpreter })];
  });
}

/** Who answers with whom, as the record names it. */
export function modeOf({ support }: Adjustments): AdministrationMode {
  return support === 'alone' ? 'self-report' : support;
}
