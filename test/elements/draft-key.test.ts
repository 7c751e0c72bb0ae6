import { expect, fixture, fixtureCleanup, html, waitUntil } from '@open-wc/testing';
import { createStore, get, keys as keysOf, set } from 'idb-keyval';
import '../../packages/elements/src/define/battery.js';
import '../../packages/elements/src/define/measure.js';
import type { IaptBattery, IaptMeasure } from '@iapt-elements/elements';
import { answer, choose, press, settled } from '../../stories/person.js';
import { details, heard, type Heard } from '../support/heard.js';

const drafts = createStore('iapt-elements-drafts', 'drafts');
const vault = createStore('iapt-elements-keys', 'keys');
let count = 0;
/** A key that no other test uses. */
const fresh = () => `key-${String(Date.now())}-${String((count += 1))}`;

interface Opened {
  readonly element: IaptMeasure;
  readonly told: readonly Heard[];
}

/** As a page that is opened: nothing is left of the one before but what the browser stores. */
async function opened(key: string, measure = 'phq-9'): Promise<Opened> {
  const element = document.createElement('iapt-measure');
  const told = heard(element);
  Object.assign(element, { measure, lang: 'en', draftKey: key });
  await fixture(html`<div>${element}</div>`);
  await settled(element);
  return { element, told };
}

const closed = () => {
  fixtureCleanup();
};
const text = (element: Element) => element.shadowRoot!.textContent.replace(/\s+/g, ' ');
/** Waits until it stands on the page. */
const shows = (element: Element, words: string) =>
  waitUntil(() => text(element).includes(words), `"${words}" is not on the page`, { timeout: 4000 });
const kept = async (key: string, measure = 'phq-9') => get<unknown>(`${key} ${measure}`, drafts);
const codes = (told: readonly Heard[]) => details(told, 'iapt-failed').map(({ code }) => code);

/** Answers the first questions and closes the page. */
async function left(key: string, ...answers: readonly string[]): Promise<void> {
  const { element } = await opened(key);
  await press(element, 'Start');
  for (const each of answers) await answer(element, each);
  await settled(element);
  closed();
}

describe('answers kept on this device', () => {
  it('are none without a key', async () => {
    const { element } = await opened('');
    await press(element, 'Start');
    await answer(element, 'Several days');
    await settled(element);
    // Other files of tests, and the stories in them, keep drafts at the same time, under names.
    const nameless = (await keysOf<string>(drafts)).filter((name) => !/^(draft |key-|story )/.test(name));
    expect(nameless).to.deep.equal([]);
    expect(text(element)).not.to.contain('Stop for now');
  });

  it('are offered when the page is opened again, as a number and nothing more, and the person goes on where they were', async () => {
    const key = fresh();
    await left(key, 'Several days', 'Not at all');
    const { element, told } = await opened(key);
    expect(text(element)).to.contain('Go on where you stopped?');
    expect(text(element)).to.contain('2 answers from before are still on this device.');
    expect(text(element)).not.to.contain('Several days');
    expect(element.shadowRoot!.querySelectorAll('input')).to.have.lengthOf(0);
    await press(element, 'Go on');
    await shows(element, 'PHQ-9, question 3 of 9');
    expect(details(told, 'iapt-draft-restored')).to.deep.equal([{ answered: 2, lost: [] }]);
    expect(element.shadowRoot!.activeElement?.getAttribute('part')).to.equal('heading');
    await press(element, 'Back');
    expect(
      element.shadowRoot!.querySelector<HTMLInputElement>('.question input:checked')!.labels![0]!.textContent,
    ).to.contain('Not at all');
  });

  it('hold an answer that was chosen and not gone on from', async () => {
    const key = fresh();
    const first = await opened(key);
    await press(first.element, 'Start');
    await choose(first.element, 'Nearly every day');
    await settled(first.element);
    closed();
    const { element } = await opened(key);
    await press(element, 'Go on');
    await shows(element, 'PHQ-9, question 1 of 9');
    expect(element.shadowRoot!.querySelector<HTMLInputElement>('.question input:checked')!.value).not.to.equal('');
    expect(element.score!.range!.lowest).to.equal(3);
  });

  it('are gone when somebody starts again, and nothing of them is shown', async () => {
    const key = fresh();
    await left(key, 'Nearly every day');
    const { element } = await opened(key);
    await press(element, 'Start again');
    await shows(element, 'Before you start');
    expect(await kept(key)).to.equal(undefined);
    await press(element, 'Start');
    expect(element.shadowRoot!.querySelectorAll('.question input:checked').length).to.equal(0);
    closed();
    expect(text((await opened(key)).element)).to.contain('Before you start');
  });

  it('belong to the measures they were given to', async () => {
    const key = fresh();
    await left(key, 'Several days');
    expect(text((await opened(key, 'gad-7')).element)).to.contain('Before you start');
    closed();
    expect(text((await opened(key)).element)).to.contain('Go on where you stopped?');
  });

  it('are cleared on completion, draft and key', async () => {
    const key = fresh();
    const { element, told } = await opened(key);
    await press(element, 'Start');
    for (let question = 1; question <= 9; question += 1) await answer(element, 'Not at all');
    await press(element, 'Finish');
    await settled(element);
    expect(details(told, 'iapt-completed')).to.have.lengthOf(1);
    expect(await kept(key)).to.equal(undefined);
    expect(await get(`${key} phq-9`, vault)).to.equal(undefined);
  });

  it('can be stopped with, and cleared from the device', async () => {
    const key = fresh();
    const { element } = await opened(key);
    await press(element, 'Start');
    await answer(element, 'Several days');
    await press(element, 'Stop for now');
    await shows(element, '1 answer is kept on this device.');
    await press(element, 'Go on');
    await shows(element, 'PHQ-9, question 2 of 9');
    await press(element, 'Stop for now');
    await press(element, 'Finish and clear this device');
    await shows(element, 'No answers are left on it.');
    expect(await kept(key)).to.equal(undefined);
    await press(element, 'Start again');
    await shows(element, 'Before you start');
    expect(text(element)).not.to.contain('already');
  });

  it('of a battery come back with all its measures', async () => {
    const key = fresh();
    const battery = async () => {
      const element = await fixture<IaptBattery>(
        html`<iapt-battery measures="phq-2 gad-2" lang="en" draft-key=${key}></iapt-battery>`,
      );
      await settled(element);
      return element;
    };
    const first = await battery();
    await press(first, 'Start');
    for (let question = 1; question <= 3; question += 1) await answer(first, 'Several days');
    await settled(first);
    closed();
    const element = await battery();
    await press(element, 'Go on');
    await shows(element, 'GAD-2, question 2 of 2');
    expect(element.scores.map(({ range }) => range!.lowest)).to.deep.equal([2, 1]);
  });
});

