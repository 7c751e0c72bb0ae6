import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';

const block = 512;

/** A minimal ustar reader: files, folders and symbolic links. */
export function untar(archive, destination) {
  for (let at = 0; at + block <= archive.length && archive[at] !== 0;) {
    const text = (start, length) => archive.toString('utf8', at + start, at + start + length).replace(/\0.*$/s, '');
    const octal = (start, length) => parseInt(text(start, length).trim() || '0', 8);
    const size = octal(124, 12);
    const content = archive.subarray(at + block, at + block + size);
    const path = join(destination, text(345, 155), text(0, 100));
    if (path !== join(destination, sep) && !path.startsWith(join(destination, sep)))
      throw new Error(`unsafe path in archive: ${path}`);
    write(path, text(156, 1) || '0', content, { mode: octal(100, 8) & 0o777, target: text(157, 100) });
    at += block + Math.ceil(size / block) * block;
  }
}

function write(path, type, content, { mode, target }) {
  mkdirSync(type === '5' ? path : dirname(path), { recursive: true });
  if (type === '0') {
    writeFileSync(path, content);
    chmodSync(path, mode);
  } else if (type === '2') symlinkSync(target, path);
}
