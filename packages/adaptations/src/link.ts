import { defaultAdjustments, type Adjustments } from './adjustments.js';
import { fromBase64Url, toBase64Url } from './base64-url.js';

/**
 * A profile in the part of an address behind `#`, which browsers never send to a server: what differs from the default, as
 * JSON, in base64url.
 */
const key = 'adjustments=';

/** A profile whose fragment is this long or longer is not allowed: every profile fits into a link of less than 1 kB. */
export const fragmentLimit = 1000;

/** A link that holds no profile that can be read. */
export class LinkError extends Error {
  override readonly name = 'LinkError';

  constructor() {
    super('The link is damaged: a part of it is missing or changed. Copy the whole link again.');
  }
}

/** What of a profile is not the default, and the version: enough to make the whole again. */
export function differences(adjustments: Adjustments): Partial<Adjustments> {
  const differs = ([setting, value]: [string, unknown]) =>
    setting === 'version' || JSON.stringify(value) !== JSON.stringify(defaultAdjustments[setting]);
  return Object.fromEntries(Object.entries(adjustments).filter(differs));
}

/** The profile as a fragment: `#adjustments=…`. */
export function fragmentOf(adjustments: Adjustments): string {
  return `#${key}${toBase64Url(JSON.stringify(differences(adjustments)))}`;
}

/** An address with the profile behind it, instead of one that it had. What else its fragment says stays. */
export function linkTo(address: string, adjustments: Adjustments): string {
  const [, page = '', said = ''] = /^([^#]*)#?(.*)$/s.exec(address) ?? [];
  const others = said.split('&').filter((part) => part !== '' && !part.startsWith(key));
  return `${page}#${[...others, fragmentOf(adjustments).slice(1)].join('&')}`;
}

/**
 * The profile in a link or in its fragment, not checked yet: give it to an element's `adjustments`, or to
 * `readAdjustments`.
 *
 * @returns `null` when there is none in it.
 * @throws LinkError when it is damaged.
 */
export function profileIn(link: string): unknown {
  const [, fragment = ''] = /#(.*)/s.exec(link.trim()) ?? [];
  const code = /(?:^|&)adjustments=([^&]*)/.exec(fragment)?.[1];
  if (code === undefined) return null;
  try {
    return JSON.parse(fromBase64Url(code)) as unknown;
  } catch {
    throw new LinkError();
  }
}
