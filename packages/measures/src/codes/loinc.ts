/** LOINC codes: HL7 US Core, LOINC pages and FHIR guides; `null` = none was found or only one source has it. */

export const loincNotice =
  'This material contains content from LOINC® (http://loinc.org). LOINC is copyright © Regenstrief Institute, Inc. and the ' +
  'Logical Observation Identifiers Names and Codes (LOINC) Committee and is available at no cost under the license at ' +
  'http://loinc.org/license. LOINC® is a registered United States trademark of Regenstrief Institute, Inc.';

export interface LoincCodes {
  readonly panel: string | null;
  readonly total: string | null;
  /** By item code. */
  readonly items?: Readonly<Record<string, string>>;
  /** Answer codes by value, of the scored items. The difficulty question has answers of its own: no source was seen. */
  readonly answers?: Readonly<Record<string, string>>;
}

const none: LoincCodes = { panel: null, total: null };
const frequency = { 0: 'LA6568-5', 1: 'LA6569-3', 2: 'LA6570-1', 3: 'LA6571-9' };

/**
 * By measure id. The panel is never the code of a score: 69737-5 is the GAD-7 panel, 70274-6 its total.
 * Not here although public code has them: PCL-5 101697-1 and 101698-9 (one source only), GAD-2 70272-0 (one weak source),
 * 70221-7 (that is the PCL-C), 73832-8 (any depression screening, not the Whooley questions).
 */
export const loincCodes: Readonly<Record<string, LoincCodes>> = {
  'phq-9': {
    panel: '44249-1',
    total: '44261-6',
    items: {
      q1: '44250-9',
      q2: '44255-8',
      q3: '44259-0',
      q4: '44254-1',
      q5: '44251-7',
      q6: '44258-2',
      q7: '44252-5',
      q8: '44253-3',
      q9: '44260-8',
      difficulty: '69722-7',
    },
    answers: frequency,
  },
  'phq-2': { panel: '55757-9', total: '55758-7', items: { q1: '44250-9', q2: '44255-8' }, answers: frequency },
  'gad-7': {
    panel: '69737-5',
    total: '70274-6',
    items: {
      q1: '69725-0',
      q2: '68509-9',
      q3: '69733-4',
      q4: '69734-2',
      q5: '69735-9',
      q6: '69689-8',
      q7: '69736-7',
    },
    answers: frequency,
  },
  // The items of the GAD-7 keep their codes in the GAD-2.
  'gad-2': { panel: null, total: null, items: { q1: '69725-0', q2: '68509-9' }, answers: frequency },
  // In the order of the sheet that has the PHQ-15 alone: LOINC's own order has q11 fifth.
  'phq-15': {
    panel: '69728-4',
    total: '70273-8',
    items: {
      q1: '69671-6',
      q2: '69672-4',
      q3: '69673-2',
      q4: '69674-0',
      q5: '69675-7',
      q6: '69676-5',
      q7: '69677-3',
      q8: '69678-1',
      q9: '69679-9',
      q10: '69680-7',
      q11: '69717-7',
      q12: '69681-5',
      q13: '69682-3',
      q14: '69731-8',
      q15: '69732-6',
    },
    answers: { 0: 'LA18334-5', 1: 'LA18335-2', 2: 'LA18336-0' },
  },
  whooley: none,
  'mini-spin': none,
  wsas: none,
  'iapt-phobia': none,
  mi: none,
  biq: none,
  cfq: none,
  hai: none,
  'ibs-sss': none,
  oci: none,
  pdss: none,
  'pcl-5': none,
  spin: none,
  'dds-2': none,
  'dds-17': none,
  cat: none,
  'bpi-sf': none,
  'peq-assessment': none,
  'peq-treatment': none,
  employment: none,
};
