import { itemsOf } from './answer.js';
import { compile, type CompiledItem, type Part } from './compiled.js';
import type { Item, Measure, Scale } from './measure.js';
import type { Fault } from './names.js';
import { tally, type Range } from './tally.js';
import { standardVersion } from './version.js';

/** Every number that cannot be: outside its scale or range, out of order, or of something that is never counted. */
export function* wrongNumbers(measure: Measure): Generator<Fault> {
  for (const [name, scale] of Object.entries(measure.scales)) yield* wrongScale(name, scale);
  yield* wrongKinds(measure);
  yield* wrongTotals(measure);
  yield* wrongBands(measure);
  yield* wrongSubscales(measure);
  yield* wrongCriteria(measure);
  yield* wrongCuts(measure);
  yield* wrongRules(measure);
  yield* wrongUnscored(measure);
}

function* wrongScale(name: string, scale: Scale): Generator<Fault> {
  const path = ['scales', name];
  if ('codes' in scale && new Set(scale.codes).size < scale.codes.length) {
    yield { path, message: 'A code is there twice. Leave one out.' };
  }
  if ('values' in scale && !ascend(scale.values))
    yield { path, message: 'The values do not ascend. Put them in order.' };
  if ('lowest' in scale && scale.lowest >= scale.highest) {
    yield { path, message: 'The highest is not above the lowest. Change one of them.' };
  }
}

/** What only amounts can be. */
function* wrongKinds(measure: Measure): Generator<Fault> {
  const counted = totalOf(measure);
  for (const [index, item] of measure.items.entries()) {
    const path = ['items', index];
    const scale = measure.scales[item.scale];
    if (scale && 'text' in scale) yield { path, message: 'A text is never scored. Put it among the unscored.' };
    else yield* wrongKind(path, item, scale, counted.includes(item.code));
  }
  for (const [index, item] of (measure.unscored ?? []).entries()) {
    yield* wrongKind(['unscored', index], item, measure.scales[item.scale], false);
  }
}

function* wrongKind(path: Fault['path'], item: Item, scale: Scale | undefined, counts: boolean): Generator<Fault> {
  if (!scale) return;
  const marked = item.reversed ?? item.several ?? item.notApplicable;
  if (!isAmount(scale) && (marked !== undefined || counts)) {
    yield { path, message: 'Its answers are no amounts. Give it a scale of values, or do not count it.' };
  }
  if (item.several && (item.notApplicable !== undefined || !('values' in scale))) {
    yield { path, message: 'Several can only be ticked of values, and not beside “not applicable”. Leave one out.' };
  }
}

function* wrongTotals(measure: Measure): Generator<Fault> {
  const { positive, reliableChange, versions } = measure;
  for (const [name, { threshold }] of Object.entries(versions)) {
    yield* above(['versions', name, 'threshold'], threshold, rangeOf(measure, name));
    yield* wrongMissing(measure, name);
  }
  const standard = standardVersion(measure);
  if (versions[standard]?.scales) {
    yield { path: ['versions', standard, 'scales'], message: 'It is the first: change the items themselves.' };
  }
  const range = rangeOf(measure, standard);
  yield* above(['positive', 'from'], positive?.from ?? null, range);
  const span = range && { lowest: 0, highest: range.highest - range.lowest };
  yield* above(['reliableChange', 'index'], reliableChange?.index ?? null, span);
}

function* wrongMissing(measure: Measure, version: string): Generator<Fault> {
  const most = compile(measure, version).total.items.length - 1;
  if ((measure.scoring.missing?.atMost ?? 0) <= most) return;
  yield { path: ['scoring', 'missing', 'atMost'], message: `No item would be left. Use at most ${String(most)}.` };
}

function* wrongBands(measure: Measure): Generator<Fault> {
  const path = ['bands', 'ladder'];
  const edges = measure.bands?.ladder.map(({ from }) => from);
  const range = rangeOf(measure, standardVersion(measure));
  if (!edges) return;
  if (!ascend(edges)) yield { path, message: 'The bands do not ascend. Put them in order.' };
  if (range && edges[0] !== range.lowest)
    yield { path, message: `The first must begin at ${String(range.lowest)}, the lowest total.` };
  yield* above(path, edges.at(-1) ?? null, range);
}

function* wrongSubscales(measure: Measure): Generator<Fault> {
  const { byCode } = compile(measure, standardVersion(measure));
  for (const [index, { items, atLeast, points }] of (measure.subscales ?? []).entries()) {
    const path = ['subscales', index];
    const parts = items.flatMap((code) => byCode.get(code) ?? []);
    if (parts.some(({ scale }) => !isAmount(scale)))
      yield { path, message: 'Its items are no amounts. Leave them out.' };
    if (atLeast !== null && (atLeast < 1 || atLeast > items.length)) {
      yield { path: [...path, 'atLeast'], message: `Use 1 to ${String(items.length)}, or null for all of them.` };
    }
    const wanted = points?.length;
    if (wanted !== undefined && !parts.every((part) => part.lowest === 0 && part.highest === wanted - 1)) {
      yield { path: [...path, 'points'], message: 'Give one number for each value of the scale, from 0 on.' };
    }
  }
}

