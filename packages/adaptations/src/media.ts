import type * as z from 'zod/mini';
import type { mediaSchema, picturesSchema } from './read/media.js';
import type { Clip } from './screen.js';

export type Media = Readonly<z.infer<typeof mediaSchema>>;
export type Pictures = Readonly<z.infer<typeof picturesSchema>>;

/** Something on a page that there can be a clip of: the same keys as its clip in a manifest. */
export type Place =
  | { readonly role: 'item'; readonly item: string }
  | { readonly role: 'option'; readonly item: string; readonly scale: string; readonly value: string }
  | { readonly role: 'instruction' | 'help' };

/** A clip or a place, without what only some of them have. */
interface Keys {
  readonly role: string;
  readonly item?: string | undefined;
  readonly scale?: string;
  readonly value?: string;
}

/**
 * The clips of one place: signed ones in any sign language, recordings only in the language of the words. What a manifest
 * has of an option at one question goes before what it has of its scale.
 */
export function clipsAt(media: readonly Media[], language: string, place: Place): readonly Clip[] {
  const { role, item, scale, value }: Keys = place;
  const fitting = media.filter((each) => each.kind === 'signed' || agree(each.language, language));
  return fitting.flatMap(({ kind, language, clips }) => {
    const isHere = (clip: Keys) =>
      clip.role === role && clip.scale === scale && clip.value === value && (clip.item ?? item) === item;
    const here = clips.filter(isHere);
    const own = here.filter((clip: Keys) => clip.item === item);
    return (own.length > 0 ? own : here).map(({ src, captions = null, poster = null }) => ({
      kind,
      language,
      src,
      captions,
      poster,
    }));
  });
}

/** The same language, or one tag says more exactly what the other says: `en` and `en-GB`, but not `pt-PT` and `pt-BR`. */
function agree(one: string, other: string): boolean {
  const [a, b] = [`${one.toLowerCase()}-`, `${other.toLowerCase()}-`];
  return a.startsWith(b) || b.startsWith(a);
}
