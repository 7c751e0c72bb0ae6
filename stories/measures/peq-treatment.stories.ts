import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { measure, person, type MeasureArgs } from '../asking.js';
import { fillIn, press, repeat, writeFreely } from '../person.js';

const meta = {
  id: 'measures-peq-treatment',
  title: 'Measures/Treatment PEQ',
  component: 'iapt-measure',
  args: { measure: 'peq-treatment', demonstration: true },
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

const answers = { q1: '4', q2: '4', q3: '3', q4: '4', q5: '4', q6: 'NA' };

/** Comments are free text, and can be left empty. */
export const Comments: Story = {
  args: { answers },
  play: person(async (asked) => {
    await press(asked, 'Start');
    await repeat(asked, 'Continue', 6);
  }),
};

/** What was written is shown as it was written, line by line. */
export const CheckComments: Story = {
  args: { answers },
  play: person(async (asked) => {
    await press(asked, 'Start');
    await repeat(asked, 'Continue', 6);
    await writeFreely(asked, 'I was listened to.\n\nThe letters came late.');
    await press(asked, 'Continue');
  }),
};

/** Version 2 of the questionnaire does not offer "does not apply" for question 6. */
export const VersionTwo: Story = {
  args: { version: 'v2', answers: { q1: '4', q2: '4', q3: '3', q4: '4', q5: '4' } },
  play: person(async (asked) => {
    await press(asked, 'Start');
    await repeat(asked, 'Continue', 5);
  }),
};
