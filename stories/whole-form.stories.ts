import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { battery, person, type BatteryArgs } from './asking.js';
import { pseudoLanguage, registerPseudoLanguages } from './languages.js';
import { answer, choose, press, repeat, sees } from './person.js';

/**
 * `whole-form`: the owner's PHQ-9 asks one question below the nine, how difficult the problems have made things. The
 * programme's own does not, so it is off unless a service wants it. It is asked once, after the nine and after help, and only
 * while a problem was checked off; the GAD-7's form has the same question, and it is not asked a second time. It is in no score.
 */
const meta = {
  title: 'Whole form',
  component: 'iapt-battery',
  loaders: [registerPseudoLanguages],
  args: { measures: 'phq-9 gad-7', wholeForm: true },
  render: (args) => battery(args),
} satisfies Meta<BatteryArgs>;

export default meta;
type Story = StoryObj<BatteryArgs>;

const phq9 = { q1: 1, q2: 2, q3: 3, q4: 2, q5: 1, q6: 1, q7: 0, q8: 0, q9: 0 };
const gad7 = { q1: 2, q2: 2, q3: 1, q4: 1, q5: 0, q6: 1, q7: 3 };

/** One question more than without. */
export const Introduction: Story = { play: person() };

/** Neither the instruction of the nine nor the time that they ask about is above it. */
export const Difficulty: Story = {
  args: { answers: { 'phq-9': phq9 } },
  play: person(async (all) => {
    await press(all, 'Start');
    await repeat(all, 'Continue', 9);
    await choose(all, 'Somewhat difficult');
  }),
};

/** In plain words, with a picture, and bars for how much. */
export const EasyRead: Story = {
  args: {
    answers: { 'phq-9': phq9 },
    adjustments: { easyRead: true, explanations: true, pictograms: true, scales: 'pictures' },
  },
  play: person(async (all) => {
    await press(all, 'Start');
    await repeat(all, 'Continue', 9);
    await sees(all, 'If you checked off any problems');
    await press(all, 'difficult');
  }),
};

/** Beside it, the words of the interpreter's language, as at every question. */
export const Interpreter: Story = {
  args: {
    lang: 'en',
    demonstration: true,
    answers: { 'phq-9': phq9 },
    adjustments: { interpreter: pseudoLanguage },
    circumstances: { interpreter: '1', interpreterReference: null },
  },
  play: person(async (all) => {
    await press(all, 'Start');
    await repeat(all, 'Continue', 9);
    await sees(all, 'If you checked off any problems');
  }),
};

/** All questions on one page: below the nine, as a group of its own, once a problem is checked off. */
export const OnePage: Story = {
  args: { measures: 'phq-9', answers: { 'phq-9': phq9 }, adjustments: { pace: 'whole-measure' } },
  play: person(async (all) => {
    await press(all, 'Start');
    await press(all, 'Continue');
  }),
};

/** Apart from the answers that are counted. */
export const CheckAnswers: Story = {
  args: { answers: { 'phq-9': phq9, 'gad-7': gad7 } },
  play: person(async (all) => {
    await press(all, 'Start');
    await repeat(all, 'Continue', 9);
    await answer(all, 'Very difficult');
    await repeat(all, 'Continue', 7);
    await sees(all, 'Check your answers');
  }),
};
