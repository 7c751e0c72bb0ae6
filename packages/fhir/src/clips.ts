import { clipsAt, type Media, type Place } from '@iapt-elements/adaptations';
import type { Form } from './codes.js';
import { MappingError } from './errors.js';
import type { Extension } from './r4.js';
import { extensions } from './systems.js';

/** Kinds of files by their ending: FHIR wants to know before it is loaded. */
const types: Readonly<Record<string, string>> = {
  m4a: 'audio/mp4',
  mp3: 'audio/mpeg',
  mp4: 'video/mp4',
  ogg: 'audio/ogg',
  opus: 'audio/ogg',
  wav: 'audio/wav',
  webm: 'video/webm',
};

/**
 * The clip that goes with a question or an option. There is room for one: a signed clip before a recording, which a machine
 * can read out as well; of several formats the first.
 *
 * @throws MappingError when nobody can tell from its name what kind of file it is.
 */
export function clipExtensions(
  { measure }: Form,
  media: readonly Media[],
  language: string,
  place: Place,
): Extension[] {
  const clips = clipsAt(
    media.filter((each) => each.measure === measure.id),
    language,
    place,
  );
  const clip = clips.find(({ kind }) => kind === 'signed') ?? clips[0];
  if (!clip) return [];
  const ending = /\.(\w+)(?:[?#].*)?$/.exec(clip.src)?.[1]?.toLowerCase() ?? '';
  const contentType = types[ending];
  if (contentType === undefined)
    throw new MappingError(measure.id, 'media', `${clip.src} ends in none of ${Object.keys(types).join(', ')}.`);
  const url = place.role === 'option' ? extensions.itemAnswerMedia : extensions.itemMedia;
  return [{ url, valueAttachment: { contentType, language: clip.language, url: clip.src } }];
}
