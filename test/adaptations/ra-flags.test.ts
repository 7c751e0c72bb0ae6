import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { defaultAdjustments, type Adjustments } from '@iapt-elements/adaptations';
import {
  codesIn,
  draftFlags,
  draftNotice,
  draftSource,
  impliedFlags,
  importFlags,
  interpreterLanguages,
  wrongCheckDigit,
} from '@iapt-elements/adaptations/ra-flags';
import { readAdjustments } from '@iapt-elements/adaptations/read';
import { matchedCodes, matchOf } from '../../packages/adaptations/src/ra-flags/matches.js';
import { isSnomedId } from '../support/check-digits.js';
import { anyAdjustments } from './arbitraries.js';

const term = new Map(draftFlags.map((flag) => [flag.code, flag.term]));
const changed = (adjustments: Adjustments) =>
  Object.fromEntries(Object.entries(adjustments).filter(([setting, value]) => value !== defaultAdjustments[setting]));

describe('the draft codes of the Reasonable Adjustment Flag', () => {
  it('are all there: 348 rows, 339 codes', () => {
    expect(draftFlags).to.have.lengthOf(348);
    expect(term.size).to.equal(339);
  });

  it('pass their check digit, but for the two that the draft has wrong', () => {
    const failing = [...term.keys()].filter((code) => !isSnomedId(code));
    expect(failing.sort()).to.deep.equal([...wrongCheckDigit].sort());
    expect(failing).to.have.lengthOf(2);
  });

  it('have one term each, without spoilt letters', () => {
    for (const flag of draftFlags) {
      expect(flag.term).to.equal(term.get(flag.code));
      expect(flag.term).to.match(/^[A-Z][A-Za-zåü \-:()&,0-9']+$/);
    }
  });

  it('say where they are from and that they are a draft', () => {
    expect(draftSource).to.include('NHSDigital/ra-sandbox');
    expect(draftNotice).to.match(/^Draft\. Not checked against a live release/);
  });

  it('name a language by a tag that means it', () => {
    const names = new Intl.DisplayNames('en', { type: 'language' });
    const letters = (text: string) =>
      text
        .normalize('NFD')
        .replace(/[^A-Za-z]/g, '')
        .toLowerCase();
    /** Where the draft and CLDR call a language by different names. */
    const others: Record<string, string> = {
      bn: 'Bengali',
      km: 'Central Khmer',
      dv: 'Dhivehi',
      fa: 'Farsi',
      'nl-BE': 'Flemish',
      ff: 'Fulah',
      ht: 'Haitian',
      hak: 'Hakka',
      ky: 'Kirghiz',
      kfr: 'Kutchi',
      li: 'Limburgan',
      lg: 'Luganda',
      cmn: 'Mandarin',
      'ro-MD': 'Moldavian',
      ii: 'Nuosu',
      or: 'Oriya',
      os: 'Ossetian',
      pa: 'Panjabi',
      syl: 'Sylheti',
      tl: 'Tagalog',
      tw: 'Twi',
      ug: 'Uighur',
      bfi: 'British Sign Language',
    };
    let compared = 0;
    for (const [code, tag] of Object.entries(interpreterLanguages)) {
      // Not every browser has a name for every language.
      if (names.of(tag) === tag && !others[tag]) continue;
      compared += 1;
      const named = term.get(code)!.replace(/ (language )?interpreter needed$/, '');
      const fits = [names.of(tag), others[tag]].some((name) => letters(name ?? '') === letters(named));
      expect(fits, `${code} ${named} ${tag} ${names.of(tag)}`).to.equal(true);
    }
    expect(compared).to.be.above(100);
    expect(Object.keys(interpreterLanguages)).to.have.lengthOf(194);
  });
});

describe('the settings that codes ask for', () => {
  it('belong to codes of the draft with a right check digit, and are allowed', () => {
    for (const code of matchedCodes) {
      expect(term.has(code), code).to.equal(true);
      expect(isSnomedId(code), code).to.equal(true);
      const { settings, impliedBy } = matchOf(code)!;
      expect(Object.keys(settings), code).not.to.be.empty;
      expect(readAdjustments(settings)).to.deep.equal({ ...defaultAdjustments, ...settings });
      if (impliedBy) expect(readAdjustments(impliedBy)).to.deep.equal({ ...defaultAdjustments, ...impliedBy });
    }
    expect(new Set(matchedCodes).size).to.equal(matchedCodes.length);
  });

  /** The code, its term, and what it changes. By hand, beside the data: a slip of one digit shows. */
  const rows: readonly (readonly [string, string, Record<string, unknown>])[] = [
    [
      '796161000000101',
      'Requires information in Easyread',
      { easyRead: true, explanations: true, practice: true, pictograms: true },
    ],
    ['719754002', 'Uses symbols for communication', { pictograms: true }],
    ['367741000000102', 'Requires information verbally', { readAloud: true }],
    ['936601000000105', 'Requires information in electronic audio format', { readAloud: true }],
    ['985021000000106', 'Requires third party to read out written information', { support: 'with-supporter' }],
    [
      '957331000000109',
      'Requires written information in at least 20 point sans serif font',
      { size: 'largest', font: 'system' },
    ],
    [
      '957371000000106',
      'Requires written information in at least 28 point sans serif font',
      { size: 'largest', font: 'system' },
    ],
    ['204331000000107', 'British Sign Language interpreter needed', { signed: true, interpreter: 'bfi' }],
    ['415803005', 'Uses British sign language', { signed: true }],
    ['520471000000105', 'Preferred method of communication: British Sign Language', { signed: true }],
    ['1108151000000106', 'Requires carer to be present at encounters', { support: 'carer-present' }],
    ['1082681000000103', 'Requires support for receptive communication needs', { easyRead: true }],
    ['1082691000000101', 'Requires support for expressive communication needs', { easyRead: true }],
    ['311543001', 'Difficulty processing information at normal speed', { speechRate: 0.75 }],
    ['315594003', 'Interpreter needed', { readBack: true }],
    ['203901000000102', 'Polish language interpreter needed', { interpreter: 'pl', readBack: true }],
    ['204211000000109', 'Urdu language interpreter needed', { interpreter: 'ur', readBack: true }],
    ['203961000000103', 'Panjabi language interpreter needed', { interpreter: 'pa', readBack: true }],
    ['203321000000107', 'Bengali language interpreter needed', { interpreter: 'bn', readBack: true }],
    ['203601000000106', 'Gujarati language interpreter needed', { interpreter: 'gu', readBack: true }],
    ['353881000000101', 'Romanian language interpreter needed', { interpreter: 'ro', readBack: true }],
    ['203311000000101', 'Arabic language interpreter needed', { interpreter: 'ar', readBack: true }],
    ['204021000000108', 'Somali language interpreter needed', { interpreter: 'so', readBack: true }],
    ['203421000000104', 'Farsi language interpreter needed', { interpreter: 'fa', readBack: true }],
    ['204191000000105', 'Turkish language interpreter needed', { interpreter: 'tr', readBack: true }],
    ['204201000000107', 'Ukrainian language interpreter needed', { interpreter: 'uk', readBack: true }],
    ['203911000000100', 'Portuguese language interpreter needed', { interpreter: 'pt', readBack: true }],
    ['204231000000101', 'Welsh language interpreter needed', { interpreter: 'cy', readBack: true }],
    ['1082671000000100', 'Requires aphasia-friendly communication', { easyRead: true, pictograms: true }],
    ['307089001', 'Difficulty analysing information', { easyRead: true, explanations: true }],
    ['311540003', 'Difficulty processing information accurately', { easyRead: true, explanations: true }],
    ['737350008', 'Needs assistance with communication', { support: 'with-supporter' }],
    ['225835008', 'Needs an advocate', { support: 'with-supporter' }],
    ['225834007', 'Uses a citizen advocate', { support: 'with-supporter' }],
    ['954871000000106', 'Uses switches for communication', { targets: 'large' }],
    ['246622003', 'Eyes sensitive to light', { colours: 'dark' }],
    ['409668002', 'Photophobia', { colours: 'dark' }],
    ['203521000000103', 'French Creole language interpreter needed', { readBack: true }],
  ];
  for (const [code, words, change] of rows) {
    it(`${code} ${words}`, () => {
      expect(term.get(code)).to.equal(words);
      expect(changed(importFlags([code]).adjustments)).to.deep.equal(change);
    });
  }

  it("are marked where they are the kit's own reading of a term", () => {
    const own = matchedCodes.filter((code) => matchOf(code)!.own).map((code) => term.get(code)!);
    expect(own.sort()).to.deep.equal([
      'Difficulty analysing information',
      'Difficulty processing information accurately',
      'Eyes sensitive to light',
      'Needs an advocate',
      'Needs assistance with communication',
      'Photophobia',
      'Requires aphasia-friendly communication',
      'Uses a citizen advocate',
      'Uses switches for communication',
    ]);
  });
});

describe('importFlags', () => {
  it('says of each code what became of it', () => {
    const codes = ['796161000000101', '1108171000000102', '1082551000000100', '957351000000102', '123456789012'];
    const { adjustments, applied, withoutMatch, unknown } = importFlags(codes);
    expect(changed(adjustments)).to.include({ easyRead: true, size: 'largest' });
    expect(applied.map(({ code, partly }) => [code, partly])).to.deep.equal([
      ['796161000000101', undefined],
      ['957351000000102', true],
    ]);
    expect(withoutMatch).to.deep.equal([
      { code: '1108171000000102', term: 'Requires extended appointment', why: 'no-setting' },
      {
        code: '1082551000000100',
        term: 'Requires information in aphasia-accessible format',
        why: 'wrong-check-digit',
      },
    ]);
    expect(unknown).to.deep.equal(['123456789012']);
  });

  it('loses none of the codes of the draft, and knows them all', () => {
    for (const code of term.keys()) {
      const { applied, withoutMatch, unknown } = importFlags([code]);
      expect([...applied, ...withoutMatch].map((flag) => flag.code)).to.deep.equal([code]);
      expect(unknown).to.deep.equal([]);
    }
  });

  it('keeps what the codes say nothing about', () => {
    const onto: Adjustments = { ...defaultAdjustments, colours: 'cream', newer: 1 };
    expect(importFlags(['415803005'], onto).adjustments).to.deep.equal({ ...onto, signed: true });
    expect(importFlags([], onto).adjustments).to.deep.equal(onto);
  });

  it('follows one of two codes that disagree, whatever their order, and lists the other', () => {
    const [reader, carer] = ['985021000000106', '1108151000000106'] as const;
    for (const codes of [
      [reader, carer],
      [carer, reader],
    ]) {
      const { adjustments, withoutMatch } = importFlags(codes);
      expect(adjustments.support).to.equal('with-supporter');
      expect(withoutMatch.map(({ code, why }) => [code, why])).to.deep.equal([[carer, 'conflict']]);
    }
    const languages = importFlags(['203901000000102', '204211000000109']);
    expect(languages.withoutMatch.map(({ why }) => why)).to.deep.equal(['conflict']);
    expect(importFlags(['415803005', '520471000000105']).withoutMatch).to.deep.equal([]);
  });

  it('says where the language is still to be chosen', () => {
    expect(importFlags(['315594003']).applied[0]).to.include({ languageOpen: true });
    expect(importFlags(['203901000000102']).applied[0]).not.to.have.property('languageOpen');
  });

  it('makes profiles that the schema allows, of any codes', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...term.keys()], { maxLength: 12 }), (codes) => {
        const { adjustments, applied, withoutMatch, unknown } = importFlags(codes);
        expect(readAdjustments(adjustments)).to.deep.equal(adjustments);
        expect(applied.length + withoutMatch.length + unknown.length).to.equal(codes.length);
      }),
    );
  });
});

