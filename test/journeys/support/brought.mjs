// What a service might put beside the pages. Everything here is a sample: no clip is signed, no word is a translation.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const root = new URL('../../../', import.meta.url);
const json = (path) => JSON.parse(readFileSync(new URL(path, root), 'utf8'));

/** Signed clips of whole measures as a licensed BSL version: the kit's placeholders, called what a service would call its own. */
export function signedClips(measures) {
  const manifests = measures.map((measure) => {
    const { clips, ...placeholders } = json(`stories/media/${measure}.signed.json`);
    const moved = ({ src, captions, poster, ...clip }) => ({
      ...clip,
      src: `../media/${src}`,
      captions: `../media/${captions}`,
      poster: `../media/${poster}`,
    });
    const manifest = {
      ...placeholders,
      measureVersion: 'bsl',
      status: 'licensed',
      holder: 'Sample for a test',
      licence: 'Sample for a test',
      translator: { register: 'Sample register', number: '1' },
      checker: { register: 'Sample register', number: '2' },
      clips: clips.map(moved),
    };
    return [`/brought/${measure}.bsl.json`, JSON.stringify(manifest)];
  });
  return {
    '/brought/list.json': JSON.stringify({ wordings: {}, media: measures.map((measure) => `${measure}.bsl.json`) }),
    ...Object.fromEntries(manifests),
  };
}

/** One number in the digits that Urdu uses. */
export function urduNumber(number) {
  return String(number).replace(/\d/g, (digit) => '۰۱۲۳۴۵۶۷۸۹'[digit]);
}

/**
 * "Sample question 1", "sample answer 1" in Urdu, for every question and every answer of a measure: what two languages side by
 * side look like, and no translation of anything. The real words come from whoever holds them.
 */
export function urduSamples(measure, sampleQuestion = 'نمونہ سوال') {
  const { items, options, version } = json(`locales/en/measures/${measure}.json`);
  const numbered = (texts, word) =>
    Object.fromEntries(Object.keys(texts).map((key, index) => [key, `${word} ${urduNumber(index + 1)}`]));
  const words = {
    measure,
    language: 'ur',
    version,
    title: 'نمونہ',
    topic: 'نمونہ',
    instruction: 'نمونہ ہدایت',
    items: numbered(items, sampleQuestion),
    options: Object.fromEntries(
      Object.entries(options).map(([scale, labels]) => [scale, numbered(labels, 'نمونہ جواب')]),
    ),
  };
  return JSON.stringify({
    ...words,
    dir: 'rtl',
    status: 'demonstration',
    licence: 'Sample for a test. Not for patients.',
    holder: 'Nobody: these are no translations.',
    source: 'Written for a test.',
    checkedAgainst: null,
    checksum: checksumOf(words),
  });
}

/** As locales/README.md says: SHA-256 over everything that a person reads, in this order. */
function checksumOf({ measure, language, version, title, topic, instruction, items, options }) {
  const read = JSON.stringify([measure, language, version, title, topic, instruction, items, {}, options]);
  return `sha256-${createHash('sha256').update(read).digest('base64')}`;
}
