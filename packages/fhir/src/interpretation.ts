import type { Caseness, Measure, Score } from '@iapt-elements/engine';
import type { CodeableConcept } from './r4.js';
import { systems } from './systems.js';

/** What published cuts say of a total, as far as it is certain. Where none is published, nothing is said. */
export function interpretations(measure: Measure, score: Score): readonly CodeableConcept[] {
  const { caseness, threshold, national, band, positive } = score;
  const both = national.threshold !== threshold;
  return [
    ...casenessAt(caseness, threshold, both ? score.version : null),
    ...(both ? casenessAt(national.caseness, national.threshold, 'national') : []),
    ...(band === null ? [] : [{ coding: [{ system: `${systems.bands}.${measure.id}`, code: band }], text: band }]),
    ...screened(positive),
  ];
}

export function itemInterpretation({ itemCaseness }: Score, item: string): readonly CodeableConcept[] {
  const caseness = itemCaseness?.[item];
  return caseness === 'case' || caseness === 'not-case' ? [coded(caseness, caseness)] : [];
}

function casenessAt(caseness: Caseness, threshold: number | null, whose: string | null): readonly CodeableConcept[] {
  if (threshold === null || (caseness !== 'case' && caseness !== 'not-case')) return [];
  const at = `${caseness} (threshold ${String(threshold)})`;
  return [coded(caseness, whose === null ? at : `${at}, ${whose}`)];
}

/** Caseness is the field's own word: neither "abnormal" nor a diagnosis. */
function coded(code: string, text: string): CodeableConcept {
  return { coding: [{ system: systems.caseness, code }], text };
}

function screened(positive: boolean | null): readonly CodeableConcept[] {
  if (positive === null) return [];
  return [{ coding: [{ system: systems.interpretation, code: positive ? 'POS' : 'NEG' }] }];
}
