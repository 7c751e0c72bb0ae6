declare module '*/locales/checksum.mjs' {
  /** `sha256-…` over everything that a person reads in a wording file. */
  export function checksum(wording: object): Promise<string>;
}
