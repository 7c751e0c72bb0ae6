import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { measure, person, type MeasureArgs } from '../asking.js';
import { choose, fillIn, press } from '../person.js';

const meta = {
  id: 'measures-hai',
  title: 'Measures/HAI',
  component: 'iapt-measure',
  args: { measure: 'hai', demonstration: true },
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

/** Several sentences can fit: the highest counts, and all of them are kept. */
export const SeveralTicked: Story = {
  play: person(async (asked) => {
    await press(asked, 'Start');
    await choose(asked, 'Sentence two: a little');
    await choose(asked, 'Sentence three: a lot');
  }),
};

/** Nothing ticked. */
export const NothingTicked: Story = {
  play: person(async (asked) => {
    await press(asked, 'Start');
    await press(asked, 'Continue');
  }),
};

/** Every sentence that was ticked stands there. */
export const CheckSeveral: Story = {
  args: { answers: { q1: [0, 2], q2: [1, 2, 3] }, adjustments: { pace: 'whole-measure' } },
  play: person(fillIn),
};

/** The longer version, chosen with `version`: four more questions, and a total without a published threshold. */
export const EighteenQuestions: Story = { args: { version: '18-item' }, play: person() };

/** A version that there is not: no other takes its place. */
export const UnknownVersion: Story = { args: { version: '20-item' }, play: person() };
