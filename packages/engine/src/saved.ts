import * as z from 'zod/mini';
import { changedCircumstances, noCircumstances, type Circumstances } from './circumstances.js';
import { fitsIn, fittingAnswers, type Fits } from './fitting.js';
import type { Measure } from './measure.js';
import { start, type Session, type StartOptions } from './session.js';

/**
 * A session on its way through storage. An entry of its own: a page that keeps no drafts needs none of it. What comes back
 * is not trusted, and may have been written by an earlier version of the kit: every piece is checked by itself, and one
 * that does not fit costs no other.
 */

const answer = z.union([z.number(), z.string(), z.array(z.number())]);
const at = z.nullable(z.string());
const byMeasure = <T extends z.ZodMiniType>(of: T) => z.record(z.string(), of);

export const savedSchema = z.object({
  /** Version of this shape. */
  format: z.literal(1),
  measures: z.array(z.string()),
  versions: byMeasure(z.string()),
  answers: byMeasure(z.record(z.string(), answer)),
  parts: byMeasure(z.record(z.string(), z.array(z.nullable(answer)))),
  explained: z.array(z.object({ measure: z.string(), item: z.string(), word: z.string(), at })),
  helpAsked: z.array(
    z.object({ measure: z.nullable(z.string()), item: z.nullable(z.string()), told: z.boolean(), at }),
  ),
  helpShown: z.array(z.object({ measure: z.string(), item: z.string(), at })),
  circumstances: z.unknown(),
  /** Id of the page that the person was on. */
  page: z.string(),
  startedAt: at,
});

export type SavedSession = Readonly<z.infer<typeof savedSchema>>;

/** What is worth keeping of a session, as plain JSON. Practice answers are not. */
export function saved(session: Session): SavedSession {
  const { versions, answers, parts, explained, helpAsked, helpShown, circumstances, page, startedAt } = session;
  const kept = { versions, answers, parts, explained, helpAsked, helpShown, circumstances, page, startedAt };
  const measures = session.measures.map(({ id }) => id);
  return JSON.parse(JSON.stringify({ format: 1, measures, ...kept })) as SavedSession;
}

/** A session that was taken up again, and what of the saved one could not be. */
export interface Resumed {
  /** At its introduction, with the answers that fit. */
  readonly session: Session;
  /** Id of the page that the person was on. It may not be there any more. */
  readonly page: string;
  /** What did not fit, each with its reason. */
  readonly lost: readonly unknown[];
}

/**
 * Takes up a saved session with the measures as they are now.
 *
 * @throws Error (of zod) when the input is no saved session at all.
 */
export function resumed(measures: readonly Measure[], input: unknown, options: StartOptions = {}): Resumed {
  const given = savedSchema.parse(input);
  const lost: unknown[] = [];
  const fits = fitsIn(options.versions ?? {}, (error) => lost.push(error));
  const answers = fittingAnswers(measures, given.answers, fits);
  const begun = start(measures, { ...options, answers, ...(given.startedAt === null ? {} : { at: given.startedAt }) });
  const session: Session = Object.freeze({
    ...begun,
    parts: fittingParts(measures, given.parts, fits),
    explained: given.explained,
    helpAsked: given.helpAsked,
    helpShown: given.helpShown,
    circumstances: circumstances(given.circumstances, lost),
  });
  return { session, page: given.page, lost };
}

/** The parts of an item are kept or lost together: without one of them the others would stand for something else. */
function fittingParts(measures: readonly Measure[], all: SavedSession['parts'], fits: Fits): Session['parts'] {
  const own = (measure: Measure) =>
    Object.entries(all[measure.id] ?? {}).filter(([code, parts]) =>
      parts.every((part) => part === null || fits(measure, code, part)),
    );
  const found = measures.filter(({ id }) => all[id]);
  return Object.fromEntries(found.map((measure) => [measure.id, Object.fromEntries(own(measure))]));
}

function circumstances(input: unknown, lost: unknown[]): Circumstances {
  try {
    return changedCircumstances(noCircumstances, input as Partial<Circumstances>);
  } catch (error) {
    lost.push(error);
    return noCircumstances;
  }
}
