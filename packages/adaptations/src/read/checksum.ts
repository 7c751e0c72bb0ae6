import { sha256 } from './sha256.js';

/**
 * The checksum of a wording: SHA-256 over everything that a person reads, in a fixed order. `sha256-…` in base64. Any part may
 * be missing or anything: a checksum can be made of words that are not whole.
 */
export function checksumOf(wording: object): string {
  const parts: Readonly<Record<string, unknown>> = { ...wording };
  const { measure, language, version, title, topic, instruction, items, notApplicable = {}, options } = parts;
  const read = JSON.stringify([measure, language, version, title, topic, instruction, items, notApplicable, options]);
  return `sha256-${base64(sha256(utf8(read)))}`;
}

/** JSON has written lone surrogates out, so that every text has its bytes. */
function utf8(text: string): readonly number[] {
  return Array.from(encodeURIComponent(text).matchAll(/%(..)|./g), ([sign, hex]) =>
    hex ? parseInt(hex, 16) : sign.charCodeAt(0),
  );
}

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Of 32 bytes: 43 digits and one `=`. */
function base64(bytes: readonly number[]): string {
  const bits = bytes.map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const sixes = bits.match(/.{1,6}/g) ?? [];
  return `${sixes.map((six) => digits.charAt(parseInt(six.padEnd(6, '0'), 2))).join('')}=`;
}
