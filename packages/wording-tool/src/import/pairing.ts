import type { Problem } from '@iapt-elements/adaptations/read';
import type { Measure } from '@iapt-elements/engine';
import { loincCodes } from '@iapt-elements/measures/codes';
import { neededItems } from '../blank.js';
import type { Pair, Question } from './questionnaire.js';

/** Which question is which item. */
export interface Pairing {
  readonly by: 'code' | 'LOINC code' | 'order';
  readonly pairs: readonly Pair[];
  readonly findings: readonly Problem[];
}

/**
 * By the codes of the items, else by LOINC codes, else by order; where these do not agree, not at all. Optional items are not
 * among them: their words are said by hand.
 */
export function pairingOf(measure: Measure, questions: readonly Question[]): Pairing {
  const codes = neededItems(measure).map(({ code }) => code);
  const byCode = (question: Question) => codes.find((code) => code === question.id) ?? null;
  const byLoinc = (question: Question) => codes.find((code) => question.loinc.includes(loincOf(measure, code))) ?? null;
  if (covers(codes, questions.map(byCode))) return named('code', measure, questions, byCode);
  if (covers(codes, questions.map(byLoinc))) return named('LOINC code', measure, questions, byLoinc);
  const findings = [...miscounted(measure, questions), ...contradictions(codes, questions, byLoinc)];
  const pairs = questions.flatMap((question, index) => pairOf(question, codes[index] ?? null));
  return { by: 'order', pairs: findings.length > 0 ? [] : pairs, findings };
}

function loincOf(measure: Measure, item: string): string {
  return loincCodes[measure.id]?.items?.[item] ?? 'none';
}

function covers(codes: readonly string[], found: readonly (string | null)[]): boolean {
  return codes.every((code) => found.includes(code));
}

type Identify = (question: Question) => string | null;

/** Every item was found by name: what was not, or was found twice, is no question of the measure. */
function named(by: Pairing['by'], measure: Measure, questions: readonly Question[], identify: Identify): Pairing {
  const seen = new Set<string>();
  const extra = questions.filter((question) => {
    const item = identify(question);
    const known = item !== null && !seen.has(item);
    if (item !== null) seen.add(item);
    return !known;
  });
  const findings = extra.map(({ id }) => ({
    key: id,
    problem: `is no question of ${measure.name}`,
    remedy: `Leave it out: --leave-out ${id}`,
  }));
  const order = neededItems(measure).map(({ code }) => code);
  const pairs = questions.flatMap((question) => pairOf(question, identify(question)));
  return { by, pairs: pairs.sort((a, b) => order.indexOf(a.item) - order.indexOf(b.item)), findings };
}

function pairOf(question: Question, item: string | null): readonly Pair[] {
  return item === null ? [] : [{ question, item }];
}

function miscounted(measure: Measure, questions: readonly Question[]): readonly Problem[] {
  const items = neededItems(measure).length;
  if (questions.length === items) return [];
  const list = questions.map(({ id }) => id).join(', ') || 'none';
  const remedy =
    questions.length > items
      ? `Leave out what is not in ${measure.name}: --leave-out <id>`
      : 'Is it the whole form, and the right measure?';
  const problem = `has ${String(questions.length)} questions (${list}), and ${measure.name} has ${String(items)}`;
  return [{ key: '', problem, remedy }];
}

/** A question whose LOINC code says that it is another item than its place does. */
function contradictions(
  codes: readonly string[],
  questions: readonly Question[],
  byLoinc: Identify,
): readonly Problem[] {
  return questions.flatMap((question, index) => {
    const [item, place] = [byLoinc(question), codes[index] ?? 'none'];
    if (item === null || item === place) return [];
    const problem = `stands in the place of ${place} and has the LOINC code of ${item}`;
    return [{ key: question.id, problem, remedy: 'Put the questions in the published order.' }];
  });
}
