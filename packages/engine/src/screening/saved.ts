import { isGiven, type GivenScore } from './given.js';
import type { ScreeningGraph } from './graph.js';
import { InterviewError } from './interview-error.js';
import { nodeOf } from './pages.js';
import { screeningPages, startScreening, stepScreening, type Screening, type ScreeningEvent } from './screening.js';

/** An interview as plain JSON, to be kept as a draft. The prompts themselves are named, not held. */
export interface SavedScreening extends Omit<Screening, 'graph'> {
  /** Version of this shape. */
  readonly format: 1;
  /** Id of the prompts. */
  readonly graph: string;
}

export function savedScreening({ graph, ...rest }: Screening): SavedScreening {
  return JSON.parse(JSON.stringify({ format: 1, graph: graph.id, ...rest })) as SavedScreening;
}

/** An interview that was taken up again, and what of the saved one could not be. */
export interface ResumedScreening {
  readonly screening: Screening;
  /** What did not fit, each with its reason. */
  readonly lost: readonly unknown[];
}

/**
 * Takes up a saved interview. What comes back is not trusted, and may have been written by another version of the kit: each
 * piece is checked by itself, and one that does not fit costs no other.
 *
 * @throws InterviewError when the input is no saved interview with these prompts.
 */
export function resumedScreening(graph: ScreeningGraph, input: unknown): ResumedScreening {
  const saved = checked(graph, input);
  const lost: unknown[] = [];
  const begun = startScreening(graph, given(saved.given, lost), time(saved.startedAt) ?? undefined);
  const unwritten = entriesOf(saved.notes).filter(([, text]) => typeof text !== 'string');
  lost.push(...unwritten.map(([node]) => new InterviewError('interview', `has a note on "${node}" that is no text.`)));
  const all = eventsOf(saved).reduce((screening, event) => tried(screening, event, lost), begun);
  const seen = textsIn(saved.seen).filter((page) => nodeOf(graph, page));
  return { screening: placed({ ...all, seen }, saved), lost };
}

/** A saved value as it may come back: its parts can be anything. */
type Unchecked = { readonly [Key in keyof SavedScreening]?: unknown };

function checked(graph: ScreeningGraph, input: unknown): Unchecked {
  const saved = (typeof input === 'object' && input !== null ? input : {}) as Unchecked;
  if (saved.format !== 1) throw new InterviewError('interview', 'was not kept by this kit, or by a newer one.');
  if (saved.graph !== graph.id)
    throw new InterviewError('interview', `is of "${String(saved.graph)}". These prompts are "${graph.id}".`);
  return saved;
}

/** Everything that was done, as events: they are checked as they were when it was done. */
function eventsOf(saved: Unchecked): readonly ScreeningEvent[] {
  return [
    ...entriesOf(saved.answers).map(([prompt, answer]) => ({ kind: 'answer', prompt, answer }) as ScreeningEvent),
    ...entriesOf(saved.notes)
      .filter(([, text]) => typeof text === 'string')
      .map(([node, text]) => ({ kind: 'note', node, text }) as ScreeningEvent),
    ...textsIn(saved.considered).map((consideration) => ({ kind: 'consider', consideration, on: true }) as const),
    ...textsIn(saved.askedAnyway).map((node) => ({ kind: 'ask-anyway', node }) as const),
    ...textsIn(saved.simplified).map((prompt) => ({ kind: 'simplify', prompt }) as const),
  ];
}

function tried(screening: Screening, event: ScreeningEvent, lost: unknown[]): Screening {
  try {
    return stepScreening(screening, event);
  } catch (error) {
    lost.push(error);
    return screening;
  }
}

/** On the page where it was left, if that is still there. */
function placed(screening: Screening, { page, completedAt }: Unchecked): Screening {
  const pages = screeningPages(screening);
  if (page === 'completion') return Object.freeze({ ...screening, page, completedAt: time(completedAt) });
  const found = pages.find((each) => each === page) ?? pages[0] ?? 'summary';
  return stepScreening(screening, { kind: 'go', page: found });
}

/** Scores are shown as they were: what has another form is left out. */
function given(input: unknown, lost: unknown[]): readonly GivenScore[] {
  const all: readonly unknown[] = Array.isArray(input) ? input : [];
  const unfit = all.filter((each) => !isGiven(each));
  if (unfit.length > 0)
    lost.push(new InterviewError('interview', 'holds scores that cannot be read. Set the records again.'));
  return all.filter(isGiven);
}

function entriesOf(input: unknown): readonly (readonly [string, unknown])[] {
  return typeof input === 'object' && input !== null ? Object.entries(input) : [];
}

function textsIn(input: unknown): readonly string[] {
  return Array.isArray(input) ? input.filter((each) => typeof each === 'string') : [];
}

function time(input: unknown): string | null {
  return typeof input === 'string' ? input : null;
}
