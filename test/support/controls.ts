/** What a person can operate: native fields, buttons, links and summaries, nothing that only looks like one. */
const native = 'input, select, textarea, button, a[href], summary';
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

/** What reacts to being pressed: of a radio, its whole label. */
const targetOf = (control: HTMLElement): HTMLElement => control.closest('label') ?? control;

/** Targets that are too small: by default below 24 by 24 CSS pixels, options and buttons below 44. */
export function smallTargets(
  root: ShadowRoot,
  leastOf: (control: HTMLElement) => number = (control) => (control.matches('a') ? 24 : 44),
): readonly string[] {
  return controls(root).flatMap((control) => {
    const least = leastOf(control);
    const { width, height } = targetOf(control).getBoundingClientRect();
    const words = `${describe(control)} is ${width.toFixed(1)} by ${height.toFixed(1)}, less than ${least}`;
    return Math.min(width, height) < least - 0.05 ? [words] : [];
  });
}

/** Targets that are nearer to one another than this. */
export function closeTargets(root: ShadowRoot, gap: number): readonly string[] {
  const targets = controls(root).map((control) => ({ control, box: targetOf(control).getBoundingClientRect() }));
  return targets.flatMap(({ control, box }, index) =>
    targets.slice(index + 1).flatMap(({ control: other, box: next }) => {
      const across = Math.max(next.left - box.right, box.left - next.right, 0);
      const down = Math.max(next.top - box.bottom, box.top - next.bottom, 0);
      const between = Math.hypot(across, down);
      const words = `${describe(control)} and ${describe(other)} are ${between.toFixed(1)} apart, less than ${gap}`;
      return between < gap - 0.05 ? [words] : [];
    }),
  );
}

/** Text without a language and a direction, or with a language that changes and no direction. */
export function withoutLanguage(root: ShadowRoot): readonly string[] {
  const page = root.querySelector('[part=page]');
  const marked = [page, ...root.querySelectorAll('[part=page] [lang]:not([lang=""])')];
  return marked
    .filter((element) => !element?.getAttribute('lang') || !/^(ltr|rtl)$/.test(element.getAttribute('dir') ?? ''))
    .map((element) => (element ? `${describe(element)} lacks lang or dir` : 'There is no page'));
}

/** A field is named by its label; what is written in it is not its name. */
function visibleName(control: HTMLElement): string {
  const isField =
    control instanceof HTMLInputElement ||
    control instanceof HTMLSelectElement ||
    control instanceof HTMLTextAreaElement;
  return ((isField ? control.labels?.[0] : control)?.innerText ?? '').trim();
}

function describe(element: Element): string {
  const words = (element.closest('label') ?? element).textContent.replace(/\s+/g, ' ').trim();
  return `${element.localName} "${words.slice(0, 40)}"`;
}
