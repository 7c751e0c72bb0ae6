declare module '*/locales/checksum.mjs' {
  /** `sha256-…` over everything that a person reads in a wording file. */
  export function checksum(wording: object): Promise<string>;
}

declare module '*/element.mdx' {
  import type { ComponentType } from 'react';

  const page: ComponentType;
  export default page;
}
