import type { Problem } from '@iapt-elements/adaptations/read';
import { isLabel, keyedOptions, optionProblems, type KeyedOption } from './option-keys.js';
import { oneLine, type Pair } from './foreign.js';
import { formItems } from './form-items.js';
import type { Request } from './request.js';

/** The words of the options: one set a scale, and the answers that stand beside a scale. */
export interface Labels {
  /** By key: `options.frequency.0`, `notApplicable.q1`. */
  readonly words: ReadonlyMap<string, string>;
  /** The English of the same options, where the file has it. */
  readonly english: ReadonlyMap<string, string>;
  readonly findings: readonly Problem[];
}

export function labelsOf(request: Request, pairs: readonly Pair[]): Labels {
  const questions = pairs.map(({ question, item }) => ({
    id: question.id,
    options: optionsOf(request, { question, item }),
  }));
  const problems = questions.flatMap(({ id, options }) => optionProblems(request, id, options));
  const texts = questions.map(({ id, options }) => ({ id, texts: textsOf(options, ({ text }) => text) }));
  return {
    words: new Map(texts.toReversed().flatMap((each) => [...each.texts])),
    english: new Map(questions.flatMap(({ options }) => [...textsOf(options, ({ english }) => english)])),
    findings: [...problems, ...unlike(texts)],
  };
}

function optionsOf(request: Request, { question, item: code }: Pair): readonly KeyedOption[] {
  const { measure, optionsByOrder } = request;
  const item = formItems(request).find((candidate) => candidate.code === code);
  const scale = item && measure.scales[item.scale];
  return scale ? keyedOptions(item, scale, question.choices, optionsByOrder) : [];
}

type Words = KeyedOption['choice']['words'];

function textsOf(options: readonly KeyedOption[], from: (words: Words) => string | null): ReadonlyMap<string, string> {
  const labels = options.filter(({ choice }) => isLabel(choice));
  return new Map(
    labels.flatMap(({ key, choice }) => {
      const text = from(choice.words);
      return key === null || text === null ? [] : [[key, oneLine(text)] as const];
    }),
  );
}

interface Texts {
  readonly id: string;
  readonly texts: ReadonlyMap<string, string>;
}

/** Two questions with one scale whose options say different things: one of them is wrong. */
function unlike(questions: readonly Texts[]): readonly Problem[] {
  return questions.flatMap(({ id, texts }, index) => {
    for (const [key, text] of texts) {
      const before = questions.slice(0, index).find((each) => each.texts.has(key) && each.texts.get(key) !== text);
      if (before) return [differing(id, key, text, before)];
    }
    return [];
  });
}

function differing(id: string, key: string, text: string, before: Texts): Problem {
  const [other] = [...before.texts].find(([, label]) => label === text) ?? [];
  const turned = other === undefined ? '' : `, where it is the label of ${other}: are the labels reversed?`;
  const problem = `has "${text}" for ${key}, and ${before.id} has "${before.texts.get(key) ?? ''}"${turned}`;
  return { key: id, problem, remedy: 'Compare both with the owner’s form and put the file right.' };
}
