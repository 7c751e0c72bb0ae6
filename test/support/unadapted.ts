import { defaultAdjustments } from '@iapt-elements/adaptations';

/** What a screen, a question and an option have before any adaptation adds to them. */

const { size, targets, lineSpacing, letterSpacing, font, colours, motion } = defaultAdjustments;

export const plainScreen = {
  look: { size, targets, lineSpacing, letterSpacing, font, colours, motion },
  readAloud: null,
  clips: [],
  notice: null,
  notes: [],
  help: null,
};

export const plainAsking = {
  ...plainScreen,
  instructionBeside: null,
  plainly: [],
  recall: null,
  offersHelp: false,
  interpreting: null,
  interpreterAway: false,
  private: false,
};

export const plainQuestion = {
  target: { kind: 'item' },
  whole: null,
  beside: null,
  pictogram: null,
  explanations: [],
  parts: [],
  clips: [],
  partAnswers: [],
  helpAsked: null,
} as const;

export const plainOption = { picture: null, beside: null, clips: [] } as const;

export const plainRow = { questionBeside: null, answerBeside: [], private: false } as const;
