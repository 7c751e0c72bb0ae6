// Finds the browsers that the tests run in. Node built-ins only: it must work before node_modules exists.
//   IAPT_BROWSERS=chromium,firefox,webkit   which ones to use (default: all that are found)
//   IAPT_BUNDLED=1                          use the Chromium inside the npm package @sparticuz/chromium
//   IAPT_NO_SANDBOX=1                       for containers in which Chromium cannot make its sandbox
//   CHROME_PATH, PUPPETEER_EXECUTABLE_PATH, FIREFOX_PATH
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { bundledChromium } from './bundled-chromium.mjs';

const names = ['chromium', 'firefox', 'webkit'];
const isRoot = process.getuid?.() === 0;

export const missingHelp = {
  chromium: 'Set CHROME_PATH, or install one (Debian, Ubuntu: apt-get install -y chromium).',
  firefox: 'Set FIREFOX_PATH, or install it (Debian: apt-get install -y firefox-esr).',
  webkit: 'Debian, Ubuntu: apt-get install -y webkit2gtk-driver xvfb.',
};

export function wantedBrowsers() {
  const wanted = (process.env.IAPT_BROWSERS || names.join()).split(',').map((name) => name.trim());
  const unknown = wanted.filter((name) => !names.includes(name));
  if (unknown.length > 0) throw new Error(`IAPT_BROWSERS: unknown ${unknown.join()}; known are ${names.join()}`);
  return wanted;
}

/** What of the wanted browsers is on this machine: { chromium?, firefox?, webkit? }. */
export function findBrowsers() {
  const finders = { chromium: findChromium, firefox: findFirefox, webkit: findWebKit };
  const found = wantedBrowsers().map((name) => [name, finders[name]()]);
  return Object.fromEntries(found.filter(([, browser]) => browser));
}

/** @returns {{ path: string, source: string, args: string[], env: Record<string, string> } | undefined} */
export function findChromium() {
  const args = ['--disable-background-networking', '--disable-component-update', '--no-first-run', '--lang=en-GB'];
  // Chromium refuses its sandbox as root.
  if (isRoot || process.env.IAPT_NO_SANDBOX) args.push('--no-sandbox');
  const installed = process.env.IAPT_BUNDLED ? undefined : firstExisting(chromiumCandidates());
  if (installed) return { ...installed, args, env: {} };
  const bundled = bundledChromium();
  // The bundled one is a headless shell without a usable sandbox helper.
  return bundled && { ...bundled, args: [...new Set([...args, '--no-sandbox'])] };
}

function* chromiumCandidates() {
  yield [process.env.CHROME_PATH, 'CHROME_PATH'];
  yield [process.env.PUPPETEER_EXECUTABLE_PATH, 'PUPPETEER_EXECUTABLE_PATH'];
  // Debian's /usr/bin/chromium is a shell wrapper that only starts this one.
  yield ['/usr/lib/chromium/chromium', 'Debian package'];
  yield* onPath('chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge');
  for (const app of ['Google Chrome', 'Chromium', 'Microsoft Edge']) yield* macApp(app, app);
  yield* windowsApp('Google\\Chrome\\Application\\chrome.exe');
  yield* windowsApp('Microsoft\\Edge\\Application\\msedge.exe');
}

/** @returns {{ path: string, source: string } | undefined} */
export function findFirefox() {
  return firstExisting(firefoxCandidates());
}

function* firefoxCandidates() {
  yield [process.env.FIREFOX_PATH, 'FIREFOX_PATH'];
  yield* onPath('firefox-esr', 'firefox');
  yield* macApp('Firefox', 'firefox');
  yield* windowsApp('Mozilla Firefox\\firefox.exe');
}

/**
 * WebKitGTK: its WebDriver, its MiniBrowser and something to draw on.
 * @returns {{ path: string, source: string, driver: string } | undefined}
 */
export function findWebKit() {
  if (process.platform !== 'linux') return undefined;
  const driver = firstExisting(onPath('WebKitWebDriver'))?.path;
  const display = process.env.DISPLAY || process.env.WAYLAND_DISPLAY || firstExisting(onPath('Xvfb'));
  const browser = firstExisting(miniBrowsers());
  return driver && display && browser && { ...browser, driver };
}

function* miniBrowsers() {
  for (const machine of ['x86_64-linux-gnu', 'aarch64-linux-gnu'])
    for (const dir of existsSync(`/usr/lib/${machine}`) ? readdirSync(`/usr/lib/${machine}`) : [])
      if (/^webkit2?gtk-\d/.test(dir)) yield [join('/usr/lib', machine, dir, 'MiniBrowser'), 'WebKitGTK'];
}

function* onPath(...programs) {
  for (const dir of (process.env.PATH ?? '').split(delimiter))
    for (const program of dir ? programs : []) yield [join(dir, program), 'PATH'];
}

function* macApp(app, binary) {
  if (process.platform !== 'darwin') return;
  for (const base of ['', homedir()])
    yield [`${base}/Applications/${app}.app/Contents/MacOS/${binary}`, 'macOS application'];
}

function* windowsApp(path) {
  if (process.platform !== 'win32') return;
  for (const base of ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'])
    if (process.env[base]) yield [join(process.env[base], path), 'Windows application'];
}

function firstExisting(candidates) {
  for (const [path, source] of candidates) if (path && existsSync(path)) return { path, source };
  return undefined;
}

/** As root on Debian or Ubuntu, fetches the wanted browsers that are missing. Failing is no error: one browser less. */
export function installMissing() {
  const apt = firstExisting(onPath('apt-get'))?.path;
  const found = findBrowsers();
  const missing = wantedBrowsers().filter((name) => name !== 'chromium' && !found[name]);
  if (!isRoot || !apt || missing.length === 0) return;

  const packages = missing.flatMap(
    (name) => ({ firefox: ['firefox-esr'], webkit: ['webkit2gtk-driver', 'xvfb'] })[name],
  );
  console.log(`Installing ${packages.join(', ')} (apt-get), once.`);
  const quick = ['-o', 'Acquire::Retries=0', '-o', 'Acquire::http::Timeout=10', '-o', 'DPkg::Lock::Timeout=30'];
  const run = (timeout, ...args) =>
    spawnSync(apt, ['-qq', ...quick, ...args], {
      timeout,
      stdio: 'ignore',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  const install = (name) => run(300_000, 'install', '-y', '--no-install-recommends', name);
  // One by one: Ubuntu has no firefox-esr, which must not cost WebKit. Old or absent package lists need an update first.
  let updated;
  for (const name of packages) {
    if (install(name)) continue;
    updated ??= run(120_000, 'update');
    if (!updated || !install(name)) console.log(`apt-get could not install ${name}.`);
  }
}

/** e.g. "Chromium 156.0.8078.79"; empty where asking would open a window (Windows) or needs one (MiniBrowser). */
export function version({ path, driver, env }) {
  if (process.platform === 'win32' || driver) return '';
  const options = { encoding: 'utf8', timeout: 10_000, env: { ...process.env, ...env } };
  const { stdout } = spawnSync(path, ['--version'], options);
  return (stdout ?? '').trim().split('\n')[0];
}
