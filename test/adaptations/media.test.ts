import { expect } from '@open-wc/testing';
import { defaultAdjustments, type Media } from '@iapt-elements/adaptations';
import { InputError, missingClips, readMedia, versionOfClips } from '@iapt-elements/adaptations/read';
import { mediaFor, recordingsFor } from '../support/media.js';
import { easyReadFor, everyMeasure, phq9, Scenario, wordsFor, wsas } from '../support/scenario.js';

const manifest = mediaFor(phq9);

function problems(input: unknown): string {
  try {
    readMedia(input);
  } catch (error) {
    expect(error, String(error)).to.be.instanceOf(InputError);
    return (error as InputError).problems.join('\n');
  }
  throw new Error('It was accepted.');
}

describe('read media manifest', () => {
  it('takes what a service brings, as it is', () => {
    for (const media of [manifest, recordingsFor(phq9)]) expect(readMedia(media)).to.deep.equal(media);
  });

  const q1 = { role: 'item', item: 'q1' };
  const withClip = (clip: object) => ({ ...manifest, clips: [clip] });

  for (const src of [
    'q1.mp4',
    './q1.mp4',
    '../clips/q1.mp4?v=2#t=1',
    '/clips/q1.mp4',
    'clips/früh.mp4',
    'https://example.org/q1.mp4',
  ]) {
    it(`takes the address ${src}`, () => {
      expect(readMedia(withClip({ ...q1, src })).clips[0]!.src).to.equal(src);
    });
  }

  for (const src of [
    '',
    'http://example.org/q1.mp4',
    'HTTP://example.org/q1.mp4',
    '//example.org/q1.mp4',
    '\\\\example.org\\q1.mp4',
    'javascript:alert(1)',
    '\u0001javascript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:video/mp4;base64,AAAA',
    'blob:https://example.org/1',
    'file:///etc/passwd',
    'q 1.mp4',
    `${'x'.repeat(500)}.mp4`,
    null,
    1,
  ]) {
    it(`refuses the address ${JSON.stringify(src).slice(0, 40)}, also of captions and poster`, () => {
      expect(problems(withClip({ ...q1, src }))).to.match(/^"clips\.0\.src" /);
      if (src === null) return;
      expect(problems(withClip({ ...q1, src: 'x.mp4', captions: src }))).to.match(/^"clips\.0\.captions" /);
      expect(problems(withClip({ ...q1, src: 'x.mp4', poster: src }))).to.match(/^"clips\.0\.poster" /);
    });
  }

  const faults: readonly (readonly [string, unknown, RegExp])[] = [
    ['an item clip without its item', withClip({ role: 'item', src: 'x' }), /^"clips\.0\.item" must be text\.$/],
    ['an option clip without its scale', withClip({ role: 'option', value: '0', src: 'x' }), /^"clips\.0\.scale" /],
    ['an option clip without its value', withClip({ role: 'option', scale: 's', src: 'x' }), /^"clips\.0\.value" /],
    ['a value that is a number', withClip({ role: 'option', scale: 's', value: 0, src: 'x' }), /^"clips\.0\.value" /],
    [
      'an instruction with an item',
      withClip({ role: 'instruction', item: 'q1', src: 'x' }),
      /^"clips\.0\.item" is unknown/,
    ],
    ['a role that nobody knows', withClip({ role: 'song', src: 'x' }), /^"clips\.0\.role" /],
    ['no clips', { ...manifest, clips: [] }, /^"clips" has too few entries/],
    ['a checksum of another kind', withClip({ ...q1, src: 'x', checksum: 'md5-1' }), /^"clips\.0\.checksum" /],
    ['a kind that nobody knows', { ...manifest, kind: 'film' }, /^"kind" must be recording or signed\./],
    ['a language that is no tag', { ...manifest, language: 'British' }, /^"language" /],
    ['a translator without a number', { ...manifest, translator: { register: 'NRCPD' } }, /^"translator\.number" /],
    [
      'a version of recordings',
      { ...recordingsFor(phq9), measureVersion: 'bsl' },
      /^"measureVersion" is for signed clips/,
    ],
    ['signed clips that nobody checked', { ...manifest, checker: null }, /^"checker" and "translator" must both be/],
    ['signed clips that nobody translated', { ...manifest, translator: null }, /^"checker" and "translator" must/],
    [
      'a translation that its translator checked',
      { ...manifest, checker: manifest.translator },
      /^"checker" must be another person than the translator\.$/,
    ],
  ];
  for (const [what, input, problem] of faults) {
    it(`refuses ${what}, and names it`, () => {
      expect(problems(input)).to.match(problem);
    });
  }

  it('asks for no translator of placeholders and of recordings', () => {
    const unnamed = { translator: null, checker: null };
    expect(readMedia({ ...manifest, ...unnamed, status: 'demonstration' }).translator).to.equal(null);
    expect(readMedia({ ...recordingsFor(phq9), ...unnamed }).checker).to.equal(null);
  });
});

