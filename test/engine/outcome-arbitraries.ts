import fc from 'fast-check';
import {
  pairedMeasures,
  type PairedMeasure,
  type PairedMeasureId,
  type ProblemDescriptorId,
  type ReferralRecord,
  type Ruleset,
} from '@iapt-elements/engine';

/** The descriptors with their second measure under `national-2.1`. */
const seconds: readonly (readonly [ProblemDescriptorId, PairedMeasureId])[] = [
  ['agoraphobia', 'mi'],
  ['body-dysmorphic-disorder', 'biq'],
  ['chronic-fatigue-syndrome', 'cfq'],
  ['chronic-pain', 'gad-7'],
  ['depression', 'gad-7'],
  ['generalised-anxiety-disorder', 'gad-7'],
  ['health-anxiety', 'hai'],
  ['irritable-bowel-syndrome', 'ibs-sss'],
  ['mixed-anxiety-and-depression', 'gad-7'],
  ['mus-not-otherwise-specified', 'phq-15'],
  ['none', 'gad-7'],
  ['obsessive-compulsive-disorder', 'oci'],
  ['panic-disorder', 'pdss'],
  ['ptsd', 'pcl-5'],
  ['social-anxiety', 'spin'],
  ['specific-phobia', 'gad-7'],
];

/** Any total that the measure can have, often one near the cut. A mean is of 21 to 27 answers, or has two decimals. */
export function anyTotal(id: PairedMeasureId): fc.Arbitrary<number> {
  const { cut, reliableChange, lowest, highest, steps }: PairedMeasure = pairedMeasures[id];
  if (steps === 1) {
    const near = { min: Math.max(lowest, cut - reliableChange), max: Math.min(highest, cut + reliableChange) };
    return fc.oneof(fc.integer({ min: lowest, max: highest }), fc.integer(near));
  }
  const mean = fc
    .integer({ min: 21, max: 27 })
    .chain((answers) => fc.integer({ min: answers, max: 5 * answers }).map((sum) => sum / answers));
  return fc.oneof(
    mean,
    fc.integer({ min: 100, max: 500 }).map((total) => total / 100),
  );
}

const maybe = (id: PairedMeasureId) => fc.option(anyTotal(id), { freq: 6 });

/** Two totals of a measure, often exactly one reliable change apart, or one step less or more. */
function ends(id: PairedMeasureId): fc.Arbitrary<readonly [number | null, number | null]> {
  const { reliableChange, lowest, highest, steps }: PairedMeasure = pairedMeasures[id];
  const near = fc.tuple(anyTotal(id), fc.constantFrom(-1, 1), fc.constantFrom(-1, 0, 1)).map(([from, way, more]) => {
    const start = Math.round(from * steps);
    const end = start + way * (Math.round(reliableChange * steps) + more);
    const there = Math.min(highest * steps, Math.max(lowest * steps, end));
    return [start / steps, there / steps] as const;
  });
  return fc.oneof(near, fc.tuple(maybe(id), maybe(id)));
}

export interface Given {
  readonly descriptor: ProblemDescriptorId;
  readonly ruleset: Ruleset;
  readonly first: Readonly<Record<string, number | null>>;
  readonly last: Readonly<Record<string, number | null>>;
}

/** A referral's first and last totals, any of them missing. */
export const anyGiven: fc.Arbitrary<Given> = fc.constantFrom(...seconds).chain(([descriptor, second]) => {
  const ruleset = fc.constantFrom<Ruleset[]>('national-2.0', 'national-2.1');
  return fc.tuple(ruleset, ends('phq-9'), ends('gad-7'), ends(second)).map(([chosen, phq9, gad7, other]): Given => {
    const totals = (end: 0 | 1) => ({ 'gad-7': gad7[end], [second]: other[end], 'phq-9': phq9[end] });
    return { descriptor, ruleset: chosen, first: totals(0), last: totals(1) };
  });
});

/** A record as the outcome of a referral needs it. */
export function recordOf(
  measure: PairedMeasureId,
  total: number | null,
  completedAt: string | null,
  changes: Partial<Omit<ReferralRecord, 'score'>> & { readonly score?: Partial<ReferralRecord['score']> } = {},
): ReferralRecord {
  const { cut, items = 9 }: PairedMeasure = pairedMeasures[measure];
  const status = total === null ? 'unscorable' : 'complete';
  return {
    measure,
    version: 'standard',
    completedAt,
    administration: { mode: 'self-report' },
    ...changes,
    score: { status, total, threshold: cut, answered: items, missing: [], ...changes.score },
  };
}

const day = (n: number) => `2024-05-${String(n).padStart(2, '0')}T09:30:00Z`;

/** Records of a referral, in any order; some do not count, some share their day. */
export const anyRecords: fc.Arbitrary<readonly ReferralRecord[]> = fc.array(
  fc.constantFrom<PairedMeasureId[]>('phq-9', 'gad-7', 'pcl-5').chain((id) =>
    fc
      .record({
        total: maybe(id),
        on: fc.option(fc.integer({ min: 1, max: 9 }), { freq: 9 }),
        version: fc.constantFrom('standard', 'standard', 'bsl'),
        mode: fc.constantFrom('self-report' as const, 'with-supporter' as const, 'proxy' as const),
      })
      .map(({ total, on, version, mode }) =>
        recordOf(id, total, on === null ? null : day(on), { version, administration: { mode } }),
      ),
  ),
  { maxLength: 24 },
);
