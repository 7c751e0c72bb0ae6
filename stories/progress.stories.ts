import { score, type Answers, type Measure, type MeasureRecord } from '@iapt-elements/engine';
import { loadMeasure, measureIds } from '@iapt-elements/measures';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { person } from './asking.js';

/** One measure on one day, by its total: made-up answers that come to it. */
interface Given {
  readonly day: string;
  readonly measure: string;
  readonly total: number;
  readonly version?: string;
  readonly mode?: MeasureRecord['administration']['mode'];
  readonly language?: string;
  readonly risk?: boolean;
}

interface ProgressArgs {
  readonly given: readonly Given[];
  readonly descriptor?: string;
  readonly audience?: 'patient' | 'clinician';
  readonly lang?: string;
}

const measures = new Map(
  await Promise.all(measureIds.map(async (id) => [id as string, await loadMeasure(id)] as const)),
);

/** Answers whose total is this: as much as fits into each item in turn, the risk question last. */
function answersOf(measure: Measure, total: number): Answers {
  let left = total;
  const entries = measure.items.map(({ code, scale }) => {
    const values = measure.scales[scale];
    const options = values && 'values' in values ? values.values : [0];
    const value = Math.max(...options.filter((option) => option <= left));
    left -= value;
    return [code, value] as const;
  });
  return Object.fromEntries(entries);
}

function recordOf({ day, measure: id, total, version, mode, language, risk }: Given): MeasureRecord {
  const measure = measures.get(id)!;
  const answers = { ...answersOf(measure, risk ? total - 1 : total), ...(risk && { q9: 1 }) };
  const scored = score(measure, answers, { final: true, version });
  const proxy = mode === 'proxy';
  const administration = { mode: mode ?? 'self-report', supporter: null, support: [], interpreter: null } as const;
  return {
    kit: 'iapt-elements 0.0.0',
    kind: proxy ? 'proxy' : 'self-report',
    measure: id,
    version: scored.version,
    language: language ?? 'en',
    wording: { status: 'official', checksum: '' },
    interface: { language: language ?? 'en', status: 'source' },
    adjustments: {},
    administration,
    answers,
    missing: {},
    parts: {},
    explained: [],
    helpAsked: [],
    helpShown: [],
    flags: scored.flags,
    score: proxy ? null : scored,
    startedAt: null,
    completedAt: `${day}T10:00:00Z`,
  } as MeasureRecord;
}

/** One measure's totals, week after week. */
const weekly = (measure: string, totals: readonly number[], more: Partial<Given> = {}): readonly Given[] =>
  totals.map((total, week) => ({
    day: new Date(Date.UTC(2026, 0, 8 + 7 * week)).toISOString().slice(0, 10),
    measure,
    total,
    ...more,
  }));

const meta = {
  title: 'Progress',
  component: 'iapt-progress',
  args: { given: [], lang: 'en' },
  render: ({ given, descriptor, audience, lang }) => html`
    <iapt-progress
      lang=${lang ?? nothing}
      .records=${given.map(recordOf)}
      descriptor=${descriptor ?? nothing}
      audience=${audience ?? nothing}
    ></iapt-progress>
  `,
  play: person(),
} satisfies Meta<ProgressArgs>;

export default meta;
type Story = StoryObj<ProgressArgs>;

const depression = [
  ...weekly('phq-9', [18, 17, 14, 15, 11, 8, 7]),
  ...weekly('gad-7', [14, 14, 12, 9, 9, 6, 5]),
  ...weekly('wsas', [24, 22, 22, 18, 16, 12, 10]),
];

/** Three measures over seven sessions, to recovery. */
export const Recovered: Story = { args: { given: depression, descriptor: 'depression' } };

/** The same for the person: the scores in plain words, and no threshold. */
export const ForThePatient: Story = { args: { given: depression, audience: 'patient' } };

/** One score is no line yet. */
export const FirstSession: Story = {
  args: { given: [...weekly('phq-9', [18]), ...weekly('gad-7', [14])], descriptor: 'depression' },
};

/** The risk answer stands in the table, on its day. */
export const Deteriorated: Story = {
  args: {
    given: [
      ...weekly('phq-9', [12, 13, 16]),
      ...weekly('phq-9', [20], { day: '2026-02-05', risk: true }),
      ...weekly('gad-7', [9, 9, 12, 15]),
    ],
    descriptor: 'generalised-anxiety-disorder',
  },
};

/** Given in unlike ways: compared with that beside it, and the answers of somebody else are left out. */
export const GivenInUnlikeWays: Story = {
  args: {
    given: [
      ...weekly('phq-9', [17]),
      { day: '2026-02-05', measure: 'phq-9', total: 12, version: 'bsl' },
      { day: '2026-02-19', measure: 'phq-9', total: 9, mode: 'with-supporter', language: 'ur' },
      { day: '2026-03-05', measure: 'phq-9', total: 4, mode: 'proxy' },
      ...weekly('gad-7', [12, 6]),
    ],
    descriptor: 'depression',
  },
};

/** The recommended measure was given only once, so that another stands in for it. */
export const AnotherMeasureStandsIn: Story = {
  args: {
    given: [...weekly('phq-9', [16, 11]), ...weekly('gad-7', [13, 7]), ...weekly('pcl-5', [48])],
    descriptor: 'ptsd',
  },
};

/** Reworded questions are another version: nothing published is said of them. */
export const Reworded: Story = {
  args: { given: [...weekly('phq-9', [15]), { day: '2026-03-05', measure: 'phq-9', total: 6, version: 'adapted' }] },
};

/** A measure that is never added up has no line. */
export const WithoutTotal: Story = {
  args: { given: [...weekly('iapt-phobia', [12, 6]), ...weekly('phq-9', [9, 7])] },
};

export const Nothing: Story = { args: { given: [] } };
