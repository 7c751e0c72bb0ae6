import type { Outcome, ProblemDescriptorId, Ruleset } from '@iapt-elements/engine';

/**
 * The outcome rules a second time, made in another way, from the same pages of the manual: totals become whole hundredths by
 * their digits, and each result is a question about the signs of the changes. It shares no table and no arithmetic with the
 * engine.
 */
type Totals = Readonly<Record<string, number | null>>;
type Result = Omit<Outcome, 'why'>;

/** Appendix D: measure, cut, reliable change index. */
const appendixD = new Map(
  `phq-9 10 6, gad-7 8 4, hai 18 4, mi 2.3 0.73, oci 40 32, pdss 8 5, pcl-5 32 10, spin 19 10, biq 40 10, cfq 19 5,
   ibs-sss 75 50, phq-15 10 7`
    .split(',')
    .map((line) => line.trim().split(' '))
    .map(([id, cut, index]) => [id!, { cut: Number(cut), index: hundredths(Number(index)) }]),
);

/** Table 6, the rows whose second measure is not the GAD-7; * = from April 2022. */
const table6 = `
  agoraphobia mi
  body-dysmorphic-disorder biq *
  chronic-fatigue-syndrome cfq *
  health-anxiety hai
  irritable-bowel-syndrome ibs-sss *
  mus-not-otherwise-specified phq-15 *
  obsessive-compulsive-disorder oci
  panic-disorder pdss
  ptsd pcl-5
  social-anxiety spin
`;

export function reference(descriptor: ProblemDescriptorId, ruleset: Ruleset, first: Totals, last: Totals): Result {
  const second = secondMeasure(descriptor, ruleset, first, last);
  const pair = ['phq-9', second] as const;
  const cases = (totals: Totals) => pair.map((id) => isCase(id, totals[id] ?? null));
  const [before, after] = [cases(first), cases(last)];
  const signs = pair.map((id) => sign(id, first[id] ?? null, last[id] ?? null));
  const known = signs.every((each) => each !== null);
  const [low, high] = [Math.min(...signs.map(Number)), Math.max(...signs.map(Number))];

  const caseAtStart = before.includes(true) ? true : before.includes(null) ? null : false;
  const reliablyImproved = known && low === -1 && high < 1;
  const shown = caseAtStart === true && after.every((each) => each === false);
  const applies = caseAtStart !== false;
  return {
    pair: ['phq-9', second as Result['pair'][1]],
    caseAtStart,
    recovered: applies ? shown : null,
    reliablyImproved,
    reliablyDeteriorated: known && high === 1 && low > -1,
    noReliableChange: known && low + high === 0,
    reliablyRecovered: applies ? shown && reliablyImproved : null,
  };
}

function secondMeasure(descriptor: string, ruleset: Ruleset, first: Totals, last: Totals): string {
  const row = table6.split('\n').find((line) => line.trim().startsWith(`${descriptor} `));
  const [, id = 'gad-7', late] = row?.trim().split(' ') ?? [];
  if (late && ruleset === 'national-2.0') return 'gad-7';
  return typeof first[id] === 'number' && typeof last[id] === 'number' ? id : 'gad-7';
}

function isCase(id: string, total: number | null): boolean | null {
  return total === null ? null : !(total < appendixD.get(id)!.cut);
}

/** −1 reliably down, 1 reliably up, 0 neither. */
function sign(id: string, first: number | null, last: number | null): -1 | 0 | 1 | null {
  if (first === null || last === null) return null;
  const { index } = appendixD.get(id)!;
  const [from, to] = [hundredths(first), hundredths(last)];
  if (from >= to + index) return -1;
  return to >= from + index ? 1 : 0;
}

/** By its digits, not by a multiplication: `1.80` is 180. */
function hundredths(value: number): bigint {
  return BigInt(value.toFixed(2).replace('.', ''));
}
