import 'axe-core/axe.min.js';
import type { AxeResults, RunOptions } from 'axe-core';

const { axe } = window as unknown as { axe: { run: (context: Document, options: RunOptions) => Promise<AxeResults> } };

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Every rule of WCAG 2.0, 2.1 and 2.2 at A and AA, and axe's best practice, over the whole page. None is switched off. */
export function violations(): Promise<readonly string[]> {
  return run({ runOnly: tags });
}

/** Contrast of text at 7:1 (4.5:1 for large text), which is what the colours promise. */
export function lowContrast(): Promise<readonly string[]> {
  return run({ runOnly: { type: 'rule', values: ['color-contrast', 'color-contrast-enhanced'] } });
}

async function run(options: RunOptions): Promise<readonly string[]> {
  const results = await axe.run(document, { ...options, resultTypes: ['violations'] });
  return results.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${help}: ${target.join(' ')}`),
  );
}
