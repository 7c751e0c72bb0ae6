import { expect } from '@open-wc/testing';
import {
  measureIds,
  measuresFor,
  problemDescriptors,
  sessionMeasures,
  UnknownDescriptorError,
} from '@iapt-elements/measures';
import type { ProblemDescriptor, ProblemDescriptorId } from '@iapt-elements/measures';

/** Table 6 of The IAPT Manual, typed by hand: descriptor, ICD-10 or SNOMED CT, second of the pair, further option. */
const table6: readonly (readonly [string, string | null, string, 'gad-7' | null, '2.0' | '2.1'])[] = [
  ['agoraphobia', 'F400', 'mi', 'gad-7', '2.0'],
  ['body-dysmorphic-disorder', '83482000', 'biq', 'gad-7', '2.1'],
  ['chronic-fatigue-syndrome', 'G933', 'cfq', 'gad-7', '2.1'],
  ['chronic-pain', null, 'gad-7', null, '2.0'],
  ['depression', 'F32 or F33', 'gad-7', null, '2.0'],
  ['generalised-anxiety-disorder', 'F411', 'gad-7', null, '2.0'],
  ['health-anxiety', 'F452', 'hai', 'gad-7', '2.0'],
  ['irritable-bowel-syndrome', 'K58', 'ibs-sss', 'gad-7', '2.1'],
  ['mixed-anxiety-and-depression', 'F412', 'gad-7', null, '2.0'],
  ['mus-not-otherwise-specified', '723916001', 'phq-15', 'gad-7', '2.1'],
  ['none', null, 'gad-7', null, '2.0'],
  ['obsessive-compulsive-disorder', 'F42', 'oci', 'gad-7', '2.0'],
  ['panic-disorder', 'F410', 'pdss', 'gad-7', '2.0'],
  ['ptsd', 'F431', 'pcl-5', 'gad-7', '2.0'],
  ['social-anxiety', 'F401', 'spin', 'gad-7', '2.0'],
  // Not in the table: the default.
  ['specific-phobia', 'F402', 'gad-7', null, '2.0'],
];

describe('problem descriptors', () => {
  it('are the sixteen, as Table 6 has them', () => {
    const rows = problemDescriptors.map(({ id, icd10, snomed, recommended, further, inPairFrom }) => [
      id,
      icd10 ?? snomed,
      recommended,
      further,
      inPairFrom.replace('national-', ''),
    ]);
    expect(rows).to.deep.equal(table6);
  });

  it('have a source and a name each, never two codes, and are plain data', () => {
    const descriptors: readonly ProblemDescriptor[] = problemDescriptors;
    for (const { name, source, icd10, snomed } of descriptors) {
      expect(name).to.match(/\S{3}/);
      expect(source).to.match(/Table 6/);
      expect(icd10 === null || snomed === null, name).to.equal(true);
    }
    expect(JSON.parse(JSON.stringify(problemDescriptors))).to.deep.equal(problemDescriptors);
  });

  it('do not swap chronic fatigue and irritable bowel, as a national table does', () => {
    const icd10 = (id: string) => problemDescriptors.find((descriptor) => descriptor.id === id)!.icd10;
    expect([icd10('chronic-fatigue-syndrome'), icd10('irritable-bowel-syndrome')]).to.deep.equal(['G933', 'K58']);
  });

  it('have the GAD-7 as a further option exactly where it is not recommended', () => {
    for (const { id, recommended, further } of problemDescriptors)
      expect(further, id).to.equal(recommended === 'gad-7' ? null : 'gad-7');
  });

  it('recommend only measures that the kit has', () => {
    for (const { recommended } of problemDescriptors) expect(measureIds).to.include(recommended);
  });
});

describe('measuresFor', () => {
  for (const [id, , recommended, further] of table6) {
    it(`${id}: PHQ-9, ${recommended}, WSAS`, () => {
      const measures = measuresFor(id as ProblemDescriptorId);
      expect(measures).to.deep.include({ depression: 'phq-9', recommended, further, disability: 'wsas' });
      expect(measures.longTermConditions).to.deep.equal({ diabetes: 'dds-17', copd: 'cat', pain: 'bpi-sf' });
      expect(measures.experience).to.deep.equal({
        'peq-assessment': 'end of the last assessment contact',
        'peq-treatment': 'end of the course or penultimate session',
      });
      const { longTermConditions, experience } = measures;
      expect(measureIds).to.include.members([...Object.values(longTermConditions), ...Object.keys(experience)]);
    });
  }

  for (const id of ['', 'Agoraphobia', 'F400', '__proto__', 'constructor']) {
    it(`refuses "${id}", and names what there is`, () => {
      expect(() => measuresFor(id as ProblemDescriptorId))
        .to.throw(UnknownDescriptorError, `There is no problem descriptor "${id}". The kit knows: agoraphobia, `)
        .that.includes({ descriptor: id, name: 'UnknownDescriptorError' });
    });
  }
});

describe('the measures of a session', () => {
  it('are those for everybody, then the recommended one, each once', () => {
    expect(sessionMeasures('ptsd')).to.deep.equal(['phq-9', 'gad-7', 'wsas', 'pcl-5']);
    expect(sessionMeasures('social-anxiety')).to.deep.equal(['phq-9', 'gad-7', 'wsas', 'spin']);
    expect(sessionMeasures('depression')).to.deep.equal(['phq-9', 'gad-7', 'wsas']);
  });

  it('are none for a descriptor that is not known', () => {
    expect(() => sessionMeasures('sadness' as 'ptsd')).to.throw(UnknownDescriptorError, /"sadness"/);
  });
});
