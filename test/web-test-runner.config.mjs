// The tests that need a browser. `npm test` calls this twice: Chromium with coverage, then Firefox and WebKit.
// By hand: npx wtr --config test/web-test-runner.config.mjs   (IAPT_BROWSERS and IAPT_FILES narrow it)
import { fileURLToPath } from 'node:url';
import process from 'node:process';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { findBrowsers } from '../scripts/browser.mjs';
import { rawMedia } from './support/raw-media.mjs';
import { browserCommands } from './support/browser-commands.mjs';
import { countReporter } from './support/count-reporter.mjs';
import { presetTally } from './support/preset-tally.mjs';

const rootDir = fileURLToPath(new URL('..', import.meta.url));
const cache = `${rootDir}node_modules/.cache/iapt`;
const launchers = {
  chromium({ path, args, env }) {
    const launcher = chromeLauncher({
      launchOptions: { executablePath: path, args, env: { ...process.env, ...env } },
      concurrency: 2,
      // Two pages at once: each must believe that it has the focus, whichever is in front.
      createPage: async ({ context }) => {
        const page = await context.newPage();
        await page.emulateFocusedPage(true);
        return page;
      },
    });
    return Object.assign(launcher, { name: 'Chromium' });
  },
  firefox({ path }) {
    // Puppeteer drives a stock Firefox over WebDriver BiDi: no geckodriver, no Xvfb.
    const launcher = chromeLauncher({ launchOptions: { browser: 'firefox', executablePath: path }, concurrency: 1 });
    return Object.assign(launcher, { name: 'Firefox' });
  },
  async webkit(found) {
    const { webkitLauncher } = await import('./support/webkit-launcher.mjs');
    return webkitLauncher(found);
  },
};

const tally = presetTally();

const browsers = [];
for (const [name, found] of Object.entries(findBrowsers())) browsers.push(await launchers[name](found));

export default {
  rootDir,
  files: (process.env.IAPT_FILES || 'test/**/*.test.ts').split(','),
  nodeResolve: { exportConditions: ['source', 'browser', 'development'] },
  plugins: [
    browserCommands(),
    tally.plugin,
    // The target must be es2022: with 'auto' JSON imports keep their attribute and fail.
    esbuildPlugin({ ts: true, json: true, target: 'es2022', tsconfig: `${rootDir}tsconfig.json` }),
  ],
  // Before the plugins: to them every .json is a module.
  middleware: [rawMedia(rootDir)],
  browsers,
  concurrentBrowsers: 2,
  testFramework: { config: { ui: 'bdd', timeout: 20_000 } },
  browserStartTimeout: 60_000,
  testsFinishTimeout: 600_000,
  staticLogging: !process.stdout.isTTY,
  filterBrowserLogs: ({ args }) => !String(args[0]).includes('Lit is in dev mode'),
  reporters: [
    defaultReporter(),
    countReporter({ file: `${cache}/wtr-${process.env.IAPT_REPORT || 'local'}.json` }),
    tally.reporter,
  ],
  // V8 coverage exists in Chromium only; anything else would say 0 % without an error.
  coverage: process.env.IAPT_COVERAGE === '1',
  coverageConfig: {
    include: ['packages/*/src/**/*.ts'],
    reportDir: `${cache}/coverage`,
    reporters: ['json-summary', 'lcovonly'],
  },
};