describe('what a manifest lacks', () => {
  for (const measure of everyMeasure) {
    it(`is nothing when it has everything of ${measure.name}`, () => {
      expect(missingClips(measure, mediaFor(measure))).to.deep.equal([]);
    });
  }

  it('is named, each thing once', () => {
    const clips = manifest.clips.filter(
      (clip) => !('item' in clip && clip.item === 'q3') && !('value' in clip && clip.value === '2'),
    );
    expect(missingClips(phq9, { ...manifest, clips })).to.deep.equal(['option frequency 2', 'item q3']);
  });

  it('is "not applicable" too, where a question offers it', () => {
    const clips = mediaFor(wsas).clips.filter((clip) => !('value' in clip && clip.value === 'not-applicable'));
    expect(missingClips(wsas, mediaFor(wsas, { clips }))).to.deep.equal(['option not-applicable of q1']);
  });
});

describe('the version that clips are', () => {
  const bsl = { measureVersion: 'bsl' } as const;

  it('is what licensed clips of the whole measure say', () => {
    expect(versionOfClips(phq9, { ...manifest, ...bsl })).to.equal('bsl');
    expect(versionOfClips(phq9, manifest)).to.equal(null);
  });

  it('is none of a part of the measure, and none of placeholders', () => {
    const without = (src: string) => manifest.clips.filter((clip) => clip.src !== src);
    expect(versionOfClips(phq9, { ...manifest, ...bsl, clips: without('frequency-3.mp4') })).to.equal(null);
    // What is not always asked is no part of the version.
    expect(versionOfClips(phq9, { ...manifest, ...bsl, clips: without('difficulty.mp4') })).to.equal('bsl');
    expect(versionOfClips(phq9, { ...manifest, ...bsl, status: 'demonstration' })).to.equal(null);
  });
});

