import type * as z from 'zod/mini';
import type { adjustmentsSchema } from './read/adjustments.js';

export type Adjustments = Readonly<z.infer<typeof adjustmentsSchema>>;

/** The settings that only change how things look. */
export type Look = Pick<
  Adjustments,
  'size' | 'targets' | 'lineSpacing' | 'letterSpacing' | 'font' | 'colours' | 'motion'
>;

/** The profile of somebody who asked for nothing. */
export const defaultAdjustments: Adjustments = {
  version: 1,
  pace: 'one-question',
  easyRead: false,
  explanations: false,
  practice: false,
  parts: false,
  pictograms: false,
  scales: 'words',
  everydayWords: false,
  exchanges: [],
  readAloud: false,
  speechRate: 0.9,
  signed: false,
  interpreter: null,
  readBack: false,
  support: 'alone',
  handover: false,
  size: 'standard',
  targets: 'standard',
  lineSpacing: 'standard',
  letterSpacing: 'standard',
  font: 'inherit',
  colours: 'auto',
  motion: 'auto',
};

/** Settings of a profile that this version of the kit does not know: kept for the one that does. */
export function unknownSettings(adjustments: Adjustments): Readonly<Record<string, unknown>> {
  const unknown = Object.entries(adjustments).filter(([setting]) => !Object.hasOwn(defaultAdjustments, setting));
  return Object.fromEntries(unknown);
}
