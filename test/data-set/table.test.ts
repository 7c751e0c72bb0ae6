import { expect } from '@open-wc/testing';
import { codedAssessments, contactFields, RowError, tableRows, toCsv, toJson } from '@iapt-elements/data-set';
import { record, start, type InterpreterCode } from '@iapt-elements/engine';
import { answersIn } from '../support/answers.js';
import { contextOfRecord, measureOf, phq9, wsas } from '../support/scenario.js';

const completedAt = '2026-11-21T09:05:00Z';
const made = (measure = phq9, answers = '1×9') => {
  const session = start([measure], { answers: { [measure.id]: answersIn(measure, answers) } });
  return record({ ...session, completedAt }, measure.id, contextOfRecord);
};

describe('tableRows', () => {
  it('of a care activity has no day of its own, of a referral it has', () => {
    const assessments = codedAssessments(made());
    expect(tableRows(assessments, 'IDS607', { CareActId: 'A1' })).to.deep.equal([
      { CareActId: 'A1', CodedAssToolType: '720433000', PersScore: '9' },
    ]);
    expect(tableRows(assessments, 'IDS606', { Referral: 'R1' })).to.deep.equal([
      { Referral: 'R1', CodedAssToolType: '720433000', PersScore: '9', AssToolCompDate: '2026-11-21' },
    ]);
  });

  it('leaves out what cannot be submitted', () => {
    const both = [...codedAssessments(made()), ...codedAssessments(made(measureOf('phq-2'), '1 1'))];
    expect(tableRows(both, 'IDS607', { CareActId: 'A1' })).to.have.lengthOf(1);
  });

  it('refuses a code that is there twice, which the data set rejects', () => {
    const twice = [...codedAssessments(made()), ...codedAssessments(made(phq9, '2×9'))];
    expect(() => tableRows(twice, 'IDS607', { CareActId: 'A1' })).to.throw(RowError, '"720433000"} twice');
  });
});

describe('toCsv', () => {
  it('has a line of names, and ids to the last digit', () => {
    const rows = tableRows(codedAssessments(made(wsas, 'n 0 0 0 0')), 'IDS607', { CareActId: 'A1' });
    expect(toCsv(rows).split('\r\n').slice(0, 2)).to.deep.equal([
      'CareActId,CodedAssToolType,PersScore',
      'A1,932621000000100,9',
    ]);
    expect(JSON.parse(toJson(rows))).to.deep.equal(rows);
  });

  it('quotes what would break a line', () => {
    expect(toCsv([{ id: 'a,"b"\nc', score: '1' }])).to.equal('id,score\r\n"a,""b""\nc",1\r\n');
    expect(toCsv([])).to.equal('');
  });

  it('refuses rows of different tables', () => {
    expect(() => toCsv([{ a: '1' }, { b: '1' }])).to.throw(RowError, 'A row has the columns b, the first a.');
  });
});

describe('contactFields', () => {
  const fields = (language: string, interpreter: { language: string; code: InterpreterCode | null } | null) => {
    const session = start([phq9], { circumstances: { interpreter: interpreter?.code ?? null } });
    const words = 'none' as const;
    const context = {
      ...contextOfRecord,
      language,
      interpreter: interpreter && { language: interpreter.language, words },
    };
    return contactFields(record(session, 'phq-9', context));
  };

  it('has the code of the interpreter and the language in which it was asked', () => {
    expect(fields('en-GB', null)).to.deep.equal({ InterpreterPresentInd: null, LanguageCodeTreat: 'en' });
    expect(fields('en', { language: 'ur', code: '1' })).to.deep.equal({
      InterpreterPresentInd: '1',
      LanguageCodeTreat: 'ur',
    });
    expect(fields('zh-Hans', { language: 'pl', code: null }).LanguageCodeTreat).to.equal('pl');
  });

  it('is the language of the words where no interpreter was there', () => {
    for (const code of ['4', '5'] as const)
      expect(fields('en', { language: 'ur', code })).to.deep.equal({
        InterpreterPresentInd: code,
        LanguageCodeTreat: 'en',
      });
  });

  it('invents no code for a language that has none of two letters', () => {
    expect(fields('bfi', null).LanguageCodeTreat).to.equal(null);
  });
});
