import { expect, fixture, html } from '@open-wc/testing';
import '../../packages/elements/src/define/measure.js';
import type { IaptMeasure } from '@iapt-elements/elements';
import { score } from '@iapt-elements/engine';
import { loadMeasure, measureIds } from '@iapt-elements/measures';
import { fillIn, press, settled } from '../../stories/person.js';
import { details, heard } from '../support/heard.js';

/** Those that are confidential have an element of their own: peq.test.ts. */
describe('every measure, from its introduction to its record', () => {
  for (const id of measureIds.filter((each) => !each.startsWith('peq-'))) {
    it(id, async () => {
      const measure = await loadMeasure(id);
      const element = await fixture<IaptMeasure>(html`
        <iapt-measure measure=${id} lang="en" demonstration .adjustments=${{ pace: 'whole-measure' }}></iapt-measure>
      `);
      await settled(element);
      const told = heard(element);
      await fillIn(element);
      await press(element, 'Finish');
      const [completed] = details(told, 'iapt-completed');
      const { record } = completed!;
      expect(record.measure).to.equal(id);
      // Whoever gets the record can score it again.
      expect(score(measure, record.answers, { version: record.version, final: true })).to.deep.equal(record.score);
      expect(record.score!.status).to.equal('complete');
      expect(JSON.parse(JSON.stringify(record))).to.deep.equal(record);
    });
  }
});
