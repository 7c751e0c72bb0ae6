import { render } from 'lit';
import { all } from '../../stories/all.js';
import { settled, type Asked } from '../../stories/person.js';
import { registerPseudoLanguages } from '../../stories/languages.js';
import { speak } from '../../stories/spoken.js';
import { withToolbar, type Toolbar } from '../../stories/toolbar.js';

type Args = Readonly<Record<string, unknown>>;

/** What a story file exports, as far as it is used here. */
interface Part {
  readonly args?: Args;
  readonly render?: (args: Args) => unknown;
  readonly play?: (context: { canvasElement: HTMLElement; args: Args }) => Promise<void>;
}
interface File {
  readonly default: Part & {
    readonly title: string;
    readonly id?: string;
    readonly argTypes?: Readonly<Record<string, { readonly options?: readonly string[] }>>;
  };
  readonly [story: string]: Part;
}

export interface Story {
  /** As in the address of the story. */
  readonly id: string;
  readonly args: Args;
  readonly file: File;
  readonly part: Part;
}

export const stories: readonly Story[] = (all as unknown as readonly File[]).flatMap((file) =>
  Object.entries(file)
    .filter(([name]) => name !== 'default')
    .map(([name, part]) => ({
      id: `${file.default.id ?? dashed(file.default.title)}--${dashed(name)}`,
      args: { ...file.default.args, ...part.args },
      file,
      part,
    })),
);

export function story(id: string): Story {
  const found = stories.find((each) => each.id === id);
  if (!found) throw new Error(`There is no story ${id}.`);
  return found;
}

function dashed(name: string): string {
  return name
    .replace(/([a-z])(?=[A-Z])|[^A-Za-z0-9]+/g, '$1-')
    .replace(/-+/g, '-')
    .toLowerCase();
}

/** A story on the page, at the end of its play function. */
export interface Shown {
  readonly element: Asked;
  readonly root: ShadowRoot;
  /** What had the focus before the person did anything. */
  readonly focusedAtFirst: Element | null;
}

const plain: Toolbar = { language: 'en', colours: 'auto', size: 'standard' };

/** Puts a story on a page that has what every page must have, and lets its person do what the story says. */
export async function show({ args, file, part }: Story, toolbar: Partial<Toolbar> = {}): Promise<Shown> {
  await registerPseudoLanguages();
  await speak(toolbar.language ?? 'en');
  hide();
  document.documentElement.lang = 'en';
  document.title = 'A page of a portal';
  const main = document.createElement('main');
  const heading = document.createElement('h1');
  heading.textContent = 'A page of a portal';
  const place = document.createElement('div');
  main.append(heading, place);
  // A failure that a story shows is not one that a developer must see in the log.
  main.addEventListener('iapt-failed', (event) => {
    event.preventDefault();
  });
  document.body.append(main);
  render((part.render ?? file.default.render)?.(withToolbar(args, { ...plain, ...toolbar })), place);
  const element = place.firstElementChild as Asked;
  await settled(element);
  const focusedAtFirst = document.activeElement;
  await (part.play ?? file.default.play)?.({ canvasElement: place, args });
  const root = element.shadowRoot!;
  // The editor holds an element of its own, the preview.
  const inner = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? [shadowRoot] : []));
  for (const each of [root, ...inner]) each.adoptedStyleSheets = [...each.adoptedStyleSheets, still];
  return { element, root, focusedAtFirst };
}

/** A colour on its way to another is not what anybody has to read. */
const still = new CSSStyleSheet();
still.replaceSync('* { transition: none !important; }');

/** Takes the page away again. */
export function hide(): void {
  document.querySelector('body > main')?.remove();
}
