import type { Media } from '@iapt-elements/adaptations';

/** Recordings and signed clips that the page brought for every element on it. An element's own are in `media-src`. */
const brought = new Map<string, Media>();

/**
 * Brings recordings or signed clips of one measure. Call it before the element is on the page.
 *
 * @param input - Parsed JSON of a media manifest.
 * @param address - Where the manifest is: its clips are relative to that.
 * @throws InputError when the manifest does not have the right form, or a clip is neither `https:` nor of this origin.
 */
export async function registerMedia(input: unknown, address: string): Promise<void> {
  const { checkedMedia } = await import('./media-source.js');
  const media = checkedMedia(input, new URL(address, document.baseURI).href);
  brought.set(`${media.kind}/${media.language}/${media.measure}`, media);
}

/** Every manifest that was brought. */
export function broughtMedia(): readonly Media[] {
  return [...brought.values()];
}
