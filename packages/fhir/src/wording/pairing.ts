import type { Problem } from '@iapt-elements/adaptations/read';
import { itemsOf, type Measure } from '@iapt-elements/engine';
import { loincCodes } from '@iapt-elements/measures/codes';
import { formCodes } from './form-items.js';
import type { Pair, Question } from './foreign.js';
import type { Request } from './request.js';

/** Which question is which item. */
export interface Pairing {
  readonly by: 'code' | 'LOINC code' | 'order';
  readonly pairs: readonly Pair[];
  readonly findings: readonly Problem[];
}

/**
 * By the codes of the items, else by LOINC codes, else by order; where these do not agree, not at all. What is optional is
 * known by its own code alone: a question too many may be any question.
 */
export function pairingOf(request: Request, questions: readonly Question[]): Pairing {
  const { measure } = request;
  const forms = formCodes(request);
  const [whole = []] = forms;
  const all = itemsOf(measure).map(({ code }) => code);
  const byCode = (question: Question) => all.find((code) => code === question.id) ?? null;
  const byLoinc = (question: Question) => whole.find((code) => question.loinc.includes(loincOf(measure, code))) ?? null;
  if (forms.some((codes) => covers(codes, questions.map(byCode)))) return named('code', request, questions, byCode);
  if (forms.some((codes) => covers(codes, questions.map(byLoinc))))
    return named('LOINC code', request, questions, byLoinc);
  const codes = forms.find(({ length }) => length === questions.length) ?? whole;
  const findings = [...miscounted(request, codes, questions), ...contradictions(codes, questions, byLoinc)];
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
function named(
  by: Pairing['by'],
  { measure, ways }: Request,
  questions: readonly Question[],
  identify: Identify,
): Pairing {
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
    remedy: `Leave it out: ${ways.leaveOut(id)}`,
  }));
  const order = itemsOf(measure).map(({ code }) => code);
  const pairs = questions.flatMap((question) => pairOf(question, identify(question)));
  return { by, pairs: pairs.sort((a, b) => order.indexOf(a.item) - order.indexOf(b.item)), findings };
}

function pairOf(question: Question, item: string | null): readonly Pair[] {
  return item === null ? [] : [{ question, item }];
}

function miscounted(
  { measure, ways }: Request,
  { length: items }: readonly string[],
  questions: readonly Question[],
): readonly Problem[] {
  if (questions.length === items) return [];
  const list = questions.map(({ id }) => id).join(', ') || 'none';
  const remedy =
    questions.length > items
      ? `Leave out what is not in ${measure.name}: ${ways.leaveOut('<id>')}`
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
