import { colourOf, contrast, hex, over, type Colour } from './colour.js';

/** What a host sets, and what the style sheet makes of it. */
const tokens = {
  '--iapt-text': '--ink',
  '--iapt-text-soft': '--ink-soft',
  '--iapt-surface': '--surface',
  '--iapt-line-strong': '--line-strong',
  '--iapt-action': '--action',
  '--iapt-action-deep': '--action-deep',
  '--iapt-action-text': '--action-text',
  '--iapt-chosen': '--chosen',
  '--iapt-focus': '--focus',
  '--iapt-focus-ring': '--focus-ring',
  '--iapt-error': '--error',
  '--iapt-help-surface': '--help-surface',
  '--iapt-note-surface': '--note-surface',
} as const;
type Token = keyof typeof tokens;

interface Pair {
  readonly what: string;
  readonly least: number;
  /** Where there are two, one of them must stand out. */
  readonly front: readonly [Token] | readonly [Token, Token];
  readonly back: Token;
}

const text = (front: Token, back: Token): Pair => ({ what: 'text', least: 4.5, front: [front], back });

/** What lies on what, somewhere on a screen. */
const pairs: readonly Pair[] = [
  text('--iapt-text', '--iapt-surface'),
  text('--iapt-text-soft', '--iapt-surface'),
  text('--iapt-action', '--iapt-surface'),
  text('--iapt-error', '--iapt-surface'),
  text('--iapt-action-text', '--iapt-action'),
  text('--iapt-action-text', '--iapt-action-deep'),
  text('--iapt-text', '--iapt-chosen'),
  text('--iapt-text', '--iapt-help-surface'),
  text('--iapt-action', '--iapt-help-surface'),
  text('--iapt-text', '--iapt-note-surface'),
  { what: 'the edge of an option', least: 3, front: ['--iapt-line-strong'], back: '--iapt-surface' },
  { what: 'the ring of the focus', least: 3, front: ['--iapt-focus', '--iapt-focus-ring'], back: '--iapt-surface' },
  { what: 'the ring of the focus', least: 3, front: ['--iapt-focus-ring'], back: '--iapt-focus' },
];

/** The sets of colours in which the host's own are used. */
const schemes = ['light', 'dark'] as const;

/** The host's colours as they are written: when they change, there is something to check. Empty = it sets none. */
export function hostColours(page: Element): string {
  const style = getComputedStyle(page);
  return Object.keys(tokens)
    .map((token) => style.getPropertyValue(token))
    .join('|')
    .replace(/^\|*$/, '');
}

/** Every pair that a host's colour spoils, with both colours, what there is, what is needed, and what to do. */
export function contrastFaults(page: HTMLElement): readonly string[] {
  if (hostColours(page) === '') return [];
  return schemes.flatMap((scheme) => {
    const shown = coloursIn(scheme, page);
    return pairs.flatMap((pair) => fault(pair, shown, scheme));
  });
}

type Shown = Readonly<Record<Token, { readonly colour: Colour; readonly own: boolean }>>;

/** The colours as the browser works them out, in a scheme that need not be the one shown. */
function coloursIn(scheme: string, page: HTMLElement): Shown {
  const copy = page.cloneNode(false) as HTMLElement;
  const probe = document.createElement('span');
  copy.dataset.colours = scheme;
  copy.hidden = true;
  copy.append(probe);
  page.after(copy);
  const behind = backdrop(page);
  const read = ([token, used]: [string, string]) => {
    probe.style.color = `var(${used})`;
    const own = getComputedStyle(copy).getPropertyValue(token) !== '';
    return [token, { own, colour: colourOf(getComputedStyle(probe).color) }] as const;
  };
  const shown = Object.fromEntries(Object.entries(tokens).map(read)) as Shown;
  copy.remove();
  const surface = over(shown['--iapt-surface'].colour, behind);
  return { ...shown, '--iapt-surface': { ...shown['--iapt-surface'], colour: surface } };
}

/** What is behind a surface that lets it through: the first background around that does not, else the white of a page. */
function backdrop(page: HTMLElement): Colour {
  const root = page.getRootNode();
  let around: Element | null = root instanceof ShadowRoot ? root.host : page.parentElement;
  for (; around; around = around.parentElement) {
    const colour = colourOf(getComputedStyle(around).backgroundColor);
    if (colour[3] === 1) return colour;
  }
  return [255, 255, 255, 1];
}

function fault({ what, least, front, back }: Pair, shown: Shown, scheme: string): readonly string[] {
  const surface = shown['--iapt-surface'].colour;
  const behind = over(shown[back].colour, surface);
  const contrastOf = (token: Token) => contrast(over(shown[token].colour, behind), behind);
  const best = Math.max(...front.map(contrastOf));
  if (best >= least || ![...front, back].some((token) => shown[token].own)) return [];
  const named = (token: Token) =>
    `${token} (${hex(over(shown[token].colour, surface))}, ${shown[token].own ? 'set by the page' : 'the kit’s'})`;
  const aim = what === 'text' ? ' at least, and 7 to 1 is better' : ' at least';
  return [
    `In the ${scheme} colours, ${front.map(named).join(' and ')} on ${named(back)} has a contrast of ` +
      `${best.toFixed(1)} to 1. For ${what} it must be ${least} to 1${aim}. Set colours that are further apart; ` +
      'light-dark(…, …) gives the light and the dark colours one each.',
  ];
}
