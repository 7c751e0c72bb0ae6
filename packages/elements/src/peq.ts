import type { Answers } from '@iapt-elements/engine';
import type { PropertyDeclarations } from 'lit';
import { tell, type Fact } from './facts.js';
import { json } from './json.js';
import { Questionnaire } from './questionnaire.js';

/**
 * Asks a Patient Experience Questionnaire. It is confidential: it does not start while the clinician is there, tells nobody
 * a single answer, has no score, and is no value of a form. The whole record is handed over once, in an event of its own;
 * then nothing of it is left on the page or on the device.
 *
 * ```html
 * <iapt-peq stage="assessment"></iapt-peq>
 * ```
 *
 * @fires {CustomEvent<Facts['iapt-peq-completed']>} iapt-peq-completed - The person finished: the record, and nothing else keeps it. --bubbles --composed
 * @tag iapt-peq
 */
export class IaptPeq extends Questionnaire {
  static override readonly properties: PropertyDeclarations = {
    stage: {},
    version: {},
    answers: { converter: json },
  };

  /** `assessment`: at the end of the last assessment contact. `treatment`: at the end of the course, or the session before. */
  stage: 'assessment' | 'treatment' = 'assessment';
  /** Version of the questionnaire, `v3` or `v2` for treatment. Without it, the version of its words. */
  version = '';
  /** Answers to begin with, by item code. One that does not fit is refused alone. */
  answers: Answers = {};

  protected override readonly confidential = true;

  protected override measureIds(): readonly string[] {
    return [this.#id];
  }

  protected override chosenVersions(): unknown {
    return this.version ? { [this.#id]: this.version } : {};
  }

  protected override given(): Readonly<Record<string, Answers>> {
    return { [this.#id]: this.answers };
  }

  protected override value(): null {
    return null;
  }

  /** Nothing of an answer leaves the element before the person has finished. */
  protected override told(fact: Fact): boolean {
    if (fact.name === 'iapt-answered' || fact.name === 'iapt-scored') return false;
    if (fact.name !== 'iapt-completed') return tell(this, fact);
    const { record } = fact.detail;
    const handled = record.kind === 'experience' && tell(this, { name: 'iapt-peq-completed', detail: { record } });
    this.flow.forget();
    return handled;
  }

  get #id(): string {
    return `peq-${this.stage}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'iapt-peq': IaptPeq;
  }
}
