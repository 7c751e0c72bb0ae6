/** A page with a fault in it, for showing that a check finds it. Gone after the test. */
export function broken(markup: string): ShadowRoot {
  const main = document.createElement('main');
  main.lang = 'en';
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  root.innerHTML = markup;
  main.append(host);
  document.body.append(main);
  return root;
}

afterEach(() => {
  document.querySelector('body > main[lang]')?.remove();
});
