import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { measure, person, type MeasureArgs } from '../asking.js';
import { press, repeat, sees } from '../person.js';

/**
 * A few words of questions, exchanged because the service decided so. Every screen with a question says that words were
 * changed, the record names them, and no threshold holds: a reworded measure is another version.
 */
const meta = {
  title: 'Adaptations/Adapted wording',
  component: 'iapt-measure',
  args: {
    measure: 'phq-9',
    adjustments: {
      exchanges: [
        { measure: 'phq-9', from: 'depressed', to: 'very sad' },
        { measure: 'phq-9', from: 'fidgety or restless', to: 'unable to sit still' },
      ],
    },
  },
  render: (args) => measure(args),
} satisfies Meta<MeasureArgs>;

export default meta;
type Story = StoryObj<MeasureArgs>;

const all = { q1: 1, q2: 2, q3: 3, q4: 2, q5: 1, q6: 1, q7: 0, q8: 0, q9: 0 };

export const Introduction: Story = { play: person() };

/** "Feeling down, very sad, or hopeless". */
export const Question: Story = {
  args: { answers: { q1: 1 } },
  play: person(async (phq9) => {
    await press(phq9, 'Start');
    await press(phq9, 'Continue');
  }),
};

/** Sample words with a word exchanged: both are said. */
export const SampleWords: Story = {
  args: {
    measure: 'wsas',
    demonstration: true,
    adjustments: { exchanges: [{ measure: 'wsas', from: 'job', to: 'work' }] },
  },
  play: person((wsas) => press(wsas, 'Start')),
};

export const CheckAnswers: Story = {
  args: { answers: all },
  play: person(async (phq9) => {
    await press(phq9, 'Start');
    await repeat(phq9, 'Continue', 9);
    await sees(phq9, 'Check your answers');
  }),
};
