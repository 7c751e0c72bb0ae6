import type { PairedMeasureId, ProblemDescriptorId, Ruleset } from '@iapt-elements/engine';

/**
 * Problem descriptors and Table 6 of The IAPT Manual: which measures a service gives for which problem. They say what to
 * measure, nothing more. The table's text has lost its columns; the rows were set again from their order, its key and the
 * national derivation of the ADSM.
 */

export type { ProblemDescriptorId, Ruleset };

export interface ProblemDescriptor {
  readonly id: ProblemDescriptorId;
  /** As Table 6 names it. */
  readonly name: string;
  /** ICD-10 as the national data set writes it, without the point; a code stands for all that begin with it. */
  readonly icd10: string | null;
  /** SNOMED CT, where the national data set uses it instead. */
  readonly snomed: string | null;
  /** Second measure of the pair. The first is always the PHQ-9. */
  readonly recommended: Exclude<PairedMeasureId, 'phq-9'>;
  /** Used only when the recommended measure is missing. */
  readonly further: 'gad-7' | null;
  /** The first ruleset in which `recommended` is in the pair. Before it, the pair is PHQ-9 and GAD-7. */
  readonly inPairFrom: Ruleset;
  readonly source: string;
}

const table6 = 'The IAPT Manual, Table 6';
const national = 'code: NHS national metadata and NHS England’s dashboard query';
const metadata = 'code: NHS national metadata';
const later = 'in the pair since v2.1, April 2022';

export const problemDescriptors: readonly ProblemDescriptor[] = [
  {
    id: 'agoraphobia',
    name: 'Agoraphobia',
    icd10: 'F400',
    snomed: null,
    recommended: 'mi',
    further: 'gad-7',
    inPairFrom: 'national-2.0',
    source: `${table6}; ${national}`,
  },
  {
    id: 'body-dysmorphic-disorder',
    name: 'Body dysmorphic disorder (BDD)',
    icd10: null,
    snomed: '83482000',
    recommended: 'biq',
    further: 'gad-7',
    inPairFrom: 'national-2.1',
    source: `${table6}; ${national}; ${later}`,
  },
  {
    id: 'chronic-fatigue-syndrome',
    name: 'Chronic fatigue syndrome',
    icd10: 'G933',
    snomed: null,
    recommended: 'cfq',
    further: 'gad-7',
    inPairFrom: 'national-2.1',
    source: `${table6}; ${metadata} (its annual tables swap G933 and K58); ${later}`,
  },
  {
    id: 'chronic-pain',
    name: 'Chronic pain (in context of anxiety/depression)',
    icd10: null,
    snomed: null,
    recommended: 'gad-7',
    further: null,
    inPairFrom: 'national-2.0',
    source: table6,
  },
  {
    id: 'depression',
    name: 'Depression',
    icd10: 'F32 or F33',
    snomed: null,
    recommended: 'gad-7',
    further: null,
    inPairFrom: 'national-2.0',
    source: `${table6}; code: NHS England’s dashboard query (employment support)`,
  },
  {
    id: 'generalised-anxiety-disorder',
    name: 'Generalised anxiety disorder',
    icd10: 'F411',
    snomed: null,
    recommended: 'gad-7',
    further: null,
    inPairFrom: 'national-2.0',
    source: `${table6}; ${national}`,
  },
  {
    id: 'health-anxiety',
    name: 'Health anxiety (hypochondriasis)',
    icd10: 'F452',
    snomed: null,
    recommended: 'hai',
    further: 'gad-7',
    inPairFrom: 'national-2.0',
    source: `${table6}; ${national}`,
  },
  {
    id: 'irritable-bowel-syndrome',
    name: 'Irritable bowel syndrome (IBS)',
    icd10: 'K58',
    snomed: null,
    recommended: 'ibs-sss',
    further: 'gad-7',
    inPairFrom: 'national-2.1',
    source: `${table6}; ${metadata} (its annual tables swap G933 and K58); ${later}`,
  },
  {
    id: 'mixed-anxiety-and-depression',
    name: 'Mixed anxiety/depression',
    icd10: 'F412',
    snomed: null,
    recommended: 'gad-7',
    further: null,
    inPairFrom: 'national-2.0',
    source: `${table6}; ${national}`,
  },
  {
    id: 'mus-not-otherwise-specified',
    name: 'MUS not otherwise specified',
    icd10: null,
    snomed: '723916001',
    recommended: 'phq-15',
    further: 'gad-7',
    inPairFrom: 'national-2.1',
    source: `${table6}; ${metadata}; ${later}`,
  },
  {
    id: 'none',
    name: 'No problem descriptor',
    icd10: null,
    snomed: null,
    recommended: 'gad-7',
    further: null,
    inPairFrom: 'national-2.0',
    source: table6,
  },
  {
    id: 'obsessive-compulsive-disorder',
    name: 'OCD',
    icd10: 'F42',
    snomed: null,
    recommended: 'oci',
    further: 'gad-7',
    inPairFrom: 'national-2.0',
    source: `${table6}; ${national}`,
  },
  {
    id: 'panic-disorder',
    name: 'Panic disorder',
    icd10: 'F410',
    snomed: null,
    recommended: 'pdss',
    further: 'gad-7',
    inPairFrom: 'national-2.0',
    source: `${table6}; ${national}`,
  },
  {
    id: 'ptsd',
    name: 'PTSD',
    icd10: 'F431',
    snomed: null,
    recommended: 'pcl-5',
    further: 'gad-7',
    inPairFrom: 'national-2.0',
    source: `${table6}; ${national}`,
  },
  {
    id: 'social-anxiety',
    name: 'Social anxiety',
    icd10: 'F401',
    snomed: null,
    recommended: 'spin',
    further: 'gad-7',
    inPairFrom: 'national-2.0',
    source: `${table6}; ${national}`,
  },
  {
    id: 'specific-phobia',
    name: 'Specific phobia',
    icd10: 'F402',
    snomed: null,
    recommended: 'gad-7',
    further: null,
    inPairFrom: 'national-2.0',
    source: `Not in Table 6: the GAD-7 is the default measure of anxiety (The IAPT Manual, 6.2.1); ${national}`,
  },
];
