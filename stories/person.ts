import { pseudo } from './pseudo-language.js';

/**
 * A person who answers: finds things only by what they are and what is written on them, and waits for what they caused.
 * Names are English; where the page is in a pseudo-language, they are found by the same words in that language.
 */

/** An element of the kit on the page. */
export type Asked = HTMLElement & { readonly updateComplete: Promise<boolean> };

const patience = 5000;

/** Waits until the element shows a screen. */
export async function settled(element: Asked): Promise<void> {
  await until(() => root(element).querySelector('[part=page]') !== null, 'no screen is shown');
  await element.updateComplete;
}

/** Waits until the screen has this heading, or one that begins with it. */
export async function sees(element: Asked, heading: string): Promise<void> {
  const shown = () => words(root(element).querySelector('[part=heading]'));
  const wanted = inEveryLanguage(heading);
  await until(
    () => wanted.some((name) => shown().startsWith(name)),
    () => `the heading is "${shown()}", not "${heading}"`,
  );
  await element.updateComplete;
}

/** Presses a button or follows a link. */
export async function press(element: Asked, name: string): Promise<void> {
  named(element, 'button, a[href]', name).click();
  await element.updateComplete;
}

/** Opens what is folded away. */
export async function open(element: Asked, name: string): Promise<void> {
  const summary = named(element, 'summary', name);
  const details = summary.closest('details');
  summary.click();
  await until(() => details?.open === true, `"${name}" does not open`);
}

/** Chooses an option, by its words or by its number. `question` is needed where several questions are asked. */
export async function choose(element: Asked, name: string, question?: number): Promise<void> {
  named(group(element, question), 'label', name).click();
  await element.updateComplete;
}

/** Writes into the field with this label, and leaves it. */
export async function write(element: Asked, name: string, text: string): Promise<void> {
  const field = (named(element, 'label', name) as HTMLLabelElement).control as HTMLInputElement;
  field.value = text;
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await element.updateComplete;
}

/** Answers one question after the other; `Skip` skips. */
export async function answer(element: Asked, ...names: readonly string[]): Promise<void> {
  for (const name of names) {
    if (name === 'Skip') await press(element, 'Skip this question');
    else {
      await choose(element, name);
      await press(element, 'Continue');
    }
  }
}

/** Starts, gives the first answer to every question, and goes on to check-your-answers. */
export async function fillIn(element: Asked): Promise<void> {
  await press(element, 'Start');
  // An answer may bring further questions: go on until none is open.
  for (let open = unanswered(element); open.length > 0; open = unanswered(element)) {
    for (const field of open) give(field);
    await element.updateComplete;
  }
  await press(element, 'Continue');
  await sees(element, 'Check your answers');
}

/** The first field of each question that has no answer. */
function unanswered(element: Asked): readonly HTMLInputElement[] {
  const groups = [...root(element).querySelectorAll('fieldset.question')];
  const open = groups.filter(
    (each) =>
      !each.querySelector(':checked') && (each.querySelector<HTMLInputElement>('.number-entry')?.value ?? '') === '',
  );
  return open.flatMap((each) => each.querySelector('input') ?? []);
}

function give(field: HTMLInputElement): void {
  if (field.type !== 'number') {
    field.click();
    return;
  }
  field.value = field.min;
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Presses the same button several times. */
export async function repeat(element: Asked, name: string, times: number): Promise<void> {
  for (let time = 0; time < times; time += 1) await press(element, name);
}

function group(element: Asked, question?: number): ParentNode {
  if (question === undefined) return root(element);
  const groups = [...root(element).querySelectorAll('fieldset')];
  const found = groups.find((each) => words(each.querySelector('legend')).startsWith(`${question}.`));
  if (!found) throw new Error(`There is no question ${question}.`);
  return found;
}

/** The one visible thing of a kind with this name. Says what is there when it isn't. */
function named(place: Asked | ParentNode, kind: string, name: string): HTMLElement {
  const within = place instanceof HTMLElement && place.shadowRoot ? place.shadowRoot : place;
  const all = [...within.querySelectorAll<HTMLElement>(kind)].filter((each) => each.checkVisibility());
  const wanted = inEveryLanguage(name);
  const found = all.find((each) => wanted.includes(words(each)));
  if (found) return found;
  const there = all.map((each) => `"${words(each)}"`).join(', ');
  throw new Error(`There is no ${kind} "${name}". There are: ${there || 'none'}.`);
}

function inEveryLanguage(name: string): readonly string[] {
  return [name, pseudo(name)];
}

function words(found: Element | null): string {
  return found?.textContent.replace(/\s+/g, ' ').trim() ?? '';
}

function root(element: Asked): ParentNode {
  return element.shadowRoot ?? element;
}

async function until(happens: () => boolean, otherwise: string | (() => string)): Promise<void> {
  const end = Date.now() + patience;
  while (!happens()) {
    if (Date.now() > end) throw new Error(typeof otherwise === 'string' ? otherwise : otherwise());
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
