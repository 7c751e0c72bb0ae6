import type { Wording } from '@iapt-elements/adaptations';
import { itemsIn, type Measure, type MeasureRecord } from '@iapt-elements/engine';
import { canonicalOf, type Publication } from './canonical.js';
import { answerExtension } from './answer-value.js';
import { formOf } from './form.js';
import { peopleIn, type People } from './people.js';
import { present } from './present.js';
import type { Extension, QuestionnaireResponse } from './r4.js';
import { recordExtensions } from './record-extensions.js';
import { responseItem } from './response-item.js';
import { ownExtensions } from './systems.js';
import { timeOf } from './time.js';
import { wordsOf } from './words.js';

export interface ResponseOptions extends People, Publication {
  /** The words that were shown: then questions and answers stand in the response as they were read. */
  readonly wording?: Wording;
}

/**
 * A record as a QuestionnaireResponse: every answer, why there is none, and how it was given. Practice answers are in no
 * record and so in no response. A confidential one names nobody, not even by the number of an interpreter's booking.
 *
 * @throws ConfidentialError when a confidential record was to name anybody.
 * @throws MappingError when the record is of another measure, the words are not those that were shown, a proxy's answers
 *   were to come from the patient, or a time has no zone.
 */
export function response(
  record: MeasureRecord,
  measure: Measure,
  options: ResponseOptions = {},
): QuestionnaireResponse {
  const form = formOf(record, measure);
  const { subject, source, author } = options;
  const people = peopleIn(record, present({ subject, source, author }));
  const words = wordsOf(record, options.wording);
  const items = itemsIn(measure, form.version).flatMap((item) => responseItem(form, item, record, words) ?? []);
  const authored = record.completedAt ?? record.startedAt;
  return {
    resourceType: 'QuestionnaireResponse',
    extension: [...recordExtensions(record), ...otherVersions(record, measure)],
    language: record.language,
    questionnaire: canonicalOf(form, options),
    status: record.completedAt === null ? 'in-progress' : 'completed',
    ...people,
    ...(authored !== null && { authored: timeOf(record.measure, 'completedAt', authored) }),
    ...(items.length > 0 && { item: items }),
  };
}

/** What was answered before the version changed, and is no question of this one. */
function otherVersions({ version, answers, parts }: MeasureRecord, measure: Measure): readonly Extension[] {
  const asked = itemsIn(measure, version).map(({ code }) => code);
  const others = [...new Set([...Object.keys(answers), ...Object.keys(parts)])].filter((code) => !asked.includes(code));
  return others.map((code) => {
    const answer = answers[code];
    return {
      url: ownExtensions.otherVersion,
      extension: [
        { url: 'item', valueCode: code },
        ...(answer === undefined ? [] : [answerExtension('answer', answer)]),
        ...(parts[code] ?? []).map((part) => answerExtension('part', part)),
      ],
    };
  });
}
