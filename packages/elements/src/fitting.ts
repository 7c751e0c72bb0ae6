import { checkAnswer, type Answers, type Measure, type Session } from '@iapt-elements/engine';
import type { Refuse } from './prepare.js';

/** The given answers that fit their measure. One that does not is refused alone: it costs no other answer. */
export function fittingAnswers(
  { measures, versions }: Pick<Session, 'measures' | 'versions'>,
  all: Readonly<Record<string, Answers>>,
  refuse: Refuse,
): Record<string, Answers> {
  const fits = (measure: Measure, code: string, answer: unknown): boolean => {
    try {
      checkAnswer(measure, code, answer, versions[measure.id]);
      return true;
    } catch (error) {
      refuse('answers-refused', error);
      return false;
    }
  };
  const fitting = (measure: Measure) => {
    const given = Object.entries(all[measure.id] ?? {});
    return Object.fromEntries(given.filter(([code, answer]) => fits(measure, code, answer)));
  };
  return Object.fromEntries(measures.map((measure) => [measure.id, fitting(measure)]));
}
