import { presets, type PresetId } from '@iapt-elements/adaptations';
import { measureIds, type MeasureId } from '@iapt-elements/measures';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { measure, type MeasureArgs } from './asking.js';
import { pseudoLanguage, registerPseudoLanguages } from './languages.js';
import { goTo, settled, type Asked } from './person.js';
import { silentVoice } from './voice.js';

interface PresetArgs extends MeasureArgs {
  readonly measure: MeasureId;
  /** The number of the question that the story opens at. */
  readonly opensAt: number;
}

/**
 * Every measure with the settings of each preset: choose the measure below, or write it into the address
 * (`&args=measure:pcl-5;opensAt:3`). What a service has to bring is made up here: placeholders for signed clips, a voice that
 * says nothing, and for the interpreter a language that nobody speaks.
 */
const meta = {
  title: 'Presets',
  component: 'iapt-measure',
  loaders: [registerPseudoLanguages],
  args: { measure: 'phq-9', opensAt: 1, demonstration: true },
  argTypes: {
    measure: { control: 'select', options: measureIds },
    opensAt: { control: { type: 'number', min: 1 }, description: 'The number of a question.' },
  },
  render: (args) => measure({ readAloudProvider: silentVoice({}), ...args }),
} satisfies Meta<PresetArgs>;

export default meta;
type Story = StoryObj<PresetArgs>;

const preset = (id: PresetId): Story => ({
  args: { adjustments: presets.find((each) => each.id === id)!.settings },
  play: async ({ canvasElement, args }) => {
    const element = canvasElement.querySelector<Asked>('iapt-measure, iapt-peq')!;
    await settled(element);
    await goTo(element, args.opensAt);
  },
});

/** Easy read with pictures, practice, the parts of a question, and "Listen". */
export const LearningDisability = preset('learning-disability');

export const OlderAdult = preset('older-adult');

/** Clips are placeholders: nobody signs. */
export const Bsl: Story = {
  ...preset('bsl'),
  render: (args) => measure({ ...args, mediaSrc: `stories/media/${args.measure}.signed.json` }),
};

/** Which language is for staff to choose: here it is English beside the made-up one, or the other way round. */
export const Interpreter: Story = {
  ...preset('interpreter'),
  render: ({ adjustments, ...args }) => {
    const interpreter = args.lang === pseudoLanguage ? 'en' : pseudoLanguage;
    return measure({ ...args, adjustments: { ...adjustments, interpreter } });
  },
};

export const LowVision = preset('low-vision');

export const ScreenReader = preset('screen-reader');

export const Dyslexia = preset('dyslexia');

export const Autism = preset('autism');
