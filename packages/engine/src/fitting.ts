import { checkAnswer, type Answers } from './answer.js';
import type { Measure } from './measure.js';
import type { Session } from './session.js';

/** Whether an answer fits; what does not is refused with its reason. */
export type Fits = (measure: Measure, code: string, answer: unknown) => boolean;

/** For the versions in which the measures are asked; a measure without one is asked in its first. */
export function fitsIn(versions: Session['versions'], refuse: (error: unknown) => void): Fits {
  return (measure, code, answer) => {
    try {
      checkAnswer(measure, code, answer, versions[measure.id]);
      return true;
    } catch (error) {
      refuse(error);
      return false;
    }
  };
}

/** The answers that fit their measure, by measure id. One that does not is refused alone: it costs no other answer. */
export function fittingAnswers(
  measures: readonly Measure[],
  all: Readonly<Record<string, Readonly<Record<string, unknown>>>>,
  fits: Fits,
): Record<string, Answers> {
  const fitting = (measure: Measure) => {
    const given = Object.entries(all[measure.id] ?? {});
    return Object.fromEntries(given.filter(([code, answer]) => fits(measure, code, answer))) as Answers;
  };
  return Object.fromEntries(measures.map((measure) => [measure.id, fitting(measure)]));
}
