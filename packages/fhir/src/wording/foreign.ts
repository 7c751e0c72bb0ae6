import type { Problem } from '@iapt-elements/adaptations/read';

/** A questionnaire of another format, as far as its words go: what every reader makes, and what a wording is made from. */

export interface Foreign {
  /** In the language that is wanted; `null` = there is none. */
  readonly title: Text;
  readonly instruction: Text;
  /** Questions in the order of the form. */
  readonly questions: readonly Question[];
  /** What is in the file and in no wording: totals, headings. */
  readonly leftOut: readonly LeftOut[];
  readonly warnings: readonly Problem[];
}

/** A text in the language that is wanted, and in English where the file has that too. */
export interface Text {
  readonly text: string | null;
  readonly english: string | null;
  /** Every language that there is. */
  readonly languages: readonly string[];
}

export interface Question {
  /** What the other format calls it. */
  readonly id: string;
  readonly words: Text;
  /** LOINC codes that it carries. */
  readonly loinc: readonly string[];
  readonly choices: readonly Choice[];
  /** Why it cannot be taken; it can still be left out. */
  readonly fault: Problem | null;
}

export interface Choice {
  /** Value or code of the option; `null` = it has none. */
  readonly value: string | null;
  readonly words: Text;
}

export interface LeftOut {
  readonly id: string;
  readonly why: string;
}

/** A question and the item that it is. */
export interface Pair {
  readonly question: Question;
  /** Code of the item. */
  readonly item: string;
}

/** On one line. Line breaks and runs of spaces are lost on a page anyway. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
