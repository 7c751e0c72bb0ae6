import { usedExchanges, type Adjustments, type Wording } from '@iapt-elements/adaptations';
import { record, type AdministrationMode, type MeasureRecord, type Session } from '@iapt-elements/engine';
import { kit } from './kit.js';
import type { Prepared } from './prepare.js';
import { reviewOf, statusOf } from './registry.js';

/** The record of each measure of a session that is finished, in order. */
export function recordsOf(
  session: Session,
  { wording, beside, words: around }: Pick<Prepared, 'wording' | 'beside' | 'words'>,
  adjustments: Adjustments,
): readonly MeasureRecord[] {
  const { interpreter: spoken } = adjustments;
  return session.measures.flatMap(({ id }) => {
    const words = wording[id];
    if (!words) return [];
    const { language } = words;
    const interpreter = spoken === null ? null : { language: spoken, words: beside[id]?.status ?? ('none' as const) };
    // Of the exchanges, those that changed a question of this measure: the record says which words were read.
    const exchanges = usedExchanges(words, adjustments.exchanges);
    const shown = { kit, language, wording: used(words), adjustments: { ...adjustments, exchanges } };
    const read = { language: around.language, status: statusOf(reviewOf(around.language, 'ui')) };
    return [record(session, id, { ...shown, interface: read, mode: modeOf(adjustments), interpreter })];
  });
}

/** Which words were read, and who has compared them with the owner's. */
function used({ status, checksum, signature }: Wording): MeasureRecord['wording'] {
  if (!signature) return { status, checksum };
  const { role, date, document } = signature;
  return { status, checksum, signature: { role, date, document } };
}

/** Who answers with whom, as the record names it. */
export function modeOf({ support }: Adjustments): AdministrationMode {
  return support === 'alone' ? 'self-report' : support;
}
