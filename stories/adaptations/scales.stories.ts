import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { measure, person, type MeasureArgs } from '../asking.js';
import { choose, press } from '../person.js';

const meta = {
  title: 'Adaptations/Scales',
  component: 'iapt-measure',
  args: { measure: 'phq-9', adjustments: { scales: 'pictures' } },
  render: (args) => measure(args),
} satisfies Meta<MeasureArgs>;

export default meta;
type Story = StoryObj<MeasureArgs>;

/** Filled days of a fortnight. The person chooses the official words; the drawing is hidden from screen readers. */
export const Days: Story = {
  play: person(async (phq9) => {
    await press(phq9, 'Start');
    await choose(phq9, 'More than half the days');
  }),
};

/** As many filled steps as the number says. "Does not apply" is no amount and has no drawing. */
export const Bar: Story = {
  args: { measure: 'wsas', demonstration: true },
  play: person(async (wsas) => {
    await press(wsas, 'Start');
    await choose(wsas, '6 Great trouble');
  }),
};

export const DaysLarge: Story = { ...Days, args: { adjustments: { scales: 'pictures', size: 'large' } } };

export const DaysOnOnePage: Story = {
  args: { adjustments: { scales: 'pictures', pace: 'whole-measure' } },
  play: person((phq9) => press(phq9, 'Start')),
};
