import { expect } from '@open-wc/testing';
import { marked } from '@iapt-elements/adaptations';
import { checkWording, checksumOf, readEasyRead } from '@iapt-elements/adaptations/read';
import { loadMeasure } from '@iapt-elements/measures';
import easyPhq9 from '../../locales/en/easy-read/phq-9.json' with { type: 'json' };
import ui from '../../locales/en/ui.json' with { type: 'json' };
import phq9 from '../../locales/en/measures/phq-9.json' with { type: 'json' };
import wsas from '../../locales/en/measures/wsas.json' with { type: 'json' };
import { pseudo, pseudoEasyRead, pseudoTexts, pseudoWording } from '../../stories/pseudo-language.js';

type Texts = Readonly<Record<string, unknown>>;

/** Every text of a file with its keys, as `where.question`. */
function flat(texts: Texts, path = ''): readonly (readonly [string, string])[] {
  return Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'string' ? [[path + key, value] as const] : flat(value as Texts, `${path}${key}.`),
  );
}

const visible = (text: string) => text.replaceAll('\u200f', '');

describe('the pseudo-language', () => {
  it('makes texts about 60 % longer', () => {
    // Plurals are other texts in other numbers.
    const keys = flat(ui).flatMap(([key]) => (key.endsWith('_other') ? [] : [key]));
    const length = (texts: Texts) =>
      visible(
        flat(texts)
          .map(([key, text]) => (keys.includes(key) ? text : ''))
          .join(''),
      ).length;
    expect(length(pseudoTexts(ui)) / length(ui)).to.be.within(1.5, 1.75);
  });

  it('runs from right to left, word by word', () => {
    expect(pseudo('So on')).to.equal('\u200fŠ\u200fó\u200fó\u200fó\u200f \u200fó\u200fó\u200fó\u200fñ\u200f');
  });

  it('says a sentence made of parts as one made whole', () => {
    expect(pseudo('Change') + pseudo(': ') + pseudo('Your job')).to.equal(pseudo('Change: Your job'));
  });

  it('keeps placeholders', () => {
    expect(visible(pseudo('{{title}}, question {{number}}'))).to.equal('{{title}}, qúúúéééšţíííóóóñ {{number}}');
  });

  it('keeps every key, and has every plural category that it counts with', () => {
    const made = new Set(flat(pseudoTexts(ui)).map(([key]) => key));
    const { pluralCategories } = new Intl.PluralRules('ar-XB').resolvedOptions();
    expect(pluralCategories).to.have.lengthOf(6);
    for (const [key] of flat(ui)) {
      expect(made).to.include(key);
      if (!key.endsWith('_other')) continue;
      for (const category of pluralCategories) expect(made).to.include(key.replace(/other$/, category));
    }
  });

  for (const wording of [phq9, wsas]) {
    it(`makes a wording of ${wording.title} that is a sample, and whose checksum fits`, async () => {
      const made = pseudoWording(wording, 'ar-XB');
      const read = await checkWording({ ...made, checksum: checksumOf(made) }, loadMeasure);
      expect(read.status).to.equal('demonstration');
      expect(read.language).to.equal('ar-XB');
      expect(Object.keys(read.items)).to.deep.equal(Object.keys(wording.items));
      expect(read.checksum).to.not.equal(wording.checksum);
    });
  }

  it('makes easy-read words that explain what stands in its own wording, and parts of it', () => {
    const made = readEasyRead(pseudoEasyRead(easyPhq9, 'ar-XB'));
    const { items } = pseudoWording(phq9, 'ar-XB');
    expect(made.language).to.equal('ar-XB');
    for (const [code, { words = {}, parts = [], picture }] of Object.entries(made.items)) {
      const sentence = (items as Record<string, string>)[code]!;
      const found = marked(sentence, Object.keys(words)).flatMap(({ word }) => word ?? []);
      expect(found, code).to.have.members(Object.keys(words));
      expect(parts.map(visible).join('').length, code).to.be.at.least(parts.length);
      expect(picture).to.equal((easyPhq9.items as Record<string, { picture: string }>)[code]!.picture);
    }
    expect(made.items.q5!.parts![1]).to.equal(pseudo('Overeating'));
  });
});
