import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { measure, person, type MeasureArgs } from '../asking.js';
import { answer, choose, press, sees } from '../person.js';

const meta = {
  title: 'Measures/WSAS',
  component: 'iapt-measure',
  args: { measure: 'wsas', demonstration: true },
  render: (args) => measure(args),
} satisfies Meta<MeasureArgs>;

export default meta;
type Story = StoryObj<MeasureArgs>;

const doesNotApply = 'This does not apply: I have no job, and that has nothing to do with the problem';

/** The kit has only sample words for the WSAS. Unless they are asked for, nothing starts. */
export const Gate: Story = { args: { demonstration: false }, play: person() };

/** Sample words say on every screen that they are. */
export const Introduction: Story = { play: person() };

/** Numbers as the form prints them, and "does not apply" apart from the scale. */
export const Question: Story = { play: person((wsas) => press(wsas, 'Start')) };

export const NotApplicableChosen: Story = {
  play: person(async (wsas) => {
    await press(wsas, 'Start');
    await choose(wsas, doesNotApply);
  }),
};

/** A number without words of its own. */
export const NumberChosen: Story = {
  play: person(async (wsas) => {
    await press(wsas, 'Start');
    await choose(wsas, '5');
  }),
};

export const CheckAnswers: Story = {
  play: person(async (wsas) => {
    await press(wsas, 'Start');
    await answer(wsas, doesNotApply, '4 Clear trouble', '5', 'Skip', '8 The most trouble there could be');
    await sees(wsas, 'Check your answers');
  }),
};

export const WholePage: Story = {
  args: { adjustments: { pace: 'whole-measure' } },
  play: person(async (wsas) => {
    await press(wsas, 'Start');
    await choose(wsas, '4 Clear trouble', 2);
  }),
};
