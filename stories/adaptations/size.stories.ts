import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { measure, person, type MeasureArgs } from '../asking.js';
import { choose, open, press } from '../person.js';

const meta = {
  title: 'Adaptations/Size',
  component: 'iapt-measure',
  args: { measure: 'phq-9' },
  render: (args) => measure(args),
} satisfies Meta<MeasureArgs>;

export default meta;
type Story = StoryObj<MeasureArgs>;

/** Text and targets are 1.3 times as large; an option is at least 76 px high. */
export const Large: Story = {
  args: { adjustments: { size: 'large' } },
  play: person(async (phq9) => {
    await press(phq9, 'Start');
    await choose(phq9, 'More than half the days');
  }),
};

/** 1.7 times as large. */
export const Largest: Story = { ...Large, args: { adjustments: { size: 'largest' } } };

/** The person makes it larger for themselves, in the middle of a question. */
export const ChosenByThePerson: Story = {
  play: person(async (phq9) => {
    await press(phq9, 'Start');
    await open(phq9, 'Change how this looks');
    await choose(phq9, 'Large');
  }),
};
