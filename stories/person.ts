import { pseudo } from './pseudo-language.js';
import { isWhere, kitLanguages, spoken } from './spoken.js';

/**
 * A person who answers: finds things only by what they are and what is written on them, and waits for what they caused.
 * Names are English; where the page is in another language, they are found by the same words in that language.
 */

/** An element of the kit on the page. */
export type Asked = HTMLElement & { readonly updateComplete: Promise<boolean> };

const patience = 5000;

/** Waits until the element shows a screen. */
export async function settled(element: Asked): Promise<void> {
  await until(() => root(element).querySelector('[part=page]') !== null, 'no screen is shown');
  await element.updateComplete;
}

/** Where the page is in a language of the kit that has no words for the measure, the person takes the English ones. */
export async function takesEnglish(element: Asked): Promise<void> {
  const { lang } = element;
  if (lang === 'en' || !Object.hasOwn(kitLanguages, lang) || !/^iapt-(measure|battery|peq)$/.test(element.localName))
    return;
  const isUnavailable = [...root(element).querySelectorAll('button')].some((each) =>
    inEveryLanguage('Answer in English').includes(words(each)),
  );
  if (isUnavailable) await press(element, 'Answer in English');
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

/** Writes into a field, by its label. */
export async function write(element: Asked, label: string, text: string): Promise<void> {
  const field = (named(element, 'label', label) as HTMLLabelElement).control;
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement))
    throw new Error(`"${label}" is no field to write in.`);
  field.value = text;
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await element.updateComplete;
}

/** Picks one of a list that folds out, by its label and the words of the entry. */
export async function pick(element: Asked, label: string, entry: string): Promise<void> {
  const list = (named(element, 'label', label) as HTMLLabelElement).control as HTMLSelectElement;
  const found = Array.from(list.options).find((option) => words(option) === entry);
  if (!found) throw new Error(`"${label}" has no "${entry}".`);
  list.value = found.value;
  list.dispatchEvent(new Event('change', { bubbles: true }));
  await element.updateComplete;
}

/** Waits until something with these words is there, and tells where. */
export async function finds(element: Asked, selector: string, text = ''): Promise<HTMLElement> {
  const there = () =>
    [...root(element).querySelectorAll<HTMLElement>(selector)].find((each) =>
      inEveryLanguage(text).some((name) => words(each).includes(name)),
    );
  await until(() => there() !== undefined, `there is no ${selector} with "${text}"`);
  await element.updateComplete;
  return there()!;
}

/** Presses a button that stands beside an option. */
export async function pressAt(element: Asked, option: string, name: string): Promise<void> {
  const row = named(element, 'label', option).parentElement;
  if (!row) throw new Error(`"${option}" stands alone.`);
  named(row, 'button', `${name}: ${option}`).click();
  await element.updateComplete;
}

/** Waits until these words are marked as being read. */
export async function reads(element: Asked, text: string): Promise<void> {
  const marked = () => words(root(element).querySelector('[data-reading]'));
  const wanted = inEveryLanguage(text);
  await until(
    () => wanted.some((name) => marked().includes(name)),
    () => `what is read is "${marked()}", not "${text}"`,
  );
}

/** Waits until the screen says this somewhere. */
export async function says(element: Asked, text: string): Promise<void> {
  const wanted = inEveryLanguage(text);
  await until(
    () => [...root(element).querySelectorAll('p')].some((each) => wanted.includes(words(each))),
    `it does not say "${text}"`,
  );
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

/**
 * Goes on until a question with this number waits for its one answer. What is before it is skipped; practice and parts
 * of a question are answered.
 */
export async function goTo(element: Asked, number: number): Promise<void> {
  await press(element, 'Start');
  while (!isAsked(element, number)) {
    const [, second] = root(element).querySelectorAll<HTMLElement>('[part=option]');
    if (isPreliminary(element)) second?.click();
    await element.updateComplete;
    const skips = !isPreliminary(element) && root(element).querySelector('[part=skip]') !== null;
    await press(element, skips ? 'Skip this question' : 'Continue');
  }
}

/** Practice, or one part of a question: its answer does not count. */
function isPreliminary(element: Asked): boolean {
  return root(element).querySelector('[part=practice], [part=whole]') !== null;
}

function isAsked(element: Asked, number: number): boolean {
  const where = words(root(element).querySelector('[part=where]'));
  const pseudoWhere = pseudo(`question ${number} of `).trim();
  return !isPreliminary(element) && (where.toLowerCase().includes(pseudoWhere) || isWhere(where, number));
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

/** Writes in words of one's own, in place of what is there. */
export async function writeFreely(element: Asked, text: string): Promise<void> {
  const area = root(element).querySelector('textarea');
  if (!area) throw new Error('There is nothing to write in.');
  area.value = text;
  area.dispatchEvent(new Event('input', { bubbles: true }));
  await element.updateComplete;
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
  return [name, pseudo(name), ...spoken(name)];
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
