// `import fhir`: the words of a Questionnaire, in its own language or in a translation, and nothing by guess.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pretended, questionnaire, questionsIn, said, translated } from './support/fhir.mjs';
import { folder, kitWording, tool, toolJson } from './support/tool.mjs';

const files = folder();
const kit = kitWording('phq-9');
const fileOf = (change) => files.write('Questionnaire.json', questionnaire(change));
const imported = (change, language = 'pl', ...more) =>
  tool('import', 'fhir', fileOf(change), ...said(language, ...more));
const document = (change, language = 'pl', ...more) =>
  toolJson('import', 'fhir', fileOf(change), ...said(language, ...more));
const each = (change) => (made) => questionsIn(made).forEach(change);

describe('import fhir', () => {
  it('takes a translation from nested groups, and the pack passes check', async () => {
    const out = files.at('phq-9-pl.json');
    const { code, out: said_, error } = await imported(undefined, 'pl', '--out', out);
    assert.deepEqual([code, error], [0, '']);
    const pack = JSON.parse(files.read('phq-9-pl.json'));
    assert.equal(pack.language, 'pl');
    assert.deepEqual([pack.status, pack.checkedAgainst, pack.licence], ['candidate', null, 'For a test only']);
    assert.equal(pack.title, 'PHQ-9 po próbnemu');
    assert.match(pack.instruction, /^Instrukcja próbna/);
    assert.equal(pack.items.q9, pretended(9));
    assert.deepEqual(pack.options.frequency, {
      0: 'Odpowiedź próbna 0',
      1: 'Odpowiedź próbna 1',
      2: 'Odpowiedź próbna 2',
      3: 'Odpowiedź próbna 3',
    });
    // What was taken for what, with the English beside it.
    assert.match(said_, /^Questions, matched by LOINC code:\n/);
    assert.match(said_, /\/44249-1\/44260-8 → items\.q9 {2}"Pytanie 9: .*\(en: "Thoughts that/);
    assert.match(said_, /options\.frequency\.3 {2}"Odpowiedź próbna 3" {2}\(en: "Nearly every day"\)/);
    assert.match(said_, /Left out:\n {2}\/44261-6 {2}\(read only\)/);
    assert.equal((await tool('check', out)).code, 0);
  });

  it('takes its own language, to the letter', async () => {
    const { code, wording, by, leftOut, warnings } = await document(undefined, 'en-GB');
    assert.deepEqual([code, by, warnings], [0, 'LOINC code', []]);
    assert.deepEqual([wording.items, wording.options, wording.instruction], [kit.items, kit.options, kit.instruction]);
    assert.deepEqual(leftOut, [{ id: '/44261-6', why: 'read only' }]);
  });

  it('gives the pack to the standard output when no file is named, and all else beside it', async () => {
    const { code, out, error } = await imported();
    assert.equal(code, 0);
    assert.equal(JSON.parse(out).items.q1, pretended(1));
    assert.match(error, /^Questions, matched by LOINC code:/);
  });

  it('matches by LOINC code whatever the order, and puts the items in the published order', async () => {
    const { by, pairs, wording } = await document((made) => made.item[0].item.reverse());
    assert.equal(by, 'LOINC code');
    assert.equal(pairs[0].from, '/44249-1/44250-9');
    assert.deepEqual(Object.keys(wording.items), Object.keys(kit.items));
    assert.equal(wording.items.q5, pretended(5));
  });

  it('matches by the codes of the items', async () => {
    const change = (made) =>
      questionsIn(made).forEach((question, index) => Object.assign(question, { linkId: `q${index + 1}`, code: [] }));
    const { by, wording } = await document((made) => {
      change(made);
      made.item[0].item.reverse();
    });
    assert.equal(by, 'code');
    assert.equal(wording.items.q9, pretended(9));
  });

  it('matches by order where there is no code, and says so', async () => {
    const { by, pairs } = await document(each((question) => delete question.code));
    assert.equal(by, 'order');
    assert.deepEqual(pairs.at(-1), { from: '/44249-1/44260-8', to: 'items.q9' });
  });

  it('reads a weight wherever it stands, a LOINC answer, a number, a code', async () => {
    const changes = {
      'only ordinalValue on the coding': (option) => delete option.extension,
      'only itemWeight on the option': (option) => delete option.valueCoding.extension,
      'only a LOINC answer': (option) => {
        delete option.extension;
        delete option.valueCoding.extension;
      },
      'only a code': (option, value) => {
        delete option.extension;
        option.valueCoding = { ...option.valueCoding, system: undefined, code: String(value), extension: undefined };
      },
    };
    for (const [what, change] of Object.entries(changes)) {
      const { wording } = await document(each((question) => question.answerOption.forEach(change)));
      assert.equal(wording?.options.frequency[2], 'Odpowiedź próbna 2', what);
    }
  });

  it('puts white space right', async () => {
    const { wording } = await document((made) => (questionsIn(made)[0]._text = translated(' Pytanie\n  pierwsze ')));
    assert.equal(wording.items.q1, 'Pytanie pierwsze');
  });

  it('takes a text that is said, and says so', async () => {
    const without = (made) => delete questionsIn(made)[6]._text;
    const { code, out } = await imported(
      without,
      'pl',
      '--set',
      'items.q7=Siódme pytanie',
      '--out',
      files.at('set.json'),
    );
    assert.equal(code, 0);
    assert.match(out, /→ items\.q7 {2}\(--set\)/);
    assert.equal(JSON.parse(files.read('set.json')).items.q7, 'Siódme pytanie');
  });

  it('says what it leaves out: a heading, a prefix of words', async () => {
    const { leftOut, warnings } = await document((made) => {
      made.item[0].item[1].text = 'Second half';
      questionsIn(made)[0].prefix = 'If ill:';
    });
    assert.deepEqual(leftOut[1], { id: '/second-half', why: 'text: "Second half"' });
    assert.match(warnings[0].problem, /has the prefix "If ill:", which is left out/);
  });

  it('warns of signs of damage, by name', async () => {
    const { code, warnings } = await document((made) => {
      questionsIn(made)[7]._text = translated('Ruchy tak wolne, że');
      questionsIn(made)[2]._text = translated(`${pretended(3)},`);
    });
    assert.equal(code, 0);
    assert.match(warnings.find(({ key }) => key.endsWith('44253-3')).problem, /much shorter .* cut off/);
    assert.match(warnings.find(({ key }) => key.endsWith('44259-0')).problem, /ends in the middle of a sentence/);
  });
});

