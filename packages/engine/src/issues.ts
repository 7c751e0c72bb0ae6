import { route, unreached } from './route.js';
import type { Session } from './session.js';

/** What stands in the way of a complete session, as codes: words are made where they are shown. */
export interface Issue {
  readonly code: 'unanswered';
  readonly measure: string;
  readonly item: string;
  /** Id of the page that asks it. */
  readonly page: string;
  /** True once the person tried to leave the page: only then is it shown as an error. */
  readonly attempted: boolean;
}

/** Every question that has been neither answered nor skipped, in the order of the route. */
export function issues(session: Session): readonly Issue[] {
  return route(session).flatMap((page) => {
    if (page.kind !== 'questions') return [];
    const attempted = session.attempted.includes(page.id);
    return unreached(session, page).map((item) => ({
      code: 'unanswered' as const,
      measure: page.measure,
      item,
      page: page.id,
      attempted,
    }));
  });
}
