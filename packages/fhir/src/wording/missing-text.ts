import type { Problem } from '@iapt-elements/adaptations/read';
import type { Text } from './foreign.js';
import type { Request } from './request.js';

/** A text that the file does not have in the language: which ones it has, and what may be one that is called differently. */
export function missingText(
  { header: { language }, ways }: Request,
  id: string,
  what: string,
  { languages }: Text,
  key: string,
): Problem {
  const list = languages.join(', ') || 'none';
  const [primary] = language.split('-');
  const alike = languages.filter((other) => other.toLowerCase().split(/[-_]/)[0] === primary);
  const hint = alike.length > 0 ? ` Is ${alike.join(' or ')} the same?` : '';
  return {
    key: id,
    problem: `has no words in ${language} for ${what}; it has ${list}.${hint}`,
    remedy: `Take them from the owner’s form: ${ways.set(key)}`,
  };
}
