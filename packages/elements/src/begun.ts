import { fitsIn, fittingAnswers, start, type Session } from '@iapt-elements/engine';
import { now } from './clock.js';
import { warnOfNoHelp } from './no-help.js';
import type { Prepared, Refuse, Wanted } from './prepare.js';

/** What a session begins with: of the one before it, or as the host gives it. */
type Kept = Pick<Wanted, 'answers'> & Pick<Prepared, 'circumstances'>;

/** A session at its introduction, with the answers that fit. */
export function begun(
  { measures, help }: Prepared,
  versions: Session['versions'],
  { answers: given, circumstances }: Kept,
  refuse: Refuse,
): Session {
  if (!help) warnOfNoHelp(measures);
  const fits = fitsIn(versions, (error) => {
    refuse('answers-refused', error);
  });
  return start(measures, { versions, answers: fittingAnswers(measures, given, fits), circumstances, at: now() });
}
