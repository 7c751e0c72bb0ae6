/**
 * Which keys the source uses, read from the source itself: from the entry of the elements along every import, as the
 * browser would load it. A key is written out, or made in a template: `stage.${kind}Text` stands for `stage.<any>Text`.
 */
export interface Used {
  readonly written: ReadonlySet<string>;
  readonly made: readonly string[];
}

const entry = '/packages/elements/src/define.ts';

export async function sources(): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  const open = [entry];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (found.has(path)) continue;
    const response = await fetch(path);
    if (!response.ok) throw new Error(`${path} cannot be read.`);
    const code = withoutComments(await response.text());
    found.set(path, code);
    const imports = [...code.matchAll(/(?:from|import)\s*\(?\s*["']([^"']+\.ts)["']/g)].map(([, to]) => to!);
    open.push(
      ...imports.map((to) => new URL(to, new URL(path, location.origin)).pathname).filter((to) => !found.has(to)),
    );
  }
  return found;
}

/** The keys in the sources that begin with one of these words: `action.continue` begins with `action`. */
export function keysIn(code: Iterable<string>, namespaces: readonly string[]): Used {
  const begins = new RegExp(`^(${namespaces.join('|')})\\.`);
  const written = new Set<string>();
  const made = new Set<string>();
  for (const text of code) {
    for (const [, key] of text.matchAll(/["']([\w.-]+)["']/g)) if (begins.test(key!)) written.add(key!);
    // A key of one word looks like any other text: it counts only where it is called a key.
    for (const [, key] of text.matchAll(/\bkey: ["'](\w+)["']/g)) if (namespaces.includes(key!)) written.add(key!);
    for (const [, key] of text.matchAll(/`([^`\s]*\$\{[^`\s]*)`/g)) if (begins.test(key!)) made.add(key!);
  }
  return { written, made: [...made].sort() };
}

/** What a template can make: one word of a key for each of its holes, and any key for a hole that is called so. */
export function patternOf(template: string): RegExp {
  const parts = template.split(/(\$\{[^}]*\})/).map((part, index) => {
    if (index % 2 === 0) return part.replaceAll('.', '\\.');
    return part === '${key}' ? '.+' : '[^.]+';
  });
  return new RegExp(`^${parts.join('')}$`);
}

function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
}
