import type { NationalCode } from '@iapt-elements/measures/codes';

/**
 * A figure as its field wants it: "4.00", never "4", where the decimals are mandatory. No mean of whole answers lies halfway
 * in binary but not in decimal: halves are eighths, and go up.
 */
export function written({ decimals }: NationalCode, value: number | string): string {
  // A sum is never rounded: one that is no whole number is wrong, and `accepts` says so.
  return typeof value === 'number' && decimals > 0 ? value.toFixed(decimals) : String(value);
}

/** What the field holds at most, as the national validator has it. */
const longest = 5;

/** Whether a field may hold this: one of its codes, or a number in its range. `allowed` is as the table prints it. */
export function accepts({ allowed, decimals }: NationalCode, text: string): boolean {
  if (text.length > longest) return false;
  return allowed.split('|').some((part) => part === text || isWithin(part, decimals, text));
}

function isWithin(part: string, decimals: number, text: string): boolean {
  const [, lowest, highest] = /^(\d+(?:\.\d+)?)-(\d+(?:\.\d+)?)$/.exec(part) ?? [];
  if (lowest === undefined || highest === undefined) return false;
  const form = decimals > 0 ? new RegExp(`^\\d\\.\\d{${String(decimals)}}$`) : /^(0|[1-9]\d*)$/;
  return form.test(text) && Number(text) >= Number(lowest) && Number(text) <= Number(highest);
}
