import type { Score } from '@iapt-elements/engine';

/** A score worked out by hand. `answers` as `answersIn` reads it: the items of the total first. */
export interface Row {
  readonly answers: string;
  /** Scored as final. `null` = no total: unscorable, or never summed. */
  readonly total: number | null;
  readonly caseness: Score['caseness'];
  readonly band: string | null;
  readonly why: string;
  readonly more: More;
}

/** What else the score must say. */
export type More = Partial<
  Pick<
    Score,
    'status' | 'version' | 'positive' | 'subscales' | 'itemCaseness' | 'criteria' | 'national' | 'missing' | 'raw'
  >
> & { readonly threshold?: number | null };

export const row = (
  answers: string,
  total: number | null,
  caseness: Score['caseness'],
  band: string | null,
  why: string,
  more: More = {},
): Row => ({ answers, total, caseness, band, why, more });

/** A measure without bands. */
export const bandless = (
  answers: string,
  total: number | null,
  caseness: Score['caseness'],
  why: string,
  more: More = {},
): Row => row(answers, total, caseness, null, why, more);
