import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import type { Answers } from '@iapt-elements/engine';
import { details, heard } from './heard.js';
import type { Shown } from './stories.js';

/**
 * A person with a keyboard and nothing else: Tab, arrows, Space, Enter and what is typed, sent to the browser as a keyboard
 * sends them. Nothing is clicked, and no focus is set by the test.
 */

const patience = 5000;
/** More than anybody would: then there is no way. */
const most = 150;

/** What was chosen, as the page has it: by the name of the field, its values. */
type Chosen = ReadonlyMap<string, string>;

export interface Walked {
  readonly chosen: Chosen;
  /** The answers of the record that was handed over at the end. */
  readonly answers: Answers;
}

/** `fresh` = nothing has been done on the screen; `chosen` = the second of its options is chosen, and has the focus. */
type Look = (state: 'fresh' | 'chosen') => Promise<void>;

/** From the introduction to the record. */
export async function walk({ element, root }: Shown, look: Look): Promise<Walked> {
  const told = heard(element);
  const chosen = new Map<string, string>();
  for (let screens = 0; ; screens += 1) {
    await look('fresh');
    const [completed] = [...details(told, 'iapt-completed'), ...details(told, 'iapt-peq-completed')];
    if (completed) return { chosen, answers: completed.record.answers };
    const field = await answer(root, chosen.size === 0);
    if (root.activeElement?.matches('[type=radio]') && root.activeElement !== field) await look('chosen');
    if (field && !isPreliminary(root)) chosen.set(field.name || field.id, valuesOf(root, field));
    await goOn(root, screens);
    await element.updateComplete;
  }
}

/** Practice, or one part of a question: its answer does not count. */
function isPreliminary(root: ShadowRoot): boolean {
  return root.querySelector('[part=practice], [part=whole]') !== null;
}

/** Answers what is asked, where something is: the first option of the first question, the second of all others. */
async function answer(root: ShadowRoot, first: boolean): Promise<HTMLInputElement | HTMLTextAreaElement | null> {
  if (!root.querySelector('[part=question]')) return null;
  await tabTo(root, (element) => element.matches('[part=question] :is(input, textarea)'));
  const field = root.activeElement as HTMLInputElement | HTMLTextAreaElement;
  if (field.type === 'radio') await sendKeys({ press: first ? 'Space' : 'ArrowDown' });
  else if (field.type === 'checkbox') await tick(root);
  else await sendKeys({ type: '5' });
  return field;
}

/** Two of several. */
async function tick(root: ShadowRoot): Promise<void> {
  await sendKeys({ press: 'Space' });
  await tabTo(root, (element) => element.matches('[type=checkbox]'));
  await sendKeys({ press: 'Space' });
}

/** Enter in a field, else on the button that goes on; where writing may have several lines, always the button. */
async function goOn(root: ShadowRoot, screens: number): Promise<void> {
  const inField = root.activeElement?.matches('[part=question] input') ?? false;
  if (!inField || screens % 5 === 4) await tabTo(root, (element) => element.matches('[part=continue]'));
  await sendKeys({ press: 'Enter' });
  const end = Date.now() + patience;
  while (!root.activeElement?.matches('[part=heading]')) {
    if (Date.now() > end) throw new Error(`Enter leads nowhere from: ${wordsOf(root.querySelector('[part=page]'))}`);
    await new Promise((resolve) => setTimeout(resolve));
  }
}

/** Presses Tab until this has the focus. */
async function tabTo(root: ShadowRoot, isIt: (element: Element) => boolean): Promise<void> {
  const met: string[] = [];
  Object.assign(globalThis, {
    iaptArrived: () => {
      met.push(wordsOf(root.activeElement));
      return root.activeElement !== null && isIt(root.activeElement);
    },
  });
  if (await executeServerCommand('iapt:tab', { most })) return;
  throw new Error(`It is not reached by Tab. What is: ${met.slice(0, 20).join(', ')}`);
}

function valuesOf(root: ShadowRoot, field: HTMLInputElement | HTMLTextAreaElement): string {
  if (!/radio|checkbox/.test(field.type)) return field.value;
  const ticked = root.querySelectorAll<HTMLInputElement>(`[name="${field.name}"]:checked`);
  return Array.from(ticked, ({ value }) => value).join();
}

function wordsOf(element: Element | null): string {
  const label = element?.closest('label') ?? element;
  return (label?.textContent ?? 'nothing').replace(/\s+/g, ' ').trim().slice(0, 60);
}
