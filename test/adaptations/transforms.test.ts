import { expect } from '@open-wc/testing';
import {
  adapt,
  defaultAdjustments,
  plain,
  transforms,
  type Adjustments,
  type Plan,
  type Screen,
} from '@iapt-elements/adaptations';
import { start, type Measure } from '@iapt-elements/engine';
import { answeredParts } from '../../packages/adaptations/src/transforms/answered-parts.js';
import { easyRead } from '../../packages/adaptations/src/transforms/easy-read.js';
import { explanations } from '../../packages/adaptations/src/transforms/explanations.js';
import { clips } from '../../packages/adaptations/src/transforms/clips.js';
import { interpreter } from '../../packages/adaptations/src/transforms/interpreter.js';
import { look } from '../../packages/adaptations/src/transforms/look.js';
import { pictograms } from '../../packages/adaptations/src/transforms/pictograms.js';
import { picturedScale } from '../../packages/adaptations/src/transforms/pictured-scale.js';
import { readAloud } from '../../packages/adaptations/src/transforms/read-aloud.js';
import { reworded } from '../../packages/adaptations/src/transforms/reworded.js';
import { support } from '../../packages/adaptations/src/transforms/support.js';
import { everyMeasure, gad7, measureOf, phq9, planFor, wordsFor, wsas } from '../support/scenario.js';
import { wordingOf } from '../locales/files.js';

const shown = (measure: Measure, page = measure.id): Screen =>
  plain({ ...start([measure], { delivery: { pace: 'whole-measure' } }), page }, planFor([measure]));

const pictures = { ...defaultAdjustments, scales: 'pictures' } as const;
/** The plan of nothing but these adjustments. */
const by = (adjustments: Adjustments): Plan => planFor([], { adjustments });

/** The pictures of each question, option by option. */
function drawn(screen: Screen): readonly unknown[] {
  if (screen.kind !== 'questions') throw new Error('It is not a screen of questions.');
  return screen.questions.map(({ options }) => options.map(({ picture }) => picture));
}

function drawnAt(id: string, code: string): unknown {
  const screen = picturedScale(shown(measureOf(id)), by(pictures));
  const questions = screen.kind === 'questions' ? screen.questions : [];
  return questions.find(({ item }) => item === code)?.options.map(({ picture }) => picture);
}

