import type { Message, Text } from './screen.js';

/** What helps a person to understand a question, as it stands in a Screen. */

/** A hard word of the instruction or the question, or the words of an option, exactly as they stand there, with their meaning. */
export interface Explanation {
  readonly of: 'instruction' | 'question' | 'option';
  readonly word: string;
  readonly meaning: Text;
}

/** The time asked about: in words, and as days of a calendar where it can be drawn. */
export interface Recall {
  readonly message: Message;
  /** How many days that is, where the words do not say so themselves. */
  readonly length: Message | null;
  readonly days: number | null;
}
