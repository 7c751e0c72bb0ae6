// Run before `npm start` and `npm test`: installs dependencies once and, with --browsers, looks for browsers.
// Node built-ins only: it must work before node_modules exists. When everything is there it does not use the network.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Node.js 20.19 or newer is needed; this is ${process.version}.`);
  process.exit(1);
}

install();
if (process.argv.includes('--browsers')) await reportBrowsers();

/** `npm ci`, unless node_modules was already made from this very lock file. */
function install() {
  const stampFile = `${root}node_modules/.cache/iapt/installed`;
  const stamp = createHash('sha256')
    .update(readFileSync(`${root}package-lock.json`))
    .update(`${process.platform}-${process.arch}-${major}`)
    .digest('hex');
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;

  console.log('Installing dependencies (npm ci): the first time takes about a minute.');
  const started = Date.now();
  // Few retries: without a network this should fail clearly, not after minutes of silence.
  const retries = ['--fetch-retries=1', '--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=3000'];
  const { status } = npm(['ci', '--no-audit', '--no-fund', '--loglevel=error', ...retries]);
  if (status !== 0) {
    console.error('npm ci failed. Is the npm registry reachable? Try: npm ping');
    process.exit(status ?? 1);
  }
  mkdirSync(`${root}node_modules/.cache/iapt`, { recursive: true });
  writeFileSync(stampFile, stamp);
  console.log(`Dependencies installed in ${((Date.now() - started) / 1000).toFixed(0)} s.`);
}

function npm(args) {
  // No package may fetch a browser of its own at install time.
  const env = { ...process.env, PUPPETEER_SKIP_DOWNLOAD: '1', PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' };
  const options = { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env };
  const cli = process.env.npm_execpath;
  if (cli) return spawnSync(process.execPath, [cli, ...args], options);
  const windows = process.platform === 'win32';
  return spawnSync(windows ? 'npm.cmd' : 'npm', args, { ...options, shell: windows });
}

async function reportBrowsers() {
  const { findBrowsers, installMissing, missingHelp, version, wantedBrowsers } = await import('./browser.mjs');
  installMissing();
  const found = findBrowsers();
  for (const name of wantedBrowsers()) {
    const browser = found[name];
    if (browser)
      console.log(`${name}: ${[version(browser), browser.path, `(${browser.source})`].filter(Boolean).join(' ')}`);
    else console.log(`${name}: not found, so nothing is tested in it. ${missingHelp[name]}`);
  }
  // Without Chromium there is no accessibility tree and no coverage: that is a failure, not a smaller test.
  if (wantedBrowsers().includes('chromium') && !found.chromium) process.exit(1);
}
