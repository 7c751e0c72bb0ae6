// The production build of the portal, served as strictly as a service could serve it.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { serve } from './server.mjs';

const media = fileURLToPath(new URL('../../../stories/media/', import.meta.url));
const dist = fileURLToPath(new URL('../../../packages/portal/dist', import.meta.url));
const policy =
  "default-src 'self'; media-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html portal";

/** @param {Record<string, string>} [brought] what a service puts beside the pages, by path */
export async function servePortal(brought = {}) {
  if (!existsSync(`${dist}/patient.html`)) throw new Error('The portal is not built: npm run build:portal');
  // What a service would bring: placeholders.
  const clips = readdirSync(media).map((name) => [`/media/${name}`, readFileSync(media + name)]);
  const pages = {
    ...Object.fromEntries(clips),
    ...brought,
    '/blank.html': '<!doctype html><html lang="en"><title>Blank</title><link rel="icon" href="icon.svg"></html>',
  };
  return serve(dist, { headers: { 'content-security-policy': policy }, pages });
}
