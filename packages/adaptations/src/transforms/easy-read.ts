import type { Transform } from '../adapt.js';
import { packOf } from '../packs.js';
import type { AskingScreen } from '../screen.js';
import type { Recall } from '../understanding.js';

type Period = NonNullable<AskingScreen['period']>;

/** Days to draw, and how to say their number. A month has about 30. What is no number of days is not drawn. */
const drawn: Readonly<Record<Period, { readonly days: number; readonly key: string | null } | null>> = {
  'last-24-hours': null,
  'last-week': { days: 7, key: 'recall.days' },
  'last-10-days': { days: 10, key: null },
  'last-2-weeks': { days: 14, key: 'recall.days' },
  'last-month': { days: 30, key: 'recall.about' },
  'last-4-weeks': { days: 28, key: 'recall.days' },
  'this-service': null,
};

/** The instruction in plain sentences, the time asked about in words and as a drawing, and help with the question. */
export const easyRead: Transform = (screen, plan) => {
  if (!plan.adjustments.easyRead || !('questions' in screen)) return screen;
  const [first] = screen.questions;
  const pack = first && packOf(plan, first);
  // The measure's instruction is not about what is a whole question of its own: a practice question is one, too.
  const instructed = screen.kind !== 'practice' && screen.instruction !== null;
  const instruction = pack && instructed ? pack.instruction : [];
  return {
    ...screen,
    plainly: instruction.map((text) => ({ text, language: pack?.language ?? '' })),
    recall: recall(screen.period),
    offersHelp: true,
  };
};

function recall(period: AskingScreen['period']): Recall | null {
  if (period === null) return null;
  const message = { key: `recall.${period}` };
  const { days, key } = drawn[period] ?? { days: null, key: null };
  return { message, length: key === null ? null : { key, values: { count: days } }, days };
}
