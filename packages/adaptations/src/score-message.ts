import { isPrivate, score, sessionScore, type Session } from '@iapt-elements/engine';
import { measureOf, nameOf, type Plan } from './plan.js';
import type { Message } from './screen.js';

/** A measure without a total has no score to show, and the answers of a proxy have none. */
export function scoreMessage(session: Session, plan: Plan, id: string): readonly Message[] {
  if (plan.adjustments.support === 'proxy') return [];
  const measure = measureOf(session, id);
  const final = session.page === 'completion';
  // Who sees the other answers and the total could work out the private one.
  if (measure.items.some(({ code }) => isPrivate(session.delivery, measure, code)))
    return final ? [{ key: 'handover.score', values: { title: nameOf(plan, id).text } }] : [];
  const { total, range, version } = sessionScore(session, id);
  const whole = score(measure, {}, { version }).range;
  if (!range || !whole) return [];
  const { text: title } = nameOf(plan, id);
  if (total !== null)
    return [{ key: 'score.total', values: { title, total: shortened(total), highest: whole.highest } }];
  if (final) return [{ key: 'score.none', values: { title } }];
  const values = { title, lowest: shortened(range.lowest), highest: shortened(range.highest) };
  return [{ key: 'score.range', values }];
}

/** A mean with two decimals: enough to read, never used to decide. */
export function shortened(points: number): number {
  return Math.round(points * 100) / 100;
}
