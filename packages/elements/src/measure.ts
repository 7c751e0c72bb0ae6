import { sessionScore, type Answers, type MeasureRecord, type Score } from '@iapt-elements/engine';
import type { PropertyDeclarations } from 'lit';
import { json } from './json.js';
import { Questionnaire } from './questionnaire.js';

/**
 * Asks one measure and scores it as it is filled in.
 *
 * ```html
 * <iapt-measure measure="phq-9"></iapt-measure>
 * ```
 *
 * @tag iapt-measure
 */
export class IaptMeasure extends Questionnaire {
  static override readonly properties: PropertyDeclarations = {
    measure: {},
    version: {},
    answers: { converter: json },
    wholeForm: { type: Boolean, attribute: 'whole-form' },
  };

  /** Id of the measure, for example `phq-9`. */
  measure = '';
  /**
   * Version of the measure, for example `bsl` or `18-item`. Without it, the version of its words. One that the measure does
   * not have, or that its words are not for, is refused: no other takes its place.
   */
  version = '';
  /** Answers to begin with, by item code: `{ "q1": 2, "q2": "skipped" }`. One that does not fit is refused alone. */
  answers: Answers = {};
  /**
   * Asks the owner's whole form, where the national measure asks less of it: after the PHQ-9, once, how difficult the problems
   * have made things, while any of its answers is above 0. The answer is in the record as `difficulty`, and in no score. Words
   * that do not have the question leave it out.
   */
  wholeForm = false;

  /** The score so far; `null` until the measure is loaded, and where somebody answers for the person. */
  get score(): Score | null {
    const { session } = this.flow;
    const [measure] = session?.measures ?? [];
    if (!session || !measure || this.flow.isProxy) return null;
    return sessionScore(session, measure.id);
  }

  /** The record, once the person has finished; `null` before. */
  get record(): MeasureRecord | null {
    return this.flow.records()[0] ?? null;
  }

  protected override measureIds(): readonly string[] {
    return this.measure ? [this.measure] : [];
  }

  protected override asksWholeForm(): boolean {
    return this.wholeForm;
  }

  protected override chosenVersions(): unknown {
    return this.version ? { [this.measure]: this.version } : {};
  }

  protected override given(): Readonly<Record<string, Answers>> {
    return { [this.measure]: this.answers };
  }

  protected override value([record]: readonly MeasureRecord[]): string {
    return JSON.stringify(record);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'iapt-measure': IaptMeasure;
  }
}
