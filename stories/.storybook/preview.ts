import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import '@iapt-elements/elements/define';
import { html, type TemplateResult } from 'lit';
import elementPage from './element.mdx';
import manifest from '../../packages/elements/custom-elements.json' with { type: 'json' };
import { registerPseudoLanguages } from '../languages.js';
import { speak } from '../spoken.js';
import { toolbar, withToolbar, type Toolbar } from '../toolbar.js';

setCustomElementsManifest(manifest);

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    controls: { expanded: true },
    layout: 'fullscreen',
    options: {
      storySort: {
        order: [
          'Start here',
          'Guides',
          'Measures',
          'Battery',
          'Adaptations',
          'Presets',
          'Drafts',
          'Adjustments',
          'Score',
          'Progress',
          'Screening',
          'Ledger',
        ],
      },
    },
    // Only the first story is on it: its script may run and take the focus.
    docs: { page: elementPage, story: { autoplay: true } },
    a11y: {
      test: 'error',
      options: {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      },
    },
  },
  initialGlobals: { language: 'en', colours: 'auto', size: 'standard' },
  globalTypes: toolbar,
  loaders: [registerPseudoLanguages, ({ globals }) => speak((globals as unknown as Toolbar).language)],
  decorators: [
    // On a page of its own a story is the page's main part; on a docs page there are many.
    (story, { viewMode }) => {
      const shown = story() as TemplateResult;
      return viewMode === 'story' ? html`<main>${shown}</main>` : shown;
    },
    (story, { args, globals }) => story({ args: withToolbar(args, globals as Toolbar) }),
  ],
};

export default preview;
