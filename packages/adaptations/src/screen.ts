import type { Answer, Measure } from '@iapt-elements/engine';
import type { Look } from './adjustments.js';
import type { Help } from './help.js';
import type { AnswerRow, PartRow } from './screen-answers.js';
import type { CircumstancesScreen, HandoverScreen, Note, ReadBackScreen } from './screen-with-others.js';
import type { Explanation, Recall } from './understanding.js';

export type * from './screen-answers.js';
export type * from './screen-with-others.js';

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

/** A recording or a signed clip, at an address as in its manifest. Several of one language are the same in other formats. */
export interface Clip {
  readonly kind: 'recording' | 'signed';
  readonly language: string;
  readonly src: string;
  readonly captions: string | null;
  readonly poster: string | null;
}

/** What is asked: an item itself, one part of it, or a practice question. Only the first is ever scored. */
export type Target =
  | { readonly kind: 'item' }
  | { readonly kind: 'part'; readonly part: number; readonly of: number }
  | { readonly kind: 'practice'; readonly number: number; readonly of: number };

export interface Option {
  readonly value: Answer;
  /** `null` where the published scale prints only the number. */
  readonly text: Text | null;
  /** The same option in the interpreter's language; `null` = not shown, or no words are held. */
  readonly beside: Text | null;
  readonly clips: readonly Clip[];
  /** The number that the published form prints beside the words. */
  readonly number: number | null;
  readonly picture: Picture | null;
}

/** One end of a scale. */
export interface End {
  readonly value: number;
  readonly text: Text;
  /** The same in the interpreter's language; `null` = not shown, or no words are held. */
  readonly beside: Text | null;
}

export interface Question {
  readonly measure: string;
  readonly item: string;
  readonly target: Target;
  /** Place in the published order, from 1. */
  readonly number: number;
  /** A whole question of its own: the instruction above others is not for it. Absent = it is. */
  readonly standsAlone?: true;
  /** The official words. Of a part, the part's; of a practice question, the kit's. */
  readonly text: Text;
  /** Of a part: the whole official sentence. */
  readonly whole: Text | null;
  /** The same in the interpreter's language; `null` = not shown, or no words are held. */
  readonly beside: Text | null;
  /** Id of the pictogram that stands beside it. */
  readonly pictogram: string | null;
  readonly explanations: readonly Explanation[];
  /** What the person answered to the parts, in their order; `null` = not reached. Support data, never scored. */
  readonly partAnswers: readonly (Answer | null)[];
  /** Whether the person asked for help with it, and whether anybody heard. `null` = did not ask. */
  readonly helpAsked: 'told' | 'untold' | null;
  /** The person's answers to the parts, shown while they give the item's one answer. */
  readonly parts: readonly PartRow[];
  readonly clips: readonly Clip[];
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

export interface Shown {
  /** Id of the page in the route. */
  readonly page: string;
  /** Looks in force, for the view to hand to the style sheet. */
  readonly look: Look;
  /** Offers to read what is on the page; `null` = does not. */
  readonly readAloud: { readonly rate: number } | null;
  /** Of what stands above the questions, or of the page about help. */
  readonly clips: readonly Clip[];
  /** Shown above everything, for example that the words are for demonstration only. */
  readonly notice: Message | null;
  readonly reworded?: Message; // That the service changed words of the questions. Absent = it did not.
  /** What else must be known, under the notice: whose answers these are, what the interpreter reads from. */
  readonly notes: readonly Note[];
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

/** What every screen with a question has. */
interface Asking extends Shown {
  readonly where: Message;
  readonly title: Text;
  /** `null` = what is asked here stands alone. */
  readonly instruction: Text | null;
  /** The time that is asked about; `null` = none is stated. */
  readonly period: Measure['recall'];
  /** Whether the person can ask for help with the question itself. */
  readonly offersHelp: boolean;
  /** The instruction in the interpreter's language. */
  readonly instructionBeside: Text | null;
  /** The instruction in plain sentences, above the official one. */
  readonly plainly: readonly Text[];
  /** The time asked about, as a drawing beside its words. */
  readonly recall: Recall | null;
  /** The interpreter's language, and whether words in it are held. */
  readonly interpreting: { readonly language: string; readonly held: boolean } | null;
  /** True where an interpreter is not needed, or did not come. */
  readonly interpreterAway: boolean;
  /** True where the person answers by themselves, with the device in their hands. */
  readonly private: boolean;
  readonly questions: readonly Question[];
  /** What stands in the way of going on, for the error summary: only after the person tried to. */
  readonly issues: readonly { readonly measure: string; readonly item: string; readonly message: Message }[];
  /** True when the page was opened from check-your-answers and goes back there. */
  readonly changing: boolean;
}

export interface QuestionsScreen extends Asking {
  readonly kind: 'questions';
  /** `question`: the one question is the heading. `instruction`: the instruction is, over several questions. */
  readonly heading: 'question' | 'instruction';
  /** The score so far, only when the service shows it while answering. */
  readonly score: Message | null;
}

/** One part of a question; the question itself comes after its parts. */
export interface PartScreen extends Asking {
  readonly kind: 'part';
}

/** A question that teaches the scale, and is never scored. */
export interface PracticeScreen extends Asking {
  readonly kind: 'practice';
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
  /** What the measures are called, in order. */
  readonly titles: readonly Text[];
}

export type Screen =
  | IntroductionScreen
  | CircumstancesScreen
  | PracticeScreen
  | HandoverScreen
  | PartScreen
  | QuestionsScreen
  | RiskScreen
  | ReadBackScreen
  | CheckScreen
  | CompletionScreen;

/** The screens that ask something. */
export type AskingScreen = PracticeScreen | PartScreen | QuestionsScreen;
