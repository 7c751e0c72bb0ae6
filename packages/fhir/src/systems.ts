/** Every address that this package writes, in one place. */

/**
 * The kit's own names. It has no domain: `.example` belongs to nobody and never will (RFC 2606), so that these can be taken
 * for no one else's, and lead nowhere. Each is described in `../README.md`.
 */
export const kit = 'https://iapt-elements.example/fhir';

const core = 'http://hl7.org/fhir/StructureDefinition';
const sdc = 'http://hl7.org/fhir/uv/sdc/StructureDefinition';
const own = `${kit}/StructureDefinition`;

export const loinc = 'http://loinc.org';
export const snomed = 'http://snomed.info/sct';
export const ucum = 'http://unitsofmeasure.org';

export const extensions = {
  calculated: `${sdc}/sdc-questionnaire-calculatedExpression`,
  completionMode: `${core}/questionnaireresponse-completionMode`,
  dataAbsent: `${core}/data-absent-reason`,
  hidden: `${core}/questionnaire-hidden`,
  itemAnswerMedia: `${sdc}/sdc-questionnaire-itemAnswerMedia`,
  itemControl: `${core}/questionnaire-itemControl`,
  itemMedia: `${sdc}/sdc-questionnaire-itemMedia`,
  /** R4 has this one … */
  ordinalValue: `${core}/ordinalValue`,
  /** … and what comes after R4 has this one in its place. */
  itemWeight: `${core}/itemWeight`,
  maxValue: `${core}/maxValue`,
  minValue: `${core}/minValue`,
  optionPrefix: `${core}/questionnaire-optionPrefix`,
  translation: `${core}/translation`,
  variable: `${core}/variable`,
  versionAlgorithm: 'http://hl7.org/fhir/5.0/StructureDefinition/extension-Questionnaire.versionAlgorithm[x]',
} as const;

export const ownExtensions = {
  adaptations: `${own}/adaptations`,
  administration: `${own}/administration`,
  explained: `${own}/explained`,
  flag: `${own}/flag`,
  helpAsked: `${own}/help-asked`,
  helpShown: `${own}/help-shown`,
  interface: `${own}/interface`,
  otherVersion: `${own}/other-version`,
  part: `${own}/part`,
  scoring: `${own}/scoring`,
  wording: `${own}/wording`,
} as const;

export const systems = {
  absent: 'http://terminology.hl7.org/CodeSystem/data-absent-reason',
  answerStates: `${kit}/CodeSystem/answer-states`,
  bands: `${kit}/CodeSystem/bands`,
  caseness: `${kit}/CodeSystem/caseness`,
  category: 'http://terminology.hl7.org/CodeSystem/observation-category',
  interpretation: 'http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation',
  itemControl: 'http://hl7.org/fhir/questionnaire-item-control',
  participation: 'http://terminology.hl7.org/CodeSystem/v3-ParticipationMode',
  versionAlgorithm: 'http://hl7.org/fhir/version-algorithm',
} as const;
