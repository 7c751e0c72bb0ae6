import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { measure, person, type MeasureArgs } from '../asking.js';
import { choose, open, press } from '../person.js';

const meta = {
  title: 'Adaptations/Colours',
  component: 'iapt-measure',
  args: { measure: 'phq-9' },
  render: (args) => measure(args),
} satisfies Meta<MeasureArgs>;

export default meta;
type Story = StoryObj<MeasureArgs>;

/** A question with everything that has a colour of its own: an option chosen, and help open. */
const question = person(async (phq9) => {
  await press(phq9, 'Start');
  await choose(phq9, 'Several days');
  await open(phq9, 'I need help');
});

export const Dark: Story = { args: { adjustments: { colours: 'dark' } }, play: question };

export const Cream: Story = { args: { adjustments: { colours: 'cream' } }, play: question };

export const HighContrast: Story = { args: { adjustments: { colours: 'high-contrast' } }, play: question };

/**
 * For looking at with a contrast theme of the operating system (or "forced-colors: active" in a browser's developer
 * tools). The story itself changes nothing.
 */
export const ForcedColours: Story = { play: question };

export const DarkError: Story = {
  args: { adjustments: { colours: 'dark' } },
  play: person(async (phq9) => {
    await press(phq9, 'Start');
    await press(phq9, 'Continue');
  }),
};

export const HighContrastError: Story = { ...DarkError, args: { adjustments: { colours: 'high-contrast' } } };
