import type { Problem } from '@iapt-elements/adaptations/read';

/** What every command is, and what it is given. A command is one file in `commands/` and one line in `commands.ts`. */

export interface Option {
  readonly type: 'string' | 'boolean';
  /** May be given more than once. */
  readonly multiple?: true;
  /** Stands for the value in the help: `<file>`. */
  readonly value?: string;
  readonly help: string;
}

export interface Command {
  /** What it does, in one line. */
  readonly summary: string;
  /** What stands behind its name: `<measure> <language>`. */
  readonly takes: string;
  /** Least and most of these. */
  readonly count: readonly [number, number];
  readonly options: Readonly<Record<string, Option>>;
  /** What else to know, a sentence a line. */
  readonly notes: readonly string[];
  readonly run: (call: Call) => Report | Promise<Report>;
}

/** What was asked for. */
export interface Call {
  /** What stands behind the name, in order. */
  readonly given: readonly string[];
  readonly text: (option: string) => string | undefined;
  readonly texts: (option: string) => readonly string[];
  readonly flag: (option: string) => boolean;
  /** A line of the result, at once. */
  readonly say: (line: string) => void;
  /** A whole document that somebody may put into a file: not one letter of it is changed. */
  readonly give: (text: string) => void;
  /** A line about what is wrong, at once. */
  readonly warn: (line: string) => void;
}

/** 0: all is well. 1: something was found. 2: it could not be done as asked. */
export type ExitCode = 0 | 1 | 2;

export interface Report {
  readonly exitCode: ExitCode;
  /** The same for machines. */
  readonly json: Readonly<Record<string, unknown>>;
}

/** It cannot be done as asked: a wrong option, a file that is not there. */
export class Trouble extends Error {
  override readonly name: string = 'Trouble';

  constructor(
    readonly problem: string,
    readonly remedy: string,
  ) {
    super(`${problem} ${remedy}`);
  }
}

/** The command line itself is wrong. */
export class UsageTrouble extends Trouble {
  override readonly name = 'UsageTrouble';
}

/** A file that can be read, and cannot be used. */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  constructor(
    readonly file: string,
    readonly findings: readonly Problem[],
  ) {
    super(findings.map((finding) => lineOf(file, finding)).join('\n'));
  }
}

/** Where a problem says by itself what would be right, its remedy is empty. */
const lookAtTemplate = 'Compare it with: npx iapt-wording template <measure> <language>';

/** File, key, what is wrong and what to do: `wsas.json: items.q3 is empty. Write its words.` */
export function lineOf(file: string, { key, problem, remedy }: Problem): string {
  return `${file}: ${key ? `${key} ` : ''}${ended(problem)} ${remedy || lookAtTemplate}`;
}

function ended(sentence: string): string {
  return /[.?]$/.test(sentence) ? sentence : `${sentence}.`;
}
