import type { Answer } from '@iapt-elements/engine';
import type { Message, Option, Text } from './screen.js';

/** Answers that are shown again. */

/** What was chosen, as the form prints it. */
export type Chosen = Pick<Option, 'number' | 'text'>;

/** An answer as it is shown again: every option that was chosen; what was written; or a message when there is neither. */
export type ShownAnswer = readonly Chosen[] | string | Message;

export interface PartRow {
  readonly text: Text;
  readonly answer: ShownAnswer;
}

/** One answer on check-your-answers. `page` opens the question again. */
export interface AnswerRow {
  readonly measure: string;
  readonly item: string;
  readonly question: Text;
  readonly answer: ShownAnswer;
  /** The question and the answer in the interpreter's language. */
  readonly questionBeside: Text | null;
  readonly answerBeside: readonly Text[];
  /** Which answer it is, on which scale; `null` = none, or one that is not shown. */
  readonly value: Answer | null;
  readonly scale: string;
  /** True where the person answered by themselves: neither the answer nor a skip is shown to who sees this page. */
  readonly private: boolean;
  readonly page: string;
  /** A whole question of its own, shown apart from the others. Absent = it is one of them. */
  readonly standsAlone?: true;
}
