import type { Adjustments, MeasureRecord, SavedScreening } from '@iapt-elements/elements';
import { record, start, type Answers } from '@iapt-elements/engine';
import { loadMeasure } from '@iapt-elements/measures';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { person } from './asking.js';
import { choose, finds, open, press, sees, type Asked } from './person.js';

interface ScreeningArgs {
  readonly adjustments?: Partial<Adjustments>;
  readonly records?: readonly MeasureRecord[];
  readonly interview?: SavedScreening;
  readonly demonstration?: boolean;
  readonly lang?: string;
}

const recordOf = async (id: string, answers: Answers): Promise<MeasureRecord> => {
  const session = start([await loadMeasure(id)], { answers: { [id]: answers } });
  const wording = { status: 'official', checksum: 'sha256-3fx1SOtsrk1Dabe8U/p5kybwPaz41N2i9AYNNDbOSrI=' } as const;
  const done = { ...session, completedAt: '2026-05-03T09:30:00.000Z' };
  return record(done, id, { kit: 'iapt-elements/0.0.0', language: 'en', wording, adjustments: {} });
};
const phq9 = { q1: 2, q2: 2, q3: 2, q4: 2, q5: 1, q6: 2, q7: 1, q8: 1, q9: 0 };
const records = [
  await recordOf('phq-9', phq9),
  await recordOf('gad-7', { q1: 2, q2: 2, q3: 2, q4: 1, q5: 1, q6: 1, q7: 0 }),
];
const withRisk = [await recordOf('phq-9', { ...phq9, q9: 1 })];

/** An interview that was held as far as its summary. */
const held: SavedScreening = {
  format: 1,
  graph: 'iapt-screening-prompts',
  given: [],
  answers: {
    'q1-duration': 'About four months, since the redundancy.',
    'q1-impact': 'Stopped seeing friends. Still looks after the children.',
    q2: 'yes',
    q3: 'yes',
    q3b: ['social'],
    'q3b-humiliation': 'yes',
    'q3b-centre': 'yes',
    'q3b-interact': 'no',
    'q3b-scrutinised': 'yes',
    'q3b-social-excessive': 'yes',
    'q3c-thoughts': 'no',
    'q3c-avoid': 'no',
    'q3c-guard': 'no',
    'q3c-numb': 'no',
    'q3d-concerned': 'no',
  },
  notes: { 'social-anxiety': 'Began at school. Worst in meetings.' },
  askedAnyway: [],
  considered: ['depression', 'social-anxiety'],
  simplified: ['q3b-humiliation'],
  seen: ['q1-duration', 'q2'],
  page: 'summary',
  startedAt: '2026-05-03T10:00:00.000Z',
  completedAt: null,
};

/** The screening prompts, for the clinician who asks them. */
const meta = {
  title: 'Screening',
  component: 'iapt-screening',
  args: { records },
  render: ({ adjustments, records: given, interview, demonstration, lang }) =>
    html`<iapt-screening
      lang=${lang ?? nothing}
      ?demonstration=${demonstration}
      .adjustments=${adjustments ?? null}
      .records=${given ?? null}
      .interview=${interview ?? null}
    ></iapt-screening>`,
  play: person(),
} satisfies Meta<ScreeningArgs>;

export default meta;
type Story = StoryObj<ScreeningArgs>;

const at = (page: string, more: Partial<SavedScreening> = {}): SavedScreening => ({
  ...held,
  considered: [],
  page,
  ...more,
});

/** The first prompt, with the PHQ-9 that was answered before. */
export const LowMood: Story = {};

/** Nothing was answered before. */
export const WithoutRecords: Story = { args: { records: [] } };

/** The PHQ-9 had a risk answer: that comes before everything. */
export const RiskAnswer: Story = { args: { records: withRisk } };

