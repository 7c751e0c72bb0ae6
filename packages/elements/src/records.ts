import { usedExchanges, type Wording } from '@iapt-elements/adaptations';
import { record, type MeasureRecord, type RecordContext, type Session } from '@iapt-elements/engine';
import { kit } from './kit.js';
import type { Prepared } from './prepare.js';

/** What was shown: the words as they were loaded, and the adjustments now. */
type Shown = Pick<Prepared, 'wording' | 'beside' | 'adjustments'>;

/** The record of each measure, in order. */
export function recordsOf(session: Session, shown: Shown): readonly MeasureRecord[] {
  return session.measures.flatMap(({ id }) => {
    const words = shown.wording[id];
    return words ? [record(session, id, contextOf(words, shown))] : [];
  });
}

function contextOf(words: Wording, shown: Shown): RecordContext {
  const { measure, language, status, checksum } = words;
  // Of the exchanges, those that changed a question of this measure: the record says which words were read.
  const exchanges = usedExchanges(words, shown.adjustments.exchanges);
  return {
    kit,
    language,
    wording: { status, checksum },
    adjustments: { ...shown.adjustments, exchanges },
    ...circumstancesOf(shown, measure),
  };
}

/** How it was administered, as the adjustments say. */
function circumstancesOf(
  { adjustments: { support, interpreter }, beside }: Shown,
  measure: string,
): Pick<RecordContext, 'mode' | 'interpreter'> {
  const mode = support === 'alone' ? 'self-report' : support;
  const words = beside[measure]?.status ?? 'none';
  return { mode, interpreter: interpreter === null ? null : { language: interpreter, words } };
}
