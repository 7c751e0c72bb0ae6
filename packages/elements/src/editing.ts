import { defaultAdjustments, type Adjustments } from '@iapt-elements/adaptations';

/** A profile being edited: what it was before each step, and what was taken back. */
export interface Editing {
  readonly past: readonly Adjustments[];
  readonly now: Adjustments;
  /** The next to be done again comes first. */
  readonly future: readonly Adjustments[];
}

export function beginWith(now: Adjustments): Editing {
  return { past: [], now, future: [] };
}

/** One step on. What changes nothing is no step. */
export function stepTo(editing: Editing, next: Adjustments): Editing {
  if (changedBetween(editing.now, next).length === 0) return editing;
  return { past: [...editing.past, editing.now], now: next, future: [] };
}

export function undo(editing: Editing): Editing {
  const before = editing.past.at(-1);
  if (!before) return editing;
  return { past: editing.past.slice(0, -1), now: before, future: [editing.now, ...editing.future] };
}

export function redo(editing: Editing): Editing {
  const [next, ...future] = editing.future;
  return next ? { past: [...editing.past, editing.now], now: next, future } : editing;
}

/** Names of the settings in which two profiles differ: those that are known in their order, then others. */
export function changedBetween(one: Adjustments, other: Adjustments): readonly string[] {
  const names = new Set([...Object.keys(defaultAdjustments), ...Object.keys(one), ...Object.keys(other)]);
  return [...names].filter((name) => JSON.stringify(one[name]) !== JSON.stringify(other[name]));
}
