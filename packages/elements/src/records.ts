import type { Adjustments } from '@iapt-elements/adaptations';
import { record, type AdministrationMode, type MeasureRecord, type Session } from '@iapt-elements/engine';
import { kit } from './kit.js';
import type { Prepared } from './prepare.js';

/** The record of each measure of a session that is finished, in order. */
export function recordsOf(
  session: Session,
  { wording, beside }: Prepared,
  adjustments: Adjustments,
): readonly MeasureRecord[] {
  const { interpreter: spoken } = adjustments;
  return session.measures.flatMap(({ id }) => {
    const words = wording[id];
    if (!words) return [];
    const { language, status, checksum } = words;
    const interpreter = spoken === null ? null : { language: spoken, words: beside[id]?.status ?? ('none' as const) };
    const context = { kit, language, wording: { status, checksum }, adjustments };
    return [record(session, id, { ...context, mode: modeOf(adjustments), interpreter })];
  });
}

/** Who answers with whom, as the record names it. */
export function modeOf({ support }: Adjustments): AdministrationMode {
  return support === 'alone' ? 'self-report' : support;
}
