/**
 * The Reasonable Adjustment Flag of NHS England: which adjustments its codes ask for, and which codes a profile implies.
 * The codes are of a draft (`draftNotice`). The kit reads and names them; it never writes a national flag.
 */
import { defaultAdjustments, type Adjustments } from '../adjustments.js';
import { flagOf, wrongCheckDigit, type Flag } from './draft.js';
import { matchedCodes, matchOf, type Match } from './matches.js';

export { draftFlags, draftNotice, draftSource, interpreterLanguages, wrongCheckDigit, type Flag } from './draft.js';

/** A code that set something. */
export type AppliedFlag = Flag & Omit<Match, 'impliedBy'>;

/** A code that set nothing, and why: nobody may lose it. */
export interface UnmatchedFlag extends Flag {
  /** `conflict`: a code that asks for another value of the same setting was followed. */
  readonly why: 'no-setting' | 'conflict' | 'wrong-check-digit';
}

export interface ImportedFlags {
  readonly adjustments: Adjustments;
  readonly applied: readonly AppliedFlag[];
  readonly withoutMatch: readonly UnmatchedFlag[];
  /** Numbers that the draft does not have: mistyped, or of a later release. */
  readonly unknown: readonly string[];
}

/** The codes in a text: everything in it that has the form of a SNOMED CT id, each once. */
export function codesIn(text: string): readonly string[] {
  return [...new Set(text.match(/(?<!\d)\d{6,18}(?!\d)/g))];
}

/**
 * What the codes ask for, set on a profile; what they say nothing about stays as it is.
 *
 * @param onto - The profile to begin with.
 */
export function importFlags(codes: readonly string[], onto: Adjustments = defaultAdjustments): ImportedFlags {
  const flags = codes.flatMap((code) => flagOf(code) ?? []);
  const place = ({ code }: Flag) => matchedCodes.indexOf(code);
  const applied: AppliedFlag[] = [];
  const withoutMatch: UnmatchedFlag[] = [];
  let asked: Partial<Adjustments> = {};
  for (const flag of flags.toSorted((a, b) => place(a) - place(b))) {
    const match = matchOf(flag.code);
    const why = obstacle(flag, match, asked);
    if (match && why === null) {
      const { impliedBy, ...rest } = match;
      asked = { ...asked, ...match.settings };
      applied.push({ ...flag, ...rest });
    } else withoutMatch.push({ ...flag, why: why ?? 'no-setting' });
  }
  const unknown = codes.filter((code) => flagOf(code) === undefined);
  return { adjustments: { ...onto, ...asked }, applied, withoutMatch, unknown };
}

function obstacle({ code }: Flag, match: Match | undefined, asked: Partial<Adjustments>): UnmatchedFlag['why'] | null {
  if (wrongCheckDigit.includes(code)) return 'wrong-check-digit';
  if (!match) return 'no-setting';
  const settled = Object.entries(match.settings).filter(([setting]) => Object.hasOwn(asked, setting));
  return settled.every(([setting, value]) => asked[setting] === value) ? null : 'conflict';
}

/** The codes that a profile implies. Where several codes mean one language, the first of them. */
export function impliedFlags(adjustments: Adjustments): readonly Flag[] {
  const codes = matchedCodes.filter((code) => implies(adjustments, matchOf(code)?.impliedBy));
  const languages = codes.filter((code) => matchOf(code)?.impliedBy?.interpreter !== undefined);
  const once = codes.filter((code) => !languages.includes(code) || code === languages[0]);
  const open = adjustments.interpreter !== null && languages.length === 0 ? [interpreterNeeded] : [];
  return [...once, ...open].flatMap((code) => flagOf(code) ?? []);
}

/** For a language that has no code of its own. */
const interpreterNeeded = '315594003';

function implies(adjustments: Adjustments, settings: Match['impliedBy']): boolean {
  if (!settings) return false;
  return Object.entries(settings).every(([setting, value]) => adjustments[setting] === value);
}
