import type { Passage, ReadAloudProvider } from '@iapt-elements/elements';
import { pseudo } from './pseudo-language.js';

/** A voice that says nothing, for the stories: a machine that runs them may have none. */
export function silentVoice(options: {
  /** The passage that it stays at until somebody stops it; without one it reads on to the end. */
  readonly holdsAt?: string;
  /** The one language that it speaks; without it, any. */
  readonly language?: string;
}): ReadAloudProvider {
  const { holdsAt, language = '' } = options;
  return {
    canRead: (passage) => Promise.resolve(passage.language.startsWith(language)),
    read: async (passage, { signal, part }) => {
      part(...sentence(passage));
      const held = holdsAt === undefined ? [] : [holdsAt, pseudo(holdsAt)];
      if (held.some((words) => passage.text.includes(words))) await aborted(signal);
    },
  };
}

/** Where the words of a passage are, without the space around them. */
function sentence({ text }: Passage): [number, number] {
  const from = text.length - text.trimStart().length;
  return [from, from + text.trim().length];
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    signal.addEventListener('abort', () => {
      resolve();
    });
  });
}
