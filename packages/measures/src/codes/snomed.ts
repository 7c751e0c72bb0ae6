/**
 * National and international codes of the measures, apart from the measures themselves: their licences differ.
 *
 * SNOMED CT ids: the coded scored assessments of the NHS IAPT data set, Enhanced Technical Output Specification v2.1.22
 * (as an integrated care board's table made from it, which agrees with NHS England's published queries; the workbook
 * itself was not at hand: confirm before submitting). `allowed` and `decimals` are copied from it.
 * LOINC codes: HL7 US Core, LOINC pages and FHIR guides; `null` = none was found or only one source has it.
 * Every id is a string (a number loses digits) and passes its check digit.
 *
 * Not in the data set, so not submittable: PHQ-2, GAD-2, Whooley questions, Mini-SPIN, IAPT phobia scales, DDS-2, and any
 * single item of the PHQ-9 or GAD-7. The employment questions go into table IDS004 with their own national codes.
 */

export const snomedNotice =
  'This material includes SNOMED Clinical Terms® (SNOMED CT®), which is used by permission of SNOMED International. ' +
  'SNOMED CT was originally created by the College of American Pathologists. In the United Kingdom it is used under the ' +
  'UK Edition licence; elsewhere a licence of one’s own may be needed.';

/** One row of the data set: CODED ASSESSMENT TOOL TYPE (SNOMED CT) and what PERSON SCORE may hold (at most 5 characters). */
export interface NationalCode {
  readonly id: string;
  /** As printed: `0-27`, or codes parted by `|`. */
  readonly allowed: string;
  /** Digits after the decimal point; 2 means that the point is mandatory ("4.00", never "4"). */
  readonly decimals: number;
  readonly collectedFrom: string;
  readonly note?: string;
}

export interface NationalCodes {
  readonly total?: NationalCode;
  /** By item code. */
  readonly items?: Readonly<Record<string, NationalCode>>;
  /** By subscale code. */
  readonly subscales?: Readonly<Record<string, NationalCode>>;
  /** A figure whose place in the measure is not known: never filled in by the kit. */
  readonly unplaced?: NationalCode;
}

/** By measure id. A measure that is not here cannot be submitted. */
export const nationalCodes: Readonly<Record<string, NationalCodes>> = {
  'phq-9': { total: { id: '720433000', allowed: '0-27', decimals: 0, collectedFrom: '2012-04-01' } },
  'gad-7': { total: { id: '445455005', allowed: '0-21', decimals: 0, collectedFrom: '2012-04-01' } },
  // There is no code for the total.
  wsas: {
    items: {
      q1: {
        id: '932621000000100',
        allowed: '0-9',
        decimals: 0,
        collectedFrom: '2014-07-01',
        note: '9 = score not available (not employed): a code, never a score.',
      },
      q2: { id: '932581000000100', allowed: '0-8', decimals: 0, collectedFrom: '2014-07-01' },
      q3: { id: '932611000000106', allowed: '0-8', decimals: 0, collectedFrom: '2014-07-01' },
      q4: { id: '932591000000103', allowed: '0-8', decimals: 0, collectedFrom: '2014-07-01' },
      q5: { id: '932601000000109', allowed: '0-8', decimals: 0, collectedFrom: '2014-07-01' },
    },
  },
  spin: { total: { id: '445552006', allowed: '0-68', decimals: 0, collectedFrom: '2012-04-01' } },
  pdss: { total: { id: '450326007', allowed: '0-28', decimals: 0, collectedFrom: '2012-04-01' } },
  oci: {
    total: {
      id: '450324005',
      allowed: '0-168',
      decimals: 0,
      collectedFrom: '2012-04-01',
      note: 'The 42-item OCI, not the OCI-R.',
    },
  },
  hai: {
    total: {
      id: '446793008',
      allowed: '0-54',
      decimals: 0,
      collectedFrom: '2012-04-01',
      note: '54 is the most of 18 items; the 14-item total ends at 42. Which of the two is wanted is not stated.',
    },
  },
  mi: {
    total: {
      id: '473355002',
      allowed: '1.00-5.00',
      decimals: 2,
      collectedFrom: '2012-04-01',
      note: 'When alone: mean of the answered items. The v2.0 validator wants one digit, a point and one or two digits.',
    },
    subscales: {
      accompanied: {
        id: '473354003',
        allowed: '1.00-5.00',
        decimals: 2,
        collectedFrom: '2012-04-01',
        note: 'As above.',
      },
    },
  },
  'pcl-5': { total: { id: '491581000000104', allowed: '0-80', decimals: 0, collectedFrom: '2020-09-01' } },
  'phq-15': { total: { id: '1065441000000103', allowed: '0-30', decimals: 0, collectedFrom: '2017-03-01' } },
  cfq: {
    total: {
      id: '1077511000000101',
      allowed: '0-33',
      decimals: 0,
      collectedFrom: '2021-04-01',
      note: 'Absent from the v2.0 validator’s source.',
    },
  },
  'ibs-sss': { total: { id: '1083671000000108', allowed: '0-500', decimals: 0, collectedFrom: '2017-03-01' } },
  'bpi-sf': {
    unplaced: {
      id: '443223005',
      allowed: '0-70',
      decimals: 0,
      collectedFrom: '2017-03-01',
      note: 'One figure of 0 to 70. It is not stated which answers it adds.',
    },
  },
  cat: { total: { id: '446660005', allowed: '0-40', decimals: 0, collectedFrom: '2017-03-01' } },
  'dds-17': {
    total: {
      id: '910931000000101',
      allowed: '1-6',
      decimals: 1,
      collectedFrom: '2017-03-01',
      note: 'The mean. Until TOS 2.0.27 (January 2021) it was a total of 17 to 102.',
    },
  },
  biq: { total: { id: '1128221000000100', allowed: '0-72', decimals: 0, collectedFrom: '2020-09-01' } },
  'peq-assessment': {
    items: {
      q1: { id: '747861000000100', allowed: 'Y|N', decimals: 0, collectedFrom: '2014-07-01' },
      q2: { id: '747871000000107', allowed: 'Y|N', decimals: 0, collectedFrom: '2014-07-01' },
      q3: { id: '747881000000109', allowed: 'Y|N|NA', decimals: 0, collectedFrom: '2014-07-01' },
      q4: { id: '904691000000103', allowed: 'Y|N|NA', decimals: 0, collectedFrom: '2014-07-01' },
      satisfaction: {
        id: '747891000000106',
        allowed: '0-4',
        decimals: 0,
        collectedFrom: '2014-07-01',
        note: '0 not satisfied at all … 4 completely satisfied.',
      },
    },
  },
  'peq-treatment': {
    items: {
      q1: {
        id: '747901000000107',
        allowed: '0-4',
        decimals: 0,
        collectedFrom: '2014-07-01',
        note: '0 never … 4 all of the time.',
      },
      q2: { id: '747911000000109', allowed: '0-4', decimals: 0, collectedFrom: '2014-07-01' },
      q3: { id: '747921000000103', allowed: '0-4', decimals: 0, collectedFrom: '2014-07-01' },
      q4: { id: '747931000000101', allowed: '0-4', decimals: 0, collectedFrom: '2014-07-01' },
      q5: { id: '747941000000105', allowed: '0-4', decimals: 0, collectedFrom: '2014-07-01' },
      q6: {
        id: '747951000000108',
        allowed: '0-4|NA',
        decimals: 0,
        collectedFrom: '2014-07-01',
        note: 'NA added in v2.1.',
      },
    },
  },
};
