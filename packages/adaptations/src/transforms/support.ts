import type { Adjustments } from '../adjustments.js';
import type { Transform } from '../adapt.js';
import { withNotes } from '../notes.js';
import type { Note, Screen } from '../screen.js';

/** Says to whoever is with the person what their part is. The questions stay as they are. */
export const support: Transform = (screen, { adjustments }) => withNotes(screen, notesOf(screen, adjustments.support));

function notesOf(screen: Screen, mode: Adjustments['support']): readonly Note[] {
  switch (mode) {
    case 'alone':
      return [];
    case 'proxy':
      // On every screen: who answers must never take the question for one about themselves.
      return [note(screen.kind === 'completion' ? 'support.proxyDone' : 'support.proxy')];
    case 'read-by-clinician':
      // A private question is read by the person alone.
      return 'questions' in screen && !screen.private
        ? [{ kind: 'prompt', message: { key: 'support.readAloud' } }]
        : [];
    case 'with-supporter':
      return screen.kind === 'introduction' ? [note('support.withSupporter')] : [];
    case 'carer-present':
      return screen.kind === 'introduction' ? [note('support.carerPresent')] : [];
  }
}

function note(key: string): Note {
  return { kind: 'note', message: { key } };
}
