import { amount, checkAnswer, fits, type Answers } from './answer.js';
import { compile, type Compiled, type Part } from './compiled.js';
import { criteria } from './criteria.js';
import { flagStates, type FlagState } from './flags.js';
import { closedItems, zeroedItems } from './gates.js';
import type { Measure } from './measure.js';
import { result, tally, type Range, type Tally } from './tally.js';
import { bandsOf, checkVersion, cutsHold, standardVersion } from './version.js';

/** `case` and `not-case` are said as soon as no further answer can change them. */
export type Caseness = 'case' | 'not-case' | 'undetermined' | 'not-defined';

/** Everything that follows from the answers given so far. Plain data. */
export interface Score {
  readonly measure: string;
  readonly version: string;
  /** `unscorable`: more items have no value than the measure's rule allows, and no more answers will come. */
  readonly status: 'in-progress' | 'complete' | 'unscorable';
  /** The measure's total (a mean, unrounded, where it is scored so); `null` unless complete, and where it has none. */
  readonly total: number | null;
  /** Sum of the values given so far, equal to `total` when a sum is complete; `null` for a measure that is not added up. */
  readonly raw: number | null;
  /** What the total can still become, both ends included; `null` for a measure without a total. */
  readonly range: Range | null;
  /** How many items of the total have a value. */
  readonly answered: number;
  /** Codes of items that are skipped or not reached. Not-applicable items are not missing. */
  readonly missing: readonly string[];
  /** True when items without a value were replaced by the mean of the rest. */
  readonly proRated: boolean;
  readonly caseness: Caseness;
  /** Lowest total that is a case in this version; `null` = none is published. */
  readonly threshold: number | null;
  /** The national threshold and what it says beside the version's own; none where the questions are reworded. */
  readonly national: { readonly threshold: number | null; readonly caseness: Caseness };
  /** For case-finding tools: whether the total is positive, once that is certain. `null` before, and for other measures. */
  readonly positive: boolean | null;
  /** Code of the severity band, once no further answer can change it. A ladder apart from caseness. */
  readonly band: string | null;
  /** Subscales by code; `null` = too few answers for one. Absent where the measure has none. */
  readonly subscales: Readonly<Record<string, number | null>> | null;
  /** Caseness of each item, for scales that are never summed. */
  readonly itemCaseness: Readonly<Record<string, Caseness>> | null;
  /** Rules that hold or not, by code, once that is certain. */
  readonly criteria: Readonly<Record<string, boolean | null>> | null;
  /** States by flag code, for example `{ risk: 'raised' }`. */
  readonly flags: Readonly<Record<string, FlagState>>;
}

export interface ScoreOptions {
  /** Defaults to the measure's first version. `adapted`: reworded, so that no published threshold holds. */
  readonly version?: string | undefined;
  /** True when no more answers will come: applies the measure's missing-data rule. */
  readonly final?: boolean;
}

/**
 * Scores a measure. Total, pure and cheap: call it on every answer.
 *
 * @throws AnswerError when an item is unknown or a value is outside its scale.
 * @throws VersionError when the measure has no such version.
 */
export function score(measure: Measure, given: Answers, options: ScoreOptions = {}): Score {
  const answers = { ...given }; // Its own alone: what it inherits would be counted without having been checked.
  const { version = standardVersion(measure), final = false } = options;
  checkVersion(measure, version);
  const compiled = compile(measure, version);
  const part = asked(measure, compiled.total, answers);
  check(measure, version, compiled, answers);

  const zeroed = measure.gates ? zeroedItems(measure, answers) : null;
  const parts = subscales(compiled, answers, zeroed);
  const sheet = { answers, zeroed, final, parts };
  const { counted, status, total, range, settled } = counting(part, sheet);
  const threshold = measure.versions[version]?.threshold ?? null;

  return {
    measure: measure.id,
    version,
    status,
    total,
    raw: range && counted.sum,
    range,
    answered: counted.answered,
    missing: counted.missing,
    proRated: total !== null && isProRated(part, counted),
    caseness: caseness(settled, threshold),
    threshold,
    national: national(measure, version, sheet),
    band: settled && band(bandsOf(measure, version), settled),
    subscales: parts,
    ...decided(measure, version, answers, range),
    flags: flagStates(measure, answers),
  };
}

/** True when the mean of the rest stands for items without a value. */
function isProRated({ replaced, items }: Part, { answered }: Tally): boolean {
  return replaced && answered < items.length;
}

/** What a part is counted from. */
interface Sheet {
  readonly answers: Answers;
  readonly zeroed: ReadonlySet<string> | null;
  readonly final: boolean;
  readonly parts: Score['subscales'];
}

