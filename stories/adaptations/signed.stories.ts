import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { measure, person, type MeasureArgs } from '../asking.js';
import { answer, press, pressAt, repeat, says, sees } from '../person.js';

/**
 * A signed clip (BSL) of the question and of each option, with the English beside it. The clips here are placeholders that the
 * kit made for this page: words on grey, nobody signs. A service brings its own.
 */
const meta = {
  title: 'Adaptations/Signed',
  component: 'iapt-measure',
  args: {
    measure: 'phq-9',
    demonstration: true,
    adjustments: { signed: true },
    mediaSrc: 'stories/media/phq-9.signed.json',
  },
  render: (args) => measure(args),
} satisfies Meta<MeasureArgs>;

export default meta;
type Story = StoryObj<MeasureArgs>;

/** Nothing plays by itself. */
export const Question: Story = {
  play: person((phq9) => press(phq9, 'Start')),
};

/** "Watch" opens the option's clip in its place. It never chooses the option. */
export const OptionOpen: Story = {
  play: person(async (phq9) => {
    await press(phq9, 'Start');
    await pressAt(phq9, 'Several days', 'Watch');
  }),
};

/** A clip that does not play: the words are there, and the person goes on. */
export const BrokenClip: Story = {
  args: { mediaSrc: 'stories/media/phq-9.broken.json' },
  play: person(async (phq9) => {
    await press(phq9, 'Start');
    await press(phq9, 'Play');
    await says(phq9, 'This video did not load. The words are here.');
  }),
};

/** A question that the service has no clip of. */
export const MissingClip: Story = {
  args: { mediaSrc: 'stories/media/phq-9.broken.json' },
  play: person(async (phq9) => {
    await press(phq9, 'Start');
    await repeat(phq9, 'Skip this question', 2);
    await says(phq9, 'There is no signed video for this question. The words are here.');
  }),
};

/** All questions on one page: each clip is behind "Watch". */
export const WholePage: Story = {
  args: { adjustments: { signed: true, pace: 'whole-measure' } },
  play: person((phq9) => press(phq9, 'Start')),
};

/** The help step has a clip too. */
export const Help: Story = {
  play: person(async (phq9) => {
    await press(phq9, 'Start');
    await repeat(phq9, 'Skip this question', 8);
    await answer(phq9, 'Several days');
    await sees(phq9, 'Thank you for telling us');
  }),
};
