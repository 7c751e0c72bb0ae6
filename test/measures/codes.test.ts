import { expect } from '@open-wc/testing';
import { itemsOf, score, type Measure } from '@iapt-elements/engine';
import { loincCodes, loincNotice, nationalCodes, snomedNotice, type NationalCode } from '@iapt-elements/measures/codes';
import { problemDescriptors } from '@iapt-elements/measures';
import { choicesOf, scaleOf } from '../support/answers.js';
import { isLoincCode, isSnomedId } from '../support/check-digits.js';
import { everyMeasure, measureOf } from '../support/scenario.js';

/** Every id has its check digit, belongs to what it says, and none that is known to be wrong is among them. */

interface Named {
  readonly where: string;
  readonly code: NationalCode;
}
const national: readonly Named[] = Object.entries(nationalCodes).flatMap(
  ([id, { total, unplaced, items, subscales }]) => [
    ...(total ? [{ where: `${id} total`, code: total }] : []),
    ...(unplaced ? [{ where: `${id} unplaced`, code: unplaced }] : []),
    ...Object.entries({ ...items, ...subscales }).map(([part, code]) => ({ where: `${id} ${part}`, code })),
  ],
);
const loinc = Object.entries(loincCodes).flatMap(([id, { panel, total, items }]) =>
  [panel, total, ...Object.values(items ?? {})].filter((code) => code !== null).map((code) => ({ id, code })),
);
const answers = Object.values(loincCodes).flatMap((codes) => Object.values(codes.answers ?? {}));
const snomedOfDescriptors = problemDescriptors.map(({ snomed }) => snomed).filter((id) => id !== null);

/**
 * Typed by hand from the coded scored assessments of the NHS IAPT data set, v2.1.22: what it is, its id, what PERSON SCORE may
 * hold, how many digits after the point, since when it is collected.
 */
const dataSet = `
  phq-9 total                  720433000         0-27       0  2012-04-01
  gad-7 total                  445455005         0-21       0  2012-04-01
  wsas q1                      932621000000100   0-9        0  2014-07-01
  wsas q2                      932581000000100   0-8        0  2014-07-01
  wsas q3                      932611000000106   0-8        0  2014-07-01
  wsas q4                      932591000000103   0-8        0  2014-07-01
  wsas q5                      932601000000109   0-8        0  2014-07-01
  spin total                   445552006         0-68       0  2012-04-01
  pdss total                   450326007         0-28       0  2012-04-01
  oci total                    450324005         0-168      0  2012-04-01
  hai total                    446793008         0-54       0  2012-04-01
  mi total                     473355002         1.00-5.00  2  2012-04-01
  mi accompanied               473354003         1.00-5.00  2  2012-04-01
  pcl-5 total                  491581000000104   0-80       0  2020-09-01
  phq-15 total                 1065441000000103  0-30       0  2017-03-01
  cfq total                    1077511000000101  0-33       0  2021-04-01
  ibs-sss total                1083671000000108  0-500      0  2017-03-01
  bpi-sf unplaced              443223005         0-70       0  2017-03-01
  cat total                    446660005         0-40       0  2017-03-01
  dds-17 total                 910931000000101   1-6        1  2017-03-01
  biq total                    1128221000000100  0-72       0  2020-09-01
  peq-assessment q1            747861000000100   Y|N        0  2014-07-01
  peq-assessment q2            747871000000107   Y|N        0  2014-07-01
  peq-assessment q3            747881000000109   Y|N|NA     0  2014-07-01
  peq-assessment q4            904691000000103   Y|N|NA     0  2014-07-01
  peq-assessment satisfaction  747891000000106   0-4        0  2014-07-01
  peq-treatment q1             747901000000107   0-4        0  2014-07-01
  peq-treatment q2             747911000000109   0-4        0  2014-07-01
  peq-treatment q3             747921000000103   0-4        0  2014-07-01
  peq-treatment q4             747931000000101   0-4        0  2014-07-01
  peq-treatment q5             747941000000105   0-4        0  2014-07-01
  peq-treatment q6             747951000000108   0-4|NA     0  2014-07-01
`
  .trim()
  .split('\n')
  .map((line) => line.trim().replaceAll(/ +/g, ' '));

/** `0-27` → 0, 27 */
const span = (allowed: string) => allowed.split('-').map(Number);

