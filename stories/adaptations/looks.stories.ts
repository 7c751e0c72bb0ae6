import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { measure, person, type MeasureArgs } from '../asking.js';
import { answer, choose, open, press, repeat, sees } from '../person.js';

/** Spacing, font and buttons. Size and colours have pages of their own; everything can be combined. */
const meta = {
  title: 'Adaptations/Looks',
  component: 'iapt-measure',
  args: { measure: 'phq-9' },
  render: (args) => measure(args),
} satisfies Meta<MeasureArgs>;

export default meta;
type Story = StoryObj<MeasureArgs>;

const all = { q1: 1, q2: 2, q3: 3, q4: 2, q5: 1, q6: 1, q7: 0, q8: 0, q9: 0 };

/** The longest question, answered. */
const longest = person(async (phq9) => {
  await press(phq9, 'Start');
  await repeat(phq9, 'Continue', 7);
});

export const LinesWide: Story = { args: { adjustments: { lineSpacing: 'wide' }, answers: all }, play: longest };

export const LinesWidest: Story = { args: { adjustments: { lineSpacing: 'widest' }, answers: all }, play: longest };

/** More space between letters and between words. Where letters join, as in Arabic, only between words. */
export const LettersWide: Story = { args: { adjustments: { letterSpacing: 'wide' }, answers: all }, play: longest };

/** Atkinson Hyperlegible Next, from the kit's own files. It is loaded only for somebody who has it turned on. */
export const FontEasyToTellApart: Story = {
  args: { adjustments: { font: 'hyperlegible' }, answers: all },
  play: longest,
};

/** The font of the device, whatever the page around has. */
export const FontOfTheDevice: Story = { args: { adjustments: { font: 'system' }, answers: all }, play: longest };

/** Everything that can be pressed is at least 76 pixels high, and nothing is closer than 8. */
export const LargeButtons: Story = {
  args: { adjustments: { targets: 'large' } },
  play: person(async (phq9) => {
    await press(phq9, 'Start');
    await choose(phq9, 'Several days');
    await open(phq9, 'I need help');
  }),
};

export const LargeButtonsCheckAnswers: Story = {
  args: { adjustments: { targets: 'large' }, answers: all },
  play: person(async (phq9) => {
    await press(phq9, 'Start');
    await repeat(phq9, 'Continue', 9);
    await sees(phq9, 'Check your answers');
  }),
};

/** Nothing moves or fades, also where the device allows it. */
export const NoMotion: Story = { args: { adjustments: { motion: 'none' }, answers: all }, play: longest };

/** As far as it goes, all at once. */
export const Everything: Story = {
  args: {
    adjustments: {
      size: 'largest',
      targets: 'large',
      lineSpacing: 'widest',
      letterSpacing: 'wide',
      font: 'hyperlegible',
      colours: 'cream',
      scales: 'pictures',
    },
  },
  play: person(async (phq9) => {
    await press(phq9, 'Start');
    await answer(phq9, 'Several days');
    await choose(phq9, 'More than half the days');
  }),
};

/** What a person can change for themselves: first what most people look for, then the rest. */
export const Settings: Story = {
  play: person(async (phq9) => {
    await press(phq9, 'Start');
    await open(phq9, 'Change how this looks');
    await open(phq9, 'More settings');
  }),
};

/** The service has turned reading aloud on: the person can turn it off, and on again. */
export const SettingsOfTheService: Story = {
  args: { adjustments: { readAloud: true } },
  play: person((phq9) => open(phq9, 'Change how this looks')),
};

/** Chosen in the middle of the questions: the answer is still there, and so is the focus. */
export const ChosenByThePerson: Story = {
  play: person(async (phq9) => {
    await press(phq9, 'Start');
    await answer(phq9, 'Several days');
    await choose(phq9, 'Nearly every day');
    await open(phq9, 'Change how this looks');
    await open(phq9, 'More settings');
    await choose(phq9, 'Widest');
    await choose(phq9, 'Easy to tell apart');
    await choose(phq9, 'All on one page');
  }),
};
