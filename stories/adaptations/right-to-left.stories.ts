import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { measure, person, type MeasureArgs } from '../asking.js';
import { pseudoLanguage, registerPseudoLanguages } from '../languages.js';
import { answer, choose, open, press } from '../person.js';

/** In a made-up language with long words that runs from right to left. The kit has no translation yet. */
const meta = {
  title: 'Adaptations/Right to left',
  component: 'iapt-measure',
  loaders: [registerPseudoLanguages],
  args: { measure: 'phq-9', lang: pseudoLanguage, demonstration: true },
  render: (args) => measure(args),
} satisfies Meta<MeasureArgs>;

export default meta;
type Story = StoryObj<MeasureArgs>;

export const Introduction: Story = { play: person() };

export const Question: Story = {
  play: person(async (phq9) => {
    await press(phq9, 'Start');
    await choose(phq9, 'More than half the days');
  }),
};

export const Pictures: Story = { ...Question, args: { adjustments: { scales: 'pictures' } } };

/** Numbers stand where the form has them. */
export const Numbers: Story = {
  args: { measure: 'wsas' },
  play: person(async (wsas) => {
    await press(wsas, 'Start');
    await choose(wsas, '4 Clear trouble');
  }),
};

export const ErrorOneQuestion: Story = {
  play: person(async (phq9) => {
    await press(phq9, 'Start');
    await press(phq9, 'Continue');
  }),
};

export const CheckAnswers: Story = {
  args: { measure: 'gad-7' },
  play: person(async (gad7) => {
    await press(gad7, 'Start');
    await answer(gad7, 'Several days', 'Not at all', 'Skip', 'Several days', 'Not at all', 'Skip', 'Not at all');
  }),
};

export const LooksOpen: Story = {
  play: person(async (phq9) => {
    await press(phq9, 'Start');
    await open(phq9, 'Change how this looks');
  }),
};

export const HelpOpen: Story = {
  play: person(async (phq9) => {
    await press(phq9, 'Start');
    await open(phq9, 'I need help');
  }),
};
