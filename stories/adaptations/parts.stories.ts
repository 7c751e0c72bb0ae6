import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { measure, person, type MeasureArgs } from '../asking.js';
import { answer, press, sees } from '../person.js';

/**
 * Questions that ask several things are delivered part by part. Then the person gives the question's one answer, with
 * their answers to the parts in sight. Only that one counts; nothing is added up.
 */
const meta = {
  title: 'Adaptations/Parts',
  component: 'iapt-measure',
  args: { measure: 'phq-9', adjustments: { parts: true }, answers: { q1: 0, q2: 0 } },
  render: (args) => measure(args),
} satisfies Meta<MeasureArgs>;

export default meta;
type Story = StoryObj<MeasureArgs>;

/** To PHQ-9, question 3, past the parts of what is answered already. */
const toQuestion3 = async (phq9: Parameters<typeof press>[0]) => {
  await press(phq9, 'Start');
  for (let page = 0; page < 7; page += 1) await press(phq9, 'Continue');
};

/** PHQ-9, question 3: the whole official sentence stays above each part. */
export const FirstPart: Story = { play: person(toQuestion3) };

export const LastPart: Story = {
  play: person(async (phq9) => {
    await toQuestion3(phq9);
    await answer(phq9, 'Several days', 'Nearly every day');
  }),
};

/** The question itself, with the answers to its parts. */
export const OneAnswer: Story = {
  play: person(async (phq9) => {
    await toQuestion3(phq9);
    await answer(phq9, 'Several days', 'Nearly every day', 'Skip');
  }),
};

/** PHQ-9, question 8. */
export const LongQuestion: Story = {
  args: {
    adjustments: { parts: true, easyRead: true, explanations: true, pictograms: true, scales: 'pictures' },
    answers: { q1: 0, q2: 0, q3: 0, q4: 0, q5: 0, q6: 0, q7: 0 },
  },
  play: person(async (phq9) => {
    await press(phq9, 'Start');
    for (let page = 0; page < 22; page += 1) await press(phq9, 'Continue');
    await answer(phq9, 'Several days', 'Not at all');
  }),
};

/** The same question, before: its second part. */
export const LongPart: Story = {
  args: LongQuestion.args!,
  play: person(async (phq9) => {
    await press(phq9, 'Start');
    for (let page = 0; page < 22; page += 1) await press(phq9, 'Continue');
    await answer(phq9, 'Several days');
  }),
};

/** Continue without an answer to a part. */
export const ErrorAtAPart: Story = {
  play: person(async (phq9) => {
    await toQuestion3(phq9);
    await press(phq9, 'Continue');
  }),
};

export const Gad7: Story = {
  args: { measure: 'gad-7', answers: {} },
  play: person(async (gad7) => {
    await press(gad7, 'Start');
    await answer(gad7, 'Several days', 'Several days', 'Not at all');
    await sees(gad7, 'Over the last 2 weeks');
  }),
};

export const Phq15: Story = {
  args: { measure: 'phq-15', answers: { q1: 0, q2: 0 } },
  play: person(async (phq15) => {
    await press(phq15, 'Start');
    await press(phq15, 'Continue');
    await press(phq15, 'Continue');
    await answer(phq15, 'Bothered a little', 'Bothered a lot', 'Not bothered at all');
  }),
};
