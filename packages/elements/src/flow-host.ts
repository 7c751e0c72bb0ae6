import type { Session } from '@iapt-elements/engine';
import type { Fact } from './facts.js';
import type { Wanted } from './prepare.js';

/** Where a step led: to another page, to an error on this one, or nowhere else. */
export type Moved = 'page' | 'error' | null;

/** What the flow needs of the element around it. */
export interface FlowHost {
  /** What the element's properties ask for now. */
  readonly wanted: () => Omit<Wanted, 'own' | 'inEnglish'>;
  /** Says whether the host handles it. */
  readonly tell: (fact: Fact) => boolean;
  /** Draws again; `moved` says where focus belongs. */
  readonly changed: (moved: Moved) => void;
}

export function moved(before: Session, after: Session): Moved {
  if (after.page !== before.page) return 'page';
  return after.attempted === before.attempted ? null : 'error';
}
