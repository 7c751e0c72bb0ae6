import type { Transform } from '../adapt.js';
import type { Plan } from '../plan.js';
import type { Screen } from '../screen.js';

/** Says that words were changed, wherever a question or its answer is shown. */
export const reworded: Transform = (screen, plan) =>
  measuresOn(screen, plan).some((id) => plan.wording[id]?.version === 'adapted')
    ? { ...screen, reworded: { key: 'notice.reworded' } }
    : screen;

/** The measures whose questions a screen shows, or is about to. */
function measuresOn(screen: Screen, { wording }: Plan): readonly string[] {
  switch (screen.kind) {
    case 'introduction':
      return Object.keys(wording);
    case 'part':
    case 'questions':
      return screen.questions.map(({ measure }) => measure);
    case 'read-back':
      return [screen.question.measure];
    case 'check':
      return screen.groups.flatMap(({ rows }) => rows.map(({ measure }) => measure));
    default:
      return [];
  }
}
