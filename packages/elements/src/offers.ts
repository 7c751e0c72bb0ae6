import type { Adjustments } from '@iapt-elements/adaptations';
import { hasEasyRead, mediaFor } from './registry.js';

/** Ways of asking that stand among a person's own settings only where there is something to show. */
export type Offer = 'easyRead' | 'explanations' | 'readAloud' | 'signed';

/** @param given - What the service set: what it turned on can be turned off, and on again. */
export function offersFor(measures: readonly string[], language: string, given: Adjustments): readonly Offer[] {
  const worded = measures.some((id) => hasEasyRead(language, id));
  const media = mediaFor(measures);
  const offered = {
    easyRead: worded,
    explanations: worded,
    readAloud: given.readAloud || media.some(({ kind }) => kind === 'recording'),
    signed: media.some(({ kind }) => kind === 'signed'),
  };
  return (Object.keys(offered) as Offer[]).filter((offer) => offered[offer]);
}
