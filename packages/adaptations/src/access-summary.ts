import { moment, type MeasureRecord } from '@iapt-elements/engine';
import { defaultAdjustments } from './adjustments.js';

/**
 * Who gets through: how many people answered with which adjustments, in which language and with whose help, how many
 * finished, how much they skipped and how long it took. Counts alone, no person's answers; small counts are never told.
 */

/** As much of a record as is counted. `completedAt: null` = begun and not finished. */
export type AccessRecord = Pick<
  MeasureRecord,
  'adjustments' | 'language' | 'administration' | 'answers' | 'missing' | 'startedAt' | 'completedAt'
>;

export type AccessGroup = 'all' | 'adjustment' | 'language' | 'mode' | 'support' | 'interpreter';

/** One line of the summary. Every number is `null` where fewer than five people are behind it, or where it would tell such a count. */
export interface AccessRow {
  readonly group: AccessGroup;
  /** For an adjustment its setting, and its value where it is not only on: `size: large`. `none` = nobody's. */
  readonly value: string;
  readonly people: number | null;
  readonly questionnaires: number | null;
  /** Of the questionnaires, those that were finished. */
  readonly finished: number | null;
  /** Share of the questions that were reached and skipped, from 0 to 1. */
  readonly skipped: number | null;
  /** Median of what one sitting took; `null` also where no times are known. */
  readonly minutes: number | null;
}

export interface AccessOptions<Each extends AccessRecord> {
  /** Whose record it is, by any key that the service has. Without it, each record counts as a person's own. */
  readonly personOf?: (record: Each) => unknown;
}

/** Fewer people than this are not told of: a small count can name somebody. */
export const leastPeople = 5;

/** The summary, one row for each value that occurs; groups in the order of `AccessGroup`, most people first. */
export function accessSummary<Each extends AccessRecord>(
  records: Iterable<Each>,
  { personOf = (record) => record }: AccessOptions<Each> = {},
): readonly AccessRow[] {
  const groups = new Map<AccessGroup, Map<string, Counted[]>>();
  for (const record of records) {
    const counted = { record, person: personOf(record) };
    for (const [group, values] of Object.entries(valuesOf(record)) as [AccessGroup, readonly string[]][]) {
      const found = groups.get(group) ?? new Map<string, Counted[]>();
      groups.set(group, found);
      for (const value of values) found.set(value, [...(found.get(value) ?? []), counted]);
    }
  }
  return [...groups].flatMap(([group, values]) => rowsOf(group, values));
}

interface Counted {
  readonly record: AccessRecord;
  readonly person: unknown;
}

function valuesOf({
  adjustments,
  language,
  administration,
}: AccessRecord): Readonly<Record<AccessGroup, readonly string[]>> {
  const { mode, support, interpreter } = administration;
  return {
    all: ['all'],
    adjustment: orNone(adjusted(adjustments)),
    language: [language],
    mode: [mode],
    support: orNone(support),
    interpreter: interpreter ? [interpreter.language] : ['none'],
  };
}

const orNone = (values: readonly string[]) => (values.length > 0 ? values : ['none']);

/** The settings that are not as for somebody who asked for nothing. Exchanged words and languages are no names of values. */
function adjusted(adjustments: AccessRecord['adjustments']): readonly string[] {
  return Object.entries(adjustments).flatMap(([setting, value]) => {
    const usual = (defaultAdjustments as Readonly<Record<string, unknown>>)[setting];
    if (setting === 'version' || JSON.stringify(value) === JSON.stringify(usual)) return [];
    const isNamed = typeof value === 'string' && setting !== 'interpreter';
    return [isNamed || typeof value === 'number' ? `${setting}: ${String(value)}` : setting];
  });
}

function rowsOf(group: AccessGroup, values: ReadonlyMap<string, readonly Counted[]>): readonly AccessRow[] {
  const counted = [...values].map(([value, all]) => ({
    value,
    all,
    people: new Set(all.map(({ person }) => person)).size,
  }));
  counted.sort((one, other) => other.people - one.people || (one.value < other.value ? -1 : 1));
  const told = counted.filter(({ people }) => people >= leastPeople);
  // One hidden row alone could be worked out from the rest: the smallest of the others is hidden with it.
  const safe = counted.length - told.length === 1 ? told.slice(0, -1) : told;
  return counted.map(({ value, all, people }) => ({
    group,
    value,
    ...(safe.some((row) => row.value === value) ? numbers(all, people) : hidden),
  }));
}

const hidden = { people: null, questionnaires: null, finished: null, skipped: null, minutes: null } as const;

function numbers(all: readonly Counted[], people: number) {
  const records = all.map(({ record }) => record);
  return {
    people,
    questionnaires: records.length,
    finished: records.filter(({ completedAt }) => completedAt !== null).length,
    skipped: skippedShare(records),
    minutes: median(sittings(all)),
  };
}

function skippedShare(records: readonly AccessRecord[]): number | null {
  const skipped = records.reduce(
    (sum, { missing }) => sum + Object.values(missing).filter((why) => why === 'skipped').length,
    0,
  );
  const reached = records.reduce((sum, { answers }) => sum + Object.keys(answers).length, 0);
  return reached === 0 ? null : skipped / reached;
}

/** In minutes. The records of a battery have one time together: it is counted once. */
function sittings(all: readonly Counted[]): readonly number[] {
  const seen = new Map<unknown, Set<string>>();
  return all.flatMap(({ person, record: { startedAt, completedAt } }) => {
    const [from, to] = [moment(startedAt), moment(completedAt)];
    const sitting = `${String(from)} ${String(to)}`;
    const own = seen.get(person) ?? new Set<string>();
    seen.set(person, own);
    if (from === null || to === null || to < from || own.has(sitting)) return [];
    own.add(sitting);
    return [(to - from) / 60_000];
  });
}

function median(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sorted = values.toSorted((one, other) => one - other);
  const [low = 0, high = low] = [
    sorted[Math.floor((sorted.length - 1) / 2)],
    sorted[Math.ceil((sorted.length - 1) / 2)],
  ];
  return (low + high) / 2;
}
