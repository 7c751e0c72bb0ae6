/** Check digits of the two code systems. For tests only: every id that the kit ships is run through these. */

/** The dihedral group D5, its inverse and the permutation that Verhoeff's scheme applies by position. */
const multiplication: readonly (readonly number[])[] = [
  [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
  [1, 2, 3, 4, 0, 6, 7, 8, 9, 5],
  [2, 3, 4, 0, 1, 7, 8, 9, 5, 6],
  [3, 4, 0, 1, 2, 8, 9, 5, 6, 7],
  [4, 0, 1, 2, 3, 9, 5, 6, 7, 8],
  [5, 9, 8, 7, 6, 0, 4, 3, 2, 1],
  [6, 5, 9, 8, 7, 1, 0, 4, 3, 2],
  [7, 6, 5, 9, 8, 2, 1, 0, 4, 3],
  [8, 7, 6, 5, 9, 3, 2, 1, 0, 4],
  [9, 8, 7, 6, 5, 4, 3, 2, 1, 0],
];
const permutation: readonly (readonly number[])[] = [
  [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
  [1, 5, 7, 6, 2, 8, 3, 0, 9, 4],
  [5, 8, 0, 3, 7, 9, 6, 1, 4, 2],
  [8, 9, 1, 6, 0, 4, 3, 5, 2, 7],
  [9, 4, 5, 3, 1, 2, 6, 8, 7, 0],
  [4, 2, 8, 6, 5, 7, 3, 9, 0, 1],
  [2, 7, 9, 3, 8, 0, 6, 4, 1, 5],
  [7, 0, 4, 6, 9, 1, 3, 2, 5, 8],
];

const digitsOf = (text: string): string[] => Array.from(text);

/** True when a SNOMED CT identifier is 6 to 18 digits long and its last digit is right (Verhoeff). */
export function isSnomedId(id: string): boolean {
  if (!/^[1-9]\d{5,17}$/.test(id)) return false;
  let check = 0;
  digitsOf(id)
    .reverse()
    .forEach((digit, position) => {
      const permuted = permutation[position % 8]?.[Number(digit)] ?? 0;
      check = multiplication[check]?.[permuted] ?? 0;
    });
  return check === 0;
}

/** True when a LOINC code has the form 12345-6 and its last digit is right (mod 10, as LOINC publishes it). */
export function isLoincCode(code: string): boolean {
  const [, number, digit] = /^(\d{1,7})-(\d)$/.exec(code) ?? [];
  if (number === undefined || digit === undefined) return false;
  const fromTheRight = digitsOf(number).reverse();
  const odd = fromTheRight.filter((_, position) => position % 2 === 0).join('');
  const even = fromTheRight.filter((_, position) => position % 2 === 1).join('');
  const sum = [...digitsOf(String(Number(odd) * 2)), ...digitsOf(even)].reduce(
    (total, each) => total + Number(each),
    0,
  );
  return (10 - (sum % 10)) % 10 === Number(digit);
}
