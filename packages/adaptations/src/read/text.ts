/**
 * What a text of a wording may hold: letters that a person can read, in the order in which they are written. Everything is
 * drawn as text, so markup would not run; but it would be read out, and what cannot be seen can change what is read.
 */

/** What is wrong with a text, and what to do. */
interface Fault {
  readonly problem: string;
  readonly remedy: string;
}

interface Rule {
  readonly finds: RegExp;
  readonly problem: (found: string) => string;
  readonly remedy: string;
}

const rules: readonly Rule[] = [
  {
    finds: /[\p{Cc}\u2028\u2029]/u,
    problem: (found) => `holds the control character ${codeOf(found)}`,
    remedy: 'Write the text on one line, without control characters.',
  },
  {
    finds: /[\u202a-\u202e\u2066-\u2069]/u,
    problem: (found) => `holds ${codeOf(found)}, which turns the order of the letters round`,
    remedy: 'Delete it.',
  },
  {
    finds: /[\ufffd\p{Co}\p{Cs}\p{Noncharacter_Code_Point}]/u,
    problem: (found) => `holds ${codeOf(found)}, which is no letter: something was lost when the file was made`,
    remedy: 'Write the text again and save the file as UTF-8.',
  },
  {
    // Joiners and direction marks belong to scripts; variation selectors choose between drawings of one letter.
    finds: /(?![\u200c-\u200f\u061c]|\p{Variation_Selector})[\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]/u,
    problem: (found) => `holds ${codeOf(found)}, which nobody can see`,
    remedy: 'Delete it.',
  },
  {
    finds: /<[a-z/!?%]|&#?\w+;|\{\{|\}\}|\$\{|\*\*|\]\(/iu,
    problem: (found) => `holds markup ("${found}")`,
    remedy: 'Write text only: it is shown as it stands.',
  },
];

const direction: Rule = {
  finds: /[\u200e\u200f\u061c]/u,
  problem: (found) => `holds the direction mark ${codeOf(found)}`,
  remedy: 'Delete it: this language runs from left to right.',
};

/** Languages that run from right to left may mark the direction of a number or a bracket. */
export function textFault(text: string, rightToLeft: boolean): Fault | null {
  for (const { finds, problem, remedy } of rightToLeft ? rules : [...rules, direction]) {
    const [found] = finds.exec(text) ?? [];
    if (found) return { problem: problem(found), remedy };
  }
  if (!/[\p{L}\p{N}]/u.test(text)) return { problem: 'has nothing to read', remedy: 'Write its words.' };
  if (text !== text.trim()) return { problem: 'begins or ends with a space', remedy: 'Delete the space.' };
  return null;
}

function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
