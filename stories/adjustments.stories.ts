import type { Adjustments } from '@iapt-elements/elements';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { person } from './asking.js';
import { choose, finds, open, pick, press, write } from './person.js';

interface EditorArgs {
  readonly adjustments?: Partial<Adjustments>;
  readonly preview?: string;
  readonly lang?: string;
}

/** The editor with which service staff make a profile. */
const meta = {
  title: 'Adjustments',
  component: 'iapt-adjustments',
  render: ({ adjustments = {}, preview = 'phq-9 gad-7', lang }) =>
    html`<iapt-adjustments
      lang=${lang ?? nothing}
      preview=${preview}
      link="https://portal.example/patient.html#measures=phq-9%20gad-7"
      .value=${JSON.stringify(adjustments)}
    ></iapt-adjustments>`,
  play: person(),
} satisfies Meta<EditorArgs>;

export default meta;
type Story = StoryObj<EditorArgs>;

const preset = (name: string): Story => ({
  play: person(async (editor) => {
    await press(editor, name);
    await finds(editor, '[part=status]', `${name} changed:`);
  }),
});

/** Nothing is set: everything is as it is for somebody who asked for nothing. */
export const Empty: Story = {};

export const LearningDisability: Story = preset('Learning disability');
export const OlderAdult: Story = preset('Older adult');
export const Bsl: Story = preset('British Sign Language (BSL)');
export const Interpreter: Story = {
  play: person(async (editor) => {
    await press(editor, 'Interpreter');
    await finds(editor, '[part=status]', 'Still for you to choose: Interpreter');
    await finds(editor, '.note', 'choose the language of the interpreter');
  }),
};
export const LowVision: Story = preset('Low vision');
export const ScreenReader: Story = preset('Screen reader');
export const Dyslexia: Story = preset('Dyslexia');
export const Autism: Story = preset('Autism');

/** The evidence for a setting, in plain words. */
export const Why: Story = {
  play: person(async (editor) => {
    await open(editor, 'Why: Answers');
    await open(editor, 'Why: Speed of the voice');
  }),
};

/** Every step can be taken back and done again. */
export const Undone: Story = {
  play: person(async (editor) => {
    await press(editor, 'Older adult');
    await choose(editor, 'Largest');
    await press(editor, 'Undo');
    await finds(editor, '[part=status]', 'Undone: Size');
  }),
};

/** Settings that do nothing without another one say so. */
export const WithoutEffect: Story = { args: { adjustments: { readBack: true, handover: true, speechRate: 0.75 } } };

/** A number that cannot be. */
export const NumberRefused: Story = {
  play: person(async (editor) => {
    await write(editor, 'Speed of the voice', '5');
    await finds(editor, '.error', 'from 0.5 to 1.5');
  }),
};

/** What is wrong with a profile is named, one thing after the other. */
export const ImportRefused: Story = {
  play: person(async (editor) => {
    await write(editor, 'Profile, link or adjustment codes', '{ "size": "huge", "speechRate": 5 }');
    await press(editor, 'Bring it in');
    await finds(
      editor,
      '.error',
      '"speechRate" must be at most 1.5. "size" must be standard or large or largest. Choose one of these.',
    );
  }),
};

/** A profile that a newer version wrote. */
export const ImportFromTheFuture: Story = {
  play: person(async (editor) => {
    await write(editor, 'Profile, link or adjustment codes', '{ "version": 2 }');
    await press(editor, 'Bring it in');
    await finds(editor, '.error', '"version" is 2');
  }),
};

/** A link that was cut off in a message. */
export const ImportDamagedLink: Story = {
  play: person(async (editor) => {
    await write(editor, 'Profile, link or adjustment codes', 'https://portal.example/#adjustments=eyJ2ZXJ');
    await press(editor, 'Bring it in');
    await finds(editor, '.error', 'Copy the whole link again.');
  }),
};

/** Codes of the Reasonable Adjustment Flag: what each set, and which have no setting here. */
export const ImportCodes: Story = {
  play: person(async (editor) => {
    const codes = [
      '796161000000101 | Requires information in Easyread |',
      '957371000000106, 1108171000000102, 315594003',
      '737350008 1082551000000100 123456789012',
    ];
    await write(editor, 'Profile, link or adjustment codes', codes.join('\n'));
    await press(editor, 'Bring it in');
    await finds(editor, '[part=flags] h4', 'Numbers that are not in the list');
  }),
};

/** Settings of a newer version are kept. */
export const UnknownSettings: Story = {
  args: { adjustments: { size: 'large', tactile: { pattern: ['short', 'long'] } } },
};

/** A word exchanged, seen in its question. The measure becomes an adapted version. */
export const WordsExchanged: Story = {
  // The words are in English questions.
  args: { lang: 'en' },
  play: person(async (editor) => {
    await write(editor, 'Words in the question', 'Feeling tired');
    await write(editor, 'New words', 'Feeling worn out');
    await press(editor, 'Exchange these words');
    await finds(editor, 'ins', 'Feeling worn out');
  }),
};

/** Words that are in no question of the measure. */
export const WordsNotFound: Story = {
  args: {
    lang: 'en',
    adjustments: { exchanges: [{ measure: 'gad-7', from: 'Feeling tired', to: 'Feeling worn out' }] },
  },
  play: person(async (editor) => {
    await finds(editor, '.error', '“Feeling tired” is in no question of GAD-7.');
  }),
};

/** The link as a code to scan, and the codes that the settings imply. */
export const CodeToScan: Story = {
  args: { adjustments: { easyRead: true, signed: true, interpreter: 'pl', size: 'largest' } },
  play: person(async (editor) => {
    await press(editor, 'Show a code to scan');
    await finds(editor, '[part=qr]');
  }),
};

/** The preview is the real thing: here it was answered as far as the first question. */
export const Previewed: Story = {
  play: person(async (editor) => {
    await press(editor, 'Learning disability');
    await pick(editor, 'Measure in the preview', 'GAD-7');
    const preview = (await finds(editor, 'iapt-measure[measure=gad-7]')) as Parameters<typeof press>[0];
    await finds(preview, '[part=continue]');
    await press(preview, 'Start');
  }),
};
