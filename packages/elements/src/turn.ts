let last: { readonly who: object; readonly stop: () => void } | null = null;

/**
 * One voice or clip at a time, over every element on the page: whoever begins stops whoever went on.
 *
 * @param who - Whose turn it is now. It does not stop itself.
 * @param stop - Stops it. It may be called when it has ended already.
 */
export function takeTurn(who: object, stop: () => void): void {
  if (last && last.who !== who) last.stop();
  last = { who, stop };
}
