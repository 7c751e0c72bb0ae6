import fc from 'fast-check';
import {
  interpreterCodes,
  itemsOf,
  optionalItems,
  record,
  start,
  supporters,
  supports,
  type AdministrationMode,
  type Answer,
  type Circumstances,
  type Measure,
  type MeasureRecord,
  type RecordContext,
  type Session,
} from '@iapt-elements/engine';
import { anyAnswer, anyAnswers, fullAnswers } from '../engine/arbitraries.js';
import { everyMeasure } from '../support/scenario.js';

/** Records of any kind, as the engine makes them. */

const modes: readonly AdministrationMode[] = [
  'self-report',
  'with-supporter',
  'carer-present',
  'read-by-clinician',
  'proxy',
];
const statuses = ['official', 'candidate', 'demonstration', 'licensed'] as const;

/** A time as a host gives it: with its zone, to the millisecond or to the minute. */
const time = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });

/** Adjustments as plain JSON: those of the kit, and what a later version may add. */
const adjustments: fc.Arbitrary<Record<string, unknown>> = fc.oneof(
  fc.constant({}),
  fc.record(
    {
      version: fc.constant(1),
      pace: fc.constantFrom('one-question', 'whole-measure'),
      easyRead: fc.boolean(),
      speechRate: fc.constantFrom(0.5, 0.9, 1.5),
      interpreter: maybe(fc.constantFrom('ur', 'pl', 'zh-Hans')),
      exchanges: fc.constantFrom([], [{ measure: 'phq-9', from: 'fidgety', to: 'moving a lot' }]),
      // JSON has no −0.
      later: fc.jsonValue({ maxDepth: 2 }).map((value) => JSON.parse(JSON.stringify(value)) as unknown),
      empty: fc.constantFrom('', ' ', 'words'),
    },
    { requiredKeys: [] },
  ),
);

const circumstances: fc.Arbitrary<Circumstances> = fc.record({
  supporter: maybe(fc.constantFrom(...supporters)),
  support: fc.subarray([...supports]),
  interpreter: maybe(fc.constantFrom(...interpreterCodes)),
  interpreterReference: maybe(fc.constantFrom('B-77', 'job/2026.11_1')),
});

const context: fc.Arbitrary<RecordContext> = fc.record({
  kit: fc.constantFrom('kit 1.2.3', 'iapt-elements 0.0.0'),
  language: fc.constantFrom('en', 'en-GB', 'ur', 'zh-Hans'),
  wording: fc.record(
    {
      status: fc.constantFrom(...statuses),
      checksum: fc.constant(`sha256-${'A'.repeat(43)}=`),
      signature: fc.record({
        role: fc.constantFrom('translator', 'speaker of the language'),
        date: fc.constantFrom('2026-01-31', '2025-12-01'),
        document: fc.constant(`sha256-${'B'.repeat(43)}=`),
      }),
    },
    { requiredKeys: ['status', 'checksum'] },
  ),
  interface: maybe(
    fc.record({
      language: fc.constantFrom('en', 'pl', 'zh-Hans'),
      status: fc.constantFrom('source', 'drafted', 'reviewed', 'brought'),
    }),
  ),
  adjustments,
  mode: fc.constantFrom(...modes),
  interpreter: maybe(
    fc.record({ language: fc.constantFrom('ur', 'pl'), words: fc.constantFrom(...statuses, 'none' as const) }),
  ),
});

/** Answers to the parts of some items. */
function parts(measure: Measure): fc.Arbitrary<Record<string, readonly (Answer | null)[]>> {
  const written = (code: string) =>
    'text' in measure.scales[itemsOf(measure).find((item) => item.code === code)!.scale]!;
  const items = itemsOf(measure).filter(({ code }) => !written(code));
  return fc.subarray(items, { maxLength: 2 }).chain((some) => {
    const pairs = some.map((item): [string, fc.Arbitrary<(Answer | null)[]>] => [
      item.code,
      fc.array(maybe(anyAnswer(measure, item)), { minLength: 1, maxLength: 3 }),
    ]);
    return fc.record(Object.fromEntries(pairs));
  });
}

function events(measure: Measure) {
  const item = fc.constantFrom(...itemsOf(measure).map(({ code }) => code));
  const own = fc.constant(measure.id);
  const several = <T>(arbitrary: fc.Arbitrary<T>) => fc.array(arbitrary, { maxLength: 2 });
  return fc.record({
    explained: several(
      fc.record({ measure: own, item, word: fc.constantFrom('hopeless', 'answers'), at: maybe(time) }),
    ),
    helpAsked: several(fc.record({ measure: own, item: maybe(item), told: fc.boolean(), at: maybe(time) })),
    helpShown: several(fc.record({ measure: own, item, at: maybe(time) })),
  });
}

/** Any answers; as often every item has a value, or every item but one or two. */
function manyAnswers(measure: Measure): fc.Arbitrary<Readonly<Record<string, Answer>>> {
  const codes = itemsOf(measure).map(({ code }) => code);
  const nearly = fc
    .tuple(fullAnswers(measure), fc.subarray(codes, { maxLength: 2 }))
    .map(([answers, left]) => Object.fromEntries(Object.entries(answers).filter(([code]) => !left.includes(code))));
  return fc.oneof(anyAnswers(measure), fullAnswers(measure), nearly);
}

/** Any record of a measure, in any of its versions. The answers are of the version: no other scale is in them. */
export function anyRecordOf(measure: Measure): fc.Arbitrary<MeasureRecord> {
  const version = fc.constantFrom(...Object.keys(measure.versions), 'adapted');
  const parties = [context, circumstances, manyAnswers(measure), parts(measure), events(measure)] as const;
  return fc
    .tuple(version, fc.boolean(), maybe(time), maybe(time), ...parties)
    .map(([name, wholeForm, startedAt, completedAt, told, around, answers, divided, happened]) => {
      const { id } = measure;
      const fitting = answersIn(measure, name, answers);
      const optional = { [id]: wholeForm ? optionalItems(measure) : [] };
      const asked = { versions: { [id]: name }, answers: { [id]: fitting }, optional, circumstances: around };
      const begun = start([measure], asked);
      const session: Session = {
        ...begun,
        parts: { [id]: partsIn(measure, name, divided) },
        ...happened,
        startedAt,
        completedAt,
      };
      return record(session, id, told);
    });
}

/** What a version asks on another scale may not hold every answer of the first. */
function answersIn(measure: Measure, version: string, answers: Readonly<Record<string, Answer>>) {
  const own = measure.versions[version]?.scales ?? {};
  const fits = ([code, answer]: readonly [string, Answer]) => {
    const scale = own[code] === undefined ? undefined : measure.scales[own[code]];
    return !scale || !('codes' in scale) || answer === 'skipped' || scale.codes.includes(String(answer));
  };
  return Object.fromEntries(Object.entries(answers).filter(fits));
}

function partsIn(measure: Measure, version: string, all: Readonly<Record<string, readonly (Answer | null)[]>>) {
  const own = Object.keys(measure.versions[version]?.scales ?? {});
  return Object.fromEntries(Object.entries(all).filter(([code]) => !own.includes(code)));
}

export const anyRecord: fc.Arbitrary<readonly [Measure, MeasureRecord]> = fc
  .constantFrom(...everyMeasure)
  .chain((measure) => fc.tuple(fc.constant(measure), anyRecordOf(measure)));
