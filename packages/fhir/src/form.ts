import { isConfidential, type Measure, type MeasureRecord } from '@iapt-elements/engine';
import type { Form } from './codes.js';
import { MappingError } from './errors.js';

/** @throws MappingError when the record is of another measure, or says of itself what its measure is not. */
export function formOf(record: MeasureRecord, measure: Measure): Form {
  if (record.measure !== measure.id)
    throw new MappingError(record.measure, 'measure', `This is ${measure.id}. Give the measure of the record.`);
  if (isConfidential(measure) !== (record.kind === 'experience'))
    throw new MappingError(record.measure, 'kind', `"${record.kind}" is no record of ${measure.name}.`);
  return { measure, version: record.version };
}