describe('pictured scale', () => {
  it('draws the days of a fortnight for the scale of frequency, at every question', () => {
    const days = [0, 4, 9, 13].map((filled) => ({ kind: 'days', filled }));
    for (const measure of [phq9, gad7]) {
      expect(drawn(picturedScale(shown(measure), by(pictures)))).to.deep.equal(measure.items.map(() => days));
    }
  });

  it('draws one number from the days that each answer stands for', () => {
    const ranges = [
      [0, 1],
      [2, 6],
      [7, 11],
      [12, 14],
    ];
    const [first] = drawn(picturedScale(shown(phq9), by(pictures))) as { filled: number }[][];
    first!.forEach(({ filled }, index) => {
      expect(filled).to.be.within(ranges[index]![0]!, ranges[index]![1]!);
    });
    // "Not at all" is no day.
    expect(first![0]!.filled).to.equal(0);
  });

  it('draws days only where the questions are about a fortnight', async () => {
    const withDays = everyMeasure.filter((measure) =>
      drawn(picturedScale(shown(measure), by(pictures)))
        .flat()
        .some((picture) => (picture as { kind?: string } | null)?.kind === 'days'),
    );
    expect(withDays.map(({ id }) => id)).to.deep.equal(['phq-9', 'phq-2', 'gad-7', 'gad-2']);
    for (const { id } of withDays) expect((await wordingOf('en', id)).instruction, id).to.match(/last (2|two) weeks/i);
  });

  it('draws more days for each option than for the one before, and never more than fourteen', () => {
    const [first] = drawn(picturedScale(shown(phq9), by(pictures))) as { filled: number }[][];
    const filled = first!.map((picture) => picture.filled);
    expect(filled).to.deep.equal([...new Set(filled)].sort((a, b) => a - b));
    expect(filled[0]).to.equal(0);
    expect(filled.at(-1)).to.be.at.most(14);
  });

  it('draws a bar from nothing to full for other scales, and nothing for "not applicable"', () => {
    const bars = [0, 1, 2, 3, 4, 5, 6, 7, 8].map((filled) => ({ kind: 'bar', filled, of: 8 }));
    expect(drawn(picturedScale(shown(wsas), by(pictures)))).to.deep.equal([[...bars, null], bars, bars, bars, bars]);
  });

  it('draws a bar where the scale of frequency has a value that has no days', () => {
    const longer: Measure = { ...gad7, scales: { frequency: { values: [0, 1, 2, 3, 4] } } };
    const [first] = drawn(picturedScale(shown(longer), by(pictures))) as unknown[][];
    expect(first!.at(-1)).to.deep.equal({ kind: 'bar', filled: 4, of: 4 });
  });

  const bars: readonly (readonly [string, string, readonly number[]])[] = [
    ['0 to 3', 'cfq', [0, 1, 2, 3]],
    ['0 to 4', 'pcl-5', [0, 1, 2, 3, 4]],
    ['0 to 10', 'bpi-sf', [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]],
    ['1 to 6, where the least is as empty as 0', 'dds-2', [0, 1, 2, 3, 4, 5]],
  ];
  for (const [range, id, steps] of bars) {
    it(`draws a bar for ${range}: one step more for each option`, () => {
      const [first] = drawn(picturedScale(shown(measureOf(id)), by(pictures))) as unknown[][];
      expect(first).to.deep.equal(steps.map((filled) => ({ kind: 'bar', filled, of: steps.length - 1 })));
    });
  }

  it('draws ten steps where a scale counts in tens', () => {
    const days = drawnAt('ibs-sss', 'q2');
    expect(days).to.deep.equal(Array.from({ length: 11 }, (_, filled) => ({ kind: 'bar', filled, of: 10 })));
  });

  it('draws nothing for yes and no, for codes, or for a number of one’s own', () => {
    for (const id of ['whooley', 'peq-assessment', 'peq-treatment', 'employment'])
      expect(drawn(picturedScale(shown(measureOf(id)), by(pictures))).flat(), id).to.satisfy((all: unknown[]) =>
        all.every((picture) => picture === null),
      );
    expect(drawnAt('ibs-sss', 'q1')).to.deep.equal([]);
  });

  it('never has an empty drawing, or one that is more than full', () => {
    for (const measure of everyMeasure)
      for (const picture of drawn(picturedScale(shown(measure), by(pictures))).flat() as ({
        filled: number;
        of?: number;
      } | null)[])
        if (picture) expect(picture.filled, measure.id).to.be.within(0, picture.of ?? 14);
  });

  it('draws nothing unless it is asked for', () => {
    const before = shown(wsas);
    expect(picturedScale(before, by(defaultAdjustments))).to.equal(before);
    expect(drawn(before).flat()).to.deep.equal(Array.from({ length: 46 }, () => null));
  });

  it('leaves screens without questions as they are', () => {
    for (const page of ['introduction', 'check', 'completion']) {
      const before = shown(wsas, page);
      expect(picturedScale(before, by(pictures))).to.equal(before);
    }
  });
});

describe('look', () => {
  it('hands size and colours to the style sheet, on every screen, and nothing else', () => {
    for (const page of ['introduction', 'wsas', 'check', 'completion']) {
      const before = shown(wsas, page);
      const after = look(before, by({ ...pictures, size: 'largest', colours: 'cream' }));
      expect(after).to.deep.equal({ ...before, look: { ...before.look, size: 'largest', colours: 'cream' } });
    }
  });
});

describe('adapt', () => {
  it('applies every transform, in this order', () => {
    expect(transforms).to.deep.equal([
      reworded,
      picturedScale,
      easyRead,
      explanations,
      pictograms,
      answeredParts,
      support,
      interpreter,
      readAloud,
      clips,
      look,
    ]);
  });

  it('applies all of them to the plain screen', () => {
    const adjustments = { ...pictures, size: 'large', colours: 'dark' } as const;
    const before = shown(gad7);
    const wording = { 'gad-7': wordsFor(gad7, { version: 'adapted' }) };
    const plan = { ...by(adjustments), wording };
    expect(adapt(before, plan)).to.deep.equal(look(picturedScale(reworded(before, plan), plan), plan));
    expect(adapt(before, plan)).to.have.property('reworded');
  });
});