describe('when answers cannot be kept', () => {
  const broken: (() => void)[] = [];
  afterEach(() => {
    for (const mend of broken.splice(0)) mend();
  });
  /** Puts a function in the place of a browser's own until the test is over. */
  function instead<T extends object, K extends keyof T>(owner: T, name: K, fake: T[K]): void {
    const before = owner[name];
    owner[name] = fake;
    broken.push(() => {
      owner[name] = before;
    });
  }
  const finishes = async (element: IaptMeasure) => {
    for (let question = 1; question <= 9; question += 1) await answer(element, 'Several days');
    // After the help that question 9 brings.
    await press(element, 'Continue');
    await press(element, 'Finish');
    expect(element.record!.score!.total).to.equal(9);
  };

  it('a store that is forbidden is said, and the person can finish', async () => {
    instead(indexedDB, 'open', () => {
      throw new DOMException('denied', 'SecurityError');
    });
    const { element, told } = await opened(fresh());
    expect(codes(told)).to.include('draft-not-kept');
    await shows(element, 'This device cannot keep your answers.');
    await press(element, 'Start');
    await shows(element, 'This device cannot keep your answers.');
    expect(text(element)).not.to.contain('Stop for now');
    await finishes(element);
  });

  it('a store that is full is said once, and the person can finish', async () => {
    const { element, told } = await opened(fresh());
    await press(element, 'Start');
    instead(IDBObjectStore.prototype, 'put', () => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await choose(element, 'Several days');
    await settled(element);
    await shows(element, 'This device cannot keep your answers.');
    await finishes(element);
    expect(codes(told).filter((code) => code === 'draft-not-kept')).to.have.lengthOf(1);
  });

  it('a store that never answers holds nobody up', async function () {
    this.timeout(20_000);
    instead(indexedDB, 'open', () => new EventTarget() as IDBOpenDBRequest);
    const { element, told } = await opened(fresh());
    await shows(element, 'This device cannot keep your answers.');
    expect(codes(told)).to.deep.equal(['draft-not-kept']);
    await press(element, 'Start');
    await finishes(element);
  });

  it('answers that were damaged are said to be lost, and are not in the way', async () => {
    const key = fresh();
    await left(key, 'Nearly every day');
    const stored = (await kept(key)) as { sealed: { data: ArrayBuffer } };
    new Uint8Array(stored.sealed.data)[0]! ^= 1;
    await set(`${key} phq-9`, stored, drafts);
    const { element, told } = await opened(key);
    expect(codes(told)).to.include('draft-not-restored');
    await shows(element, 'Some answers from before could not be read.');
    await shows(element, 'Before you start');
    await press(element, 'Start');
    await finishes(element);
  });

  it('in two windows: the one behind says so, writes over nothing, and can be made the one that counts', async () => {
    const key = fresh();
    const one = await opened(key);
    await press(one.element, 'Start');
    await answer(one.element, 'Several days');
    await settled(one.element);
    const other = await opened(key);
    await press(other.element, 'Go on');
    await answer(other.element, 'Nearly every day');
    await settled(other.element);
    await answer(one.element, 'Not at all');
    await settled(one.element);
    await shows(one.element, 'These questions are open in another window too.');
    expect(codes(one.told)).to.deep.equal(['draft-elsewhere']);
    expect(text(other.element)).not.to.contain('another window');
    await press(one.element, 'Keep the answers from this window');
    await settled(one.element);
    expect(text(one.element)).not.to.contain('another window');
    closed();
    const { element } = await opened(key);
    await press(element, 'Go on');
    expect(element.score!.range!.lowest).to.equal(1);
  });
});
