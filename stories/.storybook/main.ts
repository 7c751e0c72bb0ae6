import type { StorybookConfig } from '@storybook/web-components-vite';
import { defaultClientConditions, mergeConfig } from 'vite';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../**/*.mdx', '../**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  // At the same address as in the tests: manifests name their clips beside them.
  staticDirs: [{ from: '../media', to: '/stories/media' }],
  // Nothing leaves the machine: no counting, no news.
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // Storybook looks for a vite.config.ts beside this folder and does not see the one at the root, which builds libraries.
  viteFinal: (viteConfig) =>
    mergeConfig(viteConfig, {
      // Workspace packages answer with their TypeScript source: never with what somebody built before.
      resolve: { conditions: ['source', ...defaultClientConditions] },
      build: { target: 'es2022', chunkSizeWarningLimit: 2000 },
    }),
};

export default config;
