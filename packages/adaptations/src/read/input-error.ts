import type * as z from 'zod/mini';

/** Input that cannot be used. `problems` names each place and what is wrong there. */
export class InputError extends Error {
  override readonly name = 'InputError';

  constructor(
    /** What was being read: for example `adjustments` or `wording`. */
    readonly what: string,
    readonly problems: readonly string[],
  ) {
    super(`The ${what} cannot be used. ${problems.join(' ')}`);
  }
}

/** @throws InputError with a sentence for each thing that does not fit the schema. */
export function read<T>(what: string, schema: z.ZodMiniType<T>, input: unknown): T {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  const { issues } = result.error;
  // Of what has the wrong type, nothing else is worth saying.
  const mistyped = issues.filter(({ code }) => code === 'invalid_type').map(placeOf);
  const told = issues.filter((issue) => issue.code === 'invalid_type' || !mistyped.includes(placeOf(issue)));
  throw new InputError(what, told.map(problem));
}

function placeOf({ path }: z.core.$ZodIssue): string {
  return path.map(String).join('.'); // A key may be a symbol.
}

/** Says what is wrong and what would be right: zod's own sentences are languages that a page need not load. */
function problem(issue: z.core.$ZodIssue): string {
  const place = placeOf(issue);
  const at = place ? `"${place}"` : 'It';
  switch (issue.code) {
    case 'unrecognized_keys':
      return `${place ? `${at} has` : 'There is'} no ${issue.keys.map((key) => `"${key}"`).join(', ')}.`;
    case 'invalid_value':
      return `${at} must be ${issue.values.map(String).join(' or ')}.`;
    case 'invalid_type':
      return `${at} must be ${issue.expected === 'boolean' ? 'true or false' : issue.expected}.`;
    case 'too_small':
      return `${at} ${tooSmall(issue)}.`;
    case 'too_big':
      return `${at} ${tooBig(issue)}.`;
    default:
      return `${at} does not have the right form.`;
  }
}

function tooSmall({ origin, minimum }: z.core.$ZodIssueTooSmall): string {
  if (origin === 'number') return `must be at least ${String(minimum)}`;
  return origin === 'array' ? `has too few entries: at least ${String(minimum)}` : 'is empty';
}

function tooBig({ origin, maximum }: z.core.$ZodIssueTooBig): string {
  if (origin === 'number') return `must be at most ${String(maximum)}`;
  const [what, unit] = origin === 'array' ? ['has too many entries', 'entries'] : ['is too long', 'characters'];
  return `${what}: at most ${String(maximum)} ${unit}`;
}
