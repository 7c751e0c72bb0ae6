import { record, start, type Measure, type MeasureRecord } from '@iapt-elements/engine';
import { loadMeasure } from '@iapt-elements/measures';

/** Totals in each session of a referral that nobody had: to see a course of treatment on the page. */
const totals = {
  'phq-9': [18, 19, 15, 16, 12, 9, 7, 7],
  'gad-7': [12, 13, 16, 12, 10, 8, 6, 5],
} as const;
/** The session in which the question about risk is answered above 0. */
const risk = 1;

/** Records of a referral that nobody had. Each says so where the name of the kit stands. */
export async function madeUpRecords(): Promise<readonly MeasureRecord[]> {
  const measures = await Promise.all(Object.keys(totals).map(loadMeasure));
  return measures.flatMap((measure) =>
    totals[measure.id as keyof typeof totals].map((total, session) => madeUp(measure, total, session)),
  );
}

function madeUp(measure: Measure, total: number, session: number): MeasureRecord {
  const day = (hour: string) =>
    `2026-0${String(1 + Math.floor(session / 4))}-${String(5 + 7 * (session % 4)).padStart(2, '0')}T${hour}:00Z`;
  const asked = start([measure], { answers: { [measure.id]: answersFor(measure, total, session) }, at: day('10:00') });
  const made = record(asked, measure.id, {
    kit: 'made up for demonstration',
    language: 'en',
    wording: { status: 'official', checksum: '' },
    adjustments: {},
  });
  return { ...made, completedAt: day('10:06') };
}

/** Answers that come to the total: as much as fits into each question in turn. */
function answersFor({ id, items }: Measure, total: number, session: number): Record<string, number> {
  const raised = id === 'phq-9' && session === risk ? 1 : 0;
  let left = total - raised;
  const answers = items.map(({ code }): [string, number] => {
    const value = code === 'q9' ? raised : Math.min(3, left);
    if (code !== 'q9') left -= value;
    return [code, value];
  });
  return Object.fromEntries(answers);
}
