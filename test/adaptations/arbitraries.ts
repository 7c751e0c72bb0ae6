import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  defaultAdjustments,
  type Adjustments,
  type CheckScreen,
  type End,
  type Question,
  type Screen,
} from '@iapt-elements/adaptations';

const flag = fc.boolean();

/** What every setting can be. A setting that is added and missing here fails `are tried with every setting`. */
export const settings: { readonly [Key in keyof typeof defaultAdjustments]: fc.Arbitrary<unknown> } = {
  version: fc.constant(1),
  pace: fc.constantFrom('one-question', 'whole-measure'),
  easyRead: flag,
  explanations: flag,
  practice: flag,
  parts: flag,
  pictograms: flag,
  scales: fc.constantFrom('words', 'pictures'),
  everydayWords: flag,
  // Exchanged words make another version: they have a test of their own.
  exchanges: fc.constant([]),
  readAloud: flag,
  speechRate: fc.double({ min: 0.5, max: 1.5, noNaN: true }),
  signed: flag,
  interpreter: fc.constantFrom(null, 'ur', 'pl'),
  readBack: flag,
  support: fc.constantFrom('alone', 'with-supporter', 'carer-present', 'read-by-clinician', 'proxy'),
  handover: flag,
  size: fc.constantFrom('standard', 'large', 'largest'),
  targets: fc.constantFrom('standard', 'large'),
  lineSpacing: fc.constantFrom('standard', 'wide', 'widest'),
  letterSpacing: fc.constantFrom('standard', 'wide'),
  font: fc.constantFrom('inherit', 'hyperlegible', 'system'),
  colours: fc.constantFrom('auto', 'light', 'dark', 'cream', 'high-contrast'),
  motion: fc.constantFrom('auto', 'none'),
};

/** Any profile that there can be. */
export const anyAdjustments = fc
  .record(settings)
  .map((chosen) => ({ ...defaultAdjustments, ...chosen }) as Adjustments);

/**
 * What no adaptation may touch: everything but what adaptations are there to add. Words, options, their order and worth,
 * the person's answers, errors, notices and help all stay.
 */
export function essence(screen: Screen): unknown {
  const { look, readAloud: _aloud, clips: _clips, notes: _notes, ...others } = screen;
  expect(Object.keys(look)).to.have.members(lookKeys);
  if (others.kind === 'read-back') {
    const { answer, question, ...rest } = others;
    return { ...rest, question: bare(question), answer: typeof answer === 'string' ? answer : answer.map(bareOption) };
  }
  if (others.kind === 'check') return { ...others, groups: others.groups.map(bareGroup) };
  if (!('questions' in others)) return others;
  const {
    plainly: _plainly,
    recall: _recall,
    offersHelp: _help,
    instructionBeside: _beside,
    interpreting: _who,
    ...rest
  } = others;
  return { ...rest, questions: rest.questions.map(bare) };
}

const lookKeys = ['size', 'targets', 'lineSpacing', 'letterSpacing', 'font', 'colours', 'motion'];

function bare(question: Question): unknown {
  const {
    beside: _beside,
    pictogram: _pictogram,
    explanations: _words,
    parts: _parts,
    clips: _clips,
    ...rest
  } = question;
  const { entry } = rest;
  return {
    ...rest,
    options: rest.options.map(bareOption),
    entry: entry && { lowest: bareEnd(entry.lowest), highest: bareEnd(entry.highest) },
  };
}

function bareEnd({ beside: _beside, ...rest }: End): unknown {
  return rest;
}

function bareGroup({ rows, ...rest }: CheckScreen['groups'][number]): unknown {
  return { ...rest, rows: rows.map(({ questionBeside: _question, answerBeside: _answer, ...row }) => row) };
}

function bareOption({
  beside: _beside,
  clips: _clips,
  picture: _picture,
  ...rest
}: Question['options'][number]): unknown {
  return rest;
}
