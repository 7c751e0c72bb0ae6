import type { Facts } from '@iapt-elements/elements';

export type Heard = {
  readonly [Name in keyof Facts]: { readonly name: Name; readonly detail: Facts[Name] };
}[keyof Facts];

const names = [
  'iapt-risk-raised',
  'iapt-answered',
  'iapt-scored',
  'iapt-completed',
  'iapt-draft-restored',
  'iapt-peq-completed',
  'iapt-adjusted',
  'iapt-screening-changed',
  'iapt-screening-completed',
  'iapt-failed',
] as const;

/** Everything that an element tells from now on, in the order in which the host hears it. */
export function heard(element: EventTarget): readonly Heard[] {
  const list: Heard[] = [];
  for (const name of names) {
    element.addEventListener(name, (event) => {
      // A failure that a test expects is not one that a developer must see in the log.
      event.preventDefault();
      list.push({ name, detail: (event as CustomEvent<never>).detail });
    });
  }
  return list;
}

/** The details of one kind of fact. */
export function details<Name extends keyof Facts>(list: readonly Heard[], name: Name): readonly Facts[Name][] {
  return list.filter((fact) => fact.name === name).map(({ detail }) => detail as Facts[Name]);
}
