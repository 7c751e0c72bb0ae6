import { optionalWorded } from '@iapt-elements/adaptations';
import { fitsIn, fittingAnswers, optionalItems, start, type Session } from '@iapt-elements/engine';
import { now } from './clock.js';
import { warnOfNoHelp } from './no-help.js';
import type { Prepared, Refuse, Wanted } from './prepare.js';

/** What a session begins with: of the one before it, or as the host gives it. */
type Kept = Pick<Wanted, 'answers'> & Pick<Prepared, 'circumstances'>;

/** A session at its introduction, with the answers that fit. */
export function begun(
  prepared: Prepared,
  versions: Session['versions'],
  { answers: given, circumstances }: Kept,
  refuse: Refuse,
): Session {
  const { measures, help } = prepared;
  if (!help) warnOfNoHelp(measures);
  const fits = fitsIn(versions, (error) => {
    refuse('answers-refused', error);
  });
  const answers = fittingAnswers(measures, given, fits);
  return start(measures, { versions, optional: optionalAsked(prepared), answers, circumstances, at: now() });
}

/** The optional items that are asked, by measure id: those that all the words on the page have. */
export function optionalAsked({
  measures,
  wording,
  beside,
}: Pick<Prepared, 'measures' | 'wording' | 'beside'>): Session['optional'] {
  const asked = measures.map((measure) => {
    const shown = [wording[measure.id], beside[measure.id]].filter((words) => words !== undefined);
    const held = shown.map((words) => optionalWorded(measure, words));
    return [measure.id, optionalItems(measure).filter((code) => held.every((codes) => codes.includes(code)))] as const;
  });
  return Object.fromEntries(asked);
}
