import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { measure, person, type MeasureArgs } from '../asking.js';
import { answer, choose, press, sees } from '../person.js';

const meta = {
  title: 'Measures/GAD-7',
  component: 'iapt-measure',
  args: { measure: 'gad-7' },
  render: (args) => measure(args),
} satisfies Meta<MeasureArgs>;

export default meta;
type Story = StoryObj<MeasureArgs>;

const often = 'More than half the days';

export const Introduction: Story = { play: person() };

export const Question: Story = { play: person((gad7) => press(gad7, 'Start')) };

export const WholePage: Story = {
  args: { adjustments: { pace: 'whole-measure' } },
  play: person(async (gad7) => {
    await press(gad7, 'Start');
    await choose(gad7, often, 1);
  }),
};

export const CheckAnswers: Story = {
  play: person(async (gad7) => {
    await press(gad7, 'Start');
    await answer(gad7, often, often, 'Skip', 'Several days', 'Not at all', often, 'Nearly every day');
    await sees(gad7, 'Check your answers');
  }),
};

export const DoneWithScore: Story = {
  args: { showScore: 'end' },
  play: person(async (gad7) => {
    await press(gad7, 'Start');
    await answer(gad7, often, often, often, often, often, often, often);
    await press(gad7, 'Finish');
    await sees(gad7, 'Thank you');
  }),
};
