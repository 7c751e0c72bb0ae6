/**
 * What a language is called in another, by the browser's own list. The tag stands for itself where the list has no name, or
 * none in that language: a name in a third language would be marked with the wrong one.
 */
export function languageName(tag: string, inLanguage: string): string {
  try {
    if (Intl.DisplayNames.supportedLocalesOf(inLanguage).length === 0) return tag;
    return new Intl.DisplayNames(inLanguage, { type: 'language', fallback: 'code' }).of(tag) ?? tag;
  } catch {
    // No list accepts a tag of the wrong form.
    return tag;
  }
}
