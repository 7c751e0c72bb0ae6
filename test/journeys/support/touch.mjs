// Operates a page with a finger: taps and swipes at places on the glass, and nothing else.
import assert from 'node:assert/strict';

/** A small phone. */
export const phone = { width: 320, height: 640, hasTouch: true, isMobile: true, deviceScaleFactor: 2 };

/** A target smaller than this is hard to hit (WCAG 2.2, 2.5.5). */
const smallest = 44;

export function touch(page) {
  /** Swipes until the middle of it is on the glass, then taps there. `words` is all that is written on it. */
  const tap = async (words, kinds = 'label, button, summary, a') => {
    for (let swipes = 0; swipes < 40; swipes += 1) {
      const { height, middle } = await placeOf(page, words, kinds);
      assert.ok(height >= smallest, `"${words}" is ${height} px high`);
      const onGlass = middle.y > 40 && middle.y < phone.height - 40;
      if (onGlass) return page.touchscreen.tap(middle.x, middle.y);
      await swipe(page, Math.max(-520, Math.min(520, phone.height / 2 - middle.y)));
    }
    return assert.fail(`"${words}" cannot be brought onto the glass`);
  };
  return { tap };
}

/** Where the one thing with these words is, once it stands still: an option's row, a button or a link. */
async function placeOf(page, words, kinds) {
  const places = await page.evaluate(
    async (wanted, selector) => {
      const root = document.querySelector('iapt-battery, iapt-peq')?.shadowRoot ?? document;
      const text = (node) => node.textContent.replace(/\s+/g, ' ').trim();
      const targets = [...root.querySelectorAll(selector)].filter(
        (node) => node.checkVisibility() && text(node) === wanted,
      );
      const frame = () => new Promise((drawn) => requestAnimationFrame(drawn));
      for (let y, frames = 0; targets[0] && frames < 4; frames += 1) {
        const now = targets[0].getBoundingClientRect().y;
        if (now !== y) frames = 0;
        y = now;
        await frame();
      }
      return targets.map((node) => {
        const { x, y, width, height } = node.getBoundingClientRect();
        return { height, middle: { x: x + width / 2, y: y + height / 2 } };
      });
    },
    words,
    kinds,
  );
  assert.equal(places.length, 1, `"${words}" is there ${places.length} times`);
  return places[0];
}

/** A drag that comes to rest, so that nothing flies on after the finger is lifted. */
async function swipe(page, distance) {
  const steps = 6;
  const from = { x: phone.width / 2, y: distance < 0 ? phone.height - 60 : 60 };
  const finger = await page.touchscreen.touchStart(from.x, from.y);
  for (let step = 1; step <= steps; step += 1) await finger.move(from.x, from.y + (distance * step) / steps);
  for (let rest = 0; rest < 2; rest += 1) await finger.move(from.x, from.y + distance + rest / 2);
  await finger.end();
}
