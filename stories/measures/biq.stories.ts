import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { measure, person, type MeasureArgs } from '../asking.js';
import { fillIn, press, writeFreely } from '../person.js';

const meta = {
  id: 'measures-biq',
  title: 'Measures/BIQ',
  component: 'iapt-measure',
  args: { measure: 'biq', demonstration: true },
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

/** The list of features is free text, the first question of the form: it can be left empty. */
export const Writing: Story = {
  play: person(async (asked) => {
    await press(asked, 'Start');
    await writeFreely(asked, 'My nose.\nThe skin of my face.');
  }),
};

/** Near the limit it says how much still fits. */
export const WritingNearTheLimit: Story = {
  play: person(async (asked) => {
    await press(asked, 'Start');
    await writeFreely(asked, 'My nose and my skin. '.repeat(47));
  }),
};
