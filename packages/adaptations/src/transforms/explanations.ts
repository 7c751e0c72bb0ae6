import type { Transform } from '../adapt.js';
import type { EasyRead } from '../easy-read.js';
import { marked } from '../marked.js';
import { packOf } from '../packs.js';
import type { Question, Text } from '../screen.js';
import type { Explanation } from '../understanding.js';

/**
 * What hard words mean. A word is explained only where it stands in the words that are shown, to the letter: with other
 * words than the easy-read file was written for, nothing false is explained.
 */
export const explanations: Transform = (screen, plan) => {
  if (!('questions' in screen)) return screen;
  const practising = screen.kind === 'practice';
  if (!plan.adjustments.explanations && !practising) return screen;
  const questions = screen.questions.map((question, index) => {
    const pack = packOf(plan, question);
    if (!pack) return question;
    const ofOptions = optionMeanings(pack, question);
    if (practising) return { ...question, explanations: ofOptions };
    // The instruction stands once on a page: its words are explained at the first question.
    const instruction = index === 0 ? screen.instruction : null;
    const ofInstruction = instruction ? found('instruction', instruction, pack.words) : [];
    return { ...question, explanations: [...ofInstruction, ...wordMeanings(pack, question), ...ofOptions] };
  });
  return { ...screen, questions };
};

function wordMeanings(pack: EasyRead, { item, text }: Question): readonly Explanation[] {
  return found('question', text, pack.items[item]?.words);
}

function optionMeanings(pack: EasyRead, { scale, options }: Question): readonly Explanation[] {
  const meanings = pack.options?.[scale] ?? {};
  return options.flatMap(({ value, text }) => {
    const meaning = meanings[String(value)];
    if (text === null || meaning === undefined) return [];
    return [{ of: 'option', word: text.text, meaning: { text: meaning, language: pack.language } } as const];
  });
}

/** The explained words that a sentence has, in its order. Their meanings are in its language. */
function found(
  of: 'instruction' | 'question',
  { text: sentence, language }: Text,
  meanings: Readonly<Record<string, string>> = {},
): readonly Explanation[] {
  return marked(sentence, Object.keys(meanings)).flatMap(({ word }) => {
    const text = word === null ? undefined : meanings[word];
    return word === null || text === undefined ? [] : [{ of, word, meaning: { text, language } }];
  });
}
