/** What became of a total, lower being better. */
export interface Change {
  /** Last − first. */
  readonly change: number;
  /** Beyond `none`, the change is at least the reliable change index. */
  readonly direction: 'improved' | 'deteriorated' | 'none';
}

/**
 * Compared in whole steps of 1/`steps`: 2.53 − 1.80 is 0.7299999999999998 in floating point.
 *
 * @param reliableChange least change that is reliable, inclusive.
 */
export function changeBetween(first: number, last: number, reliableChange: number, steps: 1 | 100): Change {
  const difference = Math.round(last * steps) - Math.round(first * steps);
  const least = Math.round(reliableChange * steps);
  const direction = difference <= -least ? 'improved' : difference >= least ? 'deteriorated' : 'none';
  return { change: difference / steps, direction };
}
