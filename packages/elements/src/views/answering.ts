import type { Question } from '@iapt-elements/adaptations';
import type { Answer, SessionEvent } from '@iapt-elements/engine';

/** The event that gives an answer to whatever is asked: an item, a part of one, or a practice question. */
export function answered({ measure, item, target }: Question, answer: Answer): SessionEvent {
  switch (target.kind) {
    case 'item':
      return { kind: 'answer', measure, item, answer };
    case 'part':
      return { kind: 'part', measure, item, part: target.part, answer };
    case 'practice':
      return { kind: 'practise', measure, number: target.number, answer };
  }
}

/** The events of "Skip this question": a part or a practice question is left, and nothing is kept of the latter. */
export function skipped(question: Question): readonly SessionEvent[] {
  const { measure, item, target } = question;
  if (target.kind === 'item') return [{ kind: 'skip', measure, item }];
  return target.kind === 'part' ? [answered(question, 'skipped'), { kind: 'next' }] : [{ kind: 'next' }];
}
