import { InputError, type Problem } from '@iapt-elements/adaptations/read';
import { lineOf, Refusal, Trouble, type Call, type ExitCode } from './command.js';

/** What became of one file among several: one that cannot be used must not keep the others from being looked at. */
export interface Outcome {
  readonly file: string;
  readonly exitCode: ExitCode;
  readonly findings: readonly Problem[];
}

export async function outcomeOf<T extends object>(
  file: string,
  action: () => (T & Outcome) | Promise<T & Outcome>,
): Promise<(T & Outcome) | Outcome> {
  try {
    return await action();
  } catch (error) {
    if (error instanceof InputError) return { file, exitCode: 1, findings: error.details };
    if (error instanceof Refusal) return { file, exitCode: 1, findings: error.findings };
    if (!(error instanceof Trouble)) throw error;
    return { file, exitCode: 2, findings: [{ key: '', problem: error.problem, remedy: error.remedy }] };
  }
}

export function worst(outcomes: readonly Outcome[]): ExitCode {
  return outcomes.reduce<ExitCode>((code, { exitCode }) => (exitCode > code ? exitCode : code), 0);
}

/** So that a broken file does not fill the screen. */
const atMost = 50;

export function warnOf(call: Call, { file, findings }: Outcome): void {
  for (const finding of findings.slice(0, atMost)) call.warn(lineOf(file, finding));
  if (findings.length > atMost) call.warn(`${file}: and ${String(findings.length - atMost)} more`);
}
