import type * as z from 'zod/mini';
import type { adjustmentsSchema } from './read/adjustments.js';

export type Adjustments = Readonly<z.infer<typeof adjustmentsSchema>>;

/** The profile of somebody who asked for nothing. */
export const defaultAdjustments: Adjustments = {
  version: 1,
  pace: 'one-question',
  scales: 'words',
  size: 'standard',
  colours: 'auto',
};
