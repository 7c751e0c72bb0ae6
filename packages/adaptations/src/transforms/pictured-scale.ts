import type { Transform } from '../adapt.js';
import type { Option, Picture, Question } from '../screen.js';

/**
 * Days of a fortnight that stand for each answer of the frequency scale: 0–1, 2–6, 7–11 and 12–14 days (the mapping of
 * the US behavioural risk survey's PHQ-8), drawn by one number from each. A drawing only: the person always chooses the
 * official words.
 */
const fortnight: Readonly<Record<number, number>> = { 0: 0, 1: 4, 2: 9, 3: 13 };

/** Draws the amount that each option stands for. "Not applicable" is no amount and gets no drawing. */
export const picturedScale: Transform = (screen, { adjustments }) => {
  if (adjustments.scales !== 'pictures' || !('questions' in screen)) return screen;
  return { ...screen, questions: screen.questions.map(pictured) };
};

function pictured(question: Question): Question {
  const amounts = question.options.map(({ value }) => value).filter((value) => typeof value === 'number');
  // Yes and no are no amounts.
  if (amounts.length < 3) return question;
  const draw = (option: Option): Option => ({ ...option, picture: picture(option, question.scale, amounts) });
  return { ...question, options: question.options.map(draw) };
}

/** A bar has a step for each amount above the least: 1 of 1–6 is as empty as 0 of 0–8, and 30 of 0–100 in tens is 3 of 10. */
function picture({ value }: Option, scale: string, amounts: readonly number[]): Picture | null {
  if (typeof value !== 'number') return null;
  const days = scale === 'frequency' ? fortnight[value] : undefined;
  if (days !== undefined) return { kind: 'days', filled: days };
  return { kind: 'bar', filled: amounts.indexOf(value), of: amounts.length - 1 };
}
