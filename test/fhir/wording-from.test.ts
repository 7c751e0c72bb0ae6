import { expect } from '@open-wc/testing';
import { questionnaire } from '@iapt-elements/fhir';
import { wordingFrom } from '@iapt-elements/fhir/read';
import { InputError, checkWording } from '@iapt-elements/adaptations/read';
import type { Wording } from '@iapt-elements/adaptations';
import { everyMeasure, measureOf, phq9, wordsFor } from '../support/scenario.js';
import { sealed } from '../support/wordings.js';

const sent = (resource: object): unknown => JSON.parse(JSON.stringify(resource));
const kitWords = async (id: string) =>
  ((await import(`../../locales/en/measures/${id}.json`)) as { default: Wording }).default;

/** Without the checksum, which hangs on the order of the keys in the file. */
const words = ({ checksum: _, ...wording }: Wording) => wording;

async function refusal(action: Promise<unknown>): Promise<string> {
  try {
    await action;
  } catch (error) {
    expect(error).to.be.instanceOf(InputError);
    return (error as InputError).message;
  }
  throw new Error('It was not refused.');
}

describe('wording → Questionnaire → wording', () => {
  for (const measure of everyMeasure)
    it(`is the same for the kit's words of ${measure.name}, all items in it`, async () => {
      const own = await kitWords(measure.id);
      // The version that asks every item.
      const version = measure.id === 'hai' ? '18-item' : own.version;
      const made = questionnaire(measure, [own], { version });
      const { wording, by } = await wordingFrom(sent(made), measure);
      expect(words(wording)).to.deep.equal(words(own));
      expect(by).to.equal('code');
      await checkWording(wording, () => Promise.resolve(measure));
    });

  it('is the same for a translation, with its direction', async () => {
    const { notApplicable: _, ...plain } = wordsFor(phq9, {
      language: 'ur',
      dir: 'rtl',
      status: 'licensed',
      checkedAgainst: null,
    });
    const pretended = sealed(plain);
    const made = questionnaire(phq9, [await kitWords('phq-9'), pretended]);
    const { wording, warnings } = await wordingFrom(sent(made), phq9, { language: 'ur' });
    expect(wording).to.deep.equal(pretended);
    expect(warnings.filter(({ key }) => key === 'checksum')).to.deep.equal([]);
  });

  it('of a version with fewer questions has their words alone', async () => {
    const hai = measureOf('hai');
    const { wording } = await wordingFrom(sent(questionnaire(hai, [await kitWords('hai')])), hai);
    expect(wording.version).to.equal('14-item');
    expect(Object.keys(wording.items)).to.have.lengthOf(14);
    expect(Object.keys(wording.options)).to.have.lengthOf(14);
  });

  it('of a version on another scale has the words of that scale', async () => {
    const peq = measureOf('peq-treatment');
    const made = questionnaire(peq, [await kitWords('peq-treatment')], { version: 'v2' });
    const { wording } = await wordingFrom(sent(made), peq, { version: 'v2' });
    expect(Object.keys(wording.options)).to.deep.equal(['frequency']);
  });

  it('warns when the words are not those that were published', async () => {
    const made = questionnaire(phq9, [await kitWords('phq-9')]);
    const other = { ...made, title: 'PHQ-9, changed' };
    const { warnings } = await wordingFrom(sent(other), phq9);
    expect(warnings.map(({ key }) => key)).to.include('checksum');
  });

  it('of others must be told whose words they are', async () => {
    const { extension: _, ...made } = questionnaire(phq9, [await kitWords('phq-9')]);
    expect(await refusal(wordingFrom(sent(made), phq9))).to.match(
      /"status" is not said\. Say it: wordingFrom\(…, \{ status: … \}\)\..*"holder" is not said/,
    );
    const said = { status: 'licensed', holder: 'Nobody', licence: 'For a test', source: 'A test' };
    expect(await refusal(wordingFrom(sent(made), phq9, said))).to.match(
      /"topic" is empty\. Say it: set: \{ 'topic': '…' \}/,
    );
    const { wording } = await wordingFrom(sent(made), phq9, { ...said, set: { topic: 'low mood' } });
    expect(wording).to.include({ ...said, topic: 'low mood', checkedAgainst: null });
  });

  it('refuses what is no Questionnaire, and a question that is not in the measure', async () => {
    expect(await refusal(wordingFrom({ resourceType: 'Patient' }, phq9))).to.match(
      /"resourceType" is not Questionnaire/,
    );
    const made = questionnaire(phq9, [await kitWords('phq-9')]);
    const more = { ...made, item: [...made.item, { linkId: 'q10', type: 'text', text: 'More?' }] };
    expect(await refusal(wordingFrom(sent(more), phq9))).to.match(
      /"q10" is no question of PHQ-9\. Leave it out: leaveOut: \['q10'\]/,
    );
    const { leftOut } = await wordingFrom(sent(more), phq9, { leaveOut: ['q10'] });
    expect(leftOut).to.deep.include({ id: 'q10', why: 'leaveOut' });
  });
});
