import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { measure, person, type MeasureArgs } from '../asking.js';
import { answer, choose, press, repeat, sees } from '../person.js';

/** Somebody is with the person, or answers for them. What is asked stays the same; what is recorded says who was there. */
const meta = {
  title: 'Adaptations/Support',
  component: 'iapt-measure',
  args: { measure: 'phq-9' },
  render: (args) => measure(args),
} satisfies Meta<MeasureArgs>;

export default meta;
type Story = StoryObj<MeasureArgs>;

const eight = { q1: 1, q2: 2, q3: 3, q4: 2, q5: 1, q6: 1, q7: 0, q8: 0 };
/** The service knows who is there, so that nobody is asked. */
const told = { supporter: 'family-or-friend', support: ['read-aloud'] } as const;
const handover = { support: 'with-supporter', handover: true } as const;

/** The answers are the person's own, whoever helps. */
export const WithSupporter: Story = { args: { adjustments: { support: 'with-supporter' } }, play: person() };

export const CarerPresent: Story = { args: { adjustments: { support: 'carer-present' } }, play: person() };

/** Who helps, and how. Nothing must be answered, and nobody is named. */
export const WhoHelps: Story = {
  args: { adjustments: { support: 'with-supporter' } },
  play: person(async (phq9) => {
    await press(phq9, 'Start');
    await choose(phq9, 'A paid carer or support worker');
    await choose(phq9, 'Reading aloud');
    await choose(phq9, 'Staying near');
  }),
};

/** Whoever reads out is told what to read. */
export const ReadByClinician: Story = {
  args: { adjustments: { support: 'read-by-clinician' } },
  play: person(async (phq9) => {
    await press(phq9, 'Start');
    await press(phq9, 'Continue');
    await choose(phq9, 'Several days');
  }),
};

/** The official words stay. Every screen says about whom the answers are. */
export const Proxy: Story = {
  args: { adjustments: { support: 'proxy' } },
  play: person(async (phq9) => {
    await press(phq9, 'Start');
    await press(phq9, 'Continue');
    await choose(phq9, 'Several days');
  }),
};

export const ProxyWhoAnswers: Story = {
  args: { adjustments: { support: 'proxy' } },
  play: person((phq9) => press(phq9, 'Start')),
};

/** There is no score, even where the service shows scores. */
export const ProxyDone: Story = {
  args: {
    answers: { ...eight, q9: 0 },
    adjustments: { support: 'proxy', pace: 'whole-measure' },
    circumstances: { supporter: 'paid-carer' },
    showScore: 'end',
  },
  play: person(async (phq9) => {
    await press(phq9, 'Start');
    await press(phq9, 'Continue');
    await press(phq9, 'Finish');
  }),
};

/** The device goes to the person. */
export const Handover: Story = {
  args: { answers: eight, adjustments: handover, circumstances: told },
  play: person(async (phq9) => {
    await press(phq9, 'Start');
    await repeat(phq9, 'Continue', 8);
    await sees(phq9, 'The next question is private');
  }),
};

/** With a live score elsewhere: not here. */
export const PrivateQuestion: Story = {
  args: { answers: eight, adjustments: handover, circumstances: told, showScore: 'live' },
  play: person(async (phq9) => {
    await press(phq9, 'Start');
    await repeat(phq9, 'Continue', 9);
    await choose(phq9, 'Several days');
  }),
};

/** The person still has the device in their hands. */
export const PrivateHelp: Story = {
  args: { answers: eight, adjustments: handover, circumstances: told },
  play: person(async (phq9) => {
    await press(phq9, 'Start');
    await repeat(phq9, 'Continue', 9);
    await answer(phq9, 'Several days');
    await sees(phq9, 'Thank you for telling us');
  }),
};

/** The person gives the device back: the answer is nowhere on this page. */
export const PrivateCheckAnswers: Story = {
  args: { answers: eight, adjustments: handover, circumstances: told },
  play: person(async (phq9) => {
    await press(phq9, 'Start');
    await repeat(phq9, 'Continue', 9);
    await answer(phq9, 'Several days');
    await press(phq9, 'Continue');
    await sees(phq9, 'Check your answers');
  }),
};

/** To change it, the device goes to the person again. */
export const PrivateChanged: Story = {
  args: { answers: { ...eight, q9: 1 }, adjustments: handover, circumstances: told },
  play: person(async (phq9) => {
    await press(phq9, 'Start');
    await repeat(phq9, 'Continue', 11);
    await press(phq9, 'Change: Thoughts that you would be better off dead or of hurting yourself in some way');
    await sees(phq9, 'The next question is private');
  }),
};

/** All questions on one page but the private one. */
export const PrivateApart: Story = {
  args: { answers: eight, adjustments: { ...handover, pace: 'whole-measure' }, circumstances: told },
  play: person(async (phq9) => {
    await press(phq9, 'Start');
    await repeat(phq9, 'Continue', 2);
    await sees(phq9, 'Over the last 2 weeks');
  }),
};

/** Who sees the other answers and a total could work out the private one. */
export const PrivateScore: Story = {
  args: {
    answers: { ...eight, q9: 0 },
    adjustments: { ...handover, pace: 'whole-measure' },
    circumstances: told,
    showScore: 'end',
  },
  play: person(async (phq9) => {
    await press(phq9, 'Start');
    await repeat(phq9, 'Continue', 3);
    await press(phq9, 'Finish');
  }),
};

/** A confidential questionnaire is never read out by the clinician. */
export const ConfidentialReadOut: Story = {
  args: { measure: 'peq-treatment', demonstration: true, adjustments: { support: 'read-by-clinician' } },
  play: person(),
};

/** The one who helps treats the person: that is known only when it was said. */
export const ConfidentialTherapistHelps: Story = {
  args: { measure: 'peq-treatment', demonstration: true, adjustments: { support: 'with-supporter' } },
  play: person(async (peq) => {
    await press(peq, 'Start');
    await choose(peq, 'The therapist');
    await press(peq, 'Continue');
    await sees(peq, 'These questions are private');
  }),
};
