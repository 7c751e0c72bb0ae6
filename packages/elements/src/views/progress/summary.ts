import { shortened } from '@iapt-elements/adaptations';
import type { MeasureProgress, ProgressPoint } from '@iapt-elements/engine';
import { dayOf, type MeasureOverTime, type ProgressContext } from './context.js';

/** What the line of a measure says, in whole sentences: nothing is in the drawing alone. */
export function summary({ measure, progress }: MeasureOverTime, context: ProgressContext): readonly string[] {
  const { t } = context.words;
  const [first] = progress.points;
  const last = progress.points.at(-1);
  const { name } = measure;
  if (!first || !last || !progress.range) return [t({ key: 'progress.summary.none', values: { name } })];
  const { highest } = progress.range;
  const ends = { name, highest, first: shortened(first.total), last: shortened(last.total) };
  const dates = { firstDate: dayOf(first, context), lastDate: dayOf(last, context) };
  const key = first === last ? 'progress.summary.one' : 'progress.summary.several';
  return [
    t({ key, values: { ...ends, ...dates } }),
    ...(first === last ? [] : [changed(last, context)]),
    ...(context.audience === 'clinician' ? judged(progress, last, context) : []),
    t({ key: 'progress.lower' }),
  ];
}

function changed({ change }: ProgressPoint, { words: { t } }: ProgressContext): string {
  if (change === null) return t({ key: 'progress.summary.uncompared' });
  if (change === 0) return t({ key: 'progress.summary.same' });
  return t({ key: change < 0 ? 'progress.summary.down' : 'progress.summary.up', values: { count: Math.abs(change) } });
}

/** What only a clinician reads: the threshold and the reliable change. */
function judged(progress: MeasureProgress, last: ProgressPoint, { words: { t } }: ProgressContext): readonly string[] {
  const { threshold, reliableChange: index } = progress;
  const caseness = last.caseness === 'case' || last.caseness === 'not-case' ? last.caseness : null;
  return [
    ...(caseness && threshold !== null ? [t({ key: `progress.summary.${caseness}`, values: { threshold } })] : []),
    ...(last.direction
      ? [t({ key: `progress.summary.${directions[last.direction]}`, values: { index: index ?? '' } })]
      : []),
    ...(index === null ? [t({ key: 'progress.summary.noIndex' })] : []),
  ];
}

const directions = { improved: 'improved', deteriorated: 'deteriorated', none: 'unreliable' } as const;
