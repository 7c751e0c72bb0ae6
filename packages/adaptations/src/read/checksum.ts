import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * The checksum of a wording: SHA-256 over everything that a person reads, in a fixed order. `sha256-…` in base64. Any part may
 * be missing or anything: a checksum can be made of words that are not whole.
 */
export function checksumOf(wording: object): string {
  const parts: Readonly<Record<string, unknown>> = { ...wording };
  const { measure, language, version, title, topic, instruction, items, notApplicable = {}, options } = parts;
  const read = JSON.stringify([measure, language, version, title, topic, instruction, items, notApplicable, options]);
  return checksumOfBytes(utf8ToBytes(read));
}

/** The checksum of words of the interface: of every text under its key, in whatever order they stand in the file. */
export function checksumOfTexts(texts: Readonly<Record<string, string>>): string {
  const sorted = Object.entries(texts).sort(([one], [other]) => (one < other ? -1 : 1));
  return checksumOfBytes(utf8ToBytes(JSON.stringify(sorted)));
}

export function checksumOfBytes(bytes: Uint8Array): string {
  return `sha256-${base64(sha256(bytes))}`;
}

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Of 32 bytes: 43 digits and one `=`. */
function base64(bytes: Uint8Array): string {
  const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, '0')).join('');
  const sixes = bits.match(/.{1,6}/g) ?? [];
  return `${sixes.map((six) => digits.charAt(parseInt(six.padEnd(6, '0'), 2))).join('')}=`;
}
