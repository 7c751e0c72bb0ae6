// One visit: a portal, a browser of its own, and tabs in it. What goes wrong in any tab is remembered until `end`.
import assert from 'node:assert/strict';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import puppeteer from 'puppeteer-core';
import { findBrowsers } from '../../../scripts/browser.mjs';
import { servePortal } from './portal.mjs';

const found = findBrowsers();

/** For `test(name, { skip: missing('firefox') }, …)`. */
export function missing(name) {
  return found[name] ? false : `${name} is not on this machine`;
}

/** @param {'chromium' | 'firefox'} [name] */
export async function visit(name = 'chromium') {
  const portal = await servePortal();
  const browser = await launch(name);
  const problems = [];
  return {
    portal,
    browser,
    problems,
    open: (path, viewport) => openTab(browser, portal, path, { problems, viewport }),
    /** Closes everything, and fails if anything went wrong that nobody asserted. */
    async end() {
      await browser.close();
      await portal.stop();
      for (const { path, status } of portal.log) if (status !== 200) problems.push(`${status} ${path}`);
      assert.deepEqual(problems, []);
    },
  };
}

export async function launch(name) {
  const { path, args = [], env = {} } = found[name];
  return puppeteer.launch({
    browser: name === 'firefox' ? 'firefox' : 'chrome',
    executablePath: path,
    args,
    env: { ...process.env, ...env },
    defaultViewport: { width: 1024, height: 768 },
  });
}

async function openTab(browser, portal, path, { problems, viewport }) {
  const page = await browser.newPage();
  page.setDefaultTimeout(10_000);
  if (viewport) await page.setViewport(viewport);
  page.on('pageerror', (error) => problems.push(`${path}: uncaught ${error.message}`));
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) problems.push(`${path}: ${message.type()}: ${message.text()}`);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(`${portal.origin}/`)) problems.push(`${path}: request to ${request.url()}`);
  });
  await page.evaluateOnNewDocument(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) => {
      console.error(`security policy: ${violatedDirective} ${blockedURI} ${sourceFile}`);
    });
  });
  // Two tabs at once: each must believe that it has the focus, whichever is in front.
  if ((await browser.version()).includes('Chrom')) await page.emulateFocusedPage(true);
  await page.goto(`${portal.origin}/${path}`);
  return page;
}

/** Tries until it no longer throws; the last error is the one reported. */
export async function eventually(check) {
  const deadline = Date.now() + 5000;
  for (;;) {
    try {
      return await check();
    } catch (error) {
      if (Date.now() > deadline) throw error;
    }
    await sleep(20);
  }
}
