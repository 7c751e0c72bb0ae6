// A small static server on a free port. It answers from memory, so that a build under way elsewhere changes nothing.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.mp4': 'video/mp4',
  '.webm': 'video/webm',
  '.vtt': 'text/vtt',
  '.wav': 'audio/wav',
};

/**
 * @param {string} folder
 * @param {{ headers?: Record<string, string>, gzip?: boolean, pages?: Record<string, string | Buffer> }} [options] `pages` are
 *   served beside what is in the folder
 */
export async function serve(folder, { headers = {}, gzip = false, pages = {} } = {}) {
  const files = readAll(folder);
  for (const [path, text] of Object.entries(pages)) files.set(path, Buffer.from(text));
  /** Every answer given: { path, status, bytes }. */
  const log = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    const found = files.get(path);
    const body = found && gzip ? gzipSync(found, { level: 9 }) : (found ?? Buffer.from('Not found'));
    const status = found ? 200 : 404;
    log.push({ path, status, bytes: body.length });
    response.writeHead(status, {
      'content-type': types[extname(path)] ?? 'text/plain',
      'cache-control': 'no-store',
      ...(found && gzip ? { 'content-encoding': 'gzip' } : {}),
      ...headers,
    });
    response.end(body);
  });
  const listen = (port) => new Promise((resolve) => server.listen(port, '127.0.0.1', resolve));
  const stop = () =>
    new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    });

  await listen(0);
  const { port } = server.address();
  return {
    origin: `http://127.0.0.1:${port}`,
    log,
    files: [...files.keys()],
    /** Another file, or another version of one, from now on. */
    put: (path, text) => files.set(path, Buffer.from(text)),
    stop,
    start: () => listen(port),
  };
}

function readAll(folder) {
  const names = readdirSync(folder, { recursive: true }).filter((name) => statSync(join(folder, name)).isFile());
  return new Map(names.map((name) => [`/${name.replaceAll('\\', '/')}`, readFileSync(join(folder, name))]));
}
