// Operates a page with Tab, arrows, Space and Enter, and with nothing else.
import assert from 'node:assert/strict';
import { eventually } from './visit.mjs';
import { focus, screen } from './see.mjs';

export function keyboard(page) {
  const press = async (key, times = 1) => {
    for (let time = 0; time < times; time += 1) await page.keyboard.press(key === 'Space' ? ' ' : key);
  };

  /** Presses Tab until the focus fits; fails when it does not come by. */
  const tabTo = async (fits, what) => {
    const passed = [];
    for (let presses = 0; presses < 120; presses += 1) {
      await press('Tab');
      const here = await focus(page);
      if (fits(here)) return here;
      passed.push(here.text || `<${here.tag}>`);
    }
    return assert.fail(`Tab does not lead to ${what}; it came past ${passed.join(' | ')}`);
  };

  const tabToText = (text) => tabTo((here) => here.text === text, text);

  /** Waits for a screen and checks that its heading has the focus, as a screen reader needs it. */
  const arriveAt = (expected) =>
    eventually(async () => {
      const { heading, where } = await screen(page);
      assert.equal(where ?? heading, expected);
      const { part, text } = await focus(page);
      assert.deepEqual({ part, text }, { part: 'heading', text: heading });
    });

  /** From the heading into the radios: Space for the first option, arrows for the others. */
  const choose = async ({ name, answer }) => {
    await tabTo((here) => here.name === name, `the radios of ${name}`);
    if (answer === 0) await press('Space');
    else await press('ArrowDown', answer);
    const { tag, value, checked } = await focus(page);
    assert.deepEqual({ tag, value, checked }, { tag: 'input', value: String(answer), checked: true });
  };

  /** Waits for the question, answers it, and goes on with Enter. */
  const answer = async (question) => {
    await arriveAt(question.where);
    await choose(question);
    await press('Enter');
  };

  /** Waits for the introduction: until then there is nothing for Tab to come to. */
  const opened = () => eventually(async () => assert.equal((await screen(page)).heading, 'Before you start'));

  /** From the introduction to the first question. */
  const start = async () => {
    await opened();
    await tabToText('Start');
    await press('Enter');
  };

  return { press, tabTo, tabToText, arriveAt, choose, answer, opened, start };
}
