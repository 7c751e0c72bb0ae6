// Serves storybook-static on this machine and opens it in Chromium: for check.mjs and screenshots.mjs.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { findChromium } from '../scripts/browser.mjs';

export const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'storybook-static');
const types = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

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
  const close = async () => {
    await browser.close();
    server.close();
  };
  return { page, base: `http://127.0.0.1:${server.address().port}`, stories, close };
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
