import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defaultClientConditions, defineConfig, type Plugin, type Rolldown } from 'vite';
import { minifyTemplates } from '../../scripts/minify-templates.mjs';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

// What a portal should send as a header; as a meta element it holds wherever the files are served from.
const policy =
  "default-src 'self'; media-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html portal";

const securityPolicy: Plugin = {
  name: 'security-policy',
  apply: 'build',
  transformIndexHtml: () => [
    { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: policy }, injectTo: 'head-prepend' },
  ],
};

/** Words of one of the other languages: kept when somebody first asks for them. */
function isOtherLanguage(file: Rolldown.OutputAsset | Rolldown.OutputChunk): boolean {
  const modules = file.type === 'chunk' ? file.moduleIds : [];
  return modules.length > 0 && modules.every((id) => /\/locales\/(?!en\/)[\w-]+\//.test(id));
}

/** Writes the service worker with the list of the files that were built. */
const serviceWorker: Plugin = {
  name: 'service-worker',
  apply: 'build',
  generateBundle: {
    // After Vite has dropped the chunks that it does not write.
    order: 'post',
    handler(_, bundle) {
      const built = Object.values(bundle).filter((file) => !file.fileName.endsWith('.map') && !isOtherLanguage(file));
      const files = ['./', ...built.map(({ fileName }) => fileName), 'icon.svg', 'brought/list.json'];
      // Of what is in the files, not of their names: the pages keep theirs when their content changes.
      const hash = createHash('sha256').update(readFileSync(at('./public/icon.svg')));
      for (const file of built) hash.update(file.type === 'chunk' ? file.code : file.source);
      const version = hash.digest('hex').slice(0, 12);
      const constants = `const VERSION = ${JSON.stringify(version)};\nconst FILES = ${JSON.stringify(files)};\n`;
      const source = constants + readFileSync(at('./src/service-worker.js'), 'utf8');
      this.emitFile({ type: 'asset', fileName: 'service-worker.js', source });
    },
  },
};

export default defineConfig({
  root: at('.'),
  base: './',
  // A few pages: an address that is none of them is not found, rather than the front page.
  appType: 'mpa',
  resolve: { conditions: ['source', ...defaultClientConditions] },
  plugins: [minifyTemplates(), securityPolicy, serviceWorker],
  preview: { port: 4173, headers: { 'Content-Security-Policy': policy } },
  build: {
    target: 'es2022',
    outDir: at('./dist'),
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: [
        'index.html',
        'patient.html',
        'staff.html',
        'clinician.html',
        'referral.html',
        'screening.html',
        'experience.html',
      ].map((page) => at(`./${page}`)),
    },
  },
});
