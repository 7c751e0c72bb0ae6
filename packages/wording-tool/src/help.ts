import type { Command, Option } from './command.js';
import { commands } from './commands.js';

/** The help, as text. */

export const commonOptions: Readonly<Record<string, Option>> = {
  json: { type: 'boolean', help: 'says everything as one JSON document' },
  help: { type: 'boolean', help: 'says this' },
};

const exitCodes = 'Exit codes: 0 all is well, 1 something was found, 2 it could not be done as asked.';

export function overview(): string {
  const rows = Object.entries(commands).map(([name, { summary }]): [string, string] => [name, summary]);
  return [
    'Makes, checks, compares and imports the words of a measure.',
    '',
    'Usage: iapt-wording <command> …',
    '',
    ...table(rows),
    '',
    'What a command takes: iapt-wording <command> --help',
    exitCodes,
  ].join('\n');
}

export function usageOf(name: string, { takes }: Command): string {
  return `Usage: iapt-wording ${name} ${takes}`;
}

export function helpOf(name: string, command: Command): string {
  const rows = Object.entries({ ...command.options, ...commonOptions }).map(([option, details]): [string, string] => [
    `--${option}${details.value ? ` ${details.value}` : ''}`,
    details.help + (details.multiple ? ' (may be given more than once)' : ''),
  ]);
  const notes = command.notes.length > 0 ? [...command.notes, ''] : [];
  return [`${command.summary}.`, '', usageOf(name, command), '', ...notes, ...table(rows), '', exitCodes].join('\n');
}

function table(rows: readonly (readonly [string, string])[]): readonly string[] {
  const width = Math.max(...rows.map(([first]) => first.length)) + 2;
  return rows.map(([first, second]) => `  ${first.padEnd(width)}${second}`);
}