function* wrongCriteria(measure: Measure): Generator<Fault> {
  const { byCode } = compile(measure, standardVersion(measure));
  for (const [index, { items, count, value }] of (measure.criteria?.clusters ?? []).entries()) {
    const path = ['criteria', 'clusters', index];
    if (count < 1 || count > items.length) {
      yield { path: [...path, 'count'], message: `Use 1 to ${String(items.length)}, as many as it has items.` };
    }
    for (const code of items) yield* above([...path, 'value'], value, byCode.get(code) ?? null);
  }
}

function* wrongCuts(measure: Measure): Generator<Fault> {
  const { byCode } = compile(measure, standardVersion(measure));
  const cut = measure.itemThreshold?.from ?? null;
  for (const { code } of measure.items) yield* above(['itemThreshold', 'from'], cut, byCode.get(code) ?? null);
  for (const [index, { item, atLeast }] of measure.flags.entries()) {
    yield* above(['flags', index, 'atLeast'], atLeast, byCode.get(item) ?? null);
  }
}

/** Gates and conditions: answers that can be given, asked before what hangs on them. */
function* wrongRules(measure: Measure): Generator<Fault> {
  const { gates = [], conditions = [] } = measure;
  const scored = counting(measure);
  for (const [index, { item, answer, items }] of gates.entries()) {
    yield* wrongRule(measure, ['gates', index], item, [answer], items);
  }
  for (const [index, { item, answers, items }] of conditions.entries()) {
    for (const code of [item].flat()) yield* wrongRule(measure, ['conditions', index], code, answers, items);
    const counts = items.filter((code) => scored.includes(code));
    if (counts.length > 0) {
      yield {
        path: ['conditions', index, 'items'],
        message: `${counts.join(', ')} counts: use a gate, which counts 0.`,
      };
    }
  }
}

function* wrongRule(
  measure: Measure,
  path: Fault['path'],
  item: string,
  answers: readonly (string | number)[],
  items: readonly string[],
): Generator<Fault> {
  const asked = itemsOf(measure);
  const place = asked.findIndex(({ code }) => code === item);
  const scale = asked[place] && measure.scales[asked[place].scale];
  const never = answers.filter((answer) => !offers(scale, answer));
  if (never.length > 0)
    yield { path, message: `${item} cannot be answered with ${never.join(', ')}. Use its own answers.` };
  const early = items.filter((code) => asked.findIndex((each: Item) => each.code === code) <= place);
  if (early.length > 0) yield { path, message: `${early.join(', ')} is asked before ${item}, on which it hangs.` };
}

/** What is not always asked can decide nothing, and what stands alone stands behind the others. */
function* wrongUnscored({ unscored = [], gates = [], conditions = [], flags }: Measure): Generator<Fault> {
  const deciding = [...gates, ...conditions, ...flags].flatMap(({ item }) => item);
  for (const [index, { code, before, optional, standsAlone }] of unscored.entries()) {
    if (optional && deciding.includes(code)) {
      yield {
        path: ['unscored', index, 'optional'],
        message: 'Something hangs on its answer, and it is not always asked. Leave one of them out.',
      };
    }
    if (standsAlone && before !== undefined) {
      yield { path: ['unscored', index, 'before'], message: 'It stands alone, after all others. Leave it out.' };
    }
  }
}

/** The items of the total; none where there is no total. */
function totalOf({ scoring, items }: Measure): readonly string[] {
  return scoring.method === 'none' ? [] : (scoring.items ?? items.map(({ code }) => code));
}

/** The items that something is worked out from. */
function counting(measure: Measure): readonly string[] {
  const { items, subscales = [], criteria, flags, itemThreshold } = measure;
  const parts = [...subscales, ...(criteria?.clusters ?? [])].flatMap((part) => part.items);
  const each = itemThreshold ? items.map(({ code }) => code) : [];
  return [...totalOf(measure), ...parts, ...flags.map(({ item }) => item), ...each];
}

/** A cut must be reached by some, and not by all. */
function* above(path: Fault['path'], cut: number | null, range: Range | CompiledItem | null): Generator<Fault> {
  if (cut === null) return;
  if (range === null) yield { path, message: 'There is no total. Leave it out.' };
  else if (cut <= range.lowest || cut > range.highest) {
    yield { path, message: `Use a number above ${String(range.lowest)}, up to ${String(range.highest)}.` };
  }
}

function rangeOf(measure: Measure, version: string): Range | null {
  const { total }: { total: Part } = compile(measure, version);
  return total.method === 'none' ? null : tally(total, {}, null).range;
}

function isAmount(scale: Scale): boolean {
  return 'values' in scale || 'lowest' in scale;
}

function offers(scale: Scale | undefined, answer: string | number): boolean {
  if (!scale || 'text' in scale) return false;
  if ('codes' in scale) return scale.codes.some((code) => code === answer);
  if ('values' in scale) return scale.values.some((value) => value === answer);
  return typeof answer === 'number' && answer >= scale.lowest && answer <= scale.highest;
}

function ascend(values: readonly number[]): boolean {
  return values.every((value, index) => index === 0 || value > (values[index - 1] ?? value));
}
