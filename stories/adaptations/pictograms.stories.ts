import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { measure, person, type MeasureArgs } from '../asking.js';
import { press } from '../person.js';

/** A picture beside each question. A service can bring its own (`registerPictures`), or have none. */
const meta = {
  title: 'Adaptations/Pictograms',
  component: 'iapt-measure',
  args: { measure: 'phq-9', adjustments: { pictograms: true, pace: 'whole-measure' } },
  render: (args) => measure(args),
} satisfies Meta<MeasureArgs>;

export default meta;
type Story = StoryObj<MeasureArgs>;

const onOnePage = person((element) => press(element, 'Start'));

export const Phq9: Story = { play: onOnePage };
export const Gad7: Story = { args: { measure: 'gad-7' }, play: onOnePage };
export const Phq15: Story = { args: { measure: 'phq-15' }, play: onOnePage };
export const Pcl5: Story = { args: { measure: 'pcl-5' }, play: onOnePage };
export const Places: Story = { args: { measure: 'mi', demonstration: true }, play: onOnePage };
export const Habits: Story = { args: { measure: 'oci', demonstration: true }, play: onOnePage };
export const Dark: Story = {
  args: { adjustments: { pictograms: true, colours: 'dark', pace: 'whole-measure' } },
  play: onOnePage,
};
