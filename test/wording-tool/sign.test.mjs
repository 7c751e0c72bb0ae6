// `sign` and `ledger`: who has compared which words with what. A signature holds for exactly the words that were compared.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { sealed } from '../support/broken-packs.mjs';
import { folder, kitWording, root, tool, toolJson } from './support/tool.mjs';

const files = folder();
const read = (file) => JSON.parse(readFileSync(file, 'utf8'));
const form = files.write('form.pdf', 'The form of the owner, as it was got.');
const ofForm = `sha256-${createHash('sha256').update(readFileSync(form)).digest('base64')}`;
const compared = [
  '--role',
  'translator',
  '--document',
  form,
  '--against',
  'The owner’s form, PDF',
  '--date',
  '2026-03-01',
];

async function candidate(name, changes = {}) {
  return files.write(
    name,
    await sealed({ ...kitWording('phq-9'), language: 'pl', status: 'candidate', checkedAgainst: null, ...changes }),
  );
}

function write(name, content) {
  mkdirSync(dirname(files.at(name)), { recursive: true });
  return files.write(name, content);
}

/** A folder of languages with English and one other. */
function locales(name, ui = read(join(root, 'locales/pl/ui.json'))) {
  write(`${name}/languages.json`, { en: {}, pl: {} });
  for (const file of ['ui', 'clinician']) {
    write(`${name}/en/${file}.json`, read(join(root, `locales/en/${file}.json`)));
    write(`${name}/pl/${file}.json`, file === 'ui' ? ui : read(join(root, `locales/pl/${file}.json`)));
  }
  return files.at(name);
}

describe('sign: words of a measure', () => {
  it('makes a candidate official, with role, day and the checksum of the document', async () => {
    const file = await candidate('pl.json');
    const { code, error } = await tool('sign', file, ...compared);
    assert.deepEqual([code, error], [0, '']);
    const { status, checkedAgainst, signature, checksum, items } = read(file);
    assert.equal(status, 'official');
    assert.equal(checkedAgainst, 'The owner’s form, PDF');
    assert.deepEqual(signature, { role: 'translator', date: '2026-03-01', document: ofForm, words: checksum });
    assert.deepEqual(items, kitWording('phq-9').items);
    assert.equal((await tool('check', file)).code, 0);
    assert.deepEqual(Object.keys(read(file)).slice(0, 4), ['measure', 'language', 'version', 'status']);
  });

  it('holds for these words alone: a changed one is refused, though its checksum is made anew', async () => {
    const file = await candidate('changed.json');
    await tool('sign', file, ...compared);
    files.write('changed.json', await sealed({ ...read(file), title: 'PHQ' }));
    const { code, lines } = await tool('check', file);
    assert.equal(code, 1);
    assert.match(lines.join(), /signature\.words does not fit: the words were changed after they were signed/);
  });

  it('refuses a name, a role that is none, a day that was not, and a document that is not there', async () => {
    const file = await candidate('refused.json');
    const before = readFileSync(file, 'utf8');
    const without = (option) => compared.filter((_, index) => compared[index - (index % 2)] !== option);
    const wrong = [
      [...without('--role')],
      [...without('--role'), '--role', 'Jan Kowalski'],
      [...without('--date'), '--date', '2026-02-30'],
      [...without('--date'), '--date', '2999-01-01'],
      [...without('--document')],
      [...without('--against')],
      [...without('--document'), '--document', files.at('nowhere.pdf')],
    ];
    for (const options of wrong) {
      const { code, lines } = await tool('sign', file, ...options);
      assert.equal(code, 2, options.join(' '));
      assert.match(lines[0], /^iapt-wording: .+\. .+/);
    }
    assert.equal(readFileSync(file, 'utf8'), before);
  });

  it('refuses sample words, words that are not whole, and words that are not free to be official', async () => {
    const sample = files.write('sample.json', kitWording('wsas'));
    assert.match((await tool('sign', sample, ...compared)).lines.join(), /status is demonstration/);
    const items = { ...kitWording('phq-9').items };
    delete items.q9;
    assert.match(
      (await tool('sign', await candidate('part.json', { items }), ...compared)).lines.join(),
      /items\.q9 is missing/,
    );
    const owned = { ...kitWording('wsas'), licence: 'Asked for.', status: 'candidate', instruction: 'How much?' };
    const file = files.write('owned.json', await sealed(owned));
    assert.match((await tool('sign', file, ...compared)).lines.join(), /not free to reproduce/);
    assert.equal(read(file).status, 'candidate');
  });
});

