import { EventError } from './errors.js';

/** Who was there: told once at the start, kept in the record, and never who they are. */
export interface Circumstances {
  /** Who helped; `null` = not said. */
  readonly supporter: Supporter | null;
  /** What they did. */
  readonly support: readonly Support[];
  /** National code for an interpreter (`InterpreterPresentInd`); `null` = not said. */
  readonly interpreter: InterpreterCode | null;
  /** A booking reference that shows whether it is the same interpreter as last time. It names nobody. */
  readonly interpreterReference: string | null;
}

export const supporters = ['family-or-friend', 'paid-carer', 'advocate', 'staff-other', 'staff-treating'] as const;
export type Supporter = (typeof supporters)[number];

export const supports = ['read-aloud', 'explained', 'operated', 'signed', 'stayed-near'] as const;
export type Support = (typeof supports)[number];

/**
 * 1 professional interpreter, 2 family member or friend, 3 another person, 4 not required, 5 required but did not attend,
 * X not known. Source: the national data set's field `IDS201carecontact.InterpreterPresentInd`.
 */
export const interpreterCodes = ['1', '2', '3', '4', '5', 'X'] as const;
export type InterpreterCode = (typeof interpreterCodes)[number];

export const noCircumstances: Circumstances = Object.freeze({
  supporter: null,
  support: Object.freeze([]),
  interpreter: null,
  interpreterReference: null,
});

/** Whether an interpreter is not needed, or was booked and did not come. */
export function isInterpreterAway({ interpreter }: Pick<Circumstances, 'interpreter'>): boolean {
  return interpreter === '4' || interpreter === '5';
}

/** Letters, numbers and joining marks with at least one number: a booking has a number, a name has none. */
const reference = /^(?=.*\d)[A-Za-z0-9/._-]{1,20}$/;

export function isInterpreterReference(text: string): boolean {
  return reference.test(text);
}

/**
 * The circumstances with a change.
 *
 * @throws EventError when a value is not one of those listed, or a reference could be a name.
 */
export function changedCircumstances(before: Circumstances, change: Partial<Circumstances>): Circumstances {
  const after = { ...before, ...change };
  listed('supporter', after.supporter, supporters);
  for (const each of after.support) listed('support', each, supports);
  listed('interpreter', after.interpreter, interpreterCodes);
  if (after.interpreterReference !== null && !isInterpreterReference(after.interpreterReference))
    throw new EventError(
      'circumstances',
      'An interpreter reference has 1 to 20 letters, numbers, "/", ".", "_" or "-", and at least one number. It is never a name.',
    );
  return Object.freeze({ ...after, support: Object.freeze([...after.support]) });
}

function listed(what: string, value: string | null, known: readonly string[]): void {
  if (value !== null && !known.includes(value))
    throw new EventError('circumstances', `"${value}" is no ${what}. Use one of: ${known.join(', ')}.`);
}
