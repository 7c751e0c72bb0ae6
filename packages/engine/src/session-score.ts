import { score, type Score } from './score.js';
import { measureIn, type Session } from './session.js';

/**
 * The score of one of the session's measures, in the version that is asked; final once the person has finished.
 *
 * @throws EventError when the session does not ask the measure.
 */
export function sessionScore(session: Session, id: string): Score {
  const measure = measureIn(session, 'score', id);
  const version = session.versions[id];
  return score(measure, session.answers[id] ?? {}, { version, final: session.page === 'completion' });
}
