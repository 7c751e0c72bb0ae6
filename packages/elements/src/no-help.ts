import type { Measure } from '@iapt-elements/engine';

let warned = false;

/** Tells a developer once that nobody of the service is named to a person who needs help. */
export function warnOfNoHelp(measures: readonly Measure[]): void {
  if (warned || measures.every(({ flags }) => flags.length === 0)) return;
  console.warn('iapt-elements: without "help", a risk answer leads to national contacts, not to the service.');
  warned = true;
}
