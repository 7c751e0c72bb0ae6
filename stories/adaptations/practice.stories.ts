import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { measure, person, type MeasureArgs } from '../asking.js';
import { choose, press } from '../person.js';

/** A question with an obvious answer teaches the scale before the first real one. It is never scored. */
const meta = {
  title: 'Adaptations/Practice',
  component: 'iapt-measure',
  args: { measure: 'phq-9', adjustments: { practice: true, pictograms: true, scales: 'pictures' } },
  render: (args) => measure(args),
} satisfies Meta<MeasureArgs>;

export default meta;
type Story = StoryObj<MeasureArgs>;

export const Question: Story = { play: person((phq9) => press(phq9, 'Start')) };

/** What the chosen answer means is said. Nothing is right or wrong. */
export const Chosen: Story = {
  play: person(async (phq9) => {
    await press(phq9, 'Start');
    await choose(phq9, 'Nearly every day');
  }),
};

/** The third question is about the middle of the scale. */
export const Third: Story = {
  play: person(async (phq9) => {
    await press(phq9, 'Start');
    await press(phq9, 'Skip this question');
    await press(phq9, 'Continue');
    await choose(phq9, 'Several days');
  }),
};

export const EasyRead: Story = {
  args: { adjustments: { practice: true, easyRead: true, pictograms: true, scales: 'pictures' } },
  play: person(async (phq9) => {
    await press(phq9, 'Start');
    await choose(phq9, 'Nearly every day');
  }),
};

/** A scale of amounts. */
export const Phq15: Story = {
  args: { measure: 'phq-15' },
  play: person(async (phq15) => {
    await press(phq15, 'Start');
    await choose(phq15, 'Bothered a lot');
  }),
};

/** A scale of numbers. */
export const Numbers: Story = {
  args: { measure: 'iapt-phobia' },
  play: person(async (phobia) => {
    await press(phobia, 'Start');
    await choose(phobia, '8 Always avoid it');
  }),
};