describe('SNOMED CT ids', () => {
  it('are those of the data set, each where it belongs', () => {
    const rows = national.map(({ where, code: { id, allowed, decimals, collectedFrom } }) =>
      [where, id, allowed, decimals, collectedFrom].join(' '),
    );
    expect(rows).to.deep.equal(dataSet);
  });

  for (const { where, code } of national) {
    it(`${code.id} (${where}) has its check digit`, () => {
      expect(isSnomedId(code.id)).to.equal(true);
    });
  }

  it('of the problem descriptors have it too', () => {
    expect(snomedOfDescriptors).to.deep.equal(['83482000', '723916001']);
    for (const id of snomedOfDescriptors) expect(isSnomedId(id), id).to.equal(true);
  });

  it('are different from one another, and many', () => {
    expect(new Set(national.map(({ code }) => code.id)).size).to.equal(national.length);
    expect(national.length).to.be.above(30);
  });

  it('are none of those that are known to be wrong', () => {
    const ids = national.map(({ code }) => code.id);
    // 718583008 is the CORE-10, not the WSAS; 446660001 fails its check digit; 758711000000105 is the scale, no score.
    for (const wrong of ['718583008', '446660001', '758711000000105']) expect(ids).not.to.include(wrong);
  });

  it('of a total or a subscale allow what it can be, in one version of the measure', () => {
    const rangeOf = (measure: Measure, version: string) => score(measure, {}, { version }).range;
    for (const [id, { total, subscales }] of Object.entries(nationalCodes)) {
      const measure = measureOf(id);
      const ranges = Object.keys(measure.versions).map((version) => rangeOf(measure, version));
      for (const { allowed } of [total, ...Object.values(subscales ?? {})].filter((code) => code !== undefined)) {
        const [lowest, highest] = span(allowed);
        expect(ranges, id).to.deep.include({ lowest, highest });
      }
    }
  });

  it('of an item allow its answers', () => {
    const answers = Object.entries(nationalCodes).flatMap(([id, { items }]) =>
      Object.entries(items ?? {}).map(([item, { allowed }]) => {
        const measure = measureOf(id);
        const choices = choicesOf(
          scaleOf(
            measure,
            itemsOf(measure).find(({ code }) => code === item)!,
          ),
        );
        return { where: `${id} ${item}`, allowed, choices };
      }),
    );
    const other = answers.filter(({ allowed, choices }) => {
      const ends = `${choices[0]}-${choices.filter((choice) => choice !== 'NA').at(-1)}`;
      return ![choices.join('|'), ends, `${ends}|NA`].includes(allowed);
    });
    // 9 is "not available": a code of the data set, and no answer.
    expect(other.map(({ where, allowed }) => `${where}: ${allowed}`)).to.deep.equal(['wsas q1: 0-9']);
  });

  it('belong to subscales that the measure has', () => {
    for (const [id, { subscales }] of Object.entries(nationalCodes)) {
      const parts = (measureOf(id).subscales ?? []).map(({ code }) => code);
      expect(parts, id).to.include.members(Object.keys(subscales ?? {}));
    }
  });
});

describe('LOINC codes', () => {
  it('have their check digits', () => {
    for (const { id, code } of loinc) expect(isLoincCode(code), `${id} ${code}`).to.equal(true);
    expect(loinc.length).to.be.above(40);
  });

  it('of answers are these: "LA" takes part in their check digit, in a way that is not published with it', () => {
    expect([...new Set(answers)]).to.deep.equal([
      ...['LA6568-5', 'LA6569-3', 'LA6570-1', 'LA6571-9'],
      ...['LA18334-5', 'LA18335-2', 'LA18336-0'],
    ]);
  });

  it('are there or null for every measure', () => {
    expect(Object.keys(loincCodes).toSorted()).to.deep.equal(everyMeasure.map(({ id }) => id).toSorted());
  });

  it('belong to items and values that the measure has', () => {
    for (const [id, codes] of Object.entries(loincCodes)) {
      const own = itemsOf(measureOf(id)).map(({ code }) => code);
      expect(own, id).to.include.members(Object.keys(codes.items ?? {}));
      const [scale] = Object.values(measureOf(id).scales);
      if (codes.answers)
        expect(Object.keys(codes.answers).map(Number)).to.deep.equal('values' in scale! && scale.values);
    }
  });

  it('tell a panel from a total, and irritable from afraid', () => {
    expect(loincCodes['gad-7']).to.include({ panel: '69737-5', total: '70274-6' });
    expect(loincCodes['gad-7']!.items).to.include({ q6: '69689-8', q7: '69736-7' });
    const all = loinc.map(({ code }) => code);
    // The PCL-C, any depression screening, one that is no CAT, one from sample data.
    for (const wrong of ['70221-7', '73832-8', '89250-2', '89547-4']) expect(all).not.to.include(wrong);
    for (const { panel, total } of Object.values(loincCodes)) if (panel !== null) expect(panel).not.to.equal(total);
  });

  it('are shared where the items are: PHQ-2 and PHQ-9, GAD-2 and GAD-7', () => {
    for (const [short, long] of [
      ['phq-2', 'phq-9'],
      ['gad-2', 'gad-7'],
    ] as const) {
      const { q1, q2 } = loincCodes[long]!.items!;
      expect(loincCodes[short]!.items).to.deep.equal({ q1, q2 });
    }
  });
});

describe('the check digits themselves', () => {
  it('refuse ids with one wrong digit, two digits exchanged, or another form', () => {
    expect(isSnomedId('446660001'), 'printed for the CAT').to.equal(false);
    expect(isSnomedId('720433000')).to.equal(true);
    for (let place = 0; place < 9; place += 1) {
      for (let digit = 0; digit <= 9; digit += 1) {
        const changed = `${'720433000'.slice(0, place)}${digit}${'720433000'.slice(place + 1)}`;
        expect(isSnomedId(changed), changed).to.equal(changed === '720433000');
      }
    }
    for (const id of ['', '72043', 'x20433000', '270433000', '0720433000']) expect(isSnomedId(id), id).to.equal(false);
  });

  it('refuse LOINC codes that are made up', () => {
    expect(isLoincCode('89250-2'), 'printed for the CAT').to.equal(false);
    for (let digit = 0; digit <= 9; digit += 1) expect(isLoincCode(`44261-${digit}`)).to.equal(digit === 6);
    for (const code of ['', '44261', '44261-', 'LA6568-5', '44621-6']) expect(isLoincCode(code), code).to.equal(false);
  });
});

describe('the notices', () => {
  it('are the owners’', () => {
    expect(loincNotice)
      .to.match(/^This material contains content from LOINC®/)
      .and.include('available at no cost under the license at http://loinc.org/license')
      .and.include('registered United States trademark of Regenstrief Institute, Inc.');
    expect(snomedNotice)
      .to.match(/^This material includes SNOMED Clinical Terms®/)
      .and.include('by permission')
      .and.include('originally created by the College of American Pathologists')
      .and.match(/UK Edition licence; elsewhere a licence of one’s own may be needed\.$/);
  });
});
