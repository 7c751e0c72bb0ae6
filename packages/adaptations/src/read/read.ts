import type * as z from 'zod/mini';
import { InputError, type Problem } from './input-error.js';

/** @throws InputError with a sentence for each thing that does not fit the schema. */
export function read<T>(what: string, schema: z.ZodMiniType<T>, input: unknown): T {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  const { issues } = result.error;
  // Of what has the wrong type, nothing else is worth saying.
  const mistyped = issues.filter(({ code }) => code === 'invalid_type').map(placeOf);
  const told = issues.filter((issue) => issue.code === 'invalid_type' || !mistyped.includes(placeOf(issue)));
  throw new InputError(what, told.flatMap(problemsOf));
}

export function refuse(what: string, problems: readonly Problem[]): void {
  if (problems.length > 0) throw new InputError(what, problems);
}

function placeOf({ path }: z.core.$ZodIssue): string {
  return path.map(String).join('.'); // A key may be a symbol.
}

const makeOne = 'Make one: npx iapt-wording checksum <file> --write';

/** As whoever writes the file calls it. */
const expected: Readonly<Record<string, string>> = { string: 'text', record: 'object', boolean: 'true or false' };

/** Says what is wrong and what would be right: zod's own sentences are languages that a page need not load. */
function problemsOf(issue: z.core.$ZodIssue): readonly Problem[] {
  const key = placeOf(issue);
  const says = (problem: string, remedy: string) => [{ key, problem, remedy: key === 'checksum' ? makeOne : remedy }];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((name) => ({
        key: key ? `${key}.${name}` : name,
        problem: 'is unknown',
        remedy: 'Remove it.',
      }));
    case 'invalid_value':
      return says(
        `must be ${issue.values.map(String).join(' or ')}`,
        issue.values.length > 1 ? 'Choose one of these.' : '',
      );
    case 'invalid_type':
      return says(`must be ${expected[issue.expected] ?? issue.expected}`, '');
    case 'too_small':
      return tooSmall(key, issue);
    case 'too_big':
      return tooBig(key, issue);
    case 'custom':
      return says(issue.message.replace(/\.$/, ''), '');
    default:
      return says('does not have the right form', '');
  }
}

function tooSmall(key: string, { origin, minimum }: z.core.$ZodIssueTooSmall): readonly Problem[] {
  if (origin === 'number') return [{ key, problem: `must be at least ${String(minimum)}`, remedy: '' }];
  if (origin === 'array') return [{ key, problem: `has too few entries: at least ${String(minimum)}`, remedy: '' }];
  return [{ key, problem: 'is empty', remedy: key === 'checksum' ? makeOne : 'Write its words.' }];
}

function tooBig(key: string, { origin, maximum }: z.core.$ZodIssueTooBig): readonly Problem[] {
  if (origin === 'number') return [{ key, problem: `must be at most ${String(maximum)}`, remedy: '' }];
  const [what, unit] = origin === 'array' ? ['has too many entries', 'entries'] : ['is too long', 'characters'];
  return [{ key, problem: `${what}: at most ${String(maximum)} ${unit}`, remedy: 'Shorten it.' }];
}
