import type { Problem } from '@iapt-elements/adaptations/read';
import type { Item, Scale } from '@iapt-elements/engine';
import { missingText } from './missing-text.js';
import type { Choice } from './foreign.js';
import type { Request } from './request.js';

/** An option of a question and the key that its words get: `options.frequency.0`; `null` = it has no place in the measure. */
export interface KeyedOption {
  readonly key: string | null;
  readonly choice: Choice;
}

export function keyedOptions(
  item: Item,
  scale: Scale,
  choices: readonly Choice[],
  byOrder: boolean,
): readonly KeyedOption[] {
  const values = valuesOf(scale);
  const valued = choices.map((choice, index) =>
    byOrder && choice.value === null ? { ...choice, value: values[index] ?? null } : choice,
  );
  const isValue = ({ value }: Choice) => value !== null && values.includes(value);
  // Where the form offers "not applicable", the one answer that is no value of the scale is that.
  const apart = item.notApplicable !== undefined && valued.filter((choice) => !isValue(choice)).length === 1;
  const other = apart ? `notApplicable.${item.code}` : null;
  return valued.map((choice) => ({
    choice,
    key: isValue(choice) ? `options.${item.scale}.${choice.value ?? ''}` : other,
  }));
}

/** Every value of a scale; of a number that is typed, both ends. */
export function valuesOf(scale: Scale): readonly string[] {
  if ('codes' in scale) return scale.codes;
  if ('text' in scale) return [];
  return ('values' in scale ? scale.values : [scale.lowest, scale.highest]).map(String);
}

/** The number itself is no label: a numbered scale prints it anyway. */
export function isLabel({ value, words }: Choice): boolean {
  return value === null || (words.text !== value && words.english !== value);
}

export function optionProblems(request: Request, id: string, options: readonly KeyedOption[]): readonly Problem[] {
  const keys = options.map(({ key }) => key);
  const repeated = keys.filter((key, index) => key !== null && keys.indexOf(key) < index);
  return [
    ...options.flatMap(({ key, choice }) =>
      key === null ? [outside(request, id, choice)] : wordless(request, id, choice, key),
    ),
    ...repeated.map((key) => ({
      key: id,
      problem: `has two answers for ${key ?? ''}`,
      remedy: 'Each value stands once.',
    })),
  ];
}

function outside({ measure, ways }: Request, id: string, { value, words }: Choice): Problem {
  const name = words.text ?? words.english ?? '';
  if (value === null) {
    const remedy = `Give it a weight, or take the options in their order: ${ways.optionsByOrder}`;
    return { key: id, problem: `has the answer "${name}" without a value`, remedy };
  }
  const problem = `has the answer "${name}" with the value ${value}, which ${measure.name} does not have there`;
  return { key: id, problem, remedy: 'Is it the right measure, with the owner’s values?' };
}

function wordless(request: Request, id: string, choice: Choice, key: string): readonly Problem[] {
  if (choice.words.text !== null || request.set.has(key) || !isLabel(choice)) return [];
  return [missingText(request, id, `the answer ${choice.value ?? key}`, choice.words, key)];
}
