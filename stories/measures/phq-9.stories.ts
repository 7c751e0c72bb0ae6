import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { measure, ownHelp, person, type MeasureArgs } from '../asking.js';
import { withoutMeasures } from '../languages.js';
import { answer, choose, open, press, repeat, sees } from '../person.js';

const meta = {
  title: 'Measures/PHQ-9',
  component: 'iapt-measure',
  args: { measure: 'phq-9' },
  render: (args) => measure(args),
} satisfies Meta<MeasureArgs>;

export default meta;
type Story = StoryObj<MeasureArgs>;

const eight = { q1: 1, q2: 2, q3: 3, q4: 2, q5: 1, q6: 1, q7: 0, q8: 0 };
const all = { ...eight, q9: 0 };

/** The words of `all`, as the person chooses them. */
const chosen = [
  'Several days',
  'More than half the days',
  'Nearly every day',
  'More than half the days',
  'Several days',
  'Several days',
  'Not at all',
  'Not at all',
  'Not at all',
];

/** What is about to be asked, before anything is. */
export const Introduction: Story = { play: person() };

/** The person comes back: what was answered is still there. */
export const ResumedIntroduction: Story = { args: { answers: { q1: 1, q2: 0, q3: 2, q4: 1 } }, play: person() };

/** One question. Nothing is chosen for anybody. */
export const Question: Story = { play: person((phq9) => press(phq9, 'Start')) };

/** Choosing moves nobody on: the person presses Continue. */
export const Answered: Story = {
  play: person(async (phq9) => {
    await press(phq9, 'Start');
    await choose(phq9, 'Several days');
  }),
};

/** The longest question. */
export const LongQuestion: Story = {
  args: { answers: eight },
  play: person(async (phq9) => {
    await press(phq9, 'Start');
    await repeat(phq9, 'Continue', 7);
  }),
};

/** A skipped question says so, and can still be answered. */
export const SkippedAndGoneBack: Story = {
  play: person(async (phq9) => {
    await press(phq9, 'Start');
    await press(phq9, 'Skip this question');
    await press(phq9, 'Back');
  }),
};

/** Continue without an answer. */
export const ErrorOneQuestion: Story = {
  play: person(async (phq9) => {
    await press(phq9, 'Start');
    await press(phq9, 'Continue');
  }),
};

/** All questions on one page, some answered, one skipped. */
export const WholePage: Story = {
  args: { adjustments: { pace: 'whole-measure' } },
  play: person(async (phq9) => {
    await press(phq9, 'Start');
    await choose(phq9, 'Several days', 1);
    await choose(phq9, 'Not at all', 2);
    await press(phq9, 'Skip question 3');
  }),
};

/** Continue with several questions open: each is named, and each name leads to its question. */
export const ErrorWholePage: Story = {
  args: { adjustments: { pace: 'whole-measure' }, answers: { q1: 0, q3: 1, q4: 1, q6: 'skipped', q7: 2, q8: 3 } },
  play: person(async (phq9) => {
    await press(phq9, 'Start');
    await press(phq9, 'Continue');
  }),
};

/** The help step, with the national contacts. It comes after an answer above "Not at all" to question 9. */
export const RiskStepNational: Story = {
  args: { answers: eight },
  play: person(async (phq9) => {
    await press(phq9, 'Start');
    await repeat(phq9, 'Continue', 8);
    await answer(phq9, 'Several days');
    await sees(phq9, 'Thank you for telling us');
  }),
};

/** The help step, with the service's own words and contacts. */
export const RiskStepOwn: Story = { ...RiskStepNational, args: { answers: eight, help: ownHelp } };

/** Every answer in sight before it is given. */
export const CheckAnswers: Story = {
  play: person(async (phq9) => {
    await press(phq9, 'Start');
    await answer(phq9, ...chosen);
    await sees(phq9, 'Check your answers');
  }),
};

/** Skipped questions are listed as skipped, each with a way to answer it. */
export const CheckAnswersSkipped: Story = {
  play: person(async (phq9) => {
    await press(phq9, 'Start');
    await answer(phq9, 'Skip', ...chosen.slice(1, 5), 'Skip', ...chosen.slice(6));
    await sees(phq9, 'Check your answers');
  }),
};

/** A question opened again from check-your-answers. Continue and Back lead there. */
export const ChangingAnAnswer: Story = {
  args: { answers: all },
  play: person(async (phq9) => {
    await press(phq9, 'Start');
    await repeat(phq9, 'Continue', 9);
    await press(phq9, 'Change: Feeling down, depressed, or hopeless');
  }),
};

/** Finished. The score is shown to nobody unless the service wants it. */
export const Done: Story = {
  args: { answers: all },
  play: person(async (phq9) => {
    await press(phq9, 'Start');
    await repeat(phq9, 'Continue', 9);
    await press(phq9, 'Finish');
    await sees(phq9, 'Thank you');
  }),
};

/** Finished, where the service shows the score at the end. */
export const DoneWithScore: Story = { ...Done, args: { answers: all, showScore: 'end' } };

/** Finished with more questions skipped than the scoring rule allows. */
export const DoneWithoutScore: Story = {
  args: { answers: { ...all, q1: 'skipped', q2: 'skipped', q3: 'skipped' }, showScore: 'end' },
  play: Done.play!,
};

/** The score while answering, where the service wants that. */
export const LiveScore: Story = {
  args: { showScore: 'live' },
  play: person(async (phq9) => {
    await press(phq9, 'Start');
    await answer(phq9, 'Several days', 'Nearly every day');
    await choose(phq9, 'Not at all');
  }),
};

/** "I need help" is at the same place on every screen. */
export const HelpOpen: Story = {
  play: person(async (phq9) => {
    await press(phq9, 'Start');
    await open(phq9, 'I need help');
  }),
};

/** The same, with the service's own words and contacts. */
export const HelpOpenOwn: Story = { ...HelpOpen, args: { help: ownHelp } };

/** "Change how this looks" is there before the first question and on every screen. */
export const LooksOpen: Story = {
  play: person((phq9) => open(phq9, 'Change how this looks')),
};

/** A language with words for buttons and headings, but none for this measure: nothing is mixed without asking. */
export const WordsUnavailable: Story = { args: { lang: withoutMeasures }, play: person() };

/** The same, after "Answer in English": English questions, each marked as English, in a page of the other language. */
export const AnsweredInEnglish: Story = {
  args: { lang: withoutMeasures },
  play: person(async (phq9) => {
    await press(phq9, 'Answer in English');
    await sees(phq9, 'Before you start');
    await press(phq9, 'Start');
    await choose(phq9, 'Several days');
  }),
};

/** What could not be loaded can be tried again. (Here because there is no such measure.) */
export const FailedToLoad: Story = { args: { measure: 'no-such-measure' }, play: person() };
