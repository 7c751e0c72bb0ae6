import type { MeasureRecord } from '@iapt-elements/engine';
import { ConfidentialError, MappingError } from './errors.js';
import { present } from './present.js';
import type { QuestionnaireResponse, Reference } from './r4.js';

/** Who it is about, who gave the answers and who wrote them down, as the host knows them. */
export interface People {
  readonly subject?: Reference;
  /** Who gave the answers. Defaults to the subject; for a proxy, to a person of that kind without a name. */
  readonly source?: Reference;
  /** Who wrote the answers down. Defaults to somebody of the kind that the record tells. */
  readonly author?: Reference;
}

/**
 * @throws ConfidentialError when a confidential record was to name anybody.
 * @throws MappingError when a proxy's answers were to come from the patient.
 */
export function peopleIn(record: MeasureRecord, people: People): Pick<QuestionnaireResponse, keyof People> {
  if (record.kind === 'experience') {
    if (Object.keys(people).length === 0) return {};
    throw new ConfidentialError(record.measure, 'Give no subject, source or author: nobody may be named.');
  }
  const { subject, author = writer(record), source = answering(record, subject) } = people;
  if (record.kind === 'proxy' && source && isPatient(source))
    throw new MappingError(record.measure, 'source', 'A proxy answered. Name them as a RelatedPerson or Practitioner.');
  return present({ subject, author, source });
}

function answering(record: MeasureRecord, subject: Reference | undefined): Reference | undefined {
  return record.kind === 'proxy' ? helper(record) : subject;
}

function isPatient({ reference = '', type }: Reference): boolean {
  return type === 'Patient' || /(^|\/)Patient\//.test(reference);
}

/** Somebody else than the person wrote the answers down: who read them out, or who worked the device. */
function writer(record: MeasureRecord): Reference | undefined {
  const { mode, support } = record.administration;
  if (mode === 'read-by-clinician') return { type: 'Practitioner', display: mode };
  return mode === 'proxy' || support.includes('operated') ? helper(record) : undefined;
}

/** The one who helped or answered, by kind and never by name. */
function helper({ administration: { supporter } }: MeasureRecord): Reference {
  const isStaff = supporter === 'staff-other' || supporter === 'staff-treating';
  return { type: isStaff ? 'Practitioner' : 'RelatedPerson', display: supporter ?? 'not said' };
}
