import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { person } from './asking.js';

interface LedgerArgs {
  /** The language that it is about. */
  readonly language: string;
  readonly measures: string;
  readonly candidates?: string;
  readonly lang?: string;
}

const meta = {
  title: 'Ledger',
  component: 'iapt-ledger',
  args: { language: 'pl', measures: 'phq-9 gad-7 wsas' },
  render: ({ language, measures, candidates, lang }) => html`
    <iapt-ledger
      language=${language}
      measures=${measures}
      candidates=${candidates ?? nothing}
      lang=${lang ?? nothing}
    ></iapt-ledger>
  `,
  play: person(),
} satisfies Meta<LedgerArgs>;

export default meta;
type Story = StoryObj<LedgerArgs>;

/** Drafted words around the questions, and none of the measures. */
export const Drafted: Story = {};

export const English: Story = { args: { language: 'en' } };
