import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { measure, person, type MeasureArgs } from '../asking.js';
import { fillIn, press } from '../person.js';

const meta = {
  id: 'measures-pcl-5',
  title: 'Measures/PCL-5',
  component: 'iapt-measure',
  args: { measure: 'pcl-5' },
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
