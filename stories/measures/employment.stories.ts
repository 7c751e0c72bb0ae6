import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { measure, person, type MeasureArgs } from '../asking.js';
import { choose, fillIn, press } from '../person.js';

const meta = {
  id: 'measures-employment',
  title: 'Measures/Employment questions',
  component: 'iapt-measure',
  args: { measure: 'employment', demonstration: true },
  render: (args) => measure(args),
} satisfies Meta<MeasureArgs>;

export default meta;
type Story = StoryObj<MeasureArgs>;

export const Question: Story = { play: person((asked) => press(asked, 'Start')) };

export const WholePage: Story = {
  args: { adjustments: { pace: 'whole-measure' } },
  play: person((asked) => press(asked, 'Start')),
};

export const CheckAnswers: Story = {
  args: { adjustments: { pace: 'whole-measure' } },
  play: person(fillIn),
};

/** "Employed" brings three more questions, on the same page; any other answer takes them away. */
export const Employed: Story = {
  args: { adjustments: { pace: 'whole-measure' } },
  play: person(async (asked) => {
    await press(asked, 'Start');
    await choose(asked, 'Employed', 1);
  }),
};

export const Retired: Story = {
  args: { adjustments: { pace: 'whole-measure' } },
  play: person(async (asked) => {
    await press(asked, 'Start');
    await choose(asked, 'Retired', 1);
  }),
};
