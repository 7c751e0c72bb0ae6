import type { Answer } from '@iapt-elements/engine';
import type { Adjustments } from './adjustments.js';
import type { Help } from './help.js';

/** A Screen is plain data for one page. A view's only input is its Screen; it decides nothing. */

/** Words of a measure, in the language that they are in. */
export interface Text {
  readonly text: string;
  /** BCP 47. */
  readonly language: string;
}

/** Words of the interface: a key of `locales/<language>/ui.json` and what fills its placeholders. */
export interface Message {
  readonly key: string;
  readonly values?: Readonly<Record<string, string | number>>;
}

/** A drawing of an amount. Hidden from assistive technology: the words beside it say the same. */
export type Picture =
  | { readonly kind: 'days'; readonly filled: number }
  | { readonly kind: 'bar'; readonly filled: number; readonly of: number };

export interface Option {
  readonly value: Answer;
  /** `null` where the published scale prints only the number. */
  readonly text: Text | null;
  /** The number that the published form prints beside the words. */
  readonly number: number | null;
  readonly picture: Picture | null;
}

/** One end of a scale. */
export interface End {
  readonly value: number;
  readonly text: Text;
}

export interface Question {
  readonly measure: string;
  readonly item: string;
  /** Place in the published order, from 1. */
  readonly number: number;
  readonly text: Text;
  /** Key of the measure's scale, for example `frequency`. */
  readonly scale: string;
  /** In the published order. "Not applicable", where the form offers it, comes last. */
  readonly options: readonly Option[];
  /** For an answer that is a number of one's own: the ends of the scale and their words. `null` = choose an option. */
  readonly entry: { readonly lowest: End; readonly highest: End } | null;
  /**
   * For an answer in words of one's own, which can be left empty: at most so many characters, and what is said when few are
   * left.
   */
  readonly writing: { readonly longest: number; readonly left: Message | null } | null;
  /** True where several statements may be ticked. */
  readonly several: boolean;
  /** `null` = not reached. Where several statements are ticked, a list of their values. */
  readonly answer: Answer | null;
  readonly issue: Message | null;
}

/** What was chosen, as the form prints it. */
export type Chosen = Pick<Option, 'number' | 'text'>;

/** One answer on check-your-answers. `page` opens the question again. */
export interface AnswerRow {
  readonly measure: string;
  readonly item: string;
  readonly question: Text;
  /** Every option that was chosen; what was written; or a message when there is neither. */
  readonly answer: readonly Chosen[] | string | Message;
  readonly page: string;
}

interface Shown {
  /** Id of the page in the route. */
  readonly page: string;
  /** Looks in force, for the view to hand to the style sheet. */
  readonly look: Pick<Adjustments, 'size' | 'colours'>;
  /** Shown above everything, for example that the words are for demonstration only. */
  readonly notice: Message | null;
  /** The service's own help; `null` = the national contacts. */
  readonly help: Help | null;
}

export interface IntroductionScreen extends Shown {
  readonly kind: 'introduction';
  /** How many questions, and about how long they take. */
  readonly length: { readonly questions: Message; readonly minutes: Message };
  readonly topics: readonly Text[];
  /** How many are already answered, when a person comes back. */
  readonly resumed: Message | null;
}

export interface QuestionsScreen extends Shown {
  readonly kind: 'questions';
  readonly where: Message;
  readonly title: Text;
  readonly instruction: Text;
  /** `question`: the one question is the heading. `instruction`: the instruction is, over several questions. */
  readonly heading: 'question' | 'instruction';
  readonly questions: readonly Question[];
  /** What stands in the way of going on, for the error summary: only after the person tried to. */
  readonly issues: readonly { readonly measure: string; readonly item: string; readonly message: Message }[];
  /** True when the page was opened from check-your-answers and goes back there. */
  readonly changing: boolean;
  /** The score so far, only when the service shows it while answering. */
  readonly score: Message | null;
}

export interface RiskScreen extends Shown {
  readonly kind: 'risk';
}

export interface CheckScreen extends Shown {
  readonly kind: 'check';
  readonly groups: readonly { readonly title: Text; readonly rows: readonly AnswerRow[] }[];
}

export interface CompletionScreen extends Shown {
  readonly kind: 'completion';
  /** One per measure, only when the service shows scores to patients. */
  readonly scores: readonly Message[];
}

export type Screen = IntroductionScreen | QuestionsScreen | RiskScreen | CheckScreen | CompletionScreen;
