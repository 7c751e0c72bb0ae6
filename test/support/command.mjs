import { spawn } from 'node:child_process';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));
const minutes = 60_000;

/** Runs `npm run <script> -- <args>`; see `node` for the rest. */
export function npmRun(script, { args = [], ...options } = {}) {
  const words = ['run', '--silent', script, '--', ...args];
  const cli = process.env.npm_execpath;
  if (cli) return node([cli, ...words], options);
  const windows = process.platform === 'win32';
  return start(windows ? 'npm.cmd' : 'npm', words, { ...options, shell: windows });
}

/**
 * Runs a program in plain text and without input, and shows its output at once, or with `quiet` only when it fails.
 * Never throws: a program that cannot start or hangs has simply not succeeded.
 * @returns {Promise<boolean>} whether it succeeded
 */
export function node(args, options) {
  return start(process.execPath, args, options);
}

function start(program, args, { env = {}, quiet = false, shell = false } = {}) {
  const child = spawn(program, args, {
    cwd: root,
    env: { ...process.env, FORCE_COLOR: undefined, NO_COLOR: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 20 * minutes,
    shell,
  });
  const held = [];
  const show = (text) => (quiet ? held.push(text) : process.stdout.write(text));
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text) => show(withoutEscapes(text)));
  return new Promise((resolve) => {
    const finish = (success) => {
      if (!success) process.stdout.write(held.splice(0).join(''));
      resolve(success);
    };
    child.once('error', (error) => {
      held.push(`${program}: ${error.message}\n`);
      finish(false);
    });
    child.once('exit', (code, signal) => {
      if (signal) held.push(`ended by ${signal}\n`);
      // A grandchild that lives on may hold the pipes open: do not wait for it for ever.
      const late = setTimeout(finish, 2000, code === 0);
      child.once('close', () => {
        clearTimeout(late);
        finish(code === 0);
      });
    });
  });
}

/** The test runner clears lines even where there is no terminal. */
function withoutEscapes(text) {
  // eslint-disable-next-line no-control-regex -- that is what an escape sequence starts with
  return text.replace(/\x1b\[[\d;?]*[A-Za-z]/g, '');
}
