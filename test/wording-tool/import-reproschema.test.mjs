// `import reproschema`: in the order that the activity states; the faults that such files are known for are named.
import assert from 'node:assert/strict';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { library, pretended, said } from './support/reproschema.mjs';
import { folder, kitWording, tool, toolJson } from './support/tool.mjs';

const files = folder();
const kit = kitWording('phq-9');
const root = files.at('library');
const phq9 = join(root, 'activities/PHQ-9');
const gad7 = join(root, 'activities/GAD7');

const importPhq9 = (change, language = 'pl', ...more) => {
  library(root, change, language);
  return ['import', 'reproschema', phq9, ...said('phq-9', language, '--leave-out', 'phq9_10', ...more)];
};
const importGad7 = (change, language = 'pl', ...more) => {
  library(root, change, language);
  return ['import', 'reproschema', gad7, ...said('gad-7', language, ...more)];
};
const item = (number) => `items/phq9_${number}`;

describe('import reproschema', () => {
  it('takes the items in the order of the activity, and the pack passes check', async () => {
    const out = files.at('phq-9-pl.json');
    const { code, out: result, error } = await tool(...importPhq9(), '--out', out);
    assert.deepEqual([code, error], [0, '']);
    const pack = JSON.parse(files.read('phq-9-pl.json'));
    assert.deepEqual([pack.title, pack.instruction], ['PHQ-9 próbny', 'Instrukcja próbna: jak często?']);
    assert.equal(pack.items.q8, pretended(8, kit.items.q8));
    assert.equal(pack.options.frequency[3], 'Odpowiedź próbna 3');
    assert.equal(pack.checkedAgainst, null);
    assert.match(result, /^Questions, matched by order:\n {2}items\/phq9_1 → items\.q1 {2}"Pytanie 1: /);
    assert.match(result, /Left out:\n {2}items\/phq9_10 {2}\(--leave-out\)/);
    assert.match(result, /Nobody has compared it yet/);
    assert.equal((await tool('check', out)).code, 0);
  });

  it('takes a library, when the activity is named', async () => {
    library(root);
    const all = said('gad-7', 'pl');
    const { code, wording, by } = await toolJson('import', 'reproschema', root, '--activity', 'GAD7', ...all);
    assert.deepEqual([code, by, Object.keys(wording.items).length], [0, 'order', 7]);
    const { code: unnamed, lines } = await tool('import', 'reproschema', root, ...all);
    assert.equal(unnamed, 2);
    assert.match(
      lines[0],
      /Which activity\? There are activities\/GAD7\/GAD7_schema, activities\/PHQ-9\/PHQ9_schema\./,
    );
    const wrong = await tool('import', 'reproschema', root, '--activity', 'PHQ9', ...all);
    assert.match(wrong.lines[0], /Which activity\?/);
  });

  it('takes its English, to the letter', async () => {
    const { wording } = await toolJson(...importPhq9(undefined, 'pl', '--language', 'en'));
    assert.deepEqual([wording.items, wording.options], [kit.items, kit.options]);
  });

  it('reads addresses on the web from the folder, lists and texts of JSON-LD, and options inside an item', async () => {
    const { code, wording } = await toolJson(
      ...importGad7(({ gad7: all }) => {
        const web = 'https://raw.githubusercontent.com/ReproNim/reproschema-library/master/activities/GAD7';
        const { ui } = all.GAD7_schema;
        ui.order = { '@list': ui.order.map((path) => ({ '@id': `${web}/${path}` })) };
        for (let number = 1; number <= 6; number += 1)
          all[`items/gad7_${number}`].responseOptions = `${web}/valueConstraints`;
        all['items/gad7_7'].responseOptions = all.valueConstraints;
        all['items/gad7_2'].question = [{ '@language': 'pl', '@value': 'Drugie pytanie' }];
      }),
    );
    assert.equal(code, 0);
    assert.equal(wording.items.q2, 'Drugie pytanie');
    assert.equal(wording.options.frequency[1], 'Odpowiedź próbna 1');
  });

  it('leaves out what is read only, and says so', async () => {
    const { leftOut } = await toolJson(
      ...importGad7(({ gad7: all }) => {
        all['items/gad7_total_score'] = { ui: { inputType: 'number', readOnly: true } };
        all.GAD7_schema.ui.order.push('items/gad7_total_score');
      }),
    );
    assert.deepEqual(leftOut, [{ id: 'items/gad7_total_score', why: 'read only' }]);
  });
});

describe('import reproschema: faults that such files have', () => {
  const reversed = (all, name, language) => {
    const { choices } = all.valueConstraints;
    all[name].responseOptions = {
      choices: choices.map((choice, index) => ({
        ...choice,
        name: { ...choice.name, [language]: choices[3 - index].name[language] },
      })),
    };
  };

  it('the tenth question of the PHQ-9, which is no item: refused, and named in what it has', async () => {
    library(root);
    const { code, lines } = await tool('import', 'reproschema', phq9, ...said('phq-9', 'pl'));
    assert.equal(code, 1);
    assert.match(
      lines[0],
      /has 10 questions \(items\/phq9_1, .*items\/phq9_10\), and PHQ-9 has 9\. Leave out .*--leave-out <id>/,
    );
  });

  it('labels of the functional item reversed (pt-PT): a warning that names it, although it is left out', async () => {
    const { code, warnings } = await toolJson(
      ...importPhq9(({ phq9: all }) => reversed(all, item(10), 'pt-PT'), 'pt-PT'),
    );
    assert.equal(code, 0);
    assert.deepEqual(
      warnings.map(({ key }) => key),
      ['items/phq9_10'],
    );
    assert.match(warnings[0].problem, /had its labels reversed/);
  });

  const refused = [
    [
      'labels of one item reversed',
      () => importPhq9(({ phq9: all }) => reversed(all, item(6), 'pl')),
      /items\/phq9_6 has "Odpowiedź próbna 3" for options\.frequency\.0, and items\/phq9_1 has .*: are the labels reversed\?/,
    ],
    [
      'values of all items reversed',
      () =>
        importPhq9(({ phq9: all }) =>
          all.valueConstraints.choices.forEach((choice, index) => (choice.value = 3 - index)),
        ),
      /items\/phq9_1 has its options from the highest value down: are the labels reversed\?/,
    ],
    [
      'values reversed and the options in their order',
      () =>
        importPhq9(({ phq9: all }) => {
          all.valueConstraints.choices.forEach((choice, index) => (choice.value = 3 - index));
          all.valueConstraints.choices.reverse();
        }),
      /options\.frequency\.0 is taken for 0, and its English is that of 3 \("Nearly every day"\)/,
    ],
    [
      'options that the language does not have',
      () => importPhq9(({ phq9: all }) => all.valueConstraints.choices.forEach(({ name }) => delete name.pl)),
      /items\/phq9_1 has no words in pl for the answer 0; it has en\. .*--set options\.frequency\.0="…"$/,
    ],
    [
      'one option that the language does not have',
      () => importPhq9(({ phq9: all }) => delete all.valueConstraints.choices[2].name.pl),
      /items\/phq9_1 has no words in pl for the answer 2; /,
    ],
    [
      'an item that the language does not have',
      () => importGad7(({ gad7: all }) => delete all['items/gad7_7'].question.pl),
      /items\/gad7_7 has no words in pl for the question; it has en\. /,
    ],
    [
      'an item with an empty text',
      () => importGad7(({ gad7: all }) => (all['items/gad7_7'].question.pl = ' ')),
      /items\/gad7_7 has no words in pl for the question/,
    ],
    [
      'an item under another key of the same language',
      () =>
        importPhq9(({ phq9: all }) => {
          const { question } = all[item(3)];
          question['zh-cn_'] = question['zh-CN'];
          delete question['zh-CN'];
        }, 'zh-CN'),
      /items\/phq9_3 has no words in zh-CN for the question; it has en, zh-cn_\. Is zh-cn_ the same\?/,
    ],
    [
      'an item that repeats another',
      () => importGad7(({ gad7: all }) => (all['items/gad7_5'].question.pl = all['items/gad7_4'].question.pl)),
      /items\.q5 \(from items\/gad7_5\) reads the same as "items\.q4"/,
    ],
    [
      'items in another order',
      () =>
        importPhq9(({ phq9: all }) => {
          const { order } = all.PHQ9_schema.ui;
          [order[1], order[2]] = [order[2], order[1]];
        }),
      /items\/phq9_3 is taken for q2, and its English is that of q3/,
    ],
    [
      'an answer too many',
      () =>
        importPhq9(({ phq9: all }) =>
          all.valueConstraints.choices.push({ name: { en: 'Always', pl: 'Zawsze' }, value: 4 }),
        ),
      /items\/phq9_1 has the answer "Zawsze" with the value 4, which PHQ-9 does not have there/,
    ],
    [
      'an answer without a value',
      () => importPhq9(({ phq9: all }) => delete all.valueConstraints.choices[1].value),
      /items\/phq9_1 has the answer "Odpowiedź próbna 1" without a value/,
    ],
    [
      'a letter lost on the way',
      () => importPhq9(({ phq9: all }) => (all[item(1)].question.pl = 'Pytanie pie\ufffdwsze')),
      /items\.q1 \(from items\/phq9_1\) holds U\+FFFD, which is no letter/,
    ],
    ['no order', () => importPhq9(({ phq9: all }) => delete all.PHQ9_schema.ui), /ui\.order is missing\. Without it/],
    [
      'an item that is not in the folder',
      () => importPhq9(({ phq9: all }) => delete all[item(4)]),
      /items\/phq9_4 cannot be read: PHQ9_schema refers to items\/phq9_4, which is not in the folder/,
    ],
    [
      'options that are not in the folder',
      () => importPhq9(({ phq9: all }) => (all[item(4)].responseOptions = 'https://example.org/valueConstraints')),
      /items\/phq9_4 cannot be read: phq9_4 refers to https:\/\/example\.org\/valueConstraints/,
    ],
    [
      'an item that is no JSON',
      () => importPhq9(({ phq9: all }) => (all[item(4)] = '{"question": ')),
      /items\/phq9_4 cannot be read: phq9_4 is not JSON/,
    ],
  ];
  for (const [what, args, says] of refused) {
    it(`${what}: refused, and nothing is written`, async () => {
      const { code, out, lines } = await tool(...args(), '--out', files.at('refused.json'));
      assert.deepEqual([code, out], [1, '']);
      assert.ok(
        lines.some((line) => says.test(line)),
        lines.join('\n'),
      );
      assert.ok(lines.length <= 12, `${lines.length} lines`);
      assert.throws(() => files.read('refused.json'), { code: 'ENOENT' });
    });
  }

  const warned = [
    [
      'an item that is cut off',
      () => importPhq9(({ phq9: all }) => (all[item(8)].question.pl = 'Pytanie 8: żżżż')),
      'items/phq9_8',
      /much shorter than the others beside their English: was it cut off\?/,
    ],
    [
      'an item that ends in the middle',
      () => importPhq9(({ phq9: all }) => (all[item(6)].question.pl += ' –')),
      'items/phq9_6',
      /ends in the middle of a sentence/,
    ],
    [
      'a bracket that is never closed',
      () => importPhq9(({ phq9: all }) => (all[item(6)].question.pl += ' (ż')),
      'items/phq9_6',
      /bracket that is never closed/,
    ],
    [
      'words in reverse order',
      () => importGad7(({ gad7: all }) => (all['items/gad7_4'].question.pl = `.${all['items/gad7_4'].question.pl}`)),
      'items/gad7_4',
      /begins with a sign that ends a sentence/,
    ],
    [
      'letters in reverse order',
      () => importGad7(({ gad7: all }) => (all['items/gad7_4'].question.pl = 'ةلئسأ ةيبيرجت')),
      'items/gad7_4',
      /begin with a letter for the end of words/,
    ],
    [
      'letters exchanged for signs',
      () => importGad7(({ gad7: all }) => (all['items/gad7_4'].question.pl += ' \u2044ż')),
      'items/gad7_4',
      /signs among its letters/,
    ],
    [
      'letters as they are printed, not as they are written',
      () => importGad7(({ gad7: all }) => (all['items/gad7_4'].question.pl += ' \ufe8d\ufedf')),
      'items/gad7_4',
      /signs among its letters/,
    ],
    [
      'one Arabic letter taken for another',
      () => importGad7(({ gad7: all }) => (all['items/gad7_2'].question.pl += ' آ')),
      'items/gad7_2',
      /has آ, and no question has ك/,
    ],
    [
      'an English that is not the owner’s',
      () => importGad7(({ gad7: all }) => (all['items/gad7_4'].question.en = 'Can you sit and rest at home?')),
      'items/gad7_4',
      /has the English "Can you sit and rest at home\?", and the owner’s is "Trouble relaxing"/,
    ],
    [
      'an English option that is not the owner’s',
      () => importGad7(({ gad7: all }) => (all.valueConstraints.choices[3].name.en = 'Always')),
      'options.frequency.3',
      /has the English "Always", and the owner’s is "Nearly every day"/,
    ],
  ];
  for (const [what, args, key, says] of warned) {
    it(`${what}: a warning that names ${key}`, async () => {
      const { code, warnings } = await toolJson(...args());
      assert.equal(code, 0);
      const found = warnings.filter((warning) => says.test(warning.problem));
      assert.deepEqual(
        found.map((warning) => warning.key),
        [key],
        JSON.stringify(warnings),
      );
    });
  }

  for (const [language, measure, keys] of [
    ['lv', 'phq9', ['items/phq9_8']],
    ['zh-CN', 'phq9', ['items/phq9_3']],
    ['it', 'gad7', ['items/gad7_4']],
    ['ro', 'gad7', ['items/gad7_5']],
    ['ar', 'gad7', ['items/gad7_4', 'GAD7_schema']],
    ['es', 'phq9', ['PHQ9_schema']],
    ['es', 'gad7', ['GAD7_schema']],
    ['pl', 'phq9', []],
    ['pl', 'gad7', []],
  ]) {
    it(`what is known of ${measure} in ${language} is said: ${keys.join(', ') || 'nothing'}`, async () => {
      const { warnings } = await toolJson(...(measure === 'phq9' ? importPhq9 : importGad7)(undefined, language));
      const known = warnings.filter(({ problem }) => problem.includes('in the library that has this activity'));
      assert.deepEqual(
        known.map(({ key }) => key),
        keys,
      );
    });
  }

  it('are said on the other way out, marked as warnings', async () => {
    const { out, lines } = await tool(...importPhq9(undefined, 'es', '--out', files.at('es.json')));
    assert.match(out, /^Questions, matched by order/);
    assert.equal(lines.length, 1);
    assert.match(
      lines[0],
      /^warning: .*PHQ9_schema: PHQ9_schema mixed the forms of .* Compare it with the owner’s form\.$/,
    );
  });
});

describe('import reproschema: the folder', () => {
  const secret = files.write('secret', { question: { pl: 'Tajne' } });

  it('is never left, by a path or by a link', async () => {
    const outside = await tool(...importPhq9(({ phq9: all }) => (all.PHQ9_schema.ui.order[0] = '../../../secret')));
    assert.match(outside.lines[0], /refers to \.\.\/\.\.\/\.\.\/secret, which is not in the folder/);
    const args = importPhq9(({ phq9: all }) => {
      delete all[item(1)];
    });
    symlinkSync(secret, join(phq9, item(1)));
    const linked = await tool(...args);
    assert.match(linked.lines[0], /refers to items\/phq9_1, which is not in the folder/);
    assert.doesNotMatch(outside.error + linked.error, /Tajne/);
  });

  it('may be too large to be one', async () => {
    const args = importPhq9(({ phq9: all }) => (all[item(2)] = `{"a": "${'x'.repeat(5 * 1024 * 1024)}"}`));
    const { code, lines } = await tool(...args);
    assert.equal(code, 1);
    assert.match(lines[0], /items\/phq9_2 cannot be read: phq9_2 has more than 4 MB/);
  });

  it('may be none, or hold no activity', async () => {
    mkdirSync(files.at('empty'), { recursive: true });
    writeFileSync(files.at('a-file'), '{}');
    const all = said('phq-9', 'pl');
    for (const [name, says] of [
      ['empty', /There is no activity in .*empty\. It is a file whose name ends in _schema\./],
      ['a-file', /a-file is no folder\. Name the folder of the activity\./],
      ['nowhere', /There is no .*nowhere\. Is the path right\?/],
    ]) {
      const { code, lines } = await tool('import', 'reproschema', files.at(name), ...all);
      assert.equal(code, 2);
      assert.match(lines[0], says);
    }
  });
});
