import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { measure, person, type MeasureArgs } from '../asking.js';
import { fillIn, press } from '../person.js';

const meta = {
  id: 'measures-mi',
  title: 'Measures/MI',
  component: 'iapt-measure',
  args: { measure: 'mi', demonstration: true },
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
