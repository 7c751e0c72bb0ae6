/** What a person can operate: native radios, number fields, buttons, links and summaries, nothing that only looks like one. */
const native =
  'input[type=radio], input[type=checkbox], input[type=number], input[type=text], button, a[href], summary';
const imitations = [
  'button',
  'radio',
  'radiogroup',
  'link',
  'checkbox',
  'option',
  'listbox',
  'switch',
  'tab',
  'slider',
];

function controls(root: ShadowRoot): readonly HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(native)].filter((control) => control.checkVisibility());
}

/** Controls without a visible name, with a name that differs from what is seen, or that are not native. */
export function faultyControls(root: ShadowRoot): readonly string[] {
  const nameless = controls(root)
    .filter((control) => visibleName(control) === '')
    .map((control) => `${describe(control)} has no visible name`);
  const renamed = controls(root)
    .filter((control) => control.ariaLabel !== null || control.title !== '')
    .map((control) => `${describe(control)} is called otherwise than what is seen`);
  const imitated = [...root.querySelectorAll(imitations.map((role) => `[role=${role}]`).join())].map(
    (element) => `${describe(element)} imitates a native control`,
  );
  const focusable = [...root.querySelectorAll<HTMLElement>('[tabindex], [contenteditable], input, select, textarea')];
  const others = focusable
    .filter((element) => element.tabIndex >= 0 && !element.matches(native))
    .map((element) => `${describe(element)} takes focus and is no native control`);
  const ordered = focusable
    .filter(({ tabIndex }) => tabIndex > 0)
    .map((each) => `${describe(each)} has a tabindex above 0`);
  return [...nameless, ...renamed, ...imitated, ...others, ...ordered];
}

/**
 * Targets below 24 by 24 CSS pixels, and options and buttons below 44. The target of a radio is its whole label.
 */
export function smallTargets(root: ShadowRoot): readonly string[] {
  return controls(root).flatMap((control) => {
    const target = control.closest('label') ?? control;
    const least = control.matches('a') ? 24 : 44;
    const { width, height } = target.getBoundingClientRect();
    const words = `${describe(control)} is ${width.toFixed(1)} by ${height.toFixed(1)}, less than ${least}`;
    return Math.min(width, height) < least - 0.05 ? [words] : [];
  });
}

/** Text without a language and a direction, or with a language that changes and no direction. */
export function withoutLanguage(root: ShadowRoot): readonly string[] {
  const page = root.querySelector('[part=page]');
  const marked = [page, ...root.querySelectorAll('[part=page] [lang]:not([lang=""])')];
  return marked
    .filter((element) => !element?.getAttribute('lang') || !/^(ltr|rtl)$/.test(element.getAttribute('dir') ?? ''))
    .map((element) => (element ? `${describe(element)} lacks lang or dir` : 'There is no page'));
}

function visibleName(control: HTMLElement): string {
  const label = control instanceof HTMLInputElement ? control.labels?.[0] : null;
  return (label ?? control).innerText.trim();
}

function describe(element: Element): string {
  const words = (element.closest('label') ?? element).textContent.replace(/\s+/g, ' ').trim();
  return `${element.localName} "${words.slice(0, 40)}"`;
}
