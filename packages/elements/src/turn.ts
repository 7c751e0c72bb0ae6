let stopLast: (() => void) | null = null;

/**
 * One voice or clip at a time, over every element on the page: whoever begins stops whoever went on.
 *
 * @param stop - Stops the one that begins now. It may be called when that has ended already.
 */
export function takeTurn(stop: () => void): void {
  if (stopLast !== stop) stopLast?.();
  stopLast = stop;
}
