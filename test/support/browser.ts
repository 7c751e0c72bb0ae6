import { executeServerCommand, setViewport } from '@web/test-runner-commands';

/** The one browser in which a test can set the window's size and the media features, and see the accessibility tree. */
export const inChromium = /Chrom(e|ium)\//.test(navigator.userAgent);

/** The size of a window in which nothing special is tested. */
const usual = { width: 800, height: 600 };

export async function windowWidth(width: number = usual.width): Promise<void> {
  await setViewport({ ...usual, width });
}

/** Sets these media features, and no others; `media: 'print'` shows the page as it is on paper. */
export async function media(features: Readonly<Record<string, string>> = {}): Promise<void> {
  await executeServerCommand('iapt:media', features);
}

/** A node of the accessibility tree, as far as it is used here. */
export interface AxNode {
  readonly depth: number;
  readonly role: string;
  readonly name: string;
  readonly description: string;
  readonly checked?: string;
  readonly expanded?: boolean;
  readonly level?: number;
  readonly focused?: boolean;
}

/** What assistive technology is told, in reading order. */
export async function axTree(): Promise<readonly AxNode[]> {
  return executeServerCommand<readonly AxNode[], undefined>('iapt:ax-tree');
}
