import { expect } from '@open-wc/testing';
import { defaultAdjustments, evidence, presetIds, presets, settingEvidence } from '@iapt-elements/adaptations';
import { readAdjustments } from '@iapt-elements/adaptations/read';

const known = Object.keys(defaultAdjustments).filter((setting) => setting !== 'version');

describe('the presets', () => {
  it('are these eight', () => {
    expect(presets.map(({ id }) => id)).to.deep.equal([...presetIds]);
    expect(presetIds).to.have.lengthOf(8);
  });

  for (const { id, settings, reasons, choose } of presets) {
    describe(id, () => {
      it('is a profile that the schema allows, and changes something', () => {
        const profile = readAdjustments(settings);
        expect(profile).to.deep.equal({ ...defaultAdjustments, ...settings });
        expect(profile).not.to.deep.equal(defaultAdjustments);
      });

      it('says for each setting what it rests on', () => {
        expect(Object.keys(reasons)).to.deep.equal(Object.keys(settings));
        for (const [setting, ids] of Object.entries(reasons)) {
          expect(ids, setting).not.to.be.empty;
          for (const evidenceId of ids) expect(evidence).to.have.property(evidenceId);
        }
      });

      it('leaves to staff what it cannot know, and sets none of that itself', () => {
        expect(known).to.include.members([...choose]);
        expect(Object.keys(settings)).not.to.include.members([...choose, 'exchanges', 'interpreter', 'support']);
      });

      it('never shows two voices at once: the kit reads aloud where nobody brings a voice of their own', () => {
        if (['screen-reader', 'bsl'].includes(id)) expect(settings.readAloud).to.equal(false);
      });
    });
  }

  it('never exchange words, name a language or decide who helps', () => {
    for (const { settings } of presets)
      for (const setting of ['exchanges', 'interpreter', 'support', 'handover'])
        expect(settings).not.to.have.property(setting);
  });

  it('leave the language of the interpreter to be chosen', () => {
    expect(presets.find(({ id }) => id === 'interpreter')!.choose).to.deep.equal(['interpreter']);
  });
});

describe('the evidence', () => {
  it('is named for every setting, and every piece of it is used', () => {
    expect(Object.keys(settingEvidence)).to.have.members(known);
    const ofPresets = presets.flatMap(({ reasons }) => Object.values(reasons).flat());
    const used = new Set<string>([...Object.values(settingEvidence).flat(), ...ofPresets]);
    expect([...used].sort()).to.deep.equal(Object.keys(evidence).sort());
  });

  it('says how far each source was read', () => {
    for (const { source, read } of Object.values(evidence)) {
      expect(source).to.match(/\S/);
      expect(read).to.be.oneOf(['whole', 'summary', 'own']);
    }
  });
});
