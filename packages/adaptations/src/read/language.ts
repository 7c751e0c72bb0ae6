/** Scripts that run from right to left. */
const rightToLeft = ['Adlm', 'Arab', 'Aran', 'Hebr', 'Mand', 'Mend', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa', 'Yezi'];

/** The tag as the kit writes it (`pt-br` is `pt-BR`); `null` = no BCP 47 tag. */
export function canonicalTag(language: string): string | null {
  try {
    return Intl.getCanonicalLocales(language)[0] ?? null;
  } catch {
    return null;
  }
}

/** Whether the language of this canonical tag is written from right to left. */
export function runsRightToLeft(tag: string): boolean {
  return rightToLeft.includes(new Intl.Locale(tag).maximize().script ?? '');
}
