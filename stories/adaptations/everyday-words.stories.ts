import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { battery, person, type BatteryArgs } from '../asking.js';
import { open, press, repeat, sees } from '../person.js';

/**
 * The words around the questions without clinical terms, and measures called by what they are about. The questions and the
 * answers to choose from stay as they are published.
 */
const meta = {
  title: 'Adaptations/Everyday words',
  component: 'iapt-battery',
  args: { measures: 'phq-9 gad-7', adjustments: { everydayWords: true } },
  render: (args) => battery(args),
} satisfies Meta<BatteryArgs>;

export default meta;
type Story = StoryObj<BatteryArgs>;

const answers = {
  'phq-9': { q1: 1, q2: 2, q3: 3, q4: 2, q5: 1, q6: 1, q7: 0, q8: 0, q9: 0 },
  'gad-7': { q1: 2, q2: 2, q3: 'skipped', q4: 1, q5: 0, q6: 1, q7: 3 },
} as const;

export const Introduction: Story = { play: person() };

/** "Question 1 of 9, about how you have been feeling" instead of the name of a measure. */
export const Question: Story = {
  play: person(async (both) => {
    await press(both, 'Start');
    await open(both, 'I need help');
  }),
};

export const WholePage: Story = {
  args: { adjustments: { everydayWords: true, pace: 'whole-measure' } },
  play: person((both) => press(both, 'Start')),
};

export const CheckAnswers: Story = {
  args: { answers },
  play: person(async (both) => {
    await press(both, 'Start');
    await repeat(both, 'Continue', 16);
    await sees(both, 'Check your answers');
  }),
};

export const DoneWithScores: Story = {
  args: { answers, showScore: 'end' },
  play: person(async (both) => {
    await press(both, 'Start');
    await repeat(both, 'Continue', 16);
    await press(both, 'Finish');
    await sees(both, 'Thank you');
  }),
};
