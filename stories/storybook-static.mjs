// Serves storybook-static on this machine and opens it in Chromium: for check.mjs and screenshots.mjs.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { findChromium } from '../scripts/browser.mjs';

export const root = fileURLToPath(new URL('..', import.meta.url));
const patience = 30_000;
const folder = join(root, 'storybook-static');
const types = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
  '.mp4': 'video/mp4',
  '.webm': 'video/webm',
  '.vtt': 'text/vtt',
  '.wav': 'audio/wav',
};

/**
 * `show(id)` draws a story and tells how it went: `{ status, axe }` or `{ error }`. `visit(id, query)` opens its address, as
 * a tester does, and tells `{ error }` or nothing. `strangers` are the addresses that were asked for outside of it.
 */
export async function openStorybook() {
  const index = await readFile(join(folder, 'index.json'), 'utf8').catch(() => {
    throw new Error('There is no storybook-static. First: npm run build-storybook');
  });
  const stories = Object.values(JSON.parse(index).entries).filter(({ type }) => type === 'story');
  const server = createServer(answer);
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { path, args, env } = findChromium() ?? {};
  const browser = await puppeteer.launch({ executablePath: path, args, env: { ...process.env, ...env } });
  const page = await browser.newPage();
  const base = `http://127.0.0.1:${server.address().port}`;
  const strangers = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(base) && !/^(data|blob):/.test(request.url())) strangers.push(request.url());
  });
  // No story yet: going to the one that is shown would not draw it again.
  await page.goto(`${base}/iframe.html?id=none&viewMode=story`, { timeout: patience });
  await page.waitForSelector('.sb-show-errordisplay, .sb-show-nopreview', { timeout: patience });
  const close = async () => {
    await browser.close();
    server.close();
  };
  const show = (id) => page.evaluate(showStory, id, patience);
  const visit = async (id, query = {}) => {
    await page.goto(`${base}/iframe.html?${new URLSearchParams({ viewMode: 'story', id, ...query })}`);
    await page.waitForFunction(hasEnded, { timeout: patience });
    return page.evaluate(howItEnded);
  };
  return { page, stories, strangers, close, show, visit };
}

/** In the page: whether its story has been through its play function, or never will. */
function hasEnded() {
  const { phase } = globalThis.__STORYBOOK_PREVIEW__?.currentRender ?? {};
  return (
    ['finished', 'errored', 'aborted'].includes(phase) ||
    document.body.matches('.sb-show-errordisplay, .sb-show-nopreview')
  );
}

function howItEnded() {
  const wrong = document.body.matches('.sb-show-errordisplay, .sb-show-nopreview');
  return wrong
    ? { error: document.querySelector('#error-message, .sb-nopreview')?.textContent ?? 'It is not there.' }
    : {};
}

/** In the page: goes to a story as the sidebar does, and waits until its play function and axe have finished. */
function showStory(storyId, milliseconds) {
  const channel = globalThis.__STORYBOOK_ADDONS_CHANNEL__;
  return new Promise((resolve) => {
    const fail = (error) => resolve({ error: String(error?.message ?? error?.description ?? error) });
    for (const event of ['storyThrewException', 'storyErrored', 'playFunctionThrewException', 'storyMissing'])
      channel.once(event, fail);
    channel.on('storyFinished', ({ storyId: finished, status, reporters }) => {
      const axe = reporters.find(({ type }) => type === 'a11y')?.result;
      if (finished === storyId) resolve({ status, axe: axe && { violations: axe.violations ?? [] } });
    });
    setTimeout(fail, milliseconds, 'It does not finish.');
    channel.emit('setCurrentStory', { storyId, viewMode: 'story' });
  });
}

async function answer({ url }, response) {
  const path = normalize(new URL(url, 'http://localhost').pathname).replace(/\/$/, '/index.html');
  try {
    const body = await readFile(join(folder, path));
    response.writeHead(200, { 'content-type': types[extname(path)] ?? 'application/octet-stream' }).end(body);
  } catch {
    response.writeHead(404).end();
  }
}
