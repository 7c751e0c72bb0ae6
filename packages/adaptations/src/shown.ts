import { defaultAdjustments } from './adjustments.js';
import { lookOf } from './look.js';
import { wordingOf, type Plan } from './plan.js';
import type { Message } from './screen.js';

/** What every screen has, before any adaptation. */
export function shown({ help }: Plan, page: string, notice: Message | null = null) {
  return { page, look: lookOf(defaultAdjustments), readAloud: null, clips: [], notice, notes: [], help };
}

/** Sample words, and words that nobody has compared with the owner's, say so on every screen that shows them. */
export function noticeOf(plan: Plan, measures: readonly string[]): Message | null {
  const wordings = measures.map((id) => wordingOf(plan, id));
  for (const shownAs of ['demonstration', 'candidate'] as const) {
    const titles = wordings.filter(({ status }) => status === shownAs).map(({ title }) => title);
    if (titles.length > 0) return { key: `notice.${shownAs}`, values: { titles: titles.join(', ') } };
  }
  return null;
}
