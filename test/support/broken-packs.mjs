// Packs that nobody may ever be shown: a whole one, and one thing that is wrong with it. The command-line tool and
// `registerWording` must refuse each, in one sentence that names the key. Whatever a person would read says "Brought".

const header = {
  status: 'licensed',
  licence: 'For the tests of the kit only.',
  holder: 'The kit itself',
  source: 'test/support/broken-packs.mjs',
  checkedAgainst: null,
};

const words = (count) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`q${index + 1}`, `Brought question ${index + 1}`]));

/** Whole packs, apart from their checksums. */
export const bases = {
  'phq-9': {
    measure: 'phq-9',
    language: 'cy',
    version: 'standard',
    ...header,
    checksum: '',
    title: 'Brought PHQ-9',
    topic: 'Brought topic',
    instruction: 'Brought instruction',
    items: words(9),
    options: { frequency: { 0: 'Brought 0', 1: 'Brought 1', 2: 'Brought 2', 3: 'Brought 3' } },
  },
  wsas: {
    measure: 'wsas',
    language: 'cy',
    version: 'standard',
    ...header,
    checksum: '',
    title: 'Brought WSAS',
    topic: 'Brought topic',
    instruction: 'Brought instruction',
    items: words(5),
    notApplicable: { q1: 'Brought: not for me' },
    options: { interference: { 0: 'Brought least', 8: 'Brought most' } },
  },
};

const sample = 'These words are the kit’s own (Apache-2.0) and must not be used with patients.';
const options = (changes) => (pack) => Object.assign(pack.options.frequency, changes);
const item = (text) => (pack) => Object.assign(pack.items, { q3: text });
const only = (changes) => (pack) => Object.assign(pack, changes);

/** What is wrong, the key that the sentence must name, the change, and the base when it is not the PHQ-9. */
const broken = [
  // The licence header.
  ['no licence', 'licence', (pack) => delete pack.licence],
  ['an empty licence', 'licence', only({ licence: '' })],
  ['a licence of spaces', 'licence', only({ licence: '   ' })],
  ['an empty holder', 'holder', only({ holder: '' })],
  ['no source', 'source', (pack) => delete pack.source],
  ['compared with nothing, in words', 'checkedAgainst', only({ checkedAgainst: '' })],
  ['an empty status, as in a template', 'status', only({ status: '' })],
  ['a status that nobody knows', 'status', only({ status: 'approved' })],
  ['official words that nobody compared', 'checkedAgainst', only({ status: 'official' })],
  ['official words of a measure that is not free', 'status', only({ status: 'official', checkedAgainst: 'x' }), 'wsas'],
  ['sample words that are called licensed', 'status', only({ licence: sample })],
  // The checksum.
  ['a checksum of another kind', 'checksum', only({ checksum: 'md5-x' })],
  ['no checksum', 'checksum', (pack) => delete pack.checksum],
  ['a word changed after the checksum', 'checksum', 'changed afterwards'],
  // What it is.
  ['a measure that nobody knows', 'measure', only({ measure: 'phq-99' })],
  ['a measure that is a key of every object', 'measure', only({ measure: 'constructor' })],
  ['a language that the page would not find', 'language', only({ language: 'pt-br' })],
  ['a language that is none', 'language', only({ language: 'Welsh words' })],
  ['a version that the measure does not have', 'version', only({ version: 'short' })],
  ['no title', 'title', (pack) => delete pack.title],
  ['a key that nobody knows', 'html', only({ html: 'Brought' })],
  // How many.
  ['an item too few', 'items.q9', (pack) => delete pack.items.q9],
  ['an item too many', 'items.q10', (pack) => (pack.items.q10 = 'Brought question 10')],
  ['a list in place of the items', 'items', only({ items: ['Brought question 1'] })],
  ['no options', 'options.frequency', only({ options: {} })],
  ['an option too few', 'options.frequency.2', (pack) => delete pack.options.frequency[2]],
  ['an option too many', 'options.frequency.4', options({ 4: 'Brought 4' })],
  ['a scale that nobody asks', 'options.mood', (pack) => (pack.options.mood = { 0: 'Brought', 1: 'Brought too' })],
  ['a numbered scale without its end', 'options.interference.8', (pack) => delete pack.options.interference[8], 'wsas'],
  ['no words for "not applicable"', 'notApplicable.q1', (pack) => delete pack.notApplicable, 'wsas'],
  ['"not applicable" where it is not offered', 'notApplicable.q2', (pack) => (pack.notApplicable.q2 = 'No'), 'wsas'],
  // Texts that say nothing, or nothing of their own.
  ['an empty item', 'items.q3', item('')],
  ['an item of no-break spaces', 'items.q3', item('\u00a0\u00a0')],
  ['an item that is a number', 'items.q3', item(3)],
  ['an item that is a tree', 'items.q3', item({ html: 'Brought' })],
  ['an item that never ends', 'items.q3', item('Brought '.repeat(300))],
  ['an item asked twice', 'items.q3', item('Brought question 2')],
  ['an empty option', 'options.frequency.1', options({ 1: '' })],
  ['an option that nobody can see', 'options.frequency.1', options({ 1: '\u200d\u200c' })],
  ['two options that say the same', 'options.frequency.3', options({ 3: 'brought 0' })],
  // Markup.
  ['a tag', 'items.q3', item('Brought <b>question</b>')],
  ['a script in the title', 'title', only({ title: 'Brought <script>alert(1)</script>' })],
  ['an image that fails', 'instruction', only({ instruction: '<img src=x onerror=alert(1)> Brought' })],
  ['an entity', 'options.frequency.1', options({ 1: 'Brought &lt;1&gt;' })],
  ['a placeholder', 'instruction', only({ instruction: 'Brought {{title}}' })],
  ['Markdown', 'topic', only({ topic: 'Brought **topic**' })],
  // Characters that steer, turn round or hide.
  ['a line break', 'items.q3', item('Brought\nquestion')],
  ['an escape sequence', 'title', only({ title: '\u001b[2JBrought' })],
  ['a null character', 'items.q3', item('Brought\u0000question')],
  ['a right-to-left override', 'options.frequency.3', options({ 3: 'Brought \u202e3' })],
  ['an isolate', 'items.q3', item('Brought \u2067question\u2069')],
  ['a direction mark in a language without need of one', 'items.q3', item('Brought \u200fquestion')],
  ['a zero-width space', 'items.q3', item('Brought\u200bquestion')],
  ['a letter lost on the way', 'items.q3', item('Brought qu\ufffdstion')],
  ['a letter of no alphabet', 'items.q3', item('Brought question \ue001')],
  ['half a letter', 'items.q3', item('Brought question \ud83d')],
];

/** @returns {Promise<Record<string, unknown>>} the pack with the checksum that fits it */
export async function sealed(pack) {
  const { measure, language, version, title, topic, instruction, items, notApplicable = {}, options: labels } = pack;
  const read = JSON.stringify([measure, language, version, title, topic, instruction, items, notApplicable, labels]);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(read)));
  return { ...pack, checksum: `sha256-${btoa(String.fromCharCode(...digest))}` };
}

/** Each with the checksum that fits it, unless that is what is wrong: nothing else may be the reason. */
export const brokenPacks = await Promise.all(
  broken.map(async ([what, key, change, base = 'phq-9']) => {
    const pack = structuredClone(bases[base]);
    if (change === 'changed afterwards')
      return { what, key, pack: { ...(await sealed(pack)), title: 'Brought later' } };
    change(pack);
    return { what, key, pack: key === 'checksum' ? pack : await sealed(pack) };
  }),
);
