import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defaultClientConditions, defineConfig, type BuildOptions, type Plugin } from 'vite';
import { minifyTemplates } from './scripts/minify-templates.mjs';

const root = fileURLToPath(new URL('.', import.meta.url));

/** Storybook uses this as it is; `scripts/build.mjs` names a package, and then it builds that as a library. */
const library = process.env.IAPT_PACKAGE;

/**
 * Files that lie beside src/ and dist/ alike (fonts) keep the address that is written in the source, for the bundler of the
 * page to see. Vite would put them into the script, where a policy of `font-src 'self'` forbids them.
 */
const address = 'import.meta.url';
/** As long, so that every source map still fits. */
const kept = '__import_meta__';
const keepAddresses: Plugin = {
  name: 'keep-addresses',
  enforce: 'pre',
  transform: (code) => (code.includes(address) ? { code: code.replaceAll(address, kept), map: null } : null),
  renderChunk: (code) => (code.includes(kept) ? { code: code.replaceAll(kept, address), map: null } : null),
};

export default defineConfig({
  // Workspace packages answer with their TypeScript source, so that nothing has to be built first.
  resolve: { conditions: ['source', ...defaultClientConditions] },
  ...(library
    ? { root: `packages/${library}`, build: libraryBuild(library), plugins: [minifyTemplates(), keepAddresses] }
    : {}),
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
      external:
        /^(#|node:|@iapt-elements\/|@?lit(\/|$)|lit-|chart2music$|i18next$|idb-keyval$|lean-qr(\/|$)|zod(\/|$)|@noble\/)/,
      // No hashes: a page that is written by hand can name a file, and a service can put a chunk on its allow-list.
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: ({ facadeModuleId }) => chunkName(folder, facadeModuleId),
      },
    },
  };
}

type Target = string | { readonly source: Target; readonly default: string; readonly development?: string };

/**
 * What package.json exports or chooses between: './dist/define/measure.js' becomes the entry `define/measure`. The source of
 * a built file is in src/ what it is in dist/.
 */
function entries(folder: string): Record<string, string> {
  const { exports, imports = {} } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as {
    exports: Record<string, Target>;
    imports?: Record<string, Target>;
  };
  const built = Object.values({ ...exports, ...imports })
    .flatMap((target) => (typeof target === 'object' ? [target.default, target.development ?? target.default] : []))
    .map((file) => file.replace(/^\.\/dist\/(.*)\.js$/, '$1'));
  return Object.fromEntries(built.map((name) => [name, `${folder}/src/${name}.ts`]));
}

/** What loads on demand is called as its source: locales/en/ui.json becomes dist/locales/en/ui.js. */
function chunkName(folder: string, module: string | null | undefined): string {
  if (!module) return 'shared/[name].js';
  const inSource = relative(`${folder}/src`, module);
  const path = inSource.startsWith('..') ? relative(root, module) : inSource;
  return path.replaceAll('\\', '/').replace(/\.\w+$/, '.js');
}
