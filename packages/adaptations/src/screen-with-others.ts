import type { Circumstances } from '@iapt-elements/engine';
import type { Message, Option, Question, Shown } from './screen.js';

/** What a screen says, and the screens that there are, when somebody is with the person who answers. */

/**
 * A note above the page. A `prompt` says what somebody does now, and is written larger. Of its values, `language` and
 * `shown` are BCP 47 tags, which the view names in its own language.
 */
export interface Note {
  readonly kind: 'note' | 'prompt';
  readonly message: Message;
}

/** The answer just given, in both languages, for the interpreter to repeat. */
export interface ReadBackScreen extends Shown {
  readonly kind: 'read-back';
  readonly question: Question;
  /** Every option that was chosen; or what was written. */
  readonly answer: readonly Option[] | string;
  /** Id of the page that asks the question again. */
  readonly change: string;
}

/** The device goes to the person: the question that follows is theirs alone. */
export interface HandoverScreen extends Shown {
  readonly kind: 'handover';
}

/** Who helps, and who interprets. Nothing here must be answered. */
export interface CircumstancesScreen extends Shown {
  readonly kind: 'circumstances';
  /** Whom it asks about: who `helps` (and how), or who `answers` for the person; `null` = nobody. */
  readonly supporter: 'helps' | 'answers' | null;
  /** BCP 47 tag of the interpreter's language; `null` = no interpreter. */
  readonly interpreter: string | null;
  readonly given: Circumstances;
  /** What is said of the interpreter that was chosen. */
  readonly advice: Message | null;
}
