import type { Wording } from '@iapt-elements/adaptations';
import type { Measure } from '@iapt-elements/engine';
import type { Header } from './blank.js';

/** What must be told beside a questionnaire of another format: nothing in one says whose words they are. */
export interface Request {
  readonly measure: Measure;
  readonly header: Header;
  /** Texts that somebody brings, by key. They take the place of what the questionnaire has. */
  readonly set: ReadonlyMap<string, string>;
  /** Ids of questions that are not in the measure. */
  readonly leaveOut: readonly string[];
  readonly optionsByOrder: boolean;
  /** The owner's English, to compare the English in the questionnaire with; `null` = not at hand. */
  readonly official: Wording | null;
  readonly ways: Ways;
}

/** How a request is changed, as whoever makes it writes it. */
export interface Ways {
  readonly set: (key: string) => string;
  readonly leaveOut: (id: string) => string;
  /** Why something was left out. */
  readonly leftOut: string;
  readonly optionsByOrder: string;
}
