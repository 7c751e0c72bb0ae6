import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { measure, person, type MeasureArgs } from '../asking.js';
import { press, repeat } from '../person.js';

/** Hard words are underlined. Pressing a word, or its button, explains it; the sentence itself never changes. */
const meta = {
  title: 'Adaptations/Explanations',
  component: 'iapt-measure',
  args: { measure: 'phq-9', adjustments: { explanations: true } },
  render: (args) => measure(args),
} satisfies Meta<MeasureArgs>;

export default meta;
type Story = StoryObj<MeasureArgs>;

export const Closed: Story = { play: person((phq9) => press(phq9, 'Start')) };

export const Open: Story = {
  play: person(async (phq9) => {
    await press(phq9, 'Start');
    await press(phq9, 'pleasure');
  }),
};

/** What the answers mean, in days of the fourteen. */
export const Answers: Story = {
  args: { adjustments: { explanations: true, scales: 'pictures' } },
  play: person(async (phq9) => {
    await press(phq9, 'Start');
    await press(phq9, 'The answers');
  }),
};

/** PHQ-9, question 3, with two words open. */
export const ThreeThings: Story = {
  args: { answers: { q1: 0, q2: 0 } },
  play: person(async (phq9) => {
    await press(phq9, 'Start');
    await repeat(phq9, 'Continue', 2);
    await press(phq9, 'falling');
    await press(phq9, 'staying asleep');
  }),
};

/** PHQ-9, question 8. */
export const LongQuestion: Story = {
  args: { answers: { q1: 0, q2: 0, q3: 1, q4: 0, q5: 0, q6: 0, q7: 0 } },
  play: person(async (phq9) => {
    await press(phq9, 'Start');
    await repeat(phq9, 'Continue', 7);
    await press(phq9, 'fidgety');
  }),
};

export const Gad7: Story = {
  args: { measure: 'gad-7' },
  play: person(async (gad7) => {
    await press(gad7, 'Start');
    await press(gad7, 'on edge');
  }),
};

export const Phq15: Story = {
  args: { measure: 'phq-15', answers: { q1: 0, q2: 0 } },
  play: person(async (phq15) => {
    await press(phq15, 'Start');
    await repeat(phq15, 'Continue', 2);
    await press(phq15, 'joints');
  }),
};

/** On one page, the words of the instruction are explained at the first question. */
export const OnOnePage: Story = {
  args: { adjustments: { explanations: true, pace: 'whole-measure' } },
  play: person(async (phq9) => {
    await press(phq9, 'Start');
    await press(phq9, 'bothered');
  }),
};
