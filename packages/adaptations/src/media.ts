import type * as z from 'zod/mini';
import type { mediaSchema, picturesSchema } from './read/media.js';
import type { Clip } from './screen.js';

export type Media = Readonly<z.infer<typeof mediaSchema>>;
export type Pictures = Readonly<z.infer<typeof picturesSchema>>;

/** Something on a page that there can be a clip of. */
export type Place =
  | { readonly role: 'item'; readonly item: string }
  | { readonly role: 'option'; readonly item: string; readonly scale: string; readonly value: string }
  | { readonly role: 'instruction' | 'help' };

/**
 * The clips of one place: signed ones in any sign language, recordings only in the language of the words. What a manifest
 * has for one question goes before what it has for its scale.
 */
export function clipsAt(media: readonly Media[], language: string, place: Place): readonly Clip[] {
  const fitting = media.filter((each) => each.kind === 'signed' || agree(each.language, language));
  return fitting.flatMap((manifest) =>
    filesAt(manifest, place).map(({ src, captions, poster }) => ({
      kind: manifest.kind,
      language: manifest.language,
      src,
      captions: captions ?? null,
      poster: poster ?? null,
    })),
  );
}

function filesAt({ clips }: Media, place: Place): Media['clips'] {
  switch (place.role) {
    case 'item':
      return clips.filter((clip) => clip.role === 'item' && clip.item === place.item);
    case 'option':
      return optionFiles(clips, place);
    default:
      return clips.filter(({ role }) => role === place.role);
  }
}

function optionFiles(
  clips: Media['clips'],
  { item, scale, value }: Extract<Place, { role: 'option' }>,
): Media['clips'] {
  const options = clips.filter((clip) => clip.role === 'option' && clip.scale === scale && clip.value === value);
  const own = options.filter((clip) => 'item' in clip && clip.item === item);
  return own.length > 0 ? own : options.filter((clip) => !('item' in clip) || clip.item === undefined);
}

/** The same language, or one tag says more exactly what the other says: `en` and `en-GB`, but not `pt-PT` and `pt-BR`. */
function agree(one: string, other: string): boolean {
  const [a, b] = [`${one.toLowerCase()}-`, `${other.toLowerCase()}-`];
  return a.startsWith(b) || b.startsWith(a);
}
