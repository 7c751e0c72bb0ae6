import { score, sessionScore, type Session } from '@iapt-elements/engine';
import { measureOf, nameOf, type Plan } from './plan.js';
import type { Message } from './screen.js';

/** A measure without a total has no score to show. */
export function scoreMessage(session: Session, plan: Plan, id: string): readonly Message[] {
  const final = session.page === 'completion';
  const { total, range, version } = sessionScore(session, id);
  const whole = score(measureOf(session, id), {}, { version }).range;
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
