import type { Transform } from '../adapt.js';
import { packOf } from '../packs.js';
import type { Plan } from '../plan.js';
import { shownAnswer } from '../question.js';
import type { PartRow, Question } from '../screen.js';

/** What the person answered to the parts, in their sight while they give the question's one answer. */
export const answeredParts: Transform = (screen, plan) => {
  if (!plan.adjustments.parts || screen.kind !== 'questions') return screen;
  return { ...screen, questions: screen.questions.map((question) => ({ ...question, parts: rows(question, plan) })) };
};

/** Nothing while no part has an answer: there is nothing to look back on. */
function rows(question: Question, plan: Plan): readonly PartRow[] {
  const pack = packOf(plan, question);
  const { item, partAnswers } = question;
  if (!pack || partAnswers.every((answer) => answer === null)) return [];
  const texts = pack.items[item]?.parts ?? [];
  return texts.map((text, index) => {
    const answer = partAnswers[index] ?? null;
    return {
      text: { text, language: pack.language },
      answer: answer === null ? { key: 'parts.open' } : shownAnswer({ ...question, answer }),
    };
  });
}
