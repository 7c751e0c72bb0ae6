import { score, type Answers, type MeasureRecord } from '@iapt-elements/engine';
import { loadMeasure, measureIds } from '@iapt-elements/measures';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { person } from './asking.js';

interface ScoreArgs {
  readonly measure: string;
  readonly answers: Answers;
  /** No more answers will come: the rule for missing answers applies. */
  readonly final?: boolean;
  /** Shows the record with how the measure was given, instead of the score alone. */
  readonly withRecord?: boolean;
  /** Words of questions that the service changed. */
  readonly exchanges?: readonly { readonly from: string; readonly to: string }[];
  /** How it was given, in the record. */
  readonly administration?: MeasureRecord['administration'];
  readonly lang?: string;
}

const measures = new Map(
  await Promise.all(measureIds.map(async (id) => [id as string, await loadMeasure(id)] as const)),
);

const meta = {
  title: 'Score',
  component: 'iapt-score',
  args: { measure: 'phq-9', final: true },
  render: ({ measure: id, answers, final = false, withRecord, exchanges = [], administration, lang }) => {
    const measure = measures.get(id);
    if (!measure) throw new Error(`There is no measure "${id}".`);
    const scored = score(measure, answers, { final, ...(exchanges.length > 0 && { version: 'adapted' }) });
    const proxy = administration?.mode === 'proxy';
    const of = { measure: id, answers, flags: scored.flags, score: proxy ? null : scored, adjustments: { exchanges } };
    return html`<iapt-score
      lang=${lang ?? nothing}
      .score=${scored}
      .record=${withRecord ? { ...record, ...of, administration: administration ?? record.administration } : null}
    ></iapt-score>`;
  },
  play: person(),
} satisfies Meta<ScoreArgs>;

export default meta;
type Story = StoryObj<ScoreArgs>;

const record: Partial<MeasureRecord> = {
  version: 'standard',
  language: 'en',
  wording: { status: 'official', checksum: 'sha256-3fx1SOtsrk1Dabe8U/p5kybwPaz41N2i9AYNNDbOSrI=' },
  interface: { language: 'pl', status: 'drafted' },
  administration: { mode: 'self-report', supporter: null, support: [], interpreter: null },
};

const mild = { q1: 1, q2: 1, q3: 2, q4: 1, q5: 1, q6: 0, q7: 0, q8: 0, q9: 0 };

/** A person is answering: the total is a range. */
export const InProgress: Story = { args: { answers: { q1: 1, q2: 2, q3: 0 }, final: false } };

export const Case: Story = { args: { answers: { ...mild, q2: 3, q4: 3, q6: 3 } } };

export const NotCase: Story = { args: { answers: mild } };

/** Enough is answered to name no band and no side of the threshold yet. */
export const Undetermined: Story = { args: { answers: { q1: 1, q2: 1, q3: 2, q4: 1, q5: 1, q6: 0 }, final: false } };

/** More questions are without an answer than the rule allows. */
export const Unscorable: Story = { args: { answers: { q1: 1, q2: 2, q3: 'skipped', q4: 'skipped', q5: 'skipped' } } };

/** Two answers are missing, and the rule replaces them. */
export const ProRated: Story = { args: { answers: { ...mild, q3: 'skipped', q4: 'skipped' } } };

export const RiskRaised: Story = { args: { answers: { ...mild, q9: 2 } } };

/** The question about risk was skipped: that is not a "no". */
export const RiskUnknown: Story = { args: { answers: { ...mild, q9: 'skipped' } } };

export const WithRecord: Story = { args: { answers: { ...mild, q6: 3, q7: 3 }, withRecord: true } };

/** The owner's whole form was asked: what was answered beside the score stands apart from it. */
export const WholeForm: Story = { args: { answers: { ...mild, q6: 3, q7: 3, difficulty: 2 }, withRecord: true } };

/** Words of a question were changed: there is a total, and no threshold. */
export const Reworded: Story = {
  args: {
    answers: { ...mild, q6: 3, q7: 3 },
    withRecord: true,
    exchanges: [{ from: 'depressed', to: 'very sad' }],
  },
};

/** Who helped, and who interpreted from which words: what decides whether two records can be compared. */
export const WithInterpreter: Story = {
  args: {
    answers: { ...mild, q6: 3, q7: 3 },
    withRecord: true,
    administration: {
      mode: 'with-supporter',
      supporter: 'paid-carer',
      support: ['read-aloud', 'stayed-near'],
      interpreter: { code: '1', reference: 'B-4711', language: 'ur', words: 'none' },
    },
  },
};

/** Somebody else answered: that is no score, and a risk answer is still told. */
export const Proxy: Story = {
  args: {
    answers: { ...mild, q9: 1 },
    withRecord: true,
    administration: { mode: 'proxy', supporter: 'family-or-friend', support: [], interpreter: null },
  },
};

export const Gad7: Story = { args: { measure: 'gad-7', answers: { q1: 2, q2: 2, q3: 2, q4: 1, q5: 1, q6: 1, q7: 1 } } };

/** No threshold is published, and nothing stands in for one. */
export const WsasWithoutThreshold: Story = {
  args: { measure: 'wsas', answers: { q1: 'not-applicable', q2: 4, q3: 5, q4: 2, q5: 6 } },
};