describe('clips on a screen', () => {
  const signed = { ...defaultAdjustments, signed: true };
  const aloud = { ...defaultAdjustments, readAloud: true };
  const at = (media: readonly Media[], adjustments = { ...signed, readAloud: true }) =>
    Scenario.of(phq9).next().shown({ media, adjustments });
  const sources = (clips: readonly { src: string }[]) => clips.map(({ src }) => src);

  function asked(scenario: Scenario) {
    const shown = scenario.screen();
    if (!('questions' in shown)) throw new Error(`${shown.kind} has no question.`);
    return { page: shown.clips, question: shown.questions[0]! };
  }

  it('are those of its instruction, its question and each of its options', () => {
    const { page, question } = asked(at([manifest]).answerOn(0));
    expect(sources(page)).to.deep.equal(['instruction.mp4']);
    expect(sources(question.clips)).to.deep.equal(['q2.mp4']);
    expect(question.options.map(({ clips }) => sources(clips))).to.deep.equal(
      [0, 1, 2, 3].map((value) => [`frequency-${value}.mp4`]),
    );
    expect(question.clips[0]).to.deep.equal({
      kind: 'signed',
      language: 'bfi',
      src: 'q2.mp4',
      captions: null,
      poster: null,
    });
  });

  it('are several where one thing is there in several formats, in the order of the manifest', () => {
    const webm = { role: 'item', item: 'q1', src: 'q1.webm', captions: 'q1.vtt', poster: 'q1.png' } as const;
    const { question } = asked(at([{ ...manifest, clips: [...manifest.clips, webm] }]));
    expect(sources(question.clips)).to.deep.equal(['q1.mp4', 'q1.webm']);
    expect(question.clips[1]).to.include({ captions: 'q1.vtt', poster: 'q1.png' });
  });

  it('are of the kinds that are asked for: signed clips do not come with reading aloud, nor the other way round', () => {
    const media = [manifest, recordingsFor(phq9)];
    const kinds = (adjustments: typeof signed) => asked(at(media, adjustments)).question.clips.map(({ kind }) => kind);
    expect(kinds(signed)).to.deep.equal(['signed']);
    expect(kinds(aloud)).to.deep.equal(['recording']);
    expect(kinds({ ...signed, readAloud: true })).to.deep.equal(['signed', 'recording']);
    expect(kinds(defaultAdjustments)).to.deep.equal([]);
  });

  for (const [language, fits] of [
    ['en', true],
    ['en-GB', true],
    ['EN', true],
    ['cy', false],
    ['eng', false],
    ['e', false],
  ] as const) {
    it(`are recordings in "${language}" of English words: ${fits ? 'yes' : 'no'}`, () => {
      expect(asked(at([recordingsFor(phq9, language)])).question.clips).to.have.length(fits ? 1 : 0);
    });
  }

  it('are none of a part or of a practice question, which have words of their own', () => {
    const easyRead = { 'phq-9': easyReadFor(phq9) };
    const scenario = Scenario.of(phq9)
      .deliver({ parts: { 'phq-9': { q1: 2 } }, practice: { 'phq-9': 1 } })
      .next()
      .shown({ media: [manifest], adjustments: signed, easyRead });
    for (const kind of ['practice', 'part'] as const) {
      const at = kind === 'part' ? scenario.next() : scenario;
      at.expectScreen({ kind });
      const { question } = asked(at);
      expect(question.clips).to.deep.equal([]);
      expect(sources(question.options[1]!.clips)).to.deep.equal(['frequency-1.mp4']);
    }
  });

  it('are no recordings of exchanged words', () => {
    const adapted = { wording: { 'phq-9': wordsFor(phq9, { version: 'adapted' }) } };
    const media = [manifest, recordingsFor(phq9)];
    const { question } = asked(at(media).shown(adapted));
    expect(question.clips.map(({ kind }) => kind)).to.deep.equal(['signed']);
  });

  it("are a measure's own", () => {
    expect(asked(at([mediaFor(wsas)])).question.clips).to.deep.equal([]);
  });

  it('of an option at one question go before those of its scale', () => {
    const own = { role: 'option', item: 'q1', scale: 'frequency', value: '0', src: 'own.mp4' } as const;
    const scenario = at([{ ...manifest, clips: [...manifest.clips, own] }]);
    expect(sources(asked(scenario).question.options[0]!.clips)).to.deep.equal(['own.mp4']);
    expect(sources(asked(scenario.answerOn(0)).question.options[0]!.clips)).to.deep.equal(['frequency-0.mp4']);
  });

  it('of "not applicable" are at the question that offers it', () => {
    const scenario = Scenario.of(wsas)
      .next()
      .shown({ media: [mediaFor(wsas)], adjustments: signed });
    const { options } = asked(scenario).question;
    expect(sources(options.at(-1)!.clips)).to.deep.equal(['q1-apart.mp4']);
  });

  it('are on the page about help, whichever measure led there; recordings only in the language of its words', () => {
    const media = [manifest, recordingsFor(phq9)];
    const help = at(media).answerOn(0, 0, 0, 0, 0, 0, 0, 0, 1).expectPage('phq-9/q9/help');
    expect(help.screen().clips.map(({ kind }) => kind)).to.deep.equal(['signed', 'recording']);
    const welsh = help.shown({ help: { language: 'cy', text: 'Help', contacts: [] } });
    expect(welsh.screen().clips.map(({ kind }) => kind)).to.deep.equal(['signed']);
    // English questions in a Polish page: its help is in Polish.
    const polish = help.shown({ language: 'pl', media });
    expect(polish.screen().clips.map(({ kind }) => kind)).to.deep.equal(['signed']);
  });

  it('are nowhere else', () => {
    const start = Scenario.of(phq9).shown({ media: [manifest], adjustments: signed });
    expect(start.screen().clips).to.deep.equal([]);
  });
});

describe('read aloud', () => {
  it('is offered on every screen, at the speed that is set, and only when it is asked for', () => {
    const adjustments = { ...defaultAdjustments, readAloud: true, speechRate: 0.7 };
    const start = Scenario.of(phq9);
    for (const scenario of [start, start.next()]) {
      expect(scenario.shown({ adjustments }).screen().readAloud).to.deep.equal({ rate: 0.7 });
      expect(scenario.screen().readAloud).to.equal(null);
    }
  });
});
