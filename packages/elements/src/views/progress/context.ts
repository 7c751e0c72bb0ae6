import type { Measure, MeasureProgress, ProgressPoint, ReferralOutcome } from '@iapt-elements/engine';
import type { Words } from '../../i18n.js';

export type ProgressAudience = 'patient' | 'clinician';

/** One measure with its totals over time. */
export interface MeasureOverTime {
  readonly measure: Measure;
  readonly progress: MeasureProgress;
}

/** What every view of the progress is given. */
export interface ProgressContext {
  readonly words: Words;
  readonly audience: ProgressAudience;
  readonly level: number;
  readonly measures: readonly MeasureOverTime[];
  /** `null` = no descriptor was given, or it is not for this reader. */
  readonly outcome: ReferralOutcome | null;
  readonly listening: Listening;
}

/** Listening to a chart: what is listened to, and how to begin and end it. */
export interface Listening {
  /** Id of the measure that is listened to; `null` = none. */
  readonly measure: string | null;
  readonly failed: boolean;
  readonly toggle: (measure: string) => void;
}

/** A day in England, in the words of the language: a record's time is one day there and may be another elsewhere. */
export function dayOf({ time }: Pick<ProgressPoint, 'time'>, { words }: ProgressContext): string {
  // English here is that of England, also where a browser has no dates in the language.
  const languages = words.language === 'en' ? ['en-GB'] : [words.language, 'en-GB'];
  return new Intl.DateTimeFormat(languages, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'Europe/London',
    calendar: 'gregory',
    numberingSystem: 'latn',
  }).format(time);
}
