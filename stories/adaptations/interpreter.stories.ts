import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { measure, person, type MeasureArgs } from '../asking.js';
import { pseudoLanguage, registerPseudoLanguages } from '../languages.js';
import { answer, choose, press, repeat, sees, write } from '../person.js';
import { pseudo } from '../pseudo-language.js';

/**
 * An interpreter is there: official words in their language stand beside, row by row, and the answer is given once. The
 * second language here is made up, because the kit holds no translation yet; for Urdu it shows what a service sees today.
 */
const meta = {
  title: 'Adaptations/Interpreter',
  component: 'iapt-measure',
  loaders: [registerPseudoLanguages],
  args: { measure: 'phq-9', lang: 'en', demonstration: true, adjustments: { interpreter: pseudoLanguage } },
  render: (args) => measure(args),
} satisfies Meta<MeasureArgs>;

export default meta;
type Story = StoryObj<MeasureArgs>;

/** What is written in a row: both languages. */
const both = (words: string) => `${words} ${pseudo(words)}`;

const withUrdu = { interpreter: 'ur' };
const readBack = { interpreter: pseudoLanguage, readBack: true };

/** Two languages, one radio in each row. */
export const Question: Story = {
  play: person(async (phq9) => {
    await press(phq9, 'Start');
    await press(phq9, 'Continue');
    await choose(phq9, both('More than half the days'));
  }),
};

export const WholePage: Story = {
  args: { adjustments: { interpreter: pseudoLanguage, pace: 'whole-measure' } },
  play: person(async (phq9) => {
    await press(phq9, 'Start');
    await press(phq9, 'Continue');
    await choose(phq9, both('Several days'), 2);
  }),
};

/** Numbers stand once: they are the same in both. */
export const Numbers: Story = {
  args: { measure: 'wsas' },
  play: person(async (wsas) => {
    await press(wsas, 'Start');
    await press(wsas, 'Continue');
    await choose(wsas, `4 ${both('Clear trouble')}`);
  }),
};

export const Pictures: Story = {
  args: { adjustments: { interpreter: pseudoLanguage, scales: 'pictures' } },
  play: Question.play!,
};

/** A picture beside a question in two languages: the picture stands before both. */
export const Pictogram: Story = {
  args: { adjustments: { interpreter: pseudoLanguage, easyRead: true, pictograms: true, scales: 'pictures' } },
  play: Question.play!,
};

export const Large: Story = {
  args: { adjustments: { interpreter: pseudoLanguage, size: 'large' } },
  play: Question.play!,
};

export const Dark: Story = {
  args: { adjustments: { interpreter: pseudoLanguage, colours: 'dark' } },
  play: Question.play!,
};

/** For looking at with a contrast theme of the operating system. The story itself changes nothing. */
export const ForcedColours: Story = { play: Question.play! };

/** A number of one's own: the words at both ends of the scale. */
export const OwnNumber: Story = {
  args: { measure: 'ibs-sss' },
  play: person(async (ibs) => {
    await press(ibs, 'Start');
    await press(ibs, 'Continue');
    await choose(ibs, both('Yes'));
    await press(ibs, 'Continue');
  }),
};

export const ErrorOneQuestion: Story = {
  play: person(async (phq9) => {
    await press(phq9, 'Start');
    await repeat(phq9, 'Continue', 2);
  }),
};

/** No official words in Urdu are held: the screen says so, the record says so, and nothing is translated. */
export const NoWords: Story = {
  args: { adjustments: withUrdu },
  play: person(async (phq9) => {
    await press(phq9, 'Start');
    await choose(phq9, 'A professional interpreter');
    await press(phq9, 'Continue');
    await choose(phq9, 'Several days');
  }),
};

/** The interpreter did not come: nothing is said of what they do. */
export const NoWordsNoInterpreter: Story = {
  args: { adjustments: withUrdu, circumstances: { interpreter: '5', interpreterReference: null } },
  play: person((phq9) => press(phq9, 'Start')),
};

/** The page runs from right to left, and English stands beside. */
export const RightToLeft: Story = {
  args: { lang: pseudoLanguage, adjustments: { interpreter: 'en' } },
  play: person(async (phq9) => {
    await press(phq9, 'Start');
    await press(phq9, 'Continue');
    await choose(phq9, `${pseudo('Several days')} Several days`);
  }),
};

export const RightToLeftReadBack: Story = {
  args: { lang: pseudoLanguage, adjustments: { interpreter: 'en', readBack: true } },
  play: person(async (phq9) => {
    await press(phq9, 'Start');
    await press(phq9, 'Continue');
    await answer(phq9, `${pseudo('Several days')} Several days`);
    await sees(phq9, 'Read the answer back');
  }),
};

/** The answer in both languages, to be repeated. */
export const ReadBack: Story = {
  args: { adjustments: readBack },
  play: person(async (phq9) => {
    await press(phq9, 'Start');
    await press(phq9, 'Continue');
    await answer(phq9, both('Several days'));
    await sees(phq9, 'Read the answer back');
  }),
};

/** Something else was meant: back to the question, with the answer as it is. */
export const ReadBackChanged: Story = {
  args: { adjustments: readBack },
  play: person(async (phq9) => {
    await press(phq9, 'Start');
    await press(phq9, 'Continue');
    await answer(phq9, both('Several days'));
    await press(phq9, 'No, change the answer');
    await sees(phq9, 'Over the last 2 weeks');
  }),
};

export const CheckAnswers: Story = {
  args: {
    answers: { q1: 1, q2: 2, q3: 'skipped', q4: 2, q5: 1, q6: 1, q7: 0, q8: 0, q9: 0 },
    adjustments: { interpreter: pseudoLanguage, pace: 'whole-measure' },
  },
  play: person(async (phq9) => {
    await press(phq9, 'Start');
    await repeat(phq9, 'Continue', 2);
    await sees(phq9, 'Check your answers');
  }),
};

/** Who interprets, in the national codes. Nothing must be answered. */
export const WhoIsThere: Story = { play: person((phq9) => press(phq9, 'Start')) };

/** A professional is expected, and nobody is kept from going on. */
export const FamilyInterprets: Story = {
  play: person(async (phq9) => {
    await press(phq9, 'Start');
    await choose(phq9, 'A family member or friend');
  }),
};

/** What could be a name is not sent anywhere: it stays on the page, and is said once. */
export const ReferenceRefused: Story = {
  play: person(async (phq9) => {
    await press(phq9, 'Start');
    await write(phq9, 'Interpreter reference', 'Name of somebody');
    await press(phq9, 'Continue');
    await sees(phq9, 'Who is here?');
  }),
};

/** The portal knows who is there: nobody is asked. */
export const KnownBeforehand: Story = {
  args: { circumstances: { interpreter: '1', interpreterReference: 'B-4711' } },
  play: person(async (phq9) => {
    await press(phq9, 'Start');
    await choose(phq9, both('Several days'));
  }),
};
