import { isConfidential } from './confidential.js';
import { EventError } from './errors.js';
import type { Measure } from './measure.js';
import { progress, type ProgressRecord } from './progress.js';

/**
 * What of a referral's records somebody must look at, also when the person did not attend: a risk answer, a risk question
 * that was left open, a reliable deterioration. Nothing leaves the list by itself: a role acknowledges it, with a note.
 */

/** `risk-unknown`: the question about risk was skipped. That is not a "no". */
export type ReviewReason = 'risk' | 'risk-unknown' | 'reliable-deterioration';

export interface ReviewItem {
  /** The same for the same record and reason for ever, whatever other records come. */
  readonly id: string;
  readonly reason: ReviewReason;
  readonly measure: string;
  readonly completedAt: string | null;
  /** Of a reliable deterioration: the total, and how far it is above the first. */
  readonly total: number | null;
  readonly change: number | null;
}

export interface Acknowledgement {
  /** Id of the item. */
  readonly item: string;
  /** Of whoever looked at it, for example "duty clinician": a role, never a name. */
  readonly role: string;
  readonly note: string;
  /** ISO 8601. */
  readonly at: string;
}

export interface ReviewList {
  /** Not acknowledged, earliest first; risk before everything else. */
  readonly open: readonly ReviewItem[];
  readonly acknowledged: readonly { readonly item: ReviewItem; readonly by: Acknowledgement }[];
}

/**
 * The list for one referral.
 *
 * @param measures of the records. A record of another measure, or of a confidential one, is not looked at.
 */
export function reviewList(
  measures: readonly Measure[],
  records: readonly ProgressRecord[],
  acknowledgements: readonly Acknowledgement[] = [],
): ReviewList {
  const items = measures.filter((measure) => !isConfidential(measure)).flatMap((measure) => itemsOf(measure, records));
  items.sort((one, other) => urgency(one) - urgency(other) || compared(one.completedAt, other.completedAt));
  const byItem = new Map(acknowledgements.map((each) => [each.item, each]));
  const acknowledged = items.flatMap((item) => {
    const by = byItem.get(item.id);
    return by ? [{ item, by }] : [];
  });
  return { open: items.filter(({ id }) => !byItem.has(id)), acknowledged };
}

/**
 * Says that somebody has looked at an item.
 *
 * @throws EventError when the role or the note is empty: an item that is only clicked away has not been looked at.
 */
export function acknowledge(item: ReviewItem, { role, note, at }: Omit<Acknowledgement, 'item'>): Acknowledgement {
  for (const [name, text] of Object.entries({ role, note })) {
    if (text.trim() === '') throw new EventError('acknowledge', `The ${name} is empty. Write one.`);
  }
  return Object.freeze({ item: item.id, role: role.trim(), note: note.trim(), at });
}

const urgency = ({ reason }: ReviewItem) => (reason === 'risk' ? 0 : 1);

const compared = (one: string | null, other: string | null) => ((one ?? '') < (other ?? '') ? -1 : 1);

function itemsOf(measure: Measure, records: readonly ProgressRecord[]): ReviewItem[] {
  const own = records.filter((record) => record.measure === measure.id);
  const risks = own.flatMap(({ flags, completedAt }) => {
    const reason = flags.risk === 'raised' ? 'risk' : flags.risk === 'unknown' ? 'risk-unknown' : null;
    return reason ? [item(measure, reason, completedAt, null, null)] : [];
  });
  return [...risks, ...deteriorations(measure, own)];
}

/** Told when it begins, and again whenever a total is higher than all before it. */
function deteriorations(measure: Measure, records: readonly ProgressRecord[]): ReviewItem[] {
  const { points } = progress(measure, records);
  return points.flatMap(({ direction, total, change, completedAt }, index) => {
    const before = points.slice(0, index);
    const isNew = before.at(-1)?.direction !== 'deteriorated' || before.every((point) => point.total < total);
    return direction === 'deteriorated' && isNew
      ? [item(measure, 'reliable-deterioration', completedAt, total, change)]
      : [];
  });
}

function item(
  { id: measure }: Measure,
  reason: ReviewReason,
  completedAt: string | null,
  total: number | null,
  change: number | null,
): ReviewItem {
  return Object.freeze({
    id: `${measure} ${completedAt ?? 'undated'} ${reason}`,
    reason,
    measure,
    completedAt,
    total,
    change,
  });
}
