import { screen, type Plan } from '@iapt-elements/adaptations';
import { nothing } from 'lit';
import type { Aids } from '../aids.js';
import type { Flow } from '../flow.js';
import { everydayWords, type Words } from '../i18n.js';
import { failureWordsIn, ownName } from '../registry.js';
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
  const words = said(flow);
  const announced = flow.language.changed ? languageSaid(words) : '';
  if (stage) return stageView(stage, { words, ...settled(flow), announced, send: handle });
  if (!prepared || !session) return nothing;
  const { level, disabled, showScore } = around;
  const shown = screen(session, { ...prepared, language: words.language, adjustments, showScore });
  const aids = around.aids.for(shown, adjustments.signed);
  const { pictures, offers } = prepared;
  const settings = { adjustments, offers, changed, unfit, draft };
  return page({ words, announced, pictures, ...settings, level, disabled, send: handle, screen: shown, aids });
}

/** What holds before there is a session. */
function settled({ prepared, adjustments }: Flow) {
  return { adjustments: prepared?.adjustments ?? adjustments, help: prepared?.help ?? null };
}

/** "Language: Polski". */
function languageSaid({ t, language }: Words): string {
  const values = { setting: t({ key: 'look.language.label' }), choice: ownName(language) };
  return t({ key: 'look.changed', values });
}

function said({ prepared, adjustments, language }: Flow): Words {
  const words = prepared?.words ?? failureWordsIn(language.asked);
  return adjustments.everydayWords ? everydayWords(words) : words;
}
