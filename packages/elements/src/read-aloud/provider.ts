/** Words to be read as one: a question, the words of one option, a paragraph. */
export interface Passage {
  /** Plain text. */
  readonly text: string;
  /** BCP 47. */
  readonly language: string;
  /** Addresses of recordings of these words, the same in several formats; empty = there are none. */
  readonly recordings: readonly string[];
}

/** How a passage is to be read, and what to tell while it is. */
export interface Reading {
  /** 0.5 to 1.5; 1 = as fast as the voice speaks by itself. */
  readonly rate: number;
  /** Aborted when the reading must stop at once. */
  readonly signal: AbortSignal;
  /** Tells which part of the text is being read now, so that it is marked. */
  readonly part: (from: number, to: number) => void;
}

/**
 * Something that can read: recordings, the voices of a device, or a voice that a host brings (`readAloudProvider`). Whoever
 * brings one answers for where the words go: those of a questionnaire about health stay on the device.
 */
export interface ReadAloudProvider {
  /**
   * Whether it can read this: asked of one passage in each language. It may take a moment, because some devices tell of their
   * voices late.
   */
  readonly canRead: (passage: Passage) => Promise<boolean>;
  /** Reads to the end, or until the signal is aborted, and resolves then. Rejects when it cannot go on. */
  readonly read: (passage: Passage, reading: Reading) => Promise<void>;
}
