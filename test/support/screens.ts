import { violations } from './axe.js';
import { media } from './browser.js';
import { faultyControls, smallTargets, withoutLanguage } from './controls.js';
import { lostColours } from './lost-colours.js';
import { brokenReferences } from './references.js';
import { overflowing, overlapping, spaceText } from './reflow.js';

/**
 * Which things are on a screen and in which state, each with what is around it, whatever the words: two screens with the same are drawn by the
 * same rules.
 */
export function structure(root: ShadowRoot): string {
  const kinds = [...root.querySelectorAll('[part=page] *')].map(
    (element) => kindOf(element.parentElement) + kindOf(element),
  );
  return [...new Set(kinds)].sort().join(' ');
}

function kindOf(element: Element | null): string {
  const states = ['class', 'type', 'role', 'open', 'aria-expanded', 'aria-invalid'].map(
    (name) => element?.getAttribute(name) ?? '',
  );
  return [element?.localName, ...states, element?.matches(':checked, :has(:checked)')].join('.');
}

/** The screen itself, with its words and what is chosen on it. */
export function drawing(root: ShadowRoot): string {
  const chosen = Array.from(root.querySelectorAll('input'), ({ checked, value }) => `${value}${String(checked)}`);
  return root.querySelector('[part=page]')!.outerHTML.replace(/<!--.*?-->/gs, '') + chosen.join();
}

/** Every fault that a program finds on the screen that is shown, in a window as narrow as can be. Each says which check found it. */
export async function faults(root: ShadowRoot): Promise<readonly string[]> {
  const found = [
    ...named('axe', await violations()),
    ...named('reference', brokenReferences(root)),
    ...named('control', faultyControls(root)),
    ...named('target', smallTargets(root)),
    ...named('language', withoutLanguage(root)),
    ...named('320 px', overflowing(root)),
    ...named('320 px', overlapping(root)),
    ...named('text spacing', spaced(root)),
  ];
  await media({ 'forced-colors': 'active' });
  found.push(...named('forced colours', lostColours(root)));
  await media();
  return found;
}

/** With the spacing that a person may set: nothing is cut off, nothing lies over another thing. */
function spaced(root: ShadowRoot): readonly string[] {
  const before = root.adoptedStyleSheets;
  spaceText(root);
  const found = [...overflowing(root), ...overlapping(root)];
  root.adoptedStyleSheets = before;
  return found;
}

function named(check: string, found: readonly string[]): readonly string[] {
  return found.map((fault) => `${check}: ${fault}`);
}
