import { expect, fixture, html } from '@open-wc/testing';
import '../../packages/elements/src/define.js';
import type { ExperienceRecord, IaptPeq, IaptScore } from '@iapt-elements/elements';
import { createStore, keys } from 'idb-keyval';
import { fillIn, press, sees, settled } from '../../stories/person.js';
import { details, heard, type Heard } from '../support/heard.js';

/** A word that is in no question: where it stands, an answer stands. */
const secret = 'Zanzibar';

/** Answers as they stand in a session, a record or a draft. */
const answers = /"q1":"?(?:\d|Y|N|NA)"?[,}]/;

interface Finished {
  readonly element: IaptPeq;
  readonly form: HTMLFormElement;
  readonly told: readonly Heard[];
  readonly record: ExperienceRecord;
}

async function finished(stage: IaptPeq['stage']): Promise<Finished> {
  const form = await fixture<HTMLFormElement>(html`
    <form>
      <iapt-peq stage=${stage} lang="en" demonstration name="peq" required draft-key="peq"></iapt-peq>
    </form>
  `);
  const element = form.querySelector('iapt-peq')!;
  const told = heard(element);
  await settled(element);
  expect(form.checkValidity()).to.equal(false);
  element.adjustments = { pace: 'whole-measure' };
  await settled(element);
  await fillIn(element);
  // What is looked for afterwards is there to be found before.
  expect(answers.test(readable(element))).to.equal(true);
  await press(element, 'Finish');
  await settled(element);
  return { element, form, told, record: details(told, 'iapt-peq-completed')[0]!.record };
}

for (const stage of ['assessment', 'treatment'] as const)
  describe(`<iapt-peq stage="${stage}">`, () => {
    it('hands the whole record over once, without a score, and thanks the person', async () => {
      const { element, form, told, record } = await finished(stage);
      expect(record).to.include({ kind: 'experience', measure: `peq-${stage}`, score: null });
      expect(Object.keys(record.answers)).to.have.length.above(4);
      expect(told.map(({ name }) => name)).to.deep.equal(['iapt-peq-completed']);
      await sees(element, 'Thank you');
      expect(form.checkValidity()).to.equal(true);
    });

    it('leaves nothing of the answers on any public surface, in storage, or in the history', async () => {
      const { element, form } = await finished(stage);
      expect([...new FormData(form).entries()]).to.deep.equal([]);
      expect(answers.test(readable(element))).to.equal(false);
      expect(element.shadowRoot!.querySelectorAll('.question, .row')).to.have.lengthOf(0);
      expect(JSON.stringify(history.state ?? null)).not.to.contain('q1');
      expect([localStorage.length, sessionStorage.length]).to.deep.equal([0, 0]);
      const drafts = await keys<string>(createStore('iapt-elements-drafts', 'drafts'));
      expect(drafts.filter((name) => name.startsWith('peq '))).to.deep.equal([]);
    });
  });

/** Everything that can be read of an element from outside, as far as it is data: of its own and of all that it inherits. */
function readable(element: object): string {
  const seen = new WeakSet<object>();
  const data = (_: string, value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (value instanceof Node || seen.has(value)) return undefined;
    seen.add(value);
    return value instanceof Map || value instanceof Set ? [...value] : value;
  };
  const names = new Set<string>();
  for (
    let each: object | null = element;
    each && each !== HTMLElement.prototype;
    each = Object.getPrototypeOf(each) as object | null
  )
    for (const name of Object.getOwnPropertyNames(each)) names.add(name);
  const all = [...names].map((name) => [name, (element as Record<string, unknown>)[name]] as const);
  return JSON.stringify(Object.fromEntries(all), data);
}

describe('what is confidential', () => {
  it('is refused by the elements for measures, which say what to do', async () => {
    for (const tag of ['iapt-measure', 'iapt-battery']) {
      const element = document.createElement(tag) as HTMLElement & { updateComplete: Promise<boolean> };
      const told = heard(element);
      Object.assign(element, {
        measure: 'peq-treatment',
        measures: 'phq-9 peq-treatment',
        lang: 'en',
        demonstration: true,
      });
      await fixture(html`<div>${element}</div>`);
      await settled(element);
      await sees(element, 'These questions cannot start');
      const [failed] = details(told, 'iapt-failed');
      expect(failed!.code).to.equal('confidential-refused');
      expect(String(failed!.error)).to.contain('<iapt-peq stage');
    }
  });

  it('is not shown by <iapt-score>', async () => {
    const { record } = await finished('treatment');
    const shown = { ...record, answers: { ...record.answers, comments: secret } };
    const element = await fixture<IaptScore>(html`<iapt-score lang="en" .record=${shown}></iapt-score>`);
    await settled(element);
    const text = element.shadowRoot!.textContent;
    expect(text).to.contain('Its answers are not shown to clinicians.').and.not.to.contain(secret);
    expect(element.shadowRoot!.querySelectorAll('h3')).to.have.lengthOf(0);
  });
});
