import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { measure, ownHelp, person, type MeasureArgs } from '../asking.js';
import { answer, pressAt, press, reads, repeat, sees } from '../person.js';
import { silentVoice } from '../voice.js';

/**
 * "Listen" at the question, and at each option. Recordings that a service brings come first, then a voice of the device that
 * speaks the language and sends nothing elsewhere. The voice of these stories says nothing: only what it marks is seen.
 */
const meta = {
  title: 'Adaptations/Read aloud',
  component: 'iapt-measure',
  args: { measure: 'phq-9', adjustments: { readAloud: true }, readAloudProvider: silentVoice({}) },
  render: (args) => measure(args),
} satisfies Meta<MeasureArgs>;

export default meta;
type Story = StoryObj<MeasureArgs>;

/** Nothing is read by itself. */
export const Question: Story = {
  play: person((phq9) => press(phq9, 'Start')),
};

/** The time asked about, the question, then each option; what is read is marked. */
export const ReadingTheQuestion: Story = {
  args: { readAloudProvider: silentVoice({ holdsAt: 'Little interest' }) },
  play: person(async (phq9) => {
    await press(phq9, 'Start');
    await press(phq9, 'Listen');
    await reads(phq9, 'Little interest or pleasure in doing things');
  }),
};

/** One option alone. It is read, not chosen. */
export const ReadingAnOption: Story = {
  args: { readAloudProvider: silentVoice({ holdsAt: 'More than half' }) },
  play: person(async (phq9) => {
    await press(phq9, 'Start');
    await pressAt(phq9, 'More than half the days', 'Listen');
    await reads(phq9, 'More than half the days');
  }),
};

/** On a screen that is no question, "Listen" reads what is on it. */
export const Introduction: Story = {};

export const WholePage: Story = {
  args: { adjustments: { readAloud: true, pace: 'whole-measure' } },
  play: person((phq9) => press(phq9, 'Start')),
};

/** The help step is read like any other. */
export const Help: Story = {
  args: { help: ownHelp, readAloudProvider: silentVoice({ holdsAt: 'You can reach our team' }) },
  play: person(async (phq9) => {
    await press(phq9, 'Start');
    await repeat(phq9, 'Skip this question', 8);
    await answer(phq9, 'Several days');
    await sees(phq9, 'Thank you for telling us');
    await press(phq9, 'Listen');
    await reads(phq9, 'You can reach our team on working days from 9 to 5. At any other time, use the lines below.');
  }),
};

/** No voice for the language: there is no button, and the page says why. */
export const NoVoice: Story = {
  args: { readAloudProvider: silentVoice({ language: 'cy' }) },
  play: person((phq9) => press(phq9, 'Start')),
};
