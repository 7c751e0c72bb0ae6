import type { Media } from '@iapt-elements/adaptations';
import { itemsOf, type Measure } from '@iapt-elements/engine';
import { labelled } from './answers.js';

/** A manifest with a clip of everything that a measure asks, as a service might bring it. */
export function mediaFor(measure: Measure, changes: Partial<Media> = {}): Media {
  const items = itemsOf(measure).map(({ code }) => ({ role: 'item' as const, item: code, src: `${code}.mp4` }));
  const options = Object.entries(measure.scales).flatMap(([scale, values]) =>
    labelled(values).map((value) => ({
      role: 'option' as const,
      scale,
      value: String(value),
      src: `${scale}-${value}.mp4`,
    })),
  );
  const apart = itemsOf(measure)
    .filter(({ notApplicable }) => notApplicable)
    .map(({ code, scale }) => ({
      role: 'option' as const,
      scale,
      value: 'not-applicable',
      item: code,
      src: `${code}-apart.mp4`,
    }));
  return {
    version: 1,
    kind: 'signed',
    measure: measure.id,
    language: 'bfi',
    status: 'licensed',
    holder: 'A service',
    licence: 'By agreement',
    translator: { register: 'NRCPD', number: '1' },
    checker: { register: 'NRCPD', number: '2' },
    clips: [
      { role: 'instruction', src: 'instruction.mp4' },
      { role: 'help', src: 'help.mp4' },
      ...items,
      ...options,
      ...apart,
    ],
    ...changes,
  };
}

/** The same as recordings of the words in a language. */
export function recordingsFor(measure: Measure, language = 'en'): Media {
  const { translator: _translator, checker: _checker, ...others } = mediaFor(measure);
  return { ...others, kind: 'recording', language, translator: null, checker: null };
}
