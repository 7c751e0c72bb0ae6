import { InputError } from '@iapt-elements/adaptations/read';
import {
  checkAnswer,
  optionalItems,
  record,
  start,
  type Measure,
  type MeasureRecord,
  type Session,
} from '@iapt-elements/engine';
import { peopleIn } from '../people.js';
import { givenIn, type Given } from './answers.js';
import { carriedIn, otherVersionsIn } from './carried.js';
import { contextIn, type Context, type RecordFromOptions } from './context.js';
import { contradictions } from './contradictions.js';
import { find, noFindings, passOver, refuseFound, type Findings } from './findings.js';
import { responseSchema, type ReadResponse } from './response-schema.js';

export interface RecordFrom {
  readonly record: MeasureRecord;
  /** What is in the response and has no place in a record, as paths: who it is about, extensions of others. */
  readonly passedOver: readonly string[];
}

/**
 * The record that a QuestionnaireResponse was made from: equal to it, scored anew. Nothing is guessed and nothing is lost in
 * silence: what has no place in a record is named in `passedOver`.
 *
 * @throws InputError that names each place where there is an unknown item, a value that is none, or a contradiction.
 */
export function recordFrom(input: unknown, measure: Measure, options: RecordFromOptions = {}): RecordFrom {
  const findings = noFindings();
  const response = parsed(input, findings);
  refuseFound(what, findings);
  const context = contextIn(response, measure, options, findings);
  refuseFound(what, findings);
  const given = givenIn({ measure, version: context.version }, response.item ?? [], findings);
  addOtherVersions(response, measure, given, findings);
  refuseFound(what, findings);
  const made = record(sessionOf(measure, given, context, response, findings), measure.id, context);
  contradictions(made, given, carriedIn('flag', response, findings), findings);
  refuseFound(what, findings);
  return { record: made, passedOver: findings.passedOver.filter((path) => !isTold(made, response, path)) };
}

/** Who gave the answers and wrote them down, as far as the record itself says so. */
function isTold(made: MeasureRecord, response: ReadResponse, path: string): boolean {
  const told: Readonly<Record<string, unknown>> = peopleIn(made, {});
  return path in told && JSON.stringify(told[path]) === JSON.stringify(response[path]);
}

const what = 'QuestionnaireResponse';
const known = ['resourceType', 'extension', 'language', 'questionnaire', 'status', 'authored', 'item'];

function parsed(input: unknown, findings: Findings): ReadResponse {
  const result = responseSchema.safeParse(input);
  for (const { path } of result.error?.issues ?? [])
    find(findings, path.map(String).join('.'), 'is not as in a QuestionnaireResponse of FHIR R4', '');
  if (!result.success) throw new InputError(what, findings.problems);
  passOver(findings, '', result.data, known);
  return result.data;
}

/** Items that the version does not ask, but another one does: answered before the version changed. */
function addOtherVersions(response: ReadResponse, measure: Measure, given: Given, findings: Findings): void {
  for (const { item, answer, parts } of otherVersionsIn(response, findings)) {
    try {
      for (const each of [answer, ...parts]) if (each !== undefined && each !== null) checkAnswer(measure, item, each);
      if (answer !== undefined) given.answers[item] = answer;
      if (parts.length > 0) given.parts[item] = parts;
    } catch (error) {
      find(findings, `other-version (${item})`, 'is no answer', (error as Error).message);
    }
  }
}

/** A session that is over: what a record is made from. */
function sessionOf(
  measure: Measure,
  { answers, parts }: Given,
  { version, startedAt, completedAt, circumstances }: Context,
  response: ReadResponse,
  findings: Findings,
): Session {
  const { id } = measure;
  // What is optional was asked where there is something of it.
  const asked = optionalItems(measure).filter((code) => code in answers || code in parts);
  const options = { versions: { [id]: version }, answers: { [id]: answers }, optional: { [id]: asked }, circumstances };
  const own = { measure: id };
  return {
    ...start([measure], startedAt === null ? options : { ...options, at: startedAt }),
    parts: Object.keys(parts).length > 0 ? { [id]: parts } : {},
    explained: carriedIn('explained', response, findings).map((each) => ({ ...own, ...each })),
    helpAsked: carriedIn('helpAsked', response, findings).map((each) => ({ ...own, ...each })),
    helpShown: carriedIn('helpShown', response, findings).map((each) => ({ ...own, ...each })),
    completedAt,
  };
}
