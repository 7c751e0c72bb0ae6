/** What cannot be kept in a text: control characters but tabs and line breaks, and halves of characters. */
const unkept = /(?![\t\n\r])[\p{Cc}\p{Cs}]/gu;

/** Whether a text of one's own can be kept as it is. Nothing written is no answer. */
export function isText(text: unknown, longest: number): text is string {
  return typeof text === 'string' && text.length > 0 && text.length <= longest && text.search(unkept) < 0;
}

/** What can be kept of what was typed or pasted: everything but what nobody can see, up to the limit. */
export function keptText(text: string, longest: number): string {
  // Once more: the limit can cut a character in half.
  const kept = text.replace(unkept, '').slice(0, longest).replace(unkept, '');
  return kept.trim() === '' ? '' : kept;
}
