import { defaultAdjustments } from './adjustments.js';
import { lookOf } from './look.js';
import { wordingOf, type Plan } from './plan.js';
import type { Message } from './screen.js';

/** What every screen has, before any adaptation. */
export function shown({ help }: Plan, page: string, notice: Message | null = null) {
  return { page, look: lookOf(defaultAdjustments), readAloud: null, clips: [], notice, notes: [], help };
}

/** Demonstration wording says so on every screen that shows it. */
export function noticeOf(plan: Plan, measures: readonly string[]): Message | null {
  const demonstrations = measures.map((id) => wordingOf(plan, id)).filter(({ status }) => status === 'demonstration');
  if (demonstrations.length === 0) return null;
  return { key: 'notice.demonstration', values: { titles: demonstrations.map(({ title }) => title).join(', ') } };
}
