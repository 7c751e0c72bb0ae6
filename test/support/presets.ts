import { expect } from '@open-wc/testing';
import { measureIds } from '@iapt-elements/measures';
import type { PresetId } from '@iapt-elements/adaptations';
import { executeServerCommand } from '@web/test-runner-commands';
import { inChromium, media, windowWidth } from './browser.js';
import { walk } from './keyboard.js';
import { drawing, faults, structure } from './screens.js';
import { hide, show, story, type Story } from './stories.js';
import { notToldApart } from './told-apart.js';

/** Screens of this file that have been checked: the same in every measure (who is there, the end) is checked once. */
const checked = new Set<string>();

/** The stories of a preset, one for each measure. */
function storiesOf(preset: PresetId): readonly Story[] {
  const all = story(`presets--${preset}`);
  return measureIds.map((measure) => ({ ...all, args: { ...all.args, measure } }));
}

/** Every measure in one preset: all checks on each kind of screen, and the whole way to the record by keyboard alone. */
export function checkPreset(preset: PresetId): void {
  it(`${preset} has a story that every measure can be chosen in`, () => {
    const { argTypes } = story(`presets--${preset}`).file.default;
    expect(argTypes?.measure?.options).to.deep.equal(measureIds);
  });
  // Forced colours, the width of the window and real keys: other browsers cannot be told to by a test.
  if (inChromium) checkMeasures(preset);
}

function checkMeasures(preset: PresetId): void {
  describe(`${preset}, in a window of 320 pixels`, () => {
    before(() => windowWidth(320));
    after(async () => {
      hide();
      await windowWidth();
      await executeServerCommand('iapt:tally', { preset, measures: measureIds.length, screens: checked.size });
    });

    for (const each of storiesOf(preset))
      it(`${String(each.args.measure)}: each kind of screen, and by keyboard alone from the introduction to the record`, async () => {
        const { root } = await show(each);
        expect(await once(root), 'as it opens').to.deep.equal([]);
        await walked(each);
      }).timeout(120_000);
  });
}

async function walked(each: Story): Promise<void> {
  const opened = await show({ ...each, part: { ...each.part, play: () => Promise.resolve() } });
  const { root } = opened;
  const kinds = new Set<string>();
  const { chosen, answers } = await walk(opened, async (state) => {
    const kind = `${state} ${structure(root)}`;
    if (kinds.has(kind)) return;
    kinds.add(kind);
    const found = state === 'fresh' ? await once(root) : await confused(root);
    expect(found, root.querySelector('[part=page]')!.textContent).to.deep.equal([]);
  });
  const given = Object.entries(answers).map(([item, answer]) => [
    `${String(each.args.measure)}-${item}`,
    String(answer),
  ]);
  expect(given.length).to.be.above(0);
  expect(Object.fromEntries(given)).to.deep.equal(Object.fromEntries(chosen));
}

/** What of an answered question cannot be told apart where the operating system sets the colours. */
async function confused(root: ShadowRoot): Promise<readonly string[]> {
  await media({ 'forced-colors': 'active' });
  const found = notToldApart(root);
  await media();
  return found;
}

/** The faults of a screen that has not been checked before. */
async function once(root: ShadowRoot): Promise<readonly string[]> {
  const drawn = drawing(root);
  if (checked.has(drawn)) return [];
  checked.add(drawn);
  return faults(root);
}