describe('import fhir refuses', () => {
  const refused = [
    [
      'a question too many, by name',
      (made) =>
        made.item.push({
          linkId: '/69722-7',
          code: [{ system: 'http://loinc.org', code: '69722-7' }],
          type: 'choice',
          text: 'How difficult?',
        }),
      /: \/69722-7 is no question of PHQ-9\. Leave it out: --leave-out \/69722-7$/,
    ],
    [
      'questions too many, where none has a code',
      (made) => {
        each((question) => delete question.code)(made);
        made.item.push({ linkId: '/comments', type: 'text', text: 'Comments' });
      },
      /: has 10 questions \(.*\/comments\), and PHQ-9 has 9\. Leave out what is not in PHQ-9: --leave-out <id>$/,
    ],
    [
      'questions too few',
      (made) => made.item[0].item[0].item.pop(),
      /: has 8 questions .* and PHQ-9 has 9\. Is it the whole form/,
    ],
    [
      'an order that the LOINC codes contradict',
      (made) => {
        const questions = questionsIn(made);
        questions[8].code = [];
        [questions[0].code, questions[1].code] = [questions[1].code, questions[0].code];
      },
      /: \/44249-1\/44250-9 stands in the place of q1 and has the LOINC code of q2\. /,
    ],
    [
      'a question without the language, and says which it has',
      (made) => (questionsIn(made)[6]._text = translated('Nummer sieben', 'de')),
      /44252-5 has no words in pl for the question; it has de, en-GB\. Take them from the owner’s form: --set items\.q7="…"$/,
    ],
    [
      'a question in what may be the same language, without taking it',
      (made) => (questionsIn(made)[6]._text = translated('Numer siedem', 'pl-PL')),
      /no words in pl for the question; it has pl-PL, en-GB\. Is pl-PL the same\?/,
    ],
    [
      'an answer without the language',
      (made) => delete questionsIn(made)[0].answerOption[3].valueCoding._display,
      /44250-9 has no words in pl for the answer 3; it has en-GB\. .*--set options\.frequency\.3="…"$/,
    ],
    [
      'labels that are reversed in one question',
      (made) => {
        const { answerOption } = questionsIn(made)[4];
        answerOption.forEach(
          (option, index) => (option.valueCoding._display = translated(`Odpowiedź próbna ${3 - index}`)),
        );
      },
      /44251-7 has "Odpowiedź próbna 3" for options\.frequency\.0, and \/44249-1\/44250-9 has "Odpowiedź próbna 0", where it is the label of options\.frequency\.3: are the labels reversed\?/,
    ],
    [
      'values that are reversed against the owner’s English',
      each(({ answerOption }) =>
        answerOption.forEach((option, index) => {
          option.extension[0].valueDecimal = 3 - index;
        }),
      ),
      /options\.frequency\.0 is taken for 0, and its English is that of 3 \("Nearly every day"\)/,
    ],
    [
      'questions in another order against the owner’s English',
      (made) => {
        const questions = questionsIn(made);
        for (const question of questions) delete question.code;
        [questions[3].text, questions[4].text] = [questions[4].text, questions[3].text];
      },
      /44254-1 is taken for q4, and its English is that of q5/,
    ],
    [
      'a weight that the measure does not have',
      each(({ answerOption }) =>
        answerOption.forEach((option, index) => (option.extension[0].valueDecimal = index + 1)),
      ),
      /44250-9 has the answer "Odpowiedź próbna 3" with the value 4, which PHQ-9 does not have there/,
    ],
    [
      'two answers with one weight',
      (made) => (questionsIn(made)[0].answerOption[1].extension[0].valueDecimal = 0),
      /44250-9 has two answers for options\.frequency\.0\. Each value stands once\./,
    ],
    [
      'answers without a weight',
      each(({ answerOption }) =>
        answerOption.forEach((option) => {
          delete option.extension;
          option.valueCoding = { display: option.valueCoding.display, _display: option.valueCoding._display };
        }),
      ),
      /has the answer "Odpowiedź próbna 0" without a value\. .*--options-by-order/,
    ],
    [
      'answers in a value set',
      each((question) => {
        delete question.answerOption;
        question.answerValueSet = 'http://loinc.org/vs/LL358-3';
      }),
      /has its answers in a value set \(http:\/\/loinc\.org\/vs\/LL358-3\)\. Write them/,
    ],
    [
      'markup in a question, by the name of both',
      (made) => (questionsIn(made)[1]._text = translated('<b>Pytanie</b> drugie')),
      /: items\.q2 \(from \/44249-1\/44255-8\) holds markup \("<b"\)/,
    ],
    [
      'an instruction that stands nowhere',
      (made) => delete made.item[0].text && delete made.item[0]._text,
      /: instruction is empty\. Say it: --set instruction="…"$/,
    ],
    [
      'two texts of which either may be the instruction',
      (made) =>
        made.item.unshift({ linkId: '/welcome', type: 'display', text: 'Welcome', _text: translated('Witamy') }),
      /: instruction is empty\. Say it: --set instruction="…"$/,
    ],
    [
      'a language that the Questionnaire does not have',
      (made) => delete made.language && each((question) => delete question._text)(made),
      /has no words in pl for the question; it has none\. /,
    ],
  ];
  for (const [what, change, says] of refused) {
    it(`${what}, and writes nothing`, async () => {
      const { code, out, lines } = await imported(change, 'pl', '--out', files.at('refused.json'));
      assert.deepEqual([code, out], [1, '']);
      assert.ok(
        lines.some((line) => says.test(line)),
        lines.join('\n'),
      );
      for (const line of lines) assert.ok(line.startsWith(files.at('Questionnaire.json')), line);
      assert.throws(() => files.read('refused.json'), { code: 'ENOENT' });
    });
  }

  it('a question too many until it is left out by name, and a name that is not there', async () => {
    const more = (made) => made.item.push({ linkId: '/69722-7', type: 'choice', text: 'How difficult?' });
    const { code, leftOut } = await document(more, 'pl', '--leave-out', '69722-7');
    assert.equal(code, 0);
    assert.deepEqual(leftOut.at(-1), { id: '/69722-7', why: '--leave-out' });
    const wrong = await imported(more, 'pl', '--leave-out', '/69722-7', '--leave-out', 'other');
    assert.match(wrong.lines[0], /: other is not in the file/);
  });

  it('the question below the nine unless its words are said by hand, and then all of them', async () => {
    const more = (made) => made.item.push({ linkId: '/69722-7', type: 'choice', text: 'How difficult?' });
    const labels = [0, 1, 2, 3].map((value) => `options.difficulty.${value}=Stopień próbny ${value}`);
    const said = (...texts) => ['--leave-out', '69722-7', ...texts.flatMap((text) => ['--set', text])];
    const whole = said('items.difficulty=Pytanie o trudność', ...labels);
    const { code, wording } = await document(more, 'pl', ...whole);
    assert.equal(code, 0);
    assert.deepEqual(Object.keys(wording.items), [...Object.keys(kit.items), 'difficulty']);
    assert.deepEqual(Object.keys(wording.options.difficulty), ['0', '1', '2', '3']);
    assert.match((await tool('check', files.write('ten.json', wording))).out, /: ok\. PHQ-9, 10 items, pl, /);
    const half = await imported(more, 'pl', ...said('items.difficulty=Pytanie o trudność', ...labels.slice(1)));
    assert.equal(half.code, 1);
    assert.match(half.lines[0], /options\.difficulty\.0 is empty/);
    const alone = await imported(more, 'pl', ...said('items.difficulty=Pytanie o trudność'));
    assert.match(alone.lines[0], /options\.difficulty is missing\. Say it: --set options\.difficulty="…"/);
  });

  it('answers without a weight unless their order is said to be right', async () => {
    const bare = each(({ answerOption }) =>
      answerOption.forEach((option) => {
        delete option.extension;
        option.valueCoding = { display: option.valueCoding.display, _display: option.valueCoding._display };
      }),
    );
    const { code, options } = await document(bare, 'pl', '--options-by-order');
    assert.equal(code, 0);
    assert.equal(options['options.frequency.1'], 'Odpowiedź próbna 1');
  });

  const notSaid = ['--measure', '--language', '--status', '--holder', '--licence', '--source'];
  it('to say for you whose words they are', async () => {
    const { code, lines } = await tool('import', 'fhir', fileOf());
    assert.equal(code, 2);
    for (const option of notSaid) assert.ok(lines[0].includes(option), option);
  });

  for (const option of notSaid) {
    it(`without ${option}, or with nothing behind it`, async () => {
      const all = said('pl');
      all[all.indexOf(option) + 1] = ' ';
      const { code, lines } = await tool('import', 'fhir', fileOf(), ...all);
      assert.equal(code, 2);
      assert.match(lines[0], new RegExp(`Not said: ${option}\\.`));
    });
  }

  for (const status of ['official', 'demonstration', 'approved']) {
    it(`the status ${status}: nobody has compared anything yet`, async () => {
      const { code, lines } = await imported(undefined, 'pl', '--status', status);
      assert.equal(code, 2);
      assert.match(lines[0], /cannot be imported\. Use licensed or candidate\./);
    });
  }

  for (const set of ['title', 'html=x', 'items=x', '=x', 'options.frequency=x', 'status=official']) {
    it(`--set ${set}`, async () => {
      const { code, lines } = await imported(undefined, 'pl', '--set', set);
      assert.equal(code, 2);
      assert.match(lines[0], /sets nothing\. Write a key of a wording/);
    });
  }

  for (const [what, content, says] of [
    ['what is no Questionnaire', { resourceType: 'Patient', item: [] }, /resourceType is not Questionnaire/],
    ['a bundle', { resourceType: 'Bundle', entry: [] }, /resourceType is not Questionnaire/],
    [
      'items of another form',
      { resourceType: 'Questionnaire', item: [{ text: 'x' }] },
      /item\.0\.linkId is not as in a FHIR R4/,
    ],
    ['no items', { resourceType: 'Questionnaire', item: [] }, /has 0 questions \(none\), and PHQ-9 has 9/],
    ['no JSON', 'words', /is not JSON/],
    ['5 MB', `{"a": "${'x'.repeat(5 * 1024 * 1024)}"}`, /has more than 4 MB/],
  ]) {
    it(`${what}, in one line`, async () => {
      const { code, lines } = await tool('import', 'fhir', files.write('other.json', content), ...said('pl'));
      assert.equal(code, 1);
      assert.match(lines[0], says);
    });
  }
});

