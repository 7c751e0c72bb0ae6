/** One thing that is wrong with an input. As a sentence: `"items.q1" is empty. Write its words.` */
export interface Problem {
  /** Where, as keys with dots; '' = all of it. */
  readonly key: string;
  /** What is wrong there, without a full stop: `is empty`. */
  readonly problem: string;
  /** What to do; '' where the problem says it. */
  readonly remedy: string;
}

/** Input that cannot be used. `problems` names each place and what is wrong there; `details` says the same in parts. */
export class InputError extends Error {
  override readonly name = 'InputError';
  readonly problems: readonly string[];

  constructor(
    /** What was being read: for example `adjustments` or `wording`. */
    readonly what: string,
    readonly details: readonly Problem[],
  ) {
    const problems = details.map(sentence);
    super(`The ${what} cannot be used. ${problems.join(' ')}`);
    this.problems = problems;
  }
}

function sentence({ key, problem, remedy }: Problem): string {
  return `${key ? `"${key}"` : 'It'} ${problem}.${remedy && ` ${remedy}`}`;
}
