import { compile, type CompiledItem, type Measure, type Part } from '@iapt-elements/engine';
import type { Form } from './codes.js';
import { extensions } from './systems.js';

/**
 * The total as FHIRPath, made from the very numbers that the engine scores with. What is said of it here is exact: where the
 * engine gives no total, neither does the expression.
 */
export type Calculation =
  | {
      readonly kind: 'expression';
      /** Named collections that the expression uses, in the order in which they are worked out. */
      readonly variables: readonly { readonly name: string; readonly expression: string }[];
      readonly expression: string;
    }
  /**
   * `no-total`: the measure is not added up. `conditions`: which items count hangs on other answers. `codes`: an answer that
   * is no amount counts as one. The two last are no published measure; they are left out rather than wrong.
   */
  | { readonly kind: 'none'; readonly why: 'no-total' | 'conditions' | 'codes' };

export function calculation({ measure, version }: Form): Calculation {
  const { total } = compile(measure, version);
  if (total.method === 'none') return { kind: 'none', why: 'no-total' };
  const closing = (measure.conditions ?? []).flatMap(({ items }) => items);
  if (total.items.some(({ code }) => closing.includes(code))) return { kind: 'none', why: 'conditions' };
  if (total.items.some(({ scale }) => 'codes' in scale)) return { kind: 'none', why: 'codes' };
  const apart = total.items.filter(({ item }) => item.notApplicable && item.notApplicable !== 'zero');
  return {
    kind: 'expression',
    variables: [
      { name: 'values', expression: values(measure, total.items) },
      ...(apart.length > 0 && total.mayMiss > 0
        ? [{ name: 'apart', expression: `${itemsOf(apart)}.where(${isNotApplicable})` }]
        : []),
    ],
    expression: `iif(${isWhole(total, apart.length > 0)}, ${result(total)}, {})`,
  };
}

/** Every value, or as many as the rule wants and no more will come: a total before the end would say too much. */
function isWhole({ items, mayMiss }: Part, hasApart: boolean): string {
  const all = String(items.length);
  if (mayMiss === 0) return `%values.count() = ${all}`;
  const least = String(Math.max(1, items.length - mayMiss));
  const reached = `%values.count()${hasApart ? ' + %apart.count()' : ''} = ${all}`;
  return `%values.count() >= ${least} and (${reached} or %resource.status in ('completed' | 'amended'))`;
}

/** Missing items replaced by the mean of the rest, halves up, in whole numbers: as in the engine. */
function result({ method, replaced, items }: Part): string {
  if (method === 'mean') return '%values.sum() / %values.count()';
  if (!replaced) return '%values.sum()';
  return `(2 * %values.sum() * ${String(items.length)} + %values.count()) div (2 * %values.count())`;
}

/** The values that count: those of plain scales together, and each that needs something of its own. */
function values(measure: Measure, items: readonly CompiledItem[]): string {
  const gated = items.filter(({ code }) => gatesOf(measure, code).length > 0);
  const open = items.filter((item) => !gated.includes(item));
  const kinds = new Map<string, CompiledItem[]>();
  for (const item of open) kinds.set(valueOf(item), [...(kinds.get(valueOf(item)) ?? []), item]);
  const zero = items.filter(({ item }) => item.notApplicable === 'zero');
  const [first = '{}', ...others] = [
    ...[...kinds].map(([value, same]) => `${itemsOf(same)}${value}`),
    ...gated.map((item) => `iif(${gate(measure, item.code)}, 0, ${itemsOf([item])}${valueOf(item)})`),
    ...(zero.length > 0 ? [`${itemsOf(zero)}.where(${isNotApplicable}).select(0)`] : []),
  ];
  return [first, ...others.map((each) => `.combine(${each})`)].join('');
}

function itemsOf(items: readonly CompiledItem[]): string {
  const links = items.map(({ code }) => `'${code}'`);
  return `%resource.item.where(linkId ${links.length === 1 ? `= ${String(links[0])}` : `in (${links.join(' | ')})`})`;
}

/** What an item's answers count. Where several statements are ticked, the highest. */
function valueOf({ item, scale, lowest, highest }: CompiledItem): string {
  if ('lowest' in scale) return '.answer.value';
  if (item.several) return '.select(answer.value.ordinal().max())';
  const value = '.answer.value.ordinal()';
  return item.reversed ? `${value}.select(${String(lowest + highest)} - $this)` : value;
}

/** Said as an answer, or as the reason why there is none. */
const isNotApplicable = `answer.value.code = 'not-applicable' or extension('${extensions.dataAbsent}').value = 'not-applicable'`;

function gatesOf({ gates = [] }: Measure, item: string) {
  return gates.filter(({ items }) => items.includes(item));
}

function gate(measure: Measure, item: string): string {
  return gatesOf(measure, item)
    .map((each) => `%resource.item.where(linkId = '${each.item}').answer.value.ordinal() = ${String(each.answer)}`)
    .join(' or ');
}
