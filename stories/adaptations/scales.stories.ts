import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { measure, person, type MeasureArgs } from '../asking.js';
import { pseudoLanguage, registerPseudoLanguages } from '../languages.js';
import { choose, press } from '../person.js';

const meta = {
  title: 'Adaptations/Scales',
  component: 'iapt-measure',
  loaders: [registerPseudoLanguages],
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

/** An amount from 0 to 3. */
export const BarOfThree: Story = {
  args: { measure: 'cfq', demonstration: true },
  play: person(async (cfq) => {
    await press(cfq, 'Start');
    await choose(cfq, 'Some more problems');
  }),
};

/** An amount from 0 to 4. */
export const BarOfFour: Story = {
  args: { measure: 'pcl-5' },
  play: person(async (pcl5) => {
    await press(pcl5, 'Start');
    await choose(pcl5, 'Quite a bit');
  }),
};

/** A number from 0 to 10. */
export const BarOfTen: Story = {
  args: { measure: 'bpi-sf', demonstration: true },
  play: person(async (bpi) => {
    await press(bpi, 'Start');
    await choose(bpi, '7');
  }),
};

/** A scale that begins at 1: the least is an empty bar all the same. */
export const BarFromOne: Story = {
  args: { measure: 'dds-2', demonstration: true },
  play: person(async (dds2) => {
    await press(dds2, 'Start');
    await choose(dds2, 'Quite some bother');
  }),
};

/** From right to left, days and steps are filled from the right. */
export const DaysRightToLeft: Story = { ...Days, args: { lang: pseudoLanguage, demonstration: true } };

export const BarRightToLeft: Story = { ...Bar, args: { measure: 'wsas', lang: pseudoLanguage, demonstration: true } };

export const DaysLargest: Story = { ...Days, args: { adjustments: { scales: 'pictures', size: 'largest' } } };

/** For looking at in the print preview, from dark colours. The story itself changes nothing. */
export const Print: Story = { ...Days, args: { adjustments: { scales: 'pictures', colours: 'dark' } } };

/** For looking at with a contrast theme of the operating system, as on the page about colours. */
export const ForcedColours: Story = { ...Bar };

export const DaysLarge: Story = { ...Days, args: { adjustments: { scales: 'pictures', size: 'large' } } };

export const DaysOnOnePage: Story = {
  args: { adjustments: { scales: 'pictures', pace: 'whole-measure' } },
  play: person((phq9) => press(phq9, 'Start')),
};
