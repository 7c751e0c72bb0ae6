import { expect } from '@open-wc/testing';
import { presets, settingEvidence } from '@iapt-elements/adaptations';
import { adjustmentsSchema } from '@iapt-elements/adaptations/read';
import { codes, textsOf } from './files.js';

/** What the editor says of every setting, every value that it can have, and every preset. */

/** The words that a setting can be; none for one that is not chosen from a list. */
function wordsOf(setting: string): readonly string[] {
  const schema = adjustmentsSchema.shape[setting as keyof typeof adjustmentsSchema.shape];
  const { innerType } = schema.def as unknown as { innerType: { def: { entries?: Record<string, string> } } };
  return Object.values(innerType.def.entries ?? {});
}

for (const language of codes) {
  const texts = await textsOf(language, 'clinician');

  describe(`the editor's words in ${language}`, () => {
    const has = (key: string) => {
      expect(texts[key], key).to.match(/\S/);
    };

    it('name every setting, say what it does and why', () => {
      for (const setting of Object.keys(settingEvidence))
        for (const part of ['label', 'does', 'why']) has(`adjust.setting.${setting}.${part}`);
    });

    it('name every value', () => {
      const chosen = Object.keys(settingEvidence).filter((setting) => wordsOf(setting).length > 0);
      expect(chosen).to.include.members(['pace', 'support', 'size', 'colours']);
      for (const setting of chosen) for (const value of wordsOf(setting)) has(`adjust.setting.${setting}.${value}`);
    });

    it('name every preset and say what is in it', () => {
      for (const { id } of presets) for (const part of ['label', 'does']) has(`adjust.preset.${id}.${part}`);
    });

    it('do not call two settings or two presets the same', () => {
      const labels = (kind: string) =>
        Object.entries(texts).flatMap(([key, text]) =>
          new RegExp(`^adjust\\.${kind}\\.[^.]+\\.label$`).test(key) ? [text] : [],
        );
      for (const kind of ['setting', 'preset']) expect(new Set(labels(kind)).size).to.equal(labels(kind).length);
    });
  });
}
