import { expect } from '@open-wc/testing';
import type { Media } from '@iapt-elements/adaptations';
import { itemsIn, VersionError } from '@iapt-elements/engine';
import { calculation, MappingError, questionnaire, type Extension, type QuestionnaireItem } from '@iapt-elements/fhir';
import { everyMeasure, measureOf, phq9, wordsFor, wsas } from '../support/scenario.js';
import { isLoincCode, isSnomedId } from '../support/check-digits.js';

const extension = ({ extension: all = [] }: { readonly extension?: readonly Extension[] }, name: string) =>
  all.find(({ url }) => url.endsWith(`/${name}`));
const itemOf = (item: readonly QuestionnaireItem[], link: string) => item.find(({ linkId }) => linkId === link)!;

const header = { version: 1, measure: 'phq-9', status: 'demonstration', holder: 'nobody', licence: 'free' } as const;
const people = { translator: null, checker: null };

describe('questionnaire', () => {
  it('has the instruction, every item of the version in its order, and the total', () => {
    for (const measure of everyMeasure)
      for (const version of Object.keys(measure.versions)) {
        const { item } = questionnaire(measure, [wordsFor(measure, { version })]);
        const links = item.map(({ linkId }) => linkId);
        const total = measure.scoring.method === 'none' ? [] : ['/total'];
        expect(links).to.deep.equal(['/instruction', ...itemsIn(measure, version).map(({ code }) => code), ...total]);
      }
  });

  it('has no code that its check digit refuses', () => {
    for (const measure of everyMeasure)
      for (const [, system, code] of JSON.stringify(questionnaire(measure, [wordsFor(measure)])).matchAll(
        /"system":"(http:\/\/(?:loinc|snomed)[^"]*)","code":"(?!LA)([^"]*)"/g,
      ))
        expect(system === 'http://loinc.org' ? isLoincCode(code!) : isSnomedId(code!), code).to.equal(true);
  });

  it('gives an option its weight under both names', () => {
    const option = itemOf(questionnaire(phq9, [wordsFor(phq9)]).item, 'q1').answerOption![3]!;
    expect(extension(option, 'itemWeight')!.valueDecimal).to.equal(3);
    expect(extension(option.valueCoding, 'ordinalValue')!.valueDecimal).to.equal(3);
    expect(option.valueCoding).to.include({ system: 'http://loinc.org', code: 'LA6571-9', display: 'option 3' });
  });

  it('offers "not applicable" without a weight', () => {
    const option = itemOf(questionnaire(wsas, [wordsFor(wsas)]).item, 'q1').answerOption!.at(-1)!;
    expect(option.valueCoding).to.include({ code: 'not-applicable', display: 'q1 does not apply' });
    expect(option).to.not.have.property('extension');
    expect(itemOf(questionnaire(wsas, [wordsFor(wsas)]).item, 'q2').answerOption).to.have.lengthOf(9);
  });

  it('of reworded questions has none of the published codes', () => {
    const made = questionnaire(phq9, [wordsFor(phq9, { version: 'adapted' })]);
    expect(JSON.stringify(made)).to.not.match(/"system":"http:\/\/(loinc|snomed)/);
    expect(made.copyright).to.not.include('LOINC');
  });

  it('carries the owner and the notices of the codes that it has', () => {
    const { copyright } = questionnaire(phq9, [wordsFor(phq9)]);
    expect(copyright).to.match(/^nobody free\n\n.*LOINC.*\n\n.*SNOMED/s);
    expect(questionnaire(measureOf('bpi-sf'), [wordsFor(measureOf('bpi-sf'))]).copyright).to.equal('nobody free');
  });

  it('publishes no more than the words are', () => {
    const status = (words: 'official' | 'candidate' | 'demonstration' | 'licensed') => {
      const { status: is, experimental } = questionnaire(phq9, [wordsFor(phq9, { status: words })]);
      return [is, experimental];
    };
    expect(status('official')).to.deep.equal(['active', undefined]);
    expect(status('licensed')).to.deep.equal(['active', undefined]);
    expect(status('candidate')).to.deep.equal(['draft', undefined]);
    expect(status('demonstration')).to.deep.equal(['draft', true]);
  });

  it('says when a question is asked', () => {
    const ibs = questionnaire(measureOf('ibs-sss'), [wordsFor(measureOf('ibs-sss'))]).item;
    const no = { system: 'https://iapt-elements.example/fhir/CodeSystem/ibs-sss.yes-no', code: '0' };
    expect(itemOf(ibs, 'q1').enableWhen).to.deep.equal([{ question: 'pain', operator: '!=', answerCoding: no }]);
    expect(itemOf(ibs, 'q4')).to.not.have.property('enableWhen');
    const work = questionnaire(measureOf('employment'), [wordsFor(measureOf('employment'))]).item;
    expect(itemOf(work, 'weekly-hours').enableWhen![0]).to.deep.include({ question: 'status', operator: '=' });
  });

  it('cannot say "all of these or one of those" in R4, and says so', () => {
    const [first, second, third] = phq9.items;
    const source = 'test';
    const both = {
      ...phq9,
      gates: [{ item: first!.code, answer: 0, items: [third!.code], source }],
      conditions: [{ item: second!.code, answers: [1, 2], items: [third!.code], source }],
    };
    expect(() => questionnaire(both, [wordsFor(phq9)])).to.throw(MappingError, 'phq-9 › q3: R4 cannot say');
  });

  it('leaves a total out that FHIRPath could not say exactly, rather than wrong', () => {
    const [first, second] = phq9.items;
    const hanging = {
      ...phq9,
      conditions: [{ item: first!.code, answers: [1], items: [second!.code], source: 'test' }],
    };
    const coded = { ...phq9, scales: { frequency: { codes: ['0', '1', '2', '3'] } } };
    const why = (measure: typeof phq9) => calculation({ measure, version: 'standard' });
    expect(why(hanging)).to.deep.equal({ kind: 'none', why: 'conditions' });
    expect(why(coded)).to.deep.equal({ kind: 'none', why: 'codes' });
    const { item } = questionnaire(hanging, [wordsFor(phq9)]);
    expect(item.map(({ linkId }) => linkId)).to.not.include('/total');
  });

  it('puts a signed clip before a recording, for questions and options', () => {
    const clips = (ending: string) => [
      { role: 'item' as const, item: 'q1', src: `q1.${ending}` },
      { role: 'option' as const, scale: 'frequency', value: '0', src: `0.${ending}` },
    ];
    const recording: Media = { ...header, ...people, kind: 'recording', language: 'en', clips: clips('mp3') };
    const signed: Media = { ...header, ...people, kind: 'signed', language: 'bfi', clips: clips('webm') };
    const attached = (media: Media[]) => {
      const item = itemOf(questionnaire(phq9, [wordsFor(phq9)], { media }).item, 'q1');
      const media_ = [
        extension(item, 'sdc-questionnaire-itemMedia'),
        extension(item.answerOption![0]!, 'sdc-questionnaire-itemAnswerMedia'),
      ];
      return media_.map((each) => each!.valueAttachment);
    };
    expect(attached([recording, signed])).to.deep.equal([
      { contentType: 'video/webm', language: 'bfi', url: 'q1.webm' },
      { contentType: 'video/webm', language: 'bfi', url: '0.webm' },
    ]);
    expect(attached([recording])[0]).to.deep.equal({ contentType: 'audio/mpeg', language: 'en', url: 'q1.mp3' });
    const unknown = { ...recording, clips: clips('xyz') };
    expect(() => attached([unknown])).to.throw(MappingError, 'q1.xyz ends in none of');
  });

  it('refuses words that are missing, elsewhere or twice', () => {
    const refused = (...wordings: Parameters<typeof questionnaire>[1]) => expect(() => questionnaire(phq9, wordings));
    expect(() => questionnaire(phq9, [], { version: 'standard' })).to.throw(MappingError, 'Give at least one');
    refused(wordsFor(wsas)).to.throw(MappingError, 'One is of wsas');
    refused(wordsFor(phq9), wordsFor(phq9)).to.throw(MappingError, 'There are two in en');
    refused(wordsFor(phq9), wordsFor(phq9, { language: 'pl', items: {} })).to.throw(MappingError, 'pl lacks items.q1');
    refused(wordsFor(phq9), wordsFor(phq9, { language: 'pl', version: 'adapted' })).to.throw(
      MappingError,
      'for the version adapted',
    );
    expect(() => questionnaire(phq9, [wordsFor(phq9)], { version: 'bls' })).to.throw(VersionError);
  });
});
