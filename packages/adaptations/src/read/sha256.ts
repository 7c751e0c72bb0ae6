/**
 * SHA-256 (FIPS 180-4). The platform has one, but only in pages that came over https, and only as a promise: where a service
 * serves its own network over http there would be no check at all.
 */

const primes = firstPrimes(64);
const constants = rootBits(primes, Math.cbrt);
const initial = rootBits(primes.slice(0, 8), Math.sqrt);

/** The 32 bytes of the digest. */
export function sha256(bytes: readonly number[]): readonly number[] {
  const padded = new DataView(new ArrayBuffer(64 * Math.ceil((bytes.length + 9) / 64)));
  [...bytes, 0x80].forEach((byte, index) => {
    padded.setUint8(index, byte);
  });
  padded.setBigUint64(padded.byteLength - 8, BigInt(8 * bytes.length));
  const state = new DataView(initial.buffer.slice(0));
  for (let at = 0; at < padded.byteLength; at += 64) mix(state, schedule(padded, at));
  return [...new Uint8Array(state.buffer)];
}

/** The 64 words that are mixed in, made from the 16 at `start`. */
function schedule(bytes: DataView, start: number): DataView {
  const words = new DataView(new ArrayBuffer(4 * 64));
  const word = (index: number) => words.getUint32(4 * index);
  for (let t = 0; t < 16; t += 1) words.setUint32(4 * t, bytes.getUint32(start + 4 * t));
  for (let t = 16; t < 64; t += 1) {
    const s0 = turned(word(t - 15), 7) ^ turned(word(t - 15), 18) ^ (word(t - 15) >>> 3);
    const s1 = turned(word(t - 2), 17) ^ turned(word(t - 2), 19) ^ (word(t - 2) >>> 10);
    words.setUint32(4 * t, word(t - 16) + s0 + word(t - 7) + s1);
  }
  return words;
}

function mix(state: DataView, words: DataView): void {
  const start = (index: number) => state.getUint32(4 * index);
  let [a, b, c, d, e, f, g, h] = [start(0), start(1), start(2), start(3), start(4), start(5), start(6), start(7)];
  for (let t = 0; t < 64; t += 1) {
    const s1 = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25);
    const s0 = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22);
    const first = h + s1 + ((e & f) ^ (~e & g)) + constants.getUint32(4 * t) + words.getUint32(4 * t);
    const second = s0 + ((a & b) ^ (a & c) ^ (b & c));
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) >>> 0, c, b, a, (first + second) >>> 0];
  }
  [a, b, c, d, e, f, g, h].forEach((word, index) => {
    state.setUint32(4 * index, start(index) + word);
  });
}

function turned(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

/** The first 32 bits behind the point of a root of each prime. */
function rootBits(numbers: readonly number[], root: (prime: number) => number): DataView<ArrayBuffer> {
  const bits = new DataView(new ArrayBuffer(4 * numbers.length));
  numbers.forEach((prime, index) => {
    bits.setUint32(4 * index, (root(prime) % 1) * 2 ** 32);
  });
  return bits;
}

function firstPrimes(count: number): readonly number[] {
  const found: number[] = [];
  for (let number = 2; found.length < count; number += 1)
    if (found.every((prime) => number % prime !== 0)) found.push(number);
  return found;
}
