import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defaultClientConditions, defineConfig, type BuildOptions } from 'vite';
import { minifyTemplates } from './scripts/minify-templates.mjs';

const root = fileURLToPath(new URL('.', import.meta.url));

/** Storybook uses this as it is; `scripts/build.mjs` names a package, and then it builds that as a library. */
const library = process.env.IAPT_PACKAGE;

export default defineConfig({
  // Workspace packages answer with their TypeScript source, so that nothing has to be built first.
  resolve: { conditions: ['source', ...defaultClientConditions] },
  ...(library ? { root: `packages/${library}`, build: libraryBuild(library), plugins: [minifyTemplates()] } : {}),
});

function libraryBuild(name: string): BuildOptions {
  const folder = `${root}packages/${name}`;
  return {
    target: 'es2022',
    outDir: `${folder}/dist`,
    sourcemap: true,
    minify: false,
    lib: { entry: entries(folder), formats: ['es'] },
    rolldownOptions: {
      external: /^(node:|@iapt-elements\/|@?lit(\/|$)|lit-|i18next$|idb-keyval$|lean-qr(\/|$)|zod(\/|$)|@noble\/)/,
      // No hashes: a page that is written by hand can name a file, and a service can put a chunk on its allow-list.
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: ({ facadeModuleId }) => chunkName(folder, facadeModuleId),
      },
    },
  };
}

/** What package.json exports: './dist/define/measure.js' becomes the entry `define/measure`. */
function entries(folder: string): Record<string, string> {
  const { exports } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as {
    exports: Record<string, string | { source: string; default: string }>;
  };
  const targets = Object.values(exports).filter((target) => typeof target === 'object');
  return Object.fromEntries(
    targets.map((target) => [target.default.replace(/^\.\/dist\/(.*)\.js$/, '$1'), `${folder}/${target.source}`]),
  );
}

/** What loads on demand is called as its source: locales/en/ui.json becomes dist/locales/en/ui.js. */
function chunkName(folder: string, module: string | null | undefined): string {
  if (!module) return 'shared/[name].js';
  const inSource = relative(`${folder}/src`, module);
  const path = inSource.startsWith('..') ? relative(root, module) : inSource;
  return path.replaceAll('\\', '/').replace(/\.\w+$/, '.js');
}
