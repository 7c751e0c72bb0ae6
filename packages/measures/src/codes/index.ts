export { loincCodes, loincNotice, type LoincCodes } from './loinc.js';
export { nationalCodes, snomedNotice, type NationalCode, type NationalCodes } from './snomed.js';
