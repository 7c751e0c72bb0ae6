/** Text as UTF-8 in base64url, and back, without anything of a browser. */

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

export function toBase64Url(text: string): string {
  const bytes = Array.from(encodeURIComponent(text).matchAll(/%(..)|./g), ([character, hex]) =>
    hex === undefined ? character.charCodeAt(0) : parseInt(hex, 16),
  );
  let code = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const [first = 0, second = 0, third = 0] = bytes.slice(at, at + 3);
    const bits = (first << 16) | (second << 8) | third;
    const digits = [18, 12, 6, 0].map((shift) => alphabet.charAt((bits >> shift) & 63));
    code += digits.slice(0, Math.min(bytes.length - at, 3) + 1).join('');
  }
  return code;
}

/** @throws SyntaxError, or URIError when the bytes are no UTF-8. */
export function fromBase64Url(code: string): string {
  if (!/^[\w-]*$/.test(code)) throw new SyntaxError('This is not base64url.');
  let bits = 0;
  let waiting = 0;
  let bytes = '';
  for (const digit of code) {
    bits = ((bits << 6) | alphabet.indexOf(digit)) & 0xffff;
    waiting += 6;
    if (waiting < 8) continue;
    waiting -= 8;
    bytes += `%${((bits >> waiting) & 255).toString(16).padStart(2, '0')}`;
  }
  return decodeURIComponent(bytes);
}
