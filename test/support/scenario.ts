import { expect } from '@open-wc/testing';
import {
  defaultAdjustments,
  screen,
  type Adjustments,
  type EasyRead,
  type Media,
  type Plan,
  type Screen,
  type Wording,
} from '@iapt-elements/adaptations';
import {
  currentPage,
  issues,
  itemsOf,
  record,
  route,
  start,
  step,
  type Answer,
  type Answers,
  type Delivery,
  type Measure,
  type MeasureRecord,
  type RecordContext,
  type Session,
  type SessionEvent,
  type StartOptions,
} from '@iapt-elements/engine';
import { loadMeasure, measureIds } from '@iapt-elements/measures';
import { labelled } from './answers.js';

/**
 * The test language: a client of the engine without a DOM.
 *
 *     Scenario.of(phq9, gad7).next().answer('q1', 2).next().skip().expectPage('phq-9/q3')
 *
 * A Scenario is a value, as the session in it is: every word makes a new one, so that a story can branch.
 */

export const phq9 = await loadMeasure('phq-9');
export const gad7 = await loadMeasure('gad-7');
export const wsas = await loadMeasure('wsas');
export const everyMeasure: readonly Measure[] = await Promise.all(measureIds.map(loadMeasure));

/** One of the measures, by its id. */
export const measureOf = (id: string): Measure => everyMeasure.find((measure) => measure.id === id)!;

/** Answers in shorthand, one sign per item: a digit is the value, `-` skipped, `n` not applicable, `.` not reached. */
export function answersOf(measure: Measure, signs: string): Answers {
  expect(signs, 'one sign per item').to.have.lengthOf(measure.items.length);
  const words: Record<string, Answer> = { '-': 'skipped', n: 'not-applicable' };
  const pairs = measure.items.map(({ code }, index): [string, Answer] => {
    const sign = signs.charAt(index);
    return [code, words[sign] ?? Number(sign)];
  });
  return Object.fromEntries(pairs.filter((_, index) => signs.charAt(index) !== '.'));
}

/** Plain words for a measure: `q1 of PHQ-9`. The real ones are files, and have tests of their own. */
export function wordsFor(measure: Measure, changes: Partial<Wording> = {}): Wording {
  const scales = Object.entries(measure.scales);
  const labels = (values: readonly (number | string)[]) =>
    Object.fromEntries(values.map((value) => [value, `option ${value}`]));
  const offers = measure.items.filter(({ notApplicable }) => notApplicable);
  return {
    measure: measure.id,
    language: 'en',
    version: Object.keys(measure.versions)[0]!,
    status: 'official',
    licence: 'free',
    holder: 'nobody',
    source: 'this test',
    checkedAgainst: 'nothing: these are no real words',
    checksum: `sha256-${'A'.repeat(43)}=`,
    title: measure.name,
    topic: `about ${measure.name}`,
    instruction: `instruction of ${measure.name}`,
    items: Object.fromEntries(itemsOf(measure).map(({ code }) => [code, `${code} of ${measure.name}`])),
    notApplicable: Object.fromEntries(offers.map(({ code }) => [code, `${code} does not apply`])),
    options: Object.fromEntries(scales.map(([name, scale]) => [name, labels(labelled(scale))])),
    ...changes,
  };
}

export function planFor(measures: readonly Measure[], changes: Partial<Plan> = {}): Plan {
  const wording = Object.fromEntries(measures.map((measure) => [measure.id, wordsFor(measure)]));
  return {
    wording,
    adjustments: defaultAdjustments,
    easyRead: {},
    beside: {},
    media: [],
    help: null,
    showScore: 'never',
    ...changes,
  };
}

export const contextOfRecord: RecordContext = {
  kit: 'kit 1.2.3',
  language: 'en',
  wording: { status: 'official', checksum: 'sha256-x' },
  adjustments: { pace: 'one-question' },
};

/** Easy-read words for a measure, with two parts at its first item. */
export function easyReadFor({ id, items, scales }: Measure, changes: Partial<EasyRead> = {}): EasyRead {
  const [first] = items;
  return {
    measure: id,
    language: 'en',
    status: 'drafted',
    instruction: ['Choose one.'],
    words: { instruction: 'What to do.' },
    options: Object.fromEntries(
      Object.entries(scales).map(([scale, values]) => [
        scale,
        Object.fromEntries(labelled(values).map((value) => [value, `This much: ${value}.`])),
      ]),
    ),
    practice: [{ text: 'Had a drink', picture: 'cup' }],
    items: Object.fromEntries(
      items.map(({ code }) => [
        code,
        {
          picture: 'feelings',
          words: { [code]: 'A word.' },
          ...(code === first?.code ? { parts: ['one', 'two'] } : {}),
        },
      ]),
    ),
    ...changes,
  };
}

const manifest = { version: 1, status: 'demonstration', holder: 'nobody', licence: 'free' } as const;

/** Recordings and signed clips of everything that a measure asks. */
function mediaOf(measure: Measure): readonly Media[] {
  const clips = [
    ...itemsOf(measure).map(({ code }) => ({ role: 'item' as const, item: code, src: `${code}.mp4` })),
    ...Object.entries(measure.scales).flatMap(([scale, values]) =>
      labelled(values).map((value) => ({ role: 'option' as const, scale, value: String(value), src: `${scale}.mp4` })),
    ),
  ];
  const of = { ...manifest, measure: measure.id, translator: null, checker: null, clips };
  return [
    { ...of, kind: 'recording', language: 'en' },
    { ...of, kind: 'signed', language: 'bfi' },
  ];
}

