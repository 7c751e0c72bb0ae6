import { expect } from '@open-wc/testing';
import { score, type Measure, type Score } from '@iapt-elements/engine';
import { answersIn } from '../support/answers.js';

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

/** That a measure scores these answers as the row says. */
export function expectScored(measure: Measure, { answers, total, caseness, band, more }: Row): void {
  const { version } = more;
  const summed = measure.scoring.method !== 'none';
  const scored = score(measure, answersIn(measure, answers), { final: true, ...(version ? { version } : {}) });
  expect(scored.total).to.equal(total);
  expect(scored.caseness).to.equal(caseness);
  expect(scored.band).to.equal(band);
  expect(scored).to.deep.include(more);
  // Where nothing is summed, each subscale by its own rule; without subscales, every answer.
  const parts = Object.values(scored.subscales ?? {});
  const valid = parts.length > 0 ? parts.every((part) => part !== null) : scored.missing.length === 0;
  const whole = summed ? total !== null : valid;
  expect(scored.status).to.equal(whole ? 'complete' : 'unscorable');
  if (!summed) expect(scored.range).to.equal(null);
  if (total !== null) expect(scored.range).to.deep.equal({ lowest: total, highest: total });
  expect(scored.version).to.equal(version ?? Object.keys(measure.versions)[0]);
}
