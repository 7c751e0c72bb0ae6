import { MappingError } from './errors.js';

/** A day, or a time with its zone, as FHIR has them. */
const dateTime =
  /^[1-9]\d{3}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(T([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?(Z|[+-]((0\d|1[0-3]):[0-5]\d|14:00)))?$/;

export function isDateTime(text: string): boolean {
  return dateTime.test(text);
}

/** @throws MappingError when it is no time that FHIR can hold: nobody knows which moment a time without a zone is. */
export function timeOf(measure: string, place: string, text: string): string {
  if (isDateTime(text)) return text;
  throw new MappingError(measure, place, 'Give the time with its zone: 2026-11-21T09:05:00Z.');
}
