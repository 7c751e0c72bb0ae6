import { record, start, type Answers, type MeasureRecord, type RecordContext } from '@iapt-elements/engine';
import { loadMeasure } from '@iapt-elements/measures';

/** A finished record, as an element tells it. */
export async function recordOf(
  id: string,
  answers: Answers,
  { at = '2026-05-03T09:30:00.000Z', mode }: { at?: string | null; mode?: RecordContext['mode'] } = {},
): Promise<MeasureRecord> {
  const session = start([await loadMeasure(id)], { answers: { [id]: answers } });
  const context = {
    kit: 'kit',
    language: 'en',
    wording: { status: 'official', checksum: 'sha256-x' },
    adjustments: {},
  };
  return record({ ...session, completedAt: at }, id, { ...context, ...(mode && { mode }) } as RecordContext);
}
