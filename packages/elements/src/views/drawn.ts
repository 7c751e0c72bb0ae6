import { screen, type Plan } from '@iapt-elements/adaptations';
import { nothing } from 'lit';
import type { Aids } from '../aids.js';
import type { Flow } from '../flow.js';
import { everydayWords } from '../i18n.js';
import { failureWords } from '../registry.js';
import type { ViewContext } from './context.js';
import { page } from './page.js';
import { stageView } from './stage.js';

interface Around extends Pick<ViewContext, 'level' | 'disabled'>, Pick<Plan, 'showScore'> {
  readonly aids: Aids;
}

/** What a flow shows now: a stage while there is no session, else the screen of its page. */
export function drawn(flow: Flow, around: Around): unknown {
  const { stage, prepared, session, adjustments, changed, unfit, handle } = flow;
  if (stage) {
    // Words take a moment to load: until then the host's own fallback is better than a flash of another language.
    return stage.kind === 'loading'
      ? nothing
      : stageView(stage, prepared?.words ?? failureWords, prepared?.adjustments ?? adjustments, handle);
  }
  if (!prepared || !session) return nothing;
  const { level, disabled, showScore } = around;
  const shown = screen(session, { ...prepared, adjustments, showScore });
  const aids = around.aids.for(shown, adjustments.signed);
  const { pictures, offers } = prepared;
  const words = adjustments.everydayWords ? everydayWords(prepared.words) : prepared.words;
  const settings = { adjustments, offers, changed, unfit };
  return page({ words, pictures, ...settings, level, disabled, send: handle, screen: shown, aids });
}
