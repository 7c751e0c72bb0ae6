import draft from './draft-codes.json' with { type: 'json' };
import languages from './languages.json' with { type: 'json' };

/** A code of the Reasonable Adjustment Flag, with its term as the draft prints it. */
export interface Flag {
  readonly code: string;
  readonly term: string;
}

/**
 * Every code of NHS England's draft value sets, in their order: 348 rows, some of them in two sets. The one change is the
 * "å" of Bokmål, which the draft spoils.
 */
export const draftFlags: readonly Flag[] = draft.codes.map(([code = '', term = '']) => ({ code, term }));

/** Where the codes are from, and what was not checked. Show both wherever the codes are shown. */
export const { source: draftSource, notice: draftNotice } = draft;

/** Rows of the draft that cannot be codes: their check digit is wrong. They are recognised, never used or handed out. */
export const wrongCheckDigit: readonly string[] = draft.wrongCheckDigit;

/**
 * BCP 47 tag of the language that each "… interpreter needed" names (`bfi` = British Sign Language). A name that may be
 * several languages has none.
 */
export const interpreterLanguages: Readonly<Record<string, string>> = languages;

const byCode = new Map(draftFlags.map((flag) => [flag.code, flag]));

export function flagOf(code: string): Flag | undefined {
  return byCode.get(code);
}
