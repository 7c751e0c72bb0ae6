import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { measure, person, type MeasureArgs } from '../asking.js';
import { choose, press, repeat, sees } from '../person.js';

/** Everything that helps to read and understand a question, together. Each can be set alone. */
const easy = { easyRead: true, explanations: true, pictograms: true, scales: 'pictures' } as const;

const meta = {
  title: 'Adaptations/Easy read',
  component: 'iapt-measure',
  args: { measure: 'phq-9', adjustments: easy },
  render: (args) => measure(args),
} satisfies Meta<MeasureArgs>;

export default meta;
type Story = StoryObj<MeasureArgs>;

const seven = { q1: 0, q2: 0, q3: 1, q4: 0, q5: 0, q6: 0, q7: 0 };

/** The time as a calendar and in words, the official question with its hard words underlined, a picture on its left. */
export const Question: Story = { play: person((phq9) => press(phq9, 'Start')) };

/** Plain instructions and calm layout alone: no pictures, nothing to open. */
export const PlainOnly: Story = {
  args: { adjustments: { easyRead: true } },
  play: person(async (phq9) => {
    await press(phq9, 'Start');
    await choose(phq9, 'Several days');
  }),
};

/** PHQ-9, question 3. */
export const ThreeThings: Story = {
  args: { answers: { q1: 0, q2: 0 } },
  play: person(async (phq9) => {
    await press(phq9, 'Start');
    await repeat(phq9, 'Continue', 2);
    await choose(phq9, 'More than half the days');
  }),
};

/** PHQ-9, question 8: the longest. */
export const LongQuestion: Story = {
  args: { answers: seven },
  play: person(async (phq9) => {
    await press(phq9, 'Start');
    await repeat(phq9, 'Continue', 7);
  }),
};

export const Gad7: Story = {
  args: { measure: 'gad-7' },
  play: person((gad7) => press(gad7, 'Start')),
};

/** Four weeks, and a scale without days. */
export const Phq15: Story = {
  args: { measure: 'phq-15' },
  play: person(async (phq15) => {
    await press(phq15, 'Start');
    await choose(phq15, 'Bothered a little');
  }),
};

/** A month has no fixed number of days: about 30 are drawn. */
export const AMonth: Story = {
  args: { measure: 'pcl-5' },
  play: person((pcl5) => press(pcl5, 'Start')),
};

/** What is no number of days is said in words only. */
export const ADayAndANight: Story = {
  args: { measure: 'bpi-sf', demonstration: true },
  play: person((bpi) => press(bpi, 'Start')),
};

/** All the questions on one page: the plain instruction stands above them. */
export const OnOnePage: Story = {
  args: { adjustments: { ...easy, pace: 'whole-measure' } },
  play: person((phq9) => press(phq9, 'Start')),
};

/** "I need help with this", where the page around took the call. */
export const HelpTold: Story = {
  play: person(async (phq9) => {
    phq9.addEventListener('iapt-help-asked', (event) => {
      event.preventDefault();
    });
    await press(phq9, 'Start');
    await press(phq9, 'I need help with this');
  }),
};

/** The same, where nobody was listening: the person is told what they can do. */
export const HelpUntold: Story = {
  play: person(async (phq9) => {
    await press(phq9, 'Start');
    await press(phq9, 'I need help with this');
  }),
};

export const ErrorOneQuestion: Story = {
  play: person(async (phq9) => {
    await press(phq9, 'Start');
    await press(phq9, 'Continue');
  }),
};

export const Dark: Story = { ...Question, args: { adjustments: { ...easy, colours: 'dark' } } };

export const Largest: Story = { ...Question, args: { adjustments: { ...easy, size: 'largest' } } };

/** For looking at with a contrast theme of the operating system. */
export const ForcedColours: Story = {
  play: person(async (phq9) => {
    await press(phq9, 'Start');
    await press(phq9, 'pleasure');
  }),
};

/** Check-your-answers and the help step are calm, too. */
export const CheckAnswers: Story = {
  args: { answers: { ...seven, q8: 0, q9: 0 } },
  play: person(async (phq9) => {
    await press(phq9, 'Start');
    await repeat(phq9, 'Continue', 9);
    await sees(phq9, 'Check your answers');
  }),
};
