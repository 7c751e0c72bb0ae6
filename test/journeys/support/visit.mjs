// One visit: a portal, a browser of its own, and tabs in it. What goes wrong in any tab is remembered.
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import puppeteer from 'puppeteer-core';
import { findBrowsers } from '../../../scripts/browser.mjs';
import { hearFacts } from './facts.mjs';
import { servePortal } from './portal.mjs';

const found = findBrowsers();

/** For `test(name, { skip: missing('firefox') }, …)`. */
export function missing(name) {
  return found[name] ? false : `${name} is not on this machine`;
}

/**
 * @param {{ after(cleanUp: () => Promise<void>): void }} t the test, which closes everything when it ends
 * @param {'chromium' | 'firefox'} [name]
 * @param {Record<string, string>} [brought] what the service put beside the pages, by path
 */
export async function visit(t, name = 'chromium', brought = {}) {
  const portal = await servePortal(brought);
  const browser = await launch(name);
  t.after(async () => {
    await browser.close();
    await portal.stop();
  });
  const problems = [];
  return {
    portal,
    open: (path, viewport) => openTab(browser, portal, path, { problems, viewport }),
    /** Errors, warnings, policy violations and foreign requests in any tab, and what the server could not give. */
    problems: () => [
      ...problems,
      ...portal.log.filter(({ status }) => status !== 200).map(({ path, status }) => `${status} ${path}`),
    ],
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
    // A page that hangs is a failure soon, not after three minutes.
    protocolTimeout: 30_000,
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
    const url = request.url();
    // Firefox reports a font of its own as a data: URL. Nothing leaves the device for that.
    if (!url.startsWith(`${portal.origin}/`) && !url.startsWith('data:')) problems.push(`${path}: request to ${url}`);
  });
  await page.evaluateOnNewDocument(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) => {
      console.error(`security policy: ${violatedDirective} ${blockedURI} ${sourceFile}`);
    });
  });
  await hearFacts(page);
  // Two tabs at once: each must believe that it has the focus, whichever is in front.
  if ((await browser.version()).includes('Chrom')) await page.emulateFocusedPage(true);
  await page.goto(`${portal.origin}/${path}`);
  return page;
}

/** Tries until it no longer throws; the last error is the one reported. */
export async function eventually(check) {
  const deadline = Date.now() + 10_000;
  for (;;) {
    try {
      return await check();
    } catch (error) {
      if (Date.now() > deadline) throw error;
    }
    await sleep(20);
  }
}
