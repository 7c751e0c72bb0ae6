/**
 * A line as a terminal may have it. What comes from a file could steer the terminal, or turn a line round; it is shown as its
 * code instead. Joiners stay: words of many languages are wrong without them.
 */
export function printable(line: string): string {
  return line.replace(/(?![\u200c\u200d])[\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}\u2028\u2029]/gu, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
  });
}