describe('import fhir: a scale with numbers, and an answer beside it', () => {
  const weight = (value) => [{ url: 'http://hl7.org/fhir/StructureDefinition/ordinalValue', valueDecimal: value }];
  const labels = { 0: 'Nothing', 8: 'All of it' };
  const options = [0, 1, 2, 3, 4, 5, 6, 7, 8].map((value) => ({
    valueCoding: { display: labels[value] ?? String(value), extension: weight(value) },
  }));
  const made = (apart) => ({
    resourceType: 'Questionnaire',
    language: 'en',
    title: 'Trial of five',
    item: [1, 2, 3, 4, 5].map((number) => ({
      linkId: `item-${number}`,
      type: 'choice',
      text: `Trial question ${number}`,
      answerOption: number === 1 ? [...options, ...apart] : options,
    })),
  });
  const all = said('en', '--set', 'instruction=How much?').map((word) => (word === 'phq-9' ? 'wsas' : word));

  it('takes the one answer that is no value for "not applicable", and says so', async () => {
    const file = files.write('scale.json', made([{ valueCoding: { code: 'n', display: 'Not for me' } }]));
    const { code, wording } = await toolJson('import', 'fhir', file, ...all);
    assert.equal(code, 0);
    assert.deepEqual(wording.options, { interference: labels });
    assert.deepEqual(wording.notApplicable, { q1: 'Not for me' });
    const { error } = await tool('import', 'fhir', file, ...all);
    assert.match(error, /notApplicable\.q1 {2}"Not for me"/);
  });

  it('refuses two such answers: nobody can say which it is', async () => {
    const apart = ['n', 'o'].map((code) => ({ valueCoding: { code, display: `Not ${code}` } }));
    const { code, lines } = await tool('import', 'fhir', files.write('scale.json', made(apart)), ...all);
    assert.equal(code, 1);
    assert.match(lines[0], /item-1 has the answer "Not n" without a value/);
  });

  it('asks for the words of "not applicable" where the file has none', async () => {
    const { code, lines } = await tool('import', 'fhir', files.write('scale.json', made([])), ...all);
    assert.equal(code, 1);
    assert.match(lines[0], /notApplicable\.q1 is empty\. Say it: --set notApplicable\.q1="…"/);
  });
});
