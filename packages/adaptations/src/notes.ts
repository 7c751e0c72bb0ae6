import type { Note, Screen } from './screen.js';

/** The screen with these notes. Nothing is said twice. */
export function withNotes<Shown extends Screen>(screen: Shown, notes: readonly Note[]): Shown {
  const all = new Map([...screen.notes, ...notes].map((note) => [note.message.key, note]));
  return { ...screen, notes: [...all.values()] };
}
