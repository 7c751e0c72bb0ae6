type Pack = Readonly<Record<string, unknown>> & { readonly measure: string; readonly language: string };

/** Whole packs, apart from their checksums. */
export const bases: Readonly<Record<'phq-9' | 'wsas', Pack>>;

/** The pack with the checksum that fits it. */
export function sealed(pack: Pack): Promise<Pack>;

/** What is wrong, the key that the sentence must name, and the pack. */
export const brokenPacks: readonly { readonly what: string; readonly key: string; readonly pack: Pack }[];