/** The part without the items that are not asked: they are not missing. */
function asked(measure: Measure, part: Part, answers: Answers): Part {
  if (!measure.conditions) return part;
  const closed = closedItems(measure, answers);
  return { ...part, items: part.items.filter(({ code }) => !closed.has(code)) };
}

/** What the answers to a part come to. `settled` is what can be said of it: nothing once it is disregarded. */
function counting(part: Part, sheet: Sheet) {
  const counted = tally(part, sheet.answers, sheet.zeroed);
  const { status, total } = resolve(part, counted, sheet);
  const range = rangeOf(part, counted, total);
  return { counted, status, total, range, settled: status === 'unscorable' ? null : range };
}

function rangeOf({ method }: Part, { range }: Tally, total: number | null): Range | null {
  if (method === 'none') return null;
  return total === null ? range : { lowest: total, highest: total };
}

/** A version may count other items: the national threshold holds for the national ones. For reworded ones it does not. */
function national(measure: Measure, version: string, sheet: Sheet): Score['national'] {
  const standard = standardVersion(measure);
  const threshold = version === 'adapted' ? null : (measure.versions[standard]?.threshold ?? null);
  return { threshold, caseness: caseness(counting(compile(measure, standard).total, sheet).settled, threshold) };
}

function check(measure: Measure, version: string, { byCode }: Compiled, answers: Answers): void {
  for (const code of Object.keys(answers)) {
    const item = byCode.get(code);
    const answer = answers[code];
    // The slow way is only taken to say what is wrong.
    if (!item || !fits(item.item, item.scale, answer)) checkAnswer(measure, code, answer, version);
  }
}

/** The missing-data rule. What does not apply is dealt with at once; what is missing, only when no answer will follow. */
function resolve(part: Part, counted: Tally, { final, parts }: Sheet): Pick<Score, 'status' | 'total'> {
  if (counted.missing.length > 0 && !final) return { status: 'in-progress', total: null };
  const without = counted.missing.length + counted.apart;
  if (part.method === 'none') {
    // What has no total is as whole as its subscales, each by its own rule; without any, as its answers.
    const whole = parts ? Object.values(parts).every((value) => value !== null) : without === 0;
    return { status: whole ? 'complete' : 'unscorable', total: null };
  }
  if (without > part.mayMiss || counted.answered === 0) return { status: 'unscorable', total: null };
  return { status: 'complete', total: result(part, counted.sum, counted.answered) };
}

function caseness(range: Range | null, threshold: number | null): Caseness {
  if (threshold === null) return 'not-defined';
  if (range === null) return 'undetermined';
  if (range.lowest >= threshold) return 'case';
  return range.highest < threshold ? 'not-case' : 'undetermined';
}

/** What the published cuts decide; nothing in a version in which they do not hold. */
function decided(
  measure: Measure,
  version: string,
  answers: Answers,
  range: Range | null,
): Pick<Score, 'positive' | 'itemCaseness' | 'criteria'> {
  const holds = cutsHold(measure, version);
  return {
    // Certain also without a total: one "yes" is positive whatever was left open.
    positive: holds ? positive(measure, range) : null,
    itemCaseness: itemCaseness(measure, answers, holds),
    criteria: holds ? criteria(measure, compile(measure, version), answers) : null,
  };
}

function positive(measure: Measure, range: Range | null): boolean | null {
  if (!measure.positive || !range) return null;
  const says = caseness(range, measure.positive.from);
  return says === 'undetermined' ? null : says === 'case';
}

function band(bands: Measure['bands'], { lowest, highest }: Range): string | null {
  const at = (total: number) => bands?.ladder.findLast((step) => total >= step.from)?.code ?? null;
  const code = at(lowest);
  return code === at(highest) ? code : null;
}

function subscales({ subscales: all }: Compiled, answers: Answers, zeroed: ReadonlySet<string> | null) {
  if (all.length === 0) return null;
  const scores: Record<string, number | null> = {};
  for (const { code, part } of all) {
    const counted = tally(part, answers, zeroed);
    const enough = part.items.length - counted.answered <= part.mayMiss;
    scores[code] = enough ? result(part, counted.sum, counted.answered) : null;
  }
  return scores;
}

function itemCaseness({ itemThreshold, items }: Measure, answers: Answers, holds: boolean): Score['itemCaseness'] {
  if (!itemThreshold) return null;
  const states: Record<string, Caseness> = {};
  for (const { code } of items) {
    const value = amount(answers[code]);
    const range = value === null ? null : { lowest: value, highest: value };
    states[code] = caseness(range, holds ? itemThreshold.from : null);
  }
  return states;
}
