// The same steps with a keyboard and with a finger, so that one journey can be gone in both ways.
import assert from 'node:assert/strict';
import { keyboard } from './keyboard.mjs';
import { focus, screen, widthNeeded } from './see.mjs';
import { phone, touch } from './touch.mjs';
import { eventually } from './visit.mjs';

export function byKeyboard(page) {
  const { press, tabTo } = keyboard(page);
  const back = async (isThere, what) => {
    await page.keyboard.down('Shift');
    for (let presses = 0; presses < 80 && !isThere(await focus(page)); presses += 1) await press('Tab');
    await page.keyboard.up('Shift');
    assert.ok(isThere(await focus(page)), `Shift and Tab do not lead to ${what}`);
  };
  const arrowsTo = async (name, words) => {
    for (let presses = 0; presses < 8 && !fits((await focus(page)).text, words); presses += 1) await press('ArrowDown');
    const here = await focus(page);
    assert.ok(here.name === name && here.checked && fits(here.text, words), `${name}: ${here.text}, not ${words}`);
  };
  const fits = (text, words) => text === words || text.startsWith(`${words} `);
  return {
    page,
    /** A button, or a line that opens. */
    press: async (words) => {
      await tabTo((here) => here.text === words && here.tag !== 'input', words);
      await press('Enter');
    },
    /** What has the focus already, as it is called now. */
    pressHere: async (words) => {
      await eventually(async () => assert.equal((await focus(page)).text, words));
      await press('Enter');
    },
    /** A button that comes before what has the focus. */
    pressAbove: async (words) => {
      await back(({ text }) => text === words, words);
      await press('Enter');
    },
    /** One of the radios with this name, by the words that its row begins with. */
    choose: async (name, words) => {
      const { text } = await tabTo((here) => here.name === name, `the radios of ${name}`);
      if (fits(text, words)) await press('Space');
      await arrowsTo(name, words);
    },
    /** From the one that is chosen, by one arrow. */
    change: async (name, key, words) => {
      await tabTo((here) => here.name === name, `the radios of ${name}`);
      await press(key);
      await arrowsTo(name, words);
    },
    /** Another one, while one of them has the focus; then back to the top, where the questions begin. */
    chooseHere: async (name, words) => {
      await arrowsTo(name, words);
      await back(({ part }) => part === 'back', '“Back”');
    },
    tick: async (words) => {
      await tabTo((here) => here.text === words && here.checked === false, words);
      await press('Space');
      assert.equal((await focus(page)).checked, true);
    },
    write: async (id, text) => {
      await tabTo((here) => here.id === id, id);
      await page.keyboard.type(text);
    },
    /** With the focus on its heading, as a screen reader needs it; the page's own first screen takes no focus. */
    arrived: async ({ heading }) => {
      if (heading === 'Before you start') return;
      const { part, text } = await focus(page);
      assert.deepEqual({ part, text }, { part: 'heading', text: heading });
    },
  };
}

/** At 320 x 640. Nothing may need scrolling sideways, on any screen. */
export function byTouch(page) {
  const { tap } = touch(page);
  const pressWords = (words) => tap(words, 'button, summary, a');
  const choose = async (name, words) => {
    await tap(words, `label:has(input[name="${name}"])`);
    await eventually(async () => assert.equal(await isChosen(page, name, words), true));
  };
  return {
    page,
    press: pressWords,
    pressAbove: pressWords,
    choose,
    chooseHere: choose,
    tick: async (words) => {
      await tap(words, 'label:has(input[type=checkbox])');
      await eventually(async () => assert.equal(await isTicked(page, words), true));
    },
    arrived: async ({ where, heading }) => {
      const width = await widthNeeded(page);
      assert.ok(width <= phone.width, `${where ?? heading} needs ${width} px`);
    },
  };
}

/**
 * Waits for a screen: by the end of its heading, with what stands above it.
 *
 * @param {string | [string, string]} expected
 * @param {boolean} [moved] whether the person went on to it: then the focus is there too
 */
export function arrive({ page, arrived }, expected, moved = true) {
  const [where, ...others] = typeof expected === 'string' ? [null, expected] : expected;
  const [end] = others;
  return eventually(async () => {
    const shown = await screen(page);
    assert.equal(shown.where, where);
    assert.ok(shown.heading?.endsWith(end), `${shown.heading} instead of ${end}`);
    if (moved) await arrived(shown);
  });
}

function isChosen(page, name, words) {
  return page.evaluate(
    (group, wanted) => {
      const root = document.querySelector('iapt-battery, iapt-peq').shadowRoot;
      const text = (node) => node?.textContent.replace(/\s+/g, ' ').trim();
      return text(root.querySelector(`input[name="${group}"]:checked`)?.closest('label')) === wanted;
    },
    name,
    words,
  );
}

function isTicked(page, words) {
  return page.evaluate((wanted) => {
    const root = document.querySelector('iapt-battery, iapt-peq').shadowRoot;
    const text = (node) => node.textContent.replace(/\s+/g, ' ').trim();
    const labels = [...root.querySelectorAll('label:has(input[type=checkbox]:checked)')];
    return labels.some((label) => text(label) === wanted);
  }, words);
}
