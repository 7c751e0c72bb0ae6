import type { Measure, MeasureRecord, Score, SelfReportRecord } from '@iapt-elements/engine';
import { nationalItems, itemCodes, subscaleCodes, totalCodes, type Form } from './codes.js';
import { ConfidentialError, MappingError } from './errors.js';
import { formOf } from './form.js';
import { itemInterpretation, interpretations } from './interpretation.js';
import type {
  CodeableConcept,
  Coding,
  Extension,
  Observation,
  ObservationComponent,
  Quantity,
  Reference,
} from './r4.js';
import { ownExtensions, systems, ucum } from './systems.js';
import { timeOf } from './time.js';

export interface ObservationOptions {
  readonly subject?: Reference;
  /** The QuestionnaireResponse that it was counted from. */
  readonly derivedFrom?: Reference;
}

/**
 * What a record's answers come to, as an Observation: the total, the scales that stand beside it, and what the published
 * thresholds say of them. Without a total it says that there is none, never 0.
 *
 * @throws ConfidentialError when the measure is answered in confidence: it is never a finding about a person.
 * @throws MappingError when somebody else answered for the person, when the measure is never scored, or a time has no zone.
 */
export function observation(given: MeasureRecord, measure: Measure, options: ObservationOptions = {}): Observation {
  const record = scoredIn(given, measure);
  const form = formOf(record, measure);
  const { subject, derivedFrom } = options;
  const { completedAt } = record;
  const components = componentsOf(form, record);
  return {
    resourceType: 'Observation',
    extension: [scoring(record)],
    status: completedAt === null ? 'preliminary' : 'final',
    category: [{ coding: [{ system: systems.category, code: 'survey' }] }],
    code: concept(totalCodes(form), form.version === 'adapted' ? `${measure.name} (adapted)` : measure.name),
    ...(subject && { subject }),
    ...(completedAt !== null && { effectiveDateTime: timeOf(measure.id, 'completedAt', completedAt) }),
    ...totalOf(form, record),
    ...(derivedFrom && { derivedFrom: [derivedFrom] }),
    ...(components.length > 0 && { component: components }),
  };
}

function scoredIn(record: MeasureRecord, { id, kind }: Measure): SelfReportRecord {
  if (record.kind === 'experience' || kind === 'experience')
    throw new ConfidentialError(id, 'It has no score, and makes no Observation. Store its response apart.');
  if (record.kind === 'proxy')
    throw new MappingError(id, 'kind', 'A proxy answered: that is no score of the person. Use the response.');
  if (kind === 'status') throw new MappingError(id, 'kind', 'It is never scored. Use the response.');
  return record;
}

function concept(coding: readonly Coding[], text: string): CodeableConcept {
  return { ...(coding.length > 0 && { coding }), text };
}

type Value = Pick<Observation, 'valueQuantity' | 'dataAbsentReason' | 'interpretation'>;

/** A measure without a total has nothing here: its scales are its components. */
function totalOf({ measure }: Form, { score }: SelfReportRecord): Value {
  if (measure.scoring.method === 'none') return {};
  return valueOf(score.total, interpretations(measure, score), 'Too few answers for a total.');
}

function valueOf(value: number | null, interpretation: readonly CodeableConcept[], why: string): Value {
  return {
    ...(value === null ? absent('unknown', why) : { valueQuantity: quantity(value) }),
    ...(interpretation.length > 0 && { interpretation }),
  };
}

function quantity(value: number): Quantity {
  return { value, unit: '{score}', system: ucum, code: '{score}' };
}

function absent(code: string, text: string): Pick<Observation, 'dataAbsentReason'> {
  return { dataAbsentReason: { coding: [{ system: systems.absent, code }], text } };
}

/** Scales beside the total, and questions that stand alone: because they are never summed, or have a national code. */
function componentsOf(form: Form, record: SelfReportRecord): readonly ObservationComponent[] {
  const { measure } = form;
  const subscales = Object.entries(record.score.subscales ?? {}).map(([code, value]) => ({
    code: concept(subscaleCodes(form, code), code),
    ...valueOf(value, [], 'Too few answers for this scale.'),
  }));
  const alone = measure.itemThreshold ? measure.items.map(({ code }) => code) : Object.keys(nationalItems(form));
  return [...subscales, ...alone.map((code) => itemComponent(form, record, code))];
}

/** Why an item has no value, in the words of FHIR. */
const reasons = {
  skipped: 'asked-declined',
  'not-applicable': 'not-applicable',
  'not-reached': 'not-asked',
  'not-asked': 'not-asked',
} as const;

function itemComponent(form: Form, { answers, missing, score }: SelfReportRecord, item: string): ObservationComponent {
  const code = concept(itemCodes(form, item), item);
  const answer = answers[item];
  const why = missing[item] ?? 'not-reached';
  if (typeof answer !== 'number') return { code, ...absent(reasons[why], why) };
  const interpretation = itemInterpretation(score, item);
  return { code, valueQuantity: quantity(answer), ...(interpretation.length > 0 && { interpretation }) };
}

/** How it was counted. Totals of different versions, or pro-rated ones, are not compared without a thought. */
function scoring({ score, administration: { mode } }: SelfReportRecord): Extension {
  const { version, status, answered, proRated }: Score = score;
  return {
    url: ownExtensions.scoring,
    extension: [
      { url: 'version', valueCode: version },
      { url: 'status', valueCode: status },
      { url: 'mode', valueCode: mode },
      { url: 'answered', valueInteger: answered },
      { url: 'pro-rated', valueBoolean: proRated },
    ],
  };
}