/** A question to be said, and its answer. */
export const Question: Story = {
  args: { interview: at('q2', { answers: {} }) },
  play: person(async (element) => {
    await choose(element, 'Yes');
    await finds(element, 'button', 'Clear this answer');
  }),
};

/** The same in plainer words, beside the manual's. */
export const MoreSimply: Story = {
  args: { interview: at('q3b-humiliation') },
  play: person(async (element) => {
    await open(element, 'Say it more simply');
    await finds(element, '[part=plainer]', 'Do you think you will look silly');
  }),
};

/** Several may apply. */
export const Several: Story = { args: { interview: at('q3b') } };

/** What the prompts of a part lead to: the clinician ticks. */
export const ToConsider: Story = { args: { interview: at('q3b-social-excessive') } };

/** A part that the answers did not lead to, asked all the same. */
export const AskedAnyway: Story = {
  args: { interview: at('q2', { answers: { q2: 'no' } }) },
  play: person(async (element) => {
    await anyway(element, 'Obsessions and rituals');
    await sees(element, 'Do you have recurrent thoughts');
  }),
};

/** In the list at the side, or folded away where there is no room for it. */
async function anyway(element: Asked, name: string): Promise<void> {
  const entry = await finds(element, '[part=contents-entry]', name);
  entry.click();
  await element.updateComplete;
}

/** The list of all prompts, where it is folded away. */
export const AllPrompts: Story = {
  args: { interview: at('q3c-guard') },
  play: person(async (element) => {
    const folded = element.shadowRoot?.querySelector<HTMLElement>('.contents summary');
    folded?.click();
    await finds(element, '[part=contents-entry]', 'Not asked: ask anyway');
  }),
};

/** A whole part on a page. */
export const WholePart: Story = {
  args: { interview: at('q3c-thoughts'), adjustments: { pace: 'whole-measure' } },
};

/** Mixed anxiety and depression has a condition, and a warning beside another. */
export const MixedGuard: Story = {
  args: { interview: at('mixed', { considered: ['ptsd', 'mixed-anxiety-and-depression'] }) },
};

/** What was answered, what led where, what was not asked. */
export const Summary: Story = { args: { interview: held } };

/** Nothing was answered. */
export const SummaryEmpty: Story = {
  args: { records: [], interview: at('summary', { answers: {}, notes: {}, seen: [] }) },
};

export const Finished: Story = {
  args: { interview: held },
  play: person(async (element) => {
    await press(element, 'Finish');
    await sees(element, 'Summary of the interview');
  }),
};

/** As it is printed. */
export const Print: Story = Finished;

export const Dark: Story = { args: { interview: at('q3b-scrutinised'), adjustments: { colours: 'dark' } } };

export const SummaryDark: Story = { args: { interview: held, adjustments: { colours: 'dark' } } };

export const Large: Story = {
  args: { interview: at('q3b-social-excessive'), adjustments: { size: 'largest', targets: 'large' } },
};

/** With the plainer words open from the start. */
export const EasyRead: Story = { args: { interview: at('q3e-worry'), adjustments: { easyRead: true, size: 'large' } } };

/** The interpreter reads the same row in their own language. */
export const Interpreter: Story = {
  args: { interview: at('q3c-avoid'), demonstration: true, adjustments: { interpreter: 'ar-XB' } },
};

/** No words are held in the interpreter's language: that is said. */
export const InterpreterWithoutWords: Story = {
  args: { interview: at('q3c-avoid'), adjustments: { interpreter: 'ur' } },
};

/** Prompts in a language that runs from right to left, with the clinician's own words in English. */
export const RightToLeft: Story = {
  args: { lang: 'ar-XB', interview: at('q3b-social-excessive'), demonstration: true },
};

/** A signed clip of a prompt, brought by the service; here a placeholder. */
export const Signed: Story = {
  args: { interview: at('q2'), demonstration: true, adjustments: { signed: true } },
};

export const ForcedColours: Story = { args: { interview: at('q3b-social-excessive') } };
