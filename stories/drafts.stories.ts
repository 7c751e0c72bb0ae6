import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { measure, person, type MeasureArgs } from './asking.js';
import { answer, press, settled, type Asked } from './person.js';

/** Answers that are kept on the device until they are finished. A story clears what it kept when it is opened again. */
const meta = {
  title: 'Drafts',
  component: 'iapt-measure',
  args: { measure: 'phq-9', draftKey: 'story' },
  render: (args) => measure(args),
} satisfies Meta<MeasureArgs>;

export default meta;
type Story = StoryObj<MeasureArgs>;

/** Two questions answered from the beginning, whatever an earlier story left. */
async function twoAnswered(asked: Asked): Promise<void> {
  if (asked.shadowRoot?.textContent.includes('Go on where you stopped?')) await press(asked, 'Start again');
  await press(asked, 'Start');
  await answer(asked, 'Several days');
  await answer(asked, 'Not at all');
}

/** Kept: the person can stop at any question. */
export const Question: Story = { args: { draftKey: 'story-question' }, play: person(twoAnswered) };

export const Stopped: Story = {
  args: { draftKey: 'story-stopped' },
  play: person(async (asked) => {
    await twoAnswered(asked);
    await press(asked, 'Stop for now');
  }),
};

export const Cleared: Story = {
  args: { draftKey: 'story-cleared' },
  play: person(async (asked) => {
    await twoAnswered(asked);
    await press(asked, 'Stop for now');
    await press(asked, 'Finish and clear this device');
  }),
};

/** The page was closed and is opened again: only how many answers there are is said, not which. */
export const Resume: Story = {
  args: { draftKey: 'story-resume' },
  play: person(async (asked) => {
    await twoAnswered(asked);
    await asked.updateComplete;
    const again = asked.cloneNode() as Asked;
    asked.replaceWith(again);
    await settled(again);
  }),
};
