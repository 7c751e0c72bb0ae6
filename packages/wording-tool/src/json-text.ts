/**
 * What `JSON.parse` does not say: where a text stops being JSON, which key stands twice (it takes the last without a word),
 * and how deep it goes.
 */
export interface Scan {
  readonly fault: Fault | null;
  /** Keys that stand twice in one object, with the line of the second. */
  readonly twice: readonly { readonly key: string; readonly line: number }[];
  readonly depth: number;
}

interface Fault {
  readonly line: number;
  readonly column: number;
  /** What should stand there. */
  readonly expected: Expected;
}

type Expected =
  | 'a value'
  | 'a value or "]"'
  | 'a key in quotation marks'
  | 'a key in quotation marks or "}"'
  | '":"'
  | '"," or "}"'
  | '"," or "]"'
  | 'the end of the file';

/** An object or a list that is still open. */
interface Open {
  readonly object: boolean;
  readonly keys: Set<string>;
  key: string;
}

interface State {
  readonly open: Open[];
  readonly twice: { key: string; line: number }[];
  readonly line: (at: number) => number;
}

/** Spaces, then a text, a sign, or a run of anything else; a quotation mark alone opens a text that never ends. */
const tokens = /[ \t\r\n]*(?:("[^"\\\n]*(?:\\.[^"\\\n]*)*"|[{}[\],:]|[^ \t\r\n"{}[\],:]+|")|$)/g;

export function scan(text: string): Scan {
  const line = (at: number) => text.slice(0, at).split('\n').length;
  const state: State = { open: [], twice: [], line };
  let expected: Expected = 'a value';
  let depth = 0;
  for (const match of text.matchAll(tokens)) {
    const [found, token] = match as readonly (string | undefined)[];
    const at = match.index + (found ?? '').length - (token ?? '').length;
    const next: Expected | null = token === undefined ? null : steps[expected](state, token, at);
    if (next === null) {
      const column = at - text.lastIndexOf('\n', at - 1);
      const fault =
        token === undefined && expected === 'the end of the file' ? null : { line: line(at), column, expected };
      return { fault, twice: state.twice, depth };
    }
    expected = next;
    depth = Math.max(depth, state.open.length);
  }
  return { fault: null, twice: state.twice, depth };
}

type Step = (state: State, token: string, at: number) => Expected | null;

/** What must follow a token, by what was expected; `null` = it may not stand there. */
const steps: Readonly<Record<Expected, Step>> = {
  'a value': value,
  'a value or "]"': (state, token) => (token === ']' ? close(state) : value(state, token)),
  'a key in quotation marks': key,
  'a key in quotation marks or "}"': (state, token, at) => (token === '}' ? close(state) : key(state, token, at)),
  '":"': (_, token) => (token === ':' ? 'a value' : null),
  '"," or "}"': (state, token) => (token === '}' ? close(state) : afterComma(token, 'a key in quotation marks')),
  '"," or "]"': (state, token) => (token === ']' ? close(state) : afterComma(token, 'a value')),
  'the end of the file': () => null,
};

function afterComma(token: string, expected: Expected): Expected | null {
  return token === ',' ? expected : null;
}

function value(state: State, token: string): Expected | null {
  if (token === '{' || token === '[') {
    state.open.push({ object: token === '{', keys: new Set(), key: '' });
    return token === '{' ? 'a key in quotation marks or "}"' : 'a value or "]"';
  }
  return isJson(token) ? behind(state) : null;
}

function key({ open, twice, line }: State, token: string, at: number): Expected | null {
  const inside = open.at(-1);
  if (!inside || !token.startsWith('"') || !isJson(token)) return null;
  inside.key = JSON.parse(token) as string;
  if (inside.keys.has(inside.key)) twice.push({ key: open.map((each) => each.key).join('.'), line: line(at) });
  inside.keys.add(inside.key);
  return '":"';
}

function close(state: State): Expected {
  state.open.pop();
  return behind(state);
}

/** What may follow a value. */
function behind({ open }: State): Expected {
  const inside = open.at(-1);
  if (!inside) return 'the end of the file';
  return inside.object ? '"," or "}"' : '"," or "]"';
}

function isJson(token: string): boolean {
  try {
    JSON.parse(token);
    return true;
  } catch {
    return false;
  }
}
