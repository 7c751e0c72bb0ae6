import type { Wording } from '@iapt-elements/adaptations';
import { checksumOf, InputError, readWording, type Problem } from '@iapt-elements/adaptations/read';
import { screeningPrompts } from '@iapt-elements/measures/screening';

/**
 * Words for the screening prompts, checked as those of a measure are. What only the clinician reads may be left out.
 *
 * @throws InputError naming each thing that is wrong.
 */
export function checkScreeningWording(
  input: unknown,
  plain: unknown,
): { readonly wording: Wording; readonly plainer: Readonly<Record<string, string>> } {
  const wording = readWording(input);
  const plainer = Object.entries(typeof plain === 'object' && plain !== null ? plain : {});
  const problems = [
    ...missing(wording),
    ...plainer.filter(([, text]) => typeof text !== 'string').map(([code]) => problem(`plain.${code}`, 'is no text')),
    ...(wording.measure === screeningPrompts.id ? [] : [problem('measure', `must be "${screeningPrompts.id}"`)]),
    ...(checksumOf(wording) === wording.checksum ? [] : [problem('checksum', 'does not fit: the words were changed')]),
  ];
  if (problems.length > 0) throw new InputError('screening wording', problems);
  return { wording, plainer: Object.fromEntries(plainer) };
}

/** Everything that is said to the person needs words. */
function missing({ items, options }: Wording): readonly Problem[] {
  const prompts = screeningPrompts.nodes.flatMap(({ prompts: each }) => [...each]);
  const said = [...prompts.map(({ code }) => code), 'trauma-lead'].filter((code) => items[code] === undefined);
  const answers = prompts.flatMap(({ code, answer }) => {
    if (answer === 'note') return [];
    const [scale, values] = typeof answer === 'string' ? ([answer, ['yes', 'no']] as const) : ([code, answer] as const);
    return values.filter((value) => options[scale]?.[value] === undefined).map((value) => `options.${scale}.${value}`);
  });
  return [...said.map((code) => `items.${code}`), ...new Set(answers)].map((key) => problem(key, 'is missing'));
}

function problem(key: string, what: string): Problem {
  return { key, problem: what, remedy: '' };
}
