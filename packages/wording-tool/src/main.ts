import { parseArgs } from 'node:util';
import { version } from '../package.json';
import { lineOf, Refusal, Trouble, UsageTrouble, type Call, type Command, type Report } from './command.js';
import { commands } from './commands.js';
import { commonOptions, helpOf, overview, usageOf } from './help.js';
import { printable } from './printable.js';

/** Where the text goes: results to one, what is wrong to the other. */
export interface Output {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
}

type Line = (text: string) => void;

/** The ways out of a command, each a line but for `give`. */
type Voice = Pick<Call, 'say' | 'warn' | 'give'>;

/** Runs one command line and gives back its exit code. */
export async function main(args: readonly string[], output: Output): Promise<number> {
  const [first = '', ...others] = args;
  if (first === 'help') return main([...others, '--help'], output);
  const name = nameIn(args);
  const asksForHelp = args.includes('--help') || args.includes('-h');
  if (asksForHelp && (name !== null || first.startsWith('-'))) {
    output.out(`${name === null ? overview() : helpOf(name, commandOf(name))}\n`);
    return 0;
  }
  if (first === '--version') {
    output.out(`${version}\n`);
    return 0;
  }
  return run(name, args, output);
}

/** `import fhir` is one name of two words. */
function nameIn([first = '', second = '']: readonly string[]): string | null {
  return [`${first} ${second}`, first].find((name) => Object.hasOwn(commands, name)) ?? null;
}

async function run(name: string | null, args: readonly string[], output: Output): Promise<number> {
  const json = args.includes('--json');
  const voice = json ? silence : voiceOf(output);
  const report = await attempt(name, args, voice).catch((error: unknown) => reportOf(error, name, voice.warn));
  const document = { command: name, exitCode: report.exitCode, ...report.json };
  if (json) output.out(`${JSON.stringify(document, null, 2)}\n`);
  return report.exitCode;
}

const silent: Line = () => undefined;
/** For machines there is one document at the end, and nothing before it. */
const silence: Voice = { say: silent, warn: silent, give: silent };

function voiceOf({ out, error }: Output): Voice {
  const lines = (print: Line) => (line: string) => {
    print(`${printable(line)}\n`);
  };
  return { say: lines(out), warn: lines(error), give: out };
}

async function attempt(name: string | null, args: readonly string[], voice: Voice): Promise<Report> {
  const command = commandOf(name);
  const behind = args.slice(name?.split(' ').length);
  const { values, positionals } = parsed(behind, { ...command.options, ...commonOptions });
  const [least, most] = command.count;
  const surplus = positionals[most];
  if (positionals.length < least) throw new UsageTrouble('Something is missing.', `It takes ${command.takes}.`);
  if (surplus !== undefined) throw new UsageTrouble(`"${surplus}" is one too many.`, `It takes ${command.takes}.`);
  return command.run(callOf(positionals, values, voice));
}

function commandOf(name: string | null): Command {
  const command = name === null ? undefined : commands[name];
  if (command) return command;
  throw new UsageTrouble('There is no such command.', `Use one of: ${Object.keys(commands).join(', ')}.`);
}

type Values = Readonly<Record<string, unknown>>;

function parsed(args: readonly string[], options: Command['options']): { values: Values; positionals: string[] } {
  const config = Object.entries(options).map(([name, { type, multiple = false }]) => [name, { type, multiple }]);
  try {
    return parseArgs({
      args: [...args],
      options: Object.fromEntries(config) as Record<string, { type: 'string' | 'boolean'; multiple: boolean }>,
      allowPositionals: true,
    });
  } catch (error) {
    const [sentence] = (error as Error).message.split(/\.\s|\n/);
    throw new UsageTrouble(`${sentence ?? ''}.`, 'Its options: --help.');
  }
}

function callOf(given: readonly string[], values: Values, voice: Voice): Call {
  return {
    given,
    text: (option) => values[option] as string | undefined,
    texts: (option) => (values[option] ?? []) as readonly string[],
    flag: (option) => values[option] === true,
    ...voice,
  };
}

/** What could not be done. An error that nobody foresaw is passed on: it is a fault of this program. */
function reportOf(error: unknown, name: string | null, warn: Line): Report {
  if (error instanceof Refusal) {
    const { file, findings } = error;
    for (const finding of findings) warn(lineOf(file, finding));
    return { exitCode: 1, json: { file, findings } };
  }
  if (!(error instanceof Trouble)) throw error;
  const { problem, remedy } = error;
  warn(`iapt-wording: ${problem} ${remedy}`);
  if (error instanceof UsageTrouble) warn(name === null ? 'Help: iapt-wording --help' : usageOf(name, commandOf(name)));
  return { exitCode: 2, json: { error: { problem, remedy } } };
}
