import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { measure, ownHelp, person, type MeasureArgs } from '../asking.js';
import { answer, choose, open, press, repeat, sees } from '../person.js';

const meta = {
  title: 'Adaptations/Colours',
  component: 'iapt-measure',
  args: { measure: 'phq-9' },
  render: (args) => measure(args),
} satisfies Meta<MeasureArgs>;

export default meta;
type Story = StoryObj<MeasureArgs>;

/** A question with everything that has a colour of its own: an option chosen, and help open. */
const question = person(async (phq9) => {
  await press(phq9, 'Start');
  await choose(phq9, 'Several days');
  await open(phq9, 'I need help');
});

export const Dark: Story = { args: { adjustments: { colours: 'dark' } }, play: question };

export const Cream: Story = { args: { adjustments: { colours: 'cream' } }, play: question };

export const HighContrast: Story = { args: { adjustments: { colours: 'high-contrast' } }, play: question };

/**
 * For looking at with a contrast theme of the operating system (or "forced-colors: active" in a browser's developer
 * tools). The story itself changes nothing.
 */
export const ForcedColours: Story = { play: question };

/** For looking at on a device that is set to more contrast ("prefers-contrast: more"). The story itself changes nothing. */
export const MoreContrast: Story = { play: question };

const problem = person(async (phq9) => {
  await press(phq9, 'Start');
  await press(phq9, 'Continue');
});

export const DarkError: Story = { args: { adjustments: { colours: 'dark' } }, play: problem };

export const CreamError: Story = { args: { adjustments: { colours: 'cream' } }, play: problem };

export const HighContrastError: Story = { args: { adjustments: { colours: 'high-contrast' } }, play: problem };

const eight = { q1: 1, q2: 2, q3: 3, q4: 2, q5: 1, q6: 1, q7: 0, q8: 0 };

/** The help step, with links that can be pressed. */
const help = person(async (phq9) => {
  await press(phq9, 'Start');
  await repeat(phq9, 'Continue', 8);
  await answer(phq9, 'Several days');
  await sees(phq9, 'Thank you for telling us');
});

const helpIn = (colours: 'dark' | 'cream' | 'high-contrast'): Story => ({
  args: { answers: eight, help: ownHelp, adjustments: { colours } },
  play: help,
});

export const DarkHelp: Story = helpIn('dark');

export const CreamHelp: Story = helpIn('cream');

export const HighContrastHelp: Story = helpIn('high-contrast');

/** Sample words, which say so, and check-your-answers. */
const answersIn = (colours: 'dark' | 'cream' | 'high-contrast'): Story => ({
  args: {
    measure: 'wsas',
    demonstration: true,
    answers: { q1: 'not-applicable', q2: 4, q3: 'skipped', q4: 0, q5: 8 },
    adjustments: { colours },
  },
  play: person(async (wsas) => {
    await press(wsas, 'Start');
    await repeat(wsas, 'Continue', 5);
    await sees(wsas, 'Check your answers');
  }),
});

export const DarkCheckAnswers: Story = answersIn('dark');

export const CreamCheckAnswers: Story = answersIn('cream');

export const HighContrastCheckAnswers: Story = answersIn('high-contrast');
