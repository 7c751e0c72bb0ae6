import type { Adjustments, Media } from '@iapt-elements/adaptations';
import { hasEasyRead } from './registry.js';

/** Ways of asking that stand among a person's own settings only where there is something to show. */
export type Offer = 'easyRead' | 'explanations' | 'readAloud' | 'signed';

interface There {
  readonly measures: readonly string[];
  /** The language of a measure's words. */
  readonly languageOf: (measure: string) => string;
  /** What the service set: what it turned on can be turned off, and on again. */
  readonly given: Adjustments;
  /** What the page brought for every element. */
  readonly brought: readonly Media[];
  /** Whether the element has manifests of its own. They are only asked for when an adjustment wants them. */
  readonly own: boolean;
}

export function offersFor({ measures, languageOf, given, brought, own }: There): readonly Offer[] {
  const worded = measures.some((id) => hasEasyRead(languageOf(id), id));
  const media = brought.filter(({ measure }) => measures.includes(measure));
  const offered = {
    easyRead: worded,
    explanations: worded,
    readAloud: given.readAloud || media.some(({ kind }) => kind === 'recording'),
    signed: (given.signed && own) || media.some(({ kind }) => kind === 'signed'),
  };
  return (Object.keys(offered) as Offer[]).filter((offer) => offered[offer]);
}
