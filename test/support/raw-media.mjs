// Serves the media manifests of the stories as they are: the elements fetch them.
import { readFile } from 'node:fs/promises';
import { join, normalize } from 'node:path';

export function rawMedia(root) {
  const folder = '/stories/media/';
  return async (context, next) => {
    const path = normalize(context.path);
    if (!path.startsWith(folder) || !path.endsWith('.json')) return next();
    context.type = 'application/json';
    context.body = await readFile(join(root, path));
    return undefined;
  };
}
