import { screen, type Plan } from '@iapt-elements/adaptations';
import { nothing } from 'lit';
import type { Aids } from '../aids.js';
import type { Flow } from '../flow.js';
import { everydayWords, type Words } from '../i18n.js';
import { failureWords } from '../registry.js';
import type { ViewContext } from './context.js';
import { page } from './page.js';
import { stageView } from './stage.js';

interface Around extends Pick<ViewContext, 'level' | 'disabled'>, Pick<Plan, 'showScore'> {
  readonly aids: Aids;
}

/** What a flow shows now: a stage while there is no session, else the screen of its page. */
export function drawn(flow: Flow, around: Around): unknown {
  const { prepared, session, adjustments, changed, unfit, draft, handle } = flow;
  const stage = flow.stage ?? draft.pause;
  // Words take a moment to load: until then the host's own fallback is better than a flash of another language.
  if (stage?.kind === 'loading') return nothing;
  if (stage) return stageView(stage, said(flow), prepared?.adjustments ?? adjustments, handle);
  if (!prepared || !session) return nothing;
  const { level, disabled, showScore } = around;
  const shown = screen(session, { ...prepared, adjustments, showScore });
  const aids = around.aids.for(shown, adjustments.signed);
  const { pictures, offers } = prepared;
  const settings = { adjustments, offers, changed, unfit, draft };
  return page({ words: said(flow), pictures, ...settings, level, disabled, send: handle, screen: shown, aids });
}

function said({ prepared, adjustments }: Flow): Words {
  const words = prepared?.words ?? failureWords;
  return adjustments.everydayWords ? everydayWords(words) : words;
}