/** A plan with everything beside that any adjustment may need. */
export function fullPlan(measures: readonly Measure[], adjustments: Adjustments): Plan {
  const each = <T>(make: (measure: Measure) => T) =>
    Object.fromEntries(measures.map((measure) => [measure.id, make(measure)]));
  return planFor(measures, {
    adjustments,
    easyRead: each((measure) => easyReadFor(measure)),
    beside: each((measure) => wordsFor(measure, { language: 'ur', instruction: 'ur' })),
    media: measures.flatMap(mediaOf),
  });
}

type Refusal = new (...parameters: never[]) => Error;

export class Scenario {
  private constructor(
    readonly session: Session,
    private readonly changes: Partial<Plan> = {},
  ) {}

  static of(...measures: readonly Measure[]): Scenario {
    return new Scenario(start(measures));
  }

  static starting(options: StartOptions, ...measures: readonly Measure[]): Scenario {
    return new Scenario(start(measures, options));
  }

  /** The same session, shown in another way. */
  shown(changes: Partial<Plan>): Scenario {
    return new Scenario(this.session, { ...this.changes, ...changes });
  }

  /** Answers a question; without a measure, one of the measure on the page. */
  answer(item: string, answer: Answer, measure = this.#measure()): Scenario {
    return this.step({ kind: 'answer', measure, item, answer });
  }

  /** Answers the next questions one after the other, going on after each. */
  answerOn(...answers: readonly Answer[]): Scenario {
    const [first, ...others] = answers;
    return first === undefined
      ? this
      : this.answer(this.#items()[0]!, first)
          .next()
          .answerOn(...others);
  }

  /** Answers every question of the page, in shorthand. */
  answerPage(signs: string): Scenario {
    expect(signs).to.have.lengthOf(this.#items().length);
    const words: Record<string, Answer> = { '-': 'skipped', n: 'not-applicable' };
    return this.#items().reduce<Scenario>(
      (scenario, item, index) => scenario.answer(item, words[signs.charAt(index)] ?? Number(signs.charAt(index))),
      this,
    );
  }

  /** Skips a question; without a code, the first of the page. */
  skip(item = this.#items()[0]!, at?: string): Scenario {
    return this.step({ kind: 'skip', measure: this.#measure(), item, ...(at === undefined ? {} : { at }) });
  }

  next(at?: string): Scenario {
    return this.step({ kind: 'next', ...(at === undefined ? {} : { at }) });
  }

  back(): Scenario {
    return this.step({ kind: 'back' });
  }

  go(page: string): Scenario {
    return this.step({ kind: 'go', page });
  }

  deliver(changes: Partial<Delivery>): Scenario {
    return this.step({ kind: 'deliver', delivery: { ...this.session.delivery, ...changes } });
  }

  pace(pace: Delivery['pace']): Scenario {
    return this.deliver({ pace });
  }

  finish(at?: string): Scenario {
    return this.step({ kind: 'finish', ...(at === undefined ? {} : { at }) });
  }

  step(event: SessionEvent): Scenario {
    return new Scenario(step(this.session, event), this.changes);
  }

  /** What a person sees now. */
  screen(): Screen {
    const { measures, delivery } = this.session;
    const { pace } = delivery;
    return screen(this.session, planFor(measures, { adjustments: { ...defaultAdjustments, pace }, ...this.changes }));
  }

  record(measure = this.session.measures[0]!.id, changes: Partial<RecordContext> = {}): MeasureRecord {
    return record(this.session, measure, { ...contextOfRecord, ...changes });
  }

  expectPage(id: string): this {
    expect(this.session.page).to.equal(id);
    expect(currentPage(this.session).id, 'the page is in the route').to.equal(id);
    return this;
  }

  expectRoute(...ids: readonly string[]): this {
    expect(route(this.session).map((page) => page.id)).to.deep.equal(ids);
    return this;
  }

  /** The parts of the Screen that are named; the others may be anything. */
  expectScreen(parts: Partial<Screen> & Record<string, unknown>): this {
    const shown = this.screen() as unknown as Record<string, unknown>;
    for (const [name, part] of Object.entries(parts)) expect(shown[name], name).to.deep.equal(part);
    return this;
  }

  expectAnswers(signs: string, measure = this.session.measures[0]!): this {
    expect(this.session.answers[measure.id]).to.deep.equal(answersOf(measure, signs));
    return this;
  }

  /** `measure/item` of every open question; with `!` when it is shown as an error. */
  expectIssues(...expected: readonly string[]): this {
    const found = issues(this.session);
    expect(found.map((i) => `${i.measure}/${i.item}${i.attempted ? '!' : ''}`)).to.deep.equal(expected);
    return this;
  }

  expectHelpShown(...items: readonly string[]): this {
    expect(this.session.helpShown.map(({ measure, item }) => `${measure}/${item}`)).to.deep.equal(items);
    return this;
  }

  expectRefused(attempt: (scenario: this) => unknown, refusal: Refusal, message: RegExp): this {
    expect(() => attempt(this)).to.throw(refusal, message);
    return this;
  }

  #measure(): string {
    const page = currentPage(this.session);
    return 'measure' in page ? page.measure : this.session.measures[0]!.id;
  }

  #items(): readonly string[] {
    const page = currentPage(this.session);
    if (page.kind !== 'questions') throw new Error(`There is no question on ${page.id}.`);
    return page.items;
  }
}
