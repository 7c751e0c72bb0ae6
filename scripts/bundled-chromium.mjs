// Unpacks the Chromium inside the npm package @sparticuz/chromium (Linux x64): a browser for machines that have none.
// Its own executablePath() is not used: it reuses whatever lies in /tmp and adds flags that weaken the browser.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';
import { untar } from './untar.mjs';

const modules = fileURLToPath(new URL('../node_modules', import.meta.url));
const source = join(modules, '@sparticuz/chromium');

/** @returns {{ path: string, source: string, env: Record<string, string> } | undefined} */
export function bundledChromium() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  if (!existsSync(join(source, 'bin/chromium.br'))) return undefined;
  const { version } = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8'));
  const dir = join(modules, '.cache/chromium', version);
  if (!existsSync(join(dir, 'chromium'))) unpack(dir);
  const path = join(dir, 'chromium');
  const env = environment(dir, path);
  const probe = start(path, env);
  if (probe.status === 0) return { path, source: `npm @sparticuz/chromium ${version}`, env };
  console.error(`The bundled Chromium does not start here: ${probe.stderr ?? probe.error}`);
  return undefined;
}

/** Bare images lack the NSS libraries and a font configuration; the package carries both. */
function environment(dir, path) {
  const env = {};
  if (start(path, {}).status !== 0)
    env.LD_LIBRARY_PATH = [join(dir, 'al2023/lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  if (!existsSync('/etc/fonts/fonts.conf')) env.FONTCONFIG_PATH = join(dir, 'fonts');
  return env;
}

function start(path, env) {
  return spawnSync(path, ['--version'], { env: { ...process.env, ...env }, encoding: 'utf8', timeout: 20_000 });
}

/** Into a folder of its own first, so that two runs at once cannot see half a browser. */
function unpack(dir) {
  const draft = `${dir}.${process.pid}`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { recursive: true });
  const read = (name) => brotliDecompressSync(readFileSync(join(source, 'bin', name)));
  writeFileSync(join(draft, 'chromium'), read('chromium.br'), { mode: 0o755 });
  untar(read('swiftshader.tar.br'), draft);
  untar(read('al2023.tar.br'), join(draft, 'al2023'));
  untar(read('fonts.tar.br'), join(draft, 'fonts'));
  try {
    renameSync(draft, dir);
  } catch {
    // Another run was faster: use its copy.
    rmSync(draft, { recursive: true, force: true });
  }
}
