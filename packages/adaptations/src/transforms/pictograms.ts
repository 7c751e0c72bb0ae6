import type { Transform } from '../adapt.js';
import { packOf } from '../packs.js';
import type { Plan } from '../plan.js';
import type { Question } from '../screen.js';

/** A picture beside each question. Parts have the picture of their question. */
export const pictograms: Transform = (screen, plan) => {
  if (!plan.adjustments.pictograms || !('questions' in screen)) return screen;
  const questions = screen.questions.map((question) => ({ ...question, pictogram: pictogram(question, plan) }));
  return { ...screen, questions };
};

function pictogram(question: Question, plan: Plan): string | null {
  const pack = packOf(plan, question);
  const { item, target } = question;
  const pictured = target.kind === 'practice' ? pack?.practice?.[target.number] : pack?.items[item];
  return pictured?.picture ?? null;
}
