import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { measure, person, type MeasureArgs } from './asking.js';
import { answer, press, settled, type Asked } from './person.js';

/** Answers that are kept on the device until they are finished. Each time under another key: nothing is left from before. */
const meta = {
  title: 'Drafts',
  component: 'iapt-measure',
  args: { measure: 'phq-9' },
  render: (args) => measure({ ...args, draftKey: `story ${crypto.randomUUID()}` }),
} satisfies Meta<MeasureArgs>;

export default meta;
type Story = StoryObj<MeasureArgs>;

async function twoAnswered(asked: Asked): Promise<void> {
  await press(asked, 'Start');
  await answer(asked, 'Several days');
  await answer(asked, 'Not at all');
}

/** Kept: the person can stop at any question. */
export const Question: Story = { play: person(twoAnswered) };

export const Stopped: Story = {
  play: person(async (asked) => {
    await twoAnswered(asked);
    await press(asked, 'Stop for now');
  }),
};

export const Cleared: Story = {
  play: person(async (asked) => {
    await twoAnswered(asked);
    await press(asked, 'Stop for now');
    await press(asked, 'Finish and clear this device');
  }),
};

/** The page was closed and is opened again: only how many answers there are is said, not which. */
export const Resume: Story = {
  play: person(async (asked) => {
    await twoAnswered(asked);
    await asked.updateComplete;
    const again = asked.cloneNode() as Asked;
    asked.replaceWith(again);
    await settled(again);
  }),
};