describe('sign: words around the questions', () => {
  it('says who reviewed them against which English, until a word is changed', async () => {
    const file = join(locales('one'), 'pl/ui.json');
    const { code, error } = await tool('sign', file, '--role', 'speaker', '--date', '2026-03-02');
    assert.deepEqual([code, error], [0, '']);
    const { review, ...texts } = read(file);
    assert.equal(review.status, 'reviewed');
    assert.deepEqual([review.signature.role, review.signature.date], ['speaker', '2026-03-02']);
    assert.deepEqual(texts.action, read(join(root, 'locales/pl/ui.json')).action);
    assert.equal((await tool('check', file)).code, 0);
    write('one/pl/ui.json', { review, ...texts, action: { ...texts.action, start: 'Zaczynamy' } });
    assert.match((await tool('check', file)).lines.join(), /review\.signature\.words does not fit/);
  });

  it('refuses what is not whole, and English itself', async () => {
    const part = read(join(root, 'locales/pl/ui.json'));
    delete part.risk;
    const place = locales('two', part);
    const refused = await tool('sign', join(place, 'pl/ui.json'), '--role', 'speaker');
    assert.equal(refused.code, 1);
    assert.match(refused.lines.join(), /risk\.heading is missing\. English: "Thank you for telling us"/);
    assert.match(
      (await tool('sign', join(place, 'en/ui.json'), '--role', 'speaker')).lines.join(),
      /is that of the source/,
    );
  });
});

describe('ledger', () => {
  it('has a line for every file of words, with who checked it', async () => {
    const place = locales('three');
    mkdirSync(join(place, 'pl/measures'), { recursive: true });
    const pack = await sealed({ ...kitWording('phq-9'), language: 'pl', status: 'candidate', checkedAgainst: null });
    write('three/pl/measures/phq-9.json', pack);
    await tool('sign', join(place, 'pl/clinician.json'), '--role', 'clinician', '--date', '2026-03-03');
    const { code, out } = await tool('ledger', place);
    assert.equal(code, 0);
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line) => line.split(/ {2,}/).slice(0, 5));
    assert.deepEqual(lines, [
      ['language', 'words', 'status', 'checked by', 'on'],
      ['en', 'ui', 'source', '-', '-'],
      ['en', 'clinician', 'source', '-', '-'],
      ['pl', 'ui', 'drafted, awaiting review by a speaker', '-', '-'],
      ['pl', 'clinician', 'reviewed', 'clinician', '2026-03-03'],
      ['pl', 'phq-9', 'candidate', '-', '-'],
    ]);
    const { entries } = await toolJson('ledger', place);
    assert.equal(entries.length, 5);
    assert.deepEqual(entries[4], {
      language: 'pl',
      words: 'phq-9',
      status: 'candidate',
      source: pack.source,
      against: null,
      signature: null,
    });
  });

  it('knows every language of the kit, and says what it cannot read without leaving out the rest', async () => {
    const { entries, exitCode } = await toolJson('ledger', join(root, 'locales'));
    assert.equal(exitCode, 0);
    const languages = Object.entries(read(join(root, 'locales/languages.json')));
    const expected = languages.flatMap(([tag, { measures, interface: around }]) =>
      [...(around ? [] : ['ui', 'clinician', 'progress']), ...measures.toSorted()].map((words) => `${tag} ${words}`),
    );
    assert.deepEqual(
      entries.map(({ language, words }) => `${language} ${words}`),
      expected,
    );
    const place = locales('four', { review: { status: 'fine' } });
    const broken = await tool('ledger', place);
    assert.equal(broken.code, 1);
    assert.match(broken.lines.join(), /pl\/ui\.json: review /);
    assert.equal(broken.out.trimEnd().split('\n').length, 4);
    assert.equal((await tool('ledger', files.at('nowhere'))).code, 2);
  });
});
