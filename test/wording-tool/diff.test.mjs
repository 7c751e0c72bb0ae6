// `diff`: two packs, text by text.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bases, sealed } from '../support/broken-packs.mjs';
import { folder, tool, toolJson } from './support/tool.mjs';

const files = folder();
const base = await sealed(bases['phq-9']);
const first = files.write('first.json', base);
const second = (change) => {
  const pack = structuredClone(base);
  change(pack);
  return files.write('second.json', pack);
};

describe('diff', () => {
  it('says that there is none, whatever the order of the keys', async () => {
    const turned = files.write('turned.json', Object.fromEntries(Object.entries(base).reverse()));
    assert.deepEqual(await tool('diff', first, turned), { code: 0, out: 'no difference\n', error: '', lines: [] });
  });

  it('shows each text that differs, is missing, or is new', async () => {
    const file = second((pack) => {
      pack.title = 'PHQ';
      delete pack.items.q9;
      pack.items.q10 = 'One more';
      pack.checkedAgainst = 'the owner’s sheet';
    });
    const { code, out } = await tool('diff', first, file);
    assert.equal(code, 1);
    assert.equal(
      out,
      [
        'checkedAgainst',
        '  - null',
        '  + the owner’s sheet',
        'title',
        '  - Brought PHQ-9',
        '  + PHQ',
        'items.q9',
        '  - Brought question 9',
        'items.q10',
        '  + One more',
        '4 differences',
        '',
      ].join('\n'),
    );
  });

  it('shows what nobody can see', async () => {
    const file = second((pack) => (pack.items.q1 = 'Brought\u200b question 1'));
    const { out } = await tool('diff', first, file);
    assert.match(out, / {2}\+ Brought<U\+200B> question 1\n/);
  });

  for (const [what, from, to] of [
    ['a no-break space', 'Brought question 1', 'Brought\u00a0question 1'],
    ['a space more', 'Brought question 1', 'Brought  question 1'],
    ['a wide digit', 'Brought question 1', 'Brought question \uff11'],
    ['an accent on its own', 'Qu\u00e9', 'Que\u0301'],
  ]) {
    it(`says that ${what} looks the same`, async () => {
      const one = files.write('one.json', { ...base, title: from });
      const { code, out } = await tool('diff', one, files.write('two.json', { ...base, title: to }));
      assert.equal(code, 1);
      assert.match(out, /The letters look the same and are coded differently\.\n1 difference\n$/);
    });
  }

  it('does not say so of other words', async () => {
    const { out } = await tool('diff', first, files.write('two.json', { ...base, title: 'Other' }));
    assert.doesNotMatch(out, /look the same/);
  });

  it('says the same to machines', async () => {
    const { code, ...document } = await toolJson(
      'diff',
      first,
      second((pack) => delete pack.notApplicable),
    );
    assert.deepEqual([code, document.differences], [0, []]);
    const changed = await toolJson(
      'diff',
      first,
      second((pack) => (pack.options.frequency[3] = 'Often')),
    );
    assert.deepEqual(changed.differences, [{ key: 'options.frequency.3', first: 'Brought 3', second: 'Often' }]);
    assert.equal(changed.exitCode, 1);
  });

  it('compares packs that check refuses: that is what it is for', async () => {
    const { code, out } = await tool(
      'diff',
      first,
      second((pack) => (pack.items = [1, null])),
    );
    assert.equal(code, 1);
    assert.match(out, /items\n {2}\+ \[1,null\]/);
  });

  it('refuses what is no pack', async () => {
    const { code, lines } = await tool('diff', first, files.write('no.json', 'no'));
    assert.equal(code, 1);
    assert.match(lines[0], /no\.json: is not JSON/);
  });
});
