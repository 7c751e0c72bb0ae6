import { sessionMeasures, type ProblemDescriptorId } from '@iapt-elements/measures';
import { sessionScore, type Answers, type MeasureRecord, type Score } from '@iapt-elements/engine';
import type { PropertyDeclarations } from 'lit';
import { json } from './json.js';
import { Questionnaire } from './questionnaire.js';

/**
 * Asks several measures in a row, with one introduction, one check-your-answers and one completion.
 *
 * ```html
 * <iapt-battery measures="phq-9 gad-7"></iapt-battery>
 * <iapt-battery descriptor="ptsd"></iapt-battery>
 * ```
 *
 * @tag iapt-battery
 */
export class IaptBattery extends Questionnaire {
  static override readonly properties: PropertyDeclarations = {
    measures: {},
    descriptor: {},
    versions: { converter: json },
    answers: { converter: json },
    wholeForm: { type: Boolean, attribute: 'whole-form' },
  };

  /** Ids of the measures in the order in which they are asked, with spaces between. */
  measures = '';
  /**
   * Id of a problem descriptor, for example `ptsd`: asks what is given in each session for it (PHQ-9, GAD-7, WSAS and the
   * recommended measure). `measures` goes before it. Experience questionnaires are not among them: see `<iapt-peq>`.
   */
  descriptor = '';
  /** Versions by measure id, for example `{ "hai": "18-item" }`. A measure without one is asked in that of its words. */
  versions: Readonly<Record<string, string>> | null = null;
  /** Answers to begin with, by measure id and item code. One that does not fit is refused alone. */
  answers: Readonly<Record<string, Answers>> = {};
  /**
   * Asks the owner's whole form, where the national measure asks less of it: after the PHQ-9, once, how difficult the problems
   * have made things, while any of its answers is above 0. The answer is in the record as `difficulty`, and in no score. Words
   * that do not have the question leave it out.
   */
  wholeForm = false;

  /** The scores so far, in order; empty until everything is loaded, and where somebody answers for the person. */
  get scores(): readonly Score[] {
    const { session } = this.flow;
    if (!session || this.flow.isProxy) return [];
    return session.measures.map(({ id }) => sessionScore(session, id));
  }

  /** The records, one for each measure, once the person has finished; empty before. */
  get records(): readonly MeasureRecord[] {
    return this.flow.records();
  }

  protected override measureIds(): readonly string[] {
    const listed = [...new Set(this.measures.split(/\s+/).filter(Boolean))];
    return listed.length === 0 && this.descriptor ? sessionMeasures(this.descriptor as ProblemDescriptorId) : listed;
  }

  protected override asksWholeForm(): boolean {
    return this.wholeForm;
  }

  protected override chosenVersions(): unknown {
    return this.versions;
  }

  protected override given(): Readonly<Record<string, Answers>> {
    return this.answers;
  }

  protected override value(records: readonly MeasureRecord[]): string {
    return JSON.stringify(records);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'iapt-battery': IaptBattery;
  }
}
