import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { measure, person, type MeasureArgs } from '../asking.js';
import { press } from '../person.js';

/** A picture beside each question. A service can bring its own (`registerPictures`), or have none. */
const meta = {
  title: 'Adaptations/Pictograms',
  component: 'iapt-measure',
  args: { measure: 'phq-15', adjustments: { pictograms: true, pace: 'whole-measure' } },
  render: (args) => measure(args),
} satisfies Meta<MeasureArgs>;

export default meta;
type Story = StoryObj<MeasureArgs>;

/** Every picture of a measure beside its question. */
export const Phq15: Story = { play: person((phq15) => press(phq15, 'Start')) };

export const OneQuestion: Story = {
  args: { measure: 'gad-7', adjustments: { pictograms: true } },
  play: person((gad7) => press(gad7, 'Start')),
};
