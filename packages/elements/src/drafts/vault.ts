/**
 * Encryption with a key that no script can read: it is made here, stored as a key, and never leaves the browser. It keeps a
 * draft from whoever copies the browser's files or reads the database on another machine; not from a script of this page.
 */

export interface Sealed {
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly data: ArrayBuffer;
}

const algorithm = 'AES-GCM';

export function newKey(): Promise<CryptoKey> {
  return crypto.subtle.generateKey({ name: algorithm, length: 256 }, false, ['encrypt', 'decrypt']);
}

/** `about` is bound to what is sealed: under another name it does not open. */
export async function seal(key: CryptoKey, value: unknown, about: string): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const bytes = new TextEncoder().encode(JSON.stringify(value));
  return { iv, data: await crypto.subtle.encrypt(parameters(iv, about), key, bytes) };
}

/** Rejects when the key, the name or a single byte is another. */
export async function unseal(key: CryptoKey, { iv, data }: Sealed, about: string): Promise<unknown> {
  const bytes = await crypto.subtle.decrypt(parameters(iv, about), key, data);
  return JSON.parse(new TextDecoder().decode(bytes)) as unknown;
}

function parameters(iv: Uint8Array<ArrayBuffer>, about: string): AesGcmParams {
  return { name: algorithm, iv, additionalData: new TextEncoder().encode(about) };
}
