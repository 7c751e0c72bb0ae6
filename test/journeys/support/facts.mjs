// What the elements tell the page around them, in order, and what is on the screen at that moment.

/** Before the pages are opened. */
export function hearFacts(page) {
  return page.evaluateOnNewDocument(() => {
    const heard = [];
    Object.assign(window, { journeyFacts: heard });
    const names = ['answered', 'scored', 'risk-raised', 'help-asked', 'completed', 'failed'];
    for (const name of names) {
      document.addEventListener(`iapt-${name}`, ({ target, detail: { measure, item, answer, code } }) => {
        const heading = target.shadowRoot?.querySelector('[part=heading]')?.textContent.replace(/\s+/g, ' ').trim();
        heard.push({ name, measure, item, answer, code, heading });
      });
    }
  });
}

export function heardFacts(page) {
  return page.evaluate(() => window.journeyFacts);
}
