import {
  isClinicianPresent,
  isConfidential,
  route,
  type AdministrationMode,
  type Session,
} from '@iapt-elements/engine';
import type { Prepared } from './prepare.js';
import type { Stage } from './views/stage.js';

/**
 * Keeps confidential questions from being asked while the clinician is there; `null` = nothing stands in the way. On the
 * page that asks who is there, the answer can still be changed: it counts when the page is left.
 */
export function refusal(
  { measures, circumstances, page, ...session }: Session,
  mode: AdministrationMode,
  wording: Prepared['wording'],
): { readonly stage: Stage; readonly error: Error } | null {
  const confidential = measures.filter(isConfidential);
  const supporter = page === 'circumstances' ? null : circumstances.supporter;
  if (confidential.length === 0 || page === 'completion' || !isClinicianPresent(mode, { supporter })) return null;
  const names = confidential.map(({ name }) => name).join(', ');
  const titles = confidential.map(({ id, name }) => wording[id]?.title ?? name).join(', ');
  const asks = route({ measures, circumstances, ...session }).some(({ kind }) => kind === 'circumstances');
  const remedy =
    'Set another "support" in the adjustments and another "supporter" in the circumstances, or give it to the person to answer alone.';
  return {
    // The page that asks who is there can change who helps, and not that the clinician reads out.
    stage: { kind: 'confidential', titles, asked: mode !== 'read-by-clinician' && asks },
    error: new Error(`${names} is confidential: it is not asked while the clinician is there. ${remedy}`),
  };
}
