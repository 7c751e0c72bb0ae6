// What a person can see, read from the page. Nothing here operates it.

/** What has the focus, through shadow roots. */
export function focus(page) {
  return page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    const text = (node) => node.textContent.replace(/\s+/g, ' ').trim();
    return {
      tag: element.localName,
      part: element.getAttribute('part'),
      text: text(element.closest('label') ?? element),
      name: element.name ?? null,
      id: element.id,
      value: element.localName === 'input' ? element.value : null,
      checked: element.checked ?? null,
    };
  });
}

/** The patient's screen. */
export function screen(page) {
  return page.evaluate(() => {
    const root = document.querySelector('iapt-battery, iapt-peq')?.shadowRoot;
    const text = (node) => node?.textContent.replace(/\s+/g, ' ').trim() ?? null;
    const all = (selector) => [...(root?.querySelectorAll(selector) ?? [])];
    return {
      heading: text(root?.querySelector('[part=heading]')),
      where: text(root?.querySelector('[part=where]')),
      chosen: all('[part=question] input:checked').map(({ name, value }) => `${name}=${value}`),
      errors: all('[part=error]').map(text),
      summary: text(root?.querySelector('[part=error-summary]')),
      rows: all('[part=answers] .row').map((row) => [...row.children].map(text)),
      pictures: all('[part=picture]').length,
      look: { ...root?.querySelector('[part=page]')?.dataset },
    };
  });
}

/** What a profile brings to the patient's screen beside the question and its answers. */
export function around(page) {
  return page.evaluate(() => {
    const root = document.querySelector('iapt-battery, iapt-peq').shadowRoot;
    const text = (node) => node?.textContent.replace(/\s+/g, ' ').trim() ?? null;
    const all = (selector) => [...root.querySelectorAll(selector)];
    const lines = (node) => {
      const range = new Range();
      range.selectNodeContents(node);
      return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
    };
    const { fontSize, lineHeight, letterSpacing } = getComputedStyle(root.querySelector('[part=column]'));
    return {
      notes: all('[part=notice], .advice .note').map(text),
      plainly: all('#plainly p').map(text),
      practised: text(root.querySelector('.practised')),
      meanings: all('[part=meaning]:not([hidden]) > div').map((meaning) => [...meaning.children].map(text).join(': ')),
      whole: text(root.querySelector('[part=whole] p:last-child')),
      part: text(root.querySelector('.part-of')),
      parts: all('[part=part-answers] dl > div').map((row) => [...row.children].map(text).join(': ')),
      pictograms: all('[part=pictogram]').length,
      helpAsked: text(root.querySelector('.ask-help [role=status]')),
      options: all('[part=question] .option').map(text),
      beside: all('.beside').map((words) => ({ text: text(words), lang: words.lang, dir: words.dir })),
      readBack: text(root.querySelector('[part=read-back]')),
      clips: all('[part=clip]').map(text),
      videos: all('video').map(({ currentSrc, currentTime, poster, muted }) => ({
        currentSrc,
        currentTime,
        poster,
        muted,
      })),
      targets: all('.option, [part=continue]').map((target) => Math.round(target.getBoundingClientRect().height)),
      /** Lines that the words on the main button take. */
      goLines: all('[part=continue]').map(lines),
      type: Object.values({ fontSize, lineHeight, letterSpacing }).map(parseFloat),
    };
  });
}

/** The clinician's page: scores being filled in, kept ones, and the alert. Scores are the numbers that their texts name. */
export function clinician(page) {
  return page.evaluate(() => {
    const text = (node) => node?.textContent.replace(/\s+/g, ' ').trim() ?? '';
    const numbers = (words) => words.match(/\d+/g)?.map(Number) ?? [];
    const scores = (section) =>
      [...document.querySelectorAll(`section[aria-labelledby=${section}] iapt-score`)].map(({ shadowRoot }) => ({
        measure: text(shadowRoot.querySelector('[part=heading]')),
        total: numbers(text(shadowRoot.querySelector('.total'))),
        caseness: shadowRoot.querySelector('.state')?.dataset.state ?? null,
        band: text(shadowRoot.querySelector('.ladder [aria-current] span')),
        national: text(shadowRoot.querySelector('.national')),
        risk: shadowRoot.querySelector('[part=risk]')?.dataset.state ?? null,
      }));
    return { live: scores('live'), kept: scores('kept'), alert: text(document.querySelector('[role=alert]')) };
  });
}

/** The records in the browser's own store, by measure id. Those of experience questionnaires are in one of their own. */
export async function stored(page, store = 'iapt-portal') {
  // As text: Firefox hands over no object that is in two places.
  const records = await page.evaluate(async (name) => {
    const settled = (request) =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const names = (await indexedDB.databases()).map((each) => each.name);
    if (!names.includes(name)) return '[]';
    const database = await settled(indexedDB.open(name));
    const records = await settled(database.transaction('records').objectStore('records').getAll());
    database.close();
    return JSON.stringify(records);
  }, store);
  return Object.fromEntries(JSON.parse(records).map((record) => [record.measure, record]));
}

/** Width of everything on the page, also what would have to be scrolled to. */
export function widthNeeded(page) {
  return page.evaluate(() => Math.max(document.documentElement.scrollWidth, document.body.scrollWidth));
}
