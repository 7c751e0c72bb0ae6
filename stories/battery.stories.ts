import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { battery, person, type BatteryArgs } from './asking.js';
import { press, repeat, sees } from './person.js';

const meta = {
  title: 'Battery',
  component: 'iapt-battery',
  args: { measures: 'phq-9 gad-7 wsas', demonstration: true },
  render: (args) => battery(args),
} satisfies Meta<BatteryArgs>;

export default meta;
type Story = StoryObj<BatteryArgs>;

const phq9 = { q1: 1, q2: 2, q3: 3, q4: 2, q5: 1, q6: 1, q7: 0, q8: 0, q9: 0 };
const gad7 = { q1: 2, q2: 2, q3: 'skipped', q4: 1, q5: 0, q6: 1, q7: 3 } as const;
const wsas = { q1: 'not-applicable', q2: 4, q3: 5, q4: 0, q5: 8 } as const;
const answers = { 'phq-9': phq9, 'gad-7': gad7, wsas };

/** One introduction for all of it. */
export const Introduction: Story = { play: person() };

/** What is given in each session for a problem descriptor. */
export const Descriptor: Story = { args: { measures: '', descriptor: 'ptsd' }, play: person() };

/** The first question of the second measure. */
export const SecondMeasure: Story = {
  args: { answers: { 'phq-9': phq9 } },
  play: person(async (all) => {
    await press(all, 'Start');
    await repeat(all, 'Continue', 9);
  }),
};

/** One measure on each page. */
export const WholeMeasures: Story = {
  args: { answers: { 'phq-9': phq9 }, adjustments: { pace: 'whole-measure' } },
  play: person(async (all) => {
    await press(all, 'Start');
    await press(all, 'Continue');
  }),
};

/** One check-your-answers for all of it. */
export const CheckAnswers: Story = {
  args: { answers },
  play: person(async (all) => {
    await press(all, 'Start');
    await repeat(all, 'Continue', 21);
    await sees(all, 'Check your answers');
  }),
};

/** The last screen, where the service shows the scores at the end. */
export const DoneWithScores: Story = {
  args: { answers, showScore: 'end' },
  play: person(async (all) => {
    await press(all, 'Start');
    await repeat(all, 'Continue', 21);
    await press(all, 'Finish');
    await sees(all, 'Thank you');
  }),
};
