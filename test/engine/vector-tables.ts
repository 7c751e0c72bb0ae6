import type { Row } from './vector-row.js';
import * as others from './vectors-others.js';
import * as parts from './vectors-parts.js';
import * as sums from './vectors-sums.js';

/** By measure id, every measure once. */
export const tables: readonly (readonly [string, readonly Row[]])[] = [
  ['phq-9', others.phq9VersionRows],
  ['phq-2', others.pairRows],
  ['gad-7', others.gad7VersionRows],
  ['gad-2', others.pairRows],
  ['whooley', others.whooleyRows],
  ['mini-spin', others.miniSpinRows],
  ['wsas', others.wsasVersionRows],
  ['iapt-phobia', others.phobiaRows],
  ['mi', parts.miRows],
  ['biq', sums.biqRows],
  ['cfq', sums.cfqRows],
  ['hai', parts.haiRows],
  ['ibs-sss', parts.ibsRows],
  ['phq-15', sums.phq15Rows],
  ['oci', sums.ociRows],
  ['pdss', sums.pdssRows],
  ['pcl-5', parts.pcl5Rows],
  ['spin', sums.spinRows],
  ['dds-2', others.dds2Rows],
  ['dds-17', parts.dds17Rows],
  ['cat', sums.catRows],
  ['bpi-sf', parts.bpiRows],
  ['peq-assessment', others.peqAssessmentRows],
  ['peq-treatment', others.peqTreatmentRows],
  ['employment', others.employmentRows],
];
