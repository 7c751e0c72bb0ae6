import { missingWords, serves, type Wording } from '@iapt-elements/adaptations';
import type { Form } from './codes.js';
import { MappingError } from './errors.js';
import type { Element, Extension } from './r4.js';
import { extensions, ownExtensions } from './systems.js';

/** The words of a Questionnaire: its own, and those of other languages beside them. */
export interface Words {
  readonly own: Wording;
  readonly others: readonly Wording[];
}

/**
 * @throws MappingError when there are none, when one is of another measure or version or does not have every word, or when
 *   two are in one language.
 */
export function publishedWords({ measure, version }: Form, [own, ...others]: readonly Wording[]): Words {
  const refuse = (remedy: string) => new MappingError(measure.id, 'wording', remedy);
  if (!own) throw refuse('Give at least one.');
  for (const wording of [own, ...others]) {
    const missing = missingWords(measure, wording, version);
    if (wording.measure !== measure.id) throw refuse(`One is of ${wording.measure}.`);
    if (!serves(measure, wording, version)) throw refuse(`One is for the version ${wording.version}, not ${version}.`);
    if (missing.length > 0) throw refuse(`${wording.language} lacks ${missing.join(', ')}.`);
  }
  const languages = [own, ...others].map(({ language }) => language);
  const twice = languages.find((language, index) => languages.indexOf(language) < index);
  if (twice !== undefined) throw refuse(`There are two in ${twice}. A translation has a language of its own.`);
  return { own, others };
}

/** A text of the other languages, beside that of its own. */
export function beside({ others }: Words, pick: (wording: Wording) => string | undefined): Element | undefined {
  const extension = others.flatMap((wording) => {
    const content = pick(wording);
    return content === undefined ? [] : [translation(wording.language, content)];
  });
  return extension.length > 0 ? { extension } : undefined;
}

function translation(language: string, content: string): Extension {
  return {
    url: extensions.translation,
    extension: [
      { url: 'lang', valueCode: language },
      { url: 'content', valueString: content },
    ],
  };
}

/** What each wording says about itself: whose it is, on what terms, and which exactly. */
export function aboutWords({ own, others }: Words): readonly Extension[] {
  return [own, ...others].map((wording) => {
    const { language, dir, version, status, checksum, topic, holder, licence, source, checkedAgainst } = wording;
    const codes = Object.entries({ language, dir, version, status });
    const texts = Object.entries({ checksum, topic, holder, licence, source, checkedAgainst });
    return {
      url: ownExtensions.wording,
      extension: [
        ...codes.flatMap(([url, value]) => (value === undefined ? [] : [{ url, valueCode: value }])),
        ...texts.flatMap(([url, value]) => (value === null ? [] : [{ url, valueString: value }])),
      ],
    };
  });
}
