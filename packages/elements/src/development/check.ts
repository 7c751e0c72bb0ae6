import type { ReactiveController, ReactiveElement } from 'lit';
import { contrastFaults, hostColours } from './contrast.js';

/**
 * Checks what a host page made of the elements, and writes what is wrong to the console, each thing once. Bundlers take this
 * in development only: see `imports` in package.json, and ./nothing.ts for production.
 */
export function check(element: typeof ReactiveElement): void {
  element.addInitializer((instance) => {
    instance.addController(new ContrastCheck(instance));
  });
}

const told = new Set<string>();

class ContrastCheck implements ReactiveController {
  #checked = '';

  constructor(private readonly host: ReactiveElement) {}

  hostUpdated(): void {
    const page = this.host.renderRoot.querySelector<HTMLElement>('.page');
    const colours = page ? hostColours(page) : '';
    if (!page || colours === this.#checked || matchMedia('(forced-colors: active)').matches) return;
    this.#checked = colours;
    for (const fault of contrastFaults(page).filter((each) => !told.has(each))) {
      told.add(fault);
      console.warn(`iapt-elements: ${fault}`);
    }
  }
}
