// eslint -c packages/eslint.config.mjs .   The rules that keep the packages apart are at the end.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import js from '@eslint/js';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import storybook from 'eslint-plugin-storybook';
import wc from 'eslint-plugin-wc';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import tseslint from 'typescript-eslint';

const root = join(import.meta.dirname, '..');
const packages = readdirSync(import.meta.dirname).filter((name) =>
  existsSync(join(import.meta.dirname, name, 'package.json')),
);

/** What may never be written in a package: it would break a content security policy, or trust text as markup. */
const unsafeImports = {
  paths: [
    ...['unsafe-html', 'unsafe-svg', 'unsafe-mathml'].map((name) => ({
      name: `lit/directives/${name}.js`,
      message: 'Text is never markup.',
    })),
    {
      name: 'lit/directives/style-map.js',
      message: 'It writes style attributes, which the policy blocks: use a class.',
    },
    { name: 'lit/static-html.js', message: 'Its values are trusted as markup.' },
  ],
};
const unsafeSyntax = [
  {
    selector:
      "ImportDeclaration[source.value='zod'] > :matches(ImportSpecifier[imported.name='z'], ImportDefaultSpecifier)",
    message: "Use import * as z from 'zod': the others bring every locale.",
  },
  {
    selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe)$/]',
    message: 'Text is never markup: use a template.',
  },
  {
    selector: "CallExpression[callee.object.name='document'][callee.property.name='write']",
    message: 'Use a template.',
  },
];
const focusedTests = {
  selector: 'MemberExpression[object.name=/^(it|test|describe|suite|context|specify)$/][property.name="only"]',
  message: 'The other tests would not run.',
};
const deepImport = (regex) => ({
  patterns: [{ regex, message: 'Import what the package exports, not a file in its src.' }],
});

export default defineConfig(
  globalIgnores(['**/dist/', '**/node_modules/', 'storybook-static/', 'coverage/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  { files: ['**/*.mjs'], languageOptions: { globals: { ...globals.node, ...globals.browser } } },
  {
    // `VERSION` and `FILES` are written in front of it by the build.
    files: ['packages/portal/src/service-worker.js'],
    languageOptions: { globals: { ...globals.serviceworker, VERSION: 'readonly', FILES: 'readonly' } },
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Leaving a key out of a copy names what is left out.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
    },
  },
  {
    files: ['packages/{elements,portal}/**/*.ts', 'stories/**/*.ts', 'test/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/recommended']],
    plugins: { 'lit-a11y': litA11y },
    rules: litA11y.configs.recommended.rules,
  },
  storybook.configs['flat/recommended'],
  {
    files: ['test/**', 'stories/**'],
    rules: {
      'no-restricted-syntax': ['error', focusedTests],
      'no-restricted-imports': ['error', deepImport('packages/[^/]+/src/(?!index\\.|define)')],
    },
  },
  {
    files: ['test/**/*.ts', 'stories/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
      // Its types make a promise of every `.to.equal()`.
      '@typescript-eslint/no-floating-promises': 'off',
    },
  },
  // The tests of a package may look inside it.
  packages.map((name) => ({
    files: [`test/${name}/**`],
    rules: {
      'no-restricted-imports': ['error', deepImport(`packages/(?!${name}/)[^/]+/src/(?!index\\.|define)`)],
    },
  })),
  {
    files: ['packages/*/src/**/*.ts'],
    plugins: { 'import-x': importX },
    settings: {
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts'] },
      'import-x/resolver-next': [
        createNodeResolver({
          conditionNames: ['source', 'import', 'default'],
          extensions: ['.ts', '.js'],
          extensionAlias: { '.js': ['.ts', '.js'] },
        }),
      ],
    },
    rules: {
      'import-x/no-cycle': 'error',
      // What is written for those who use the public API is not what makes a file long.
      'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true }],
      // A switch over the kinds of a thing is one decision, however many kinds there are.
      complexity: ['error', { max: 10, variant: 'modified' }],
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-restricted-syntax': ['error', ...unsafeSyntax],
      'no-restricted-imports': [
        'error',
        {
          ...unsafeImports,
          ...deepImport(`^@iapt-elements/[^/]+/(src|dist)/|^(\\.\\./)+(packages/)?(${packages.join('|')})/(src|dist)/`),
        },
      ],
    },
  },
  // A package imports only what its own package.json names.
  packages.map((name) => ({
    files: [`packages/${name}/src/**/*.ts`],
    rules: {
      'import-x/no-extraneous-dependencies': [
        'error',
        { packageDir: join(import.meta.dirname, name), devDependencies: false, includeTypes: true },
      ],
    },
  })),
);
