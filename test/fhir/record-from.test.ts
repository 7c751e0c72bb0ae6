import { expect } from '@open-wc/testing';
import { InputError } from '@iapt-elements/adaptations/read';
import { score, start, record, type MeasureRecord, type Measure } from '@iapt-elements/engine';
import { questionnaire, response, type QuestionnaireResponse } from '@iapt-elements/fhir';
import { recordFrom } from '@iapt-elements/fhir/read';
import { answersIn } from '../support/answers.js';
import { answersOf, contextOfRecord, measureOf, phq9, wordsFor, wsas } from '../support/scenario.js';

const completedAt = '2026-11-21T09:05:00Z';

function recordOf(measure: Measure, signs: string, version?: string): MeasureRecord {
  const versions = version === undefined ? {} : { versions: { [measure.id]: version } };
  const session = start([measure], { answers: { [measure.id]: answersIn(measure, signs) }, ...versions });
  return record({ ...session, completedAt }, measure.id, contextOfRecord);
}

const made = recordOf(phq9, '0 1 2 3 0 1 2 3 1');

/** A response that may be anything. */
interface Loose {
  resourceType: string;
  status: string;
  authored?: string;
  language?: string;
  subject?: object;
  modifierExtension?: object[];
  extension?: LooseExtension[];
  item: LooseItem[];
}
interface LooseExtension {
  url: string;
  extension?: LooseExtension[];
  valueCode?: string;
  valueString?: string;
}
interface LooseItem {
  linkId: string;
  definition?: string;
  extension?: LooseExtension[];
  answer?: {
    valueCoding?: { system?: string; code?: string };
    valueInteger?: number;
    valueDecimal?: number;
    item?: object[];
  }[];
  item?: object[];
}

/** The answer of an item. */
const answer = (it: Loose, index: number) => it.item[index]!.answer![0]!;
/** A part of one of the kit's extensions. */
const part = (it: Loose, index: number, inside: number) => it.extension![index]!.extension![inside]!;

/** A response as JSON, changed. */
function changed(change: (resource: Loose) => unknown, of: QuestionnaireResponse = response(made, phq9)): unknown {
  const copy = JSON.parse(JSON.stringify(of)) as Loose;
  change(copy);
  return copy;
}

function refusal(input: unknown, measure: Measure = phq9): string {
  try {
    recordFrom(input, measure);
  } catch (error) {
    expect(error).to.be.instanceOf(InputError);
    return (error as InputError).message;
  }
  throw new Error('It was not refused.');
}

