import * as z from 'zod/mini';
import { InputError, type Problem } from './input-error.js';
import { canonicalTag, runsRightToLeft } from './language.js';
import { read, refuse } from './read.js';
import { textFault } from './text.js';
import { flattened, textProblems, treeOf, type FlatTexts, type TextTree } from './texts.js';

/** The words around the questions in one language, as a service brings them: the contents of its files in one object. */
const interfaceSchema = z.strictObject({
  /** BCP 47. */
  language: z.string(),
  /** What the language calls itself, for lists of languages. */
  name: z.string().check(z.minLength(1), z.maxLength(60)),
  /** Direction of the script: it is never guessed. */
  dir: z.enum(['ltr', 'rtl']),
  /** What is in a `ui.json`. */
  ui: z.unknown(),
  /** What is in a `clinician.json`. Without it, staff read English. */
  clinician: z.optional(z.unknown()),
});

export interface InterfaceWords {
  readonly language: string;
  readonly name: string;
  readonly dir: 'ltr' | 'rtl';
  readonly ui: TextTree;
  readonly clinician: TextTree | null;
}

interface Known {
  /** English, which says what there is. */
  readonly english: { readonly ui: object; readonly clinician: object };
  /** Whether the kit has words in this language: then some may be left as they are. */
  readonly has: (language: string) => boolean;
}

/** More problems than anybody reads. */
const most = 50;

/**
 * Words around the questions that may be shown. What comes back is made anew, of the texts that there are in English and of
 * nothing else.
 *
 * @throws InputError when a text is missing, unknown, too long or no text, or leaves other things open than the English.
 */
export function readInterface(input: unknown, { english, has }: Known): InterfaceWords {
  const { language, name, dir, ui, clinician } = read('interface words', interfaceSchema, input);
  refuse('interface words', headProblems(language, name));
  const made = (file: 'ui' | 'clinician', tree: unknown) => {
    const model = Object.fromEntries(flattened(english[file]).texts);
    refuseTexts(file, tree, { language, english: model, complete: !has(language) });
    return treeOf(flattened(tree).texts);
  };
  return {
    language,
    name,
    dir,
    ui: made('ui', ui),
    clinician: clinician === undefined ? null : made('clinician', clinician),
  };
}

function headProblems(language: string, name: string): readonly Problem[] {
  const tag = canonicalTag(language);
  if (tag !== language) {
    const remedy = tag ? `Write "${tag}".` : 'Write a BCP 47 tag, for example "en", "pt-BR" or "zh-Hans".';
    return [{ key: 'language', problem: `is "${language.slice(0, 40)}"`, remedy }];
  }
  const fault = textFault(name, runsRightToLeft(tag));
  return fault ? [{ key: 'name', ...fault }] : [];
}

function refuseTexts(
  file: string,
  tree: unknown,
  expected: { readonly language: string; readonly english: FlatTexts; readonly complete: boolean },
): void {
  const problems = textProblems(tree, expected).map((each) => ({
    ...each,
    key: [file, each.key].filter(Boolean).join('.'),
  }));
  if (problems.length === 0) return;
  const more = problems.length - most;
  const rest = { key: file, problem: `has ${String(more)} more problems`, remedy: '' };
  throw new InputError('interface words', more > 0 ? [...problems.slice(0, most), rest] : problems);
}
