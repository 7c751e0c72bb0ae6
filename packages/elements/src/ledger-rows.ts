import type { Review, Signature, Wording } from '@iapt-elements/adaptations';
import { isAccepted } from './accepted-words.js';
import { loadMeasure, loadWording, loadWords, reviewOf } from './registry.js';

/** One line of the ledger: whose words these are, who has checked them, and against what. */
export interface LedgerRow {
  /** Of a measure, its name; of the words around the questions, the key of theirs. */
  readonly name: string | { readonly key: string };
  /** Key of what they are: `administration.wording.official`. */
  readonly status: string;
  /** Whether a service must accept them first, and has not. */
  readonly refused: boolean;
  readonly signature: Signature | null;
  /** Of words of a measure: where they are from, and what they were compared with. In whatever language the file says it. */
  readonly source: string | null;
  readonly against: string | null;
}

/** What staff know of the words in one language: those around the questions, and those of each measure. */
export async function ledgerRows(
  language: string,
  measures: readonly string[],
  candidates: readonly string[],
): Promise<readonly LedgerRow[]> {
  const { language: around } = await loadWords(language, 'ui');
  const worded = await Promise.all(
    measures.map(async (id) => {
      const [{ name }, wording] = await Promise.all([loadMeasure(id), loadWording(language, id)]);
      return wording ? ofMeasure(name, wording, candidates) : { ...empty, name, status: 'ledger.none' };
    }),
  );
  return [ofInterface('ui', reviewOf(around, 'ui')), ...worded];
}

const empty = { refused: false, signature: null, source: null, against: null };

export function ofInterface(file: 'ui' | 'clinician', review: Review | 'brought' | null): LedgerRow {
  const name = { key: `ledger.${file}` };
  if (review === 'brought' || review === null) return { ...empty, name, status: 'ledger.status.brought' };
  const signature = review.status === 'reviewed' ? review.signature : null;
  return { ...empty, name, status: `ledger.status.${review.status}`, signature };
}

function ofMeasure(name: string, wording: Wording, candidates: readonly string[]): LedgerRow {
  const { status, signature = null, source, checkedAgainst: against } = wording;
  const refused = !isAccepted(wording, candidates, () => undefined);
  return { name, status: `administration.wording.${status}`, refused, signature, source, against };
}