describe('codesIn', () => {
  it('finds codes in whatever they were copied with, each once', () => {
    const text = '415803005 | Uses British sign language |,\n796161000000101;415803005 (20 point)';
    expect(codesIn(text)).to.deep.equal(['415803005', '796161000000101']);
    expect(codesIn('large print, 20 point, 12345, 1234567890123456789')).to.deep.equal([]);
  });
});

describe('impliedFlags', () => {
  const implied = (change: Partial<Adjustments>) =>
    impliedFlags({ ...defaultAdjustments, ...change }).map(({ code }) => code);

  it('are none for somebody who asked for nothing', () => {
    expect(implied({})).to.deep.equal([]);
  });

  it('follow from what is set', () => {
    expect(implied({ easyRead: true, signed: true })).to.deep.equal(['796161000000101', '415803005']);
    expect(implied({ support: 'read-by-clinician' })).to.deep.equal(['985021000000106']);
    expect(implied({ support: 'with-supporter' })).to.deep.equal([]);
    expect(implied({ size: 'largest' })).to.deep.equal(['957331000000109']);
    expect(implied({ size: 'large' })).to.deep.equal([]);
  });

  it('name the language of the interpreter, once; without a code of its own, that one is needed', () => {
    expect(implied({ interpreter: 'pl' })).to.deep.equal(['203901000000102']);
    expect(implied({ interpreter: 'lg' })).to.have.lengthOf(1);
    expect(implied({ interpreter: 'bfi' })).to.deep.equal(['204331000000107']);
    expect(implied({ interpreter: 'prs' })).to.deep.equal(['315594003']);
  });

  it('are codes with a right check digit, for any profile', () => {
    fc.assert(
      fc.property(anyAdjustments, (adjustments) => {
        for (const { code } of impliedFlags(adjustments)) expect(isSnomedId(code), code).to.equal(true);
      }),
    );
  });

  it('asks for nothing that is not set already, when the codes are read again', () => {
    const few = {
      easyRead: true,
      explanations: true,
      practice: true,
      pictograms: true,
      signed: true,
      interpreter: 'ur',
    };
    const adjustments: Adjustments = { ...defaultAdjustments, ...few, readBack: true };
    expect(importFlags(implied(adjustments)).adjustments).to.deep.equal(adjustments);
  });
});