describe('recordFrom', () => {
  const cases: readonly (readonly [string, (resource: Loose) => unknown, RegExp])[] = [
    ['another resource', (it) => (it.resourceType = 'Patient'), /"resourceType" is not as in/],
    ['an unknown item', (it) => (it.item[2]!.linkId = 'q10'), /"item\[2\] \(q10\)" is no item of PHQ-9 \(standard\)/],
    ['an item twice', (it) => it.item.push(it.item[0]!), /"item\[9\] \(q1\)" is there twice/],
    [
      'a code that is no answer',
      (it) => (answer(it, 3).valueCoding!.code = 'LA0-0'),
      /"item\[3\] \(q4\)\.answer\[0\]" has the code http:\/\/loinc\.org\|LA0-0\. Use one of http:\/\/loinc\.org: LA6568-5/,
    ],
    [
      'a code of another system',
      (it) => (answer(it, 3).valueCoding!.system = 'http://example.org'),
      /\(q4\)\.answer\[0\]" has the code http:\/\/example\.org/,
    ],
    [
      'another kind of value',
      (it) => (it.item[0]!.answer = [{ valueInteger: 1 }]),
      /\(q1\)\.answer\[0\]" is not a valueCoding/,
    ],
    ['two answers', (it) => it.item[0]!.answer!.push(answer(it, 1)), /"item\[0\] \(q1\)" has 2 answers/],
    ['items in an item', (it) => (it.item[0]!.item = [{ linkId: 'q2' }]), /"item\[0\] \(q1\)" has items in it/],
    [
      'items in an answer',
      (it) => (answer(it, 0).item = [{ linkId: 'q2' }]),
      /"item\[0\] \(q1\)\.answer\[0\]" has items in it/,
    ],
    [
      'a reason that the kit does not know',
      (it) =>
        (it.item[0] = {
          linkId: 'q1',
          extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason', valueCode: 'masked' }],
        }),
      /"item\[0\] \(q1\)" has no answer, for the reason "masked"\. Say asked-declined or not-applicable/,
    ],
    [
      'not applicable, where the form does not offer it',
      (it) =>
        (it.item[0] = {
          linkId: 'q1',
          extension: [
            { url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason', valueCode: 'not-applicable' },
          ],
        }),
      /"item\[0\] \(q1\)" is no answer/,
    ],
    [
      'an answer and a reason for having none',
      (it) =>
        (it.item[0]!.extension = [
          { url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason', valueCode: 'asked-declined' },
        ]),
      /"item\[0\] \(q1\)" has an answer and a reason/,
    ],
    ['a status that is over', (it) => (it.status = 'entered-in-error'), /"status" is "entered-in-error"/],
    ['no time', (it) => delete it.authored, /"authored" is missing/],
    ['a time without a zone', (it) => (it.authored = '2026-11-21T09:05:00'), /"authored" is no time with a zone/],
    ['another measure', (it) => (part(it, 1, 1).valueCode = 'gad-7'), /"administration\.measure" is gad-7/],
    ['a version that there is not', (it) => (part(it, 1, 2).valueCode = 'bls'), /"administration\.version" is unknown/],
    ['a way of giving it that there is not', (it) => (part(it, 1, 3).valueCode = 'alone'), /\(administration\)\.mode/],
    [
      'a flag that the answers do not raise',
      (it) => (part(it, 4, 1).valueCode = 'none'),
      /"flag \(risk\)" is "none", and the answers say "raised"/,
    ],
    [
      'a total that is not theirs',
      (it) => it.item.push({ linkId: '/total', answer: [{ valueDecimal: 12 }] }),
      /"\/total" is 12, and the answers come to 13/,
    ],
    [
      'a modifier',
      (it) => (it.modifierExtension = [{ url: 'http://example.org/not', valueBoolean: true }]),
      /"modifierExtension" could change/,
    ],
    ['no language', (it) => delete it.language, /"language" is not said/],
  ];
  for (const [name, change, expected] of cases)
    it(`refuses ${name}`, () => {
      expect(refusal(changed(change))).to.match(expected);
    });

  it('names every place, not the first alone', () => {
    const message = refusal(
      changed((it) => {
        it.item[0]!.linkId = 'x';
        answer(it, 1).valueCoding!.code = 'y';
      }),
    );
    expect(message)
      .to.match(/\(x\)/)
      .and.to.match(/\(q2\)/);
  });

  it('refuses an answer to what another answer made needless', () => {
    const ibs = measureOf('ibs-sss');
    const of = response(recordOf(ibs, '. . . 50 50 pain=0 distension=1'), ibs);
    const item = { linkId: 'q1', answer: [{ valueInteger: 50 }] };
    expect(
      refusal(
        changed((it) => it.item.splice(1, 0, item), of),
        ibs,
      ),
    ).to.match(/"q1" is answered, and another answer/);
    const high = { linkId: 'q3', answer: [{ valueInteger: 101 }] };
    expect(
      refusal(
        changed((it) => it.item.push(high), of),
        ibs,
      ),
    ).to.match(/\(q3\)" is no answer/);
  });

  it('takes "not applicable" as an answer, as other programs give it', () => {
    const of = response(recordOf(wsas, 'n 1 2 3 4'), wsas);
    const [{ valueCoding }] = questionnaire(wsas, [wordsFor(wsas)]).item[1]!.answerOption!.slice(-1) as [
      { valueCoding: object },
    ];
    const other = changed((it) => (it.item[0] = { linkId: 'q1', answer: [{ valueCoding }] }), of);
    expect(recordFrom(other, wsas).record).to.deep.equal(recordOf(wsas, 'n 1 2 3 4'));
  });

  it('takes a total that is theirs, and an instruction without an answer', () => {
    const other = changed((it) =>
      it.item.push({ linkId: '/instruction' }, { linkId: '/total', answer: [{ valueDecimal: 13 }] }),
    );
    expect(recordFrom(other, phq9).record).to.deep.equal(made);
  });

  it('names what has no place in a record', () => {
    const other = changed((it) => {
      it.subject = { reference: 'Patient/1' };
      it.extension!.push({ url: 'http://example.org/own', valueString: 'x' });
      it.item[0]!.definition = 'http://example.org/definition';
      it.item[1]!.extension = [{ url: 'http://example.org/item', valueString: 'x' }];
    });
    expect(recordFrom(other, phq9).passedOver).to.have.members([
      'subject',
      'extension[5] http://example.org/own',
      'item[0] (q1).definition',
      'item[1] (q2).extension[0] http://example.org/item',
    ]);
  });

  it('is told what a response of others does not say', () => {
    const plain = changed((it) => {
      delete it.extension;
      delete it.language;
    });
    expect(refusal(plain)).to.match(/"kit" is not said.*"language" is not said.*"wording" is not said/);
    const { kit, language, wording } = contextOfRecord;
    const read = recordFrom(plain, phq9, { kit, language, wording, version: 'bsl', mode: 'with-supporter' }).record;
    expect(read).to.deep.include({ kit, language, wording, version: 'bsl', adjustments: {}, answers: made.answers });
    expect(read.administration.mode).to.equal('with-supporter');
    expect(read.score).to.deep.equal(score(phq9, answersOf(phq9, '012301231'), { version: 'bsl', final: true }));
  });

  it('refuses settings and versions that it did not write so', () => {
    const place = (name: string, of: QuestionnaireResponse) =>
      of.extension.findIndex(({ url }) => url.endsWith(`/${name}`));
    const plain = response(made, phq9);
    const setting = changed(
      (it) => (part(it, place('adaptations', plain), 0).extension = [{ url: 'name', valueString: 'pace' }]),
    );
    expect(refusal(setting)).to.match(/"adaptations\.setting\[0\]" has no value/);
    const hai = measureOf('hai');
    const of = response(recordOf(hai, '0×14 1+3 1 2 3'), hai);
    const nameless = changed((it) => it.extension![place('other-version', of)]!.extension!.shift(), of);
    expect(refusal(nameless, hai)).to.match(/"extension\[\d\]" names no item/);
  });

  it('keeps what was answered in another version apart, and takes it back', () => {
    const hai = measureOf('hai');
    const both = recordOf(hai, '0×14 1+3 1 2 3');
    const of = response(both, hai);
    expect(of.item!.map(({ linkId }) => linkId)).to.not.include('q15');
    expect(recordFrom(JSON.parse(JSON.stringify(of)), hai).record).to.deep.equal(both);
    const place = of.extension.findIndex(({ url }) => url.endsWith('/other-version'));
    const bad = changed((it) => (part(it, place, 0).valueCode = 'q19'), of);
    expect(refusal(bad, hai)).to.match(/"other-version \(q19\)" is no answer/);
  });
});
