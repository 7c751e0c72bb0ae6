import type { Measure } from '@iapt-elements/engine';
import { loincCodes } from '@iapt-elements/measures/codes';
import type { FhirCoding, FhirExtension, FhirOption } from './questionnaire-schema.js';

/** R4 has the first, later versions the second: on the option or on its coding. */
const weights = [
  'http://hl7.org/fhir/StructureDefinition/ordinalValue',
  'http://hl7.org/fhir/StructureDefinition/itemWeight',
];

/**
 * The value of an option: its weight, else the number that it is, else what its LOINC code means in this measure, else a code
 * that is one of `offered`, the values and codes of the measure. `null` = it says none.
 */
export function valueOf(option: FhirOption, measure: Measure, offered: readonly string[]): string | null {
  const { valueCoding = {}, valueInteger, extension = [] } = option;
  const number = weightIn([...extension, ...(valueCoding.extension ?? [])]) ?? valueInteger;
  return number === undefined ? valueOfCode(valueCoding, measure, offered) : String(number);
}

function weightIn(extensions: readonly FhirExtension[]): number | undefined {
  const found = extensions.find(({ url }) => weights.includes(url));
  return found?.valueDecimal ?? found?.valueInteger;
}

function valueOfCode({ code, system }: FhirCoding, measure: Measure, offered: readonly string[]): string | null {
  if (code === undefined) return null;
  if (system !== 'http://loinc.org') return offered.includes(code) ? code : null;
  const answers = Object.entries(loincCodes[measure.id]?.answers ?? {});
  return answers.find(([, answer]) => answer === code)?.[0] ?? null;
}
