import { itemsOf, scaleOf } from './answer.js';
import type { Item, Measure, Scale, Subscale } from './measure.js';
import { standardVersion } from './version.js';

/** An item with what scoring needs of its scale, looked up once and not on every answer. */
export interface CompiledItem {
  readonly item: Item;
  readonly code: string;
  readonly scale: Scale;
  readonly lowest: number;
  readonly highest: number;
}

/** Items that are counted together: the total, or a subscale. */
export interface Part {
  readonly items: readonly CompiledItem[];
  readonly method: 'sum' | 'mean' | 'none';
  /** Most items that may be without a value. */
  readonly mayMiss: number;
  /** Whether the mean of the others takes their place in a sum. */
  readonly replaced: boolean;
  /** Points by value, where they differ from the values. */
  readonly points: readonly number[] | null;
}

export interface Compiled {
  readonly byCode: ReadonlyMap<string, CompiledItem>;
  readonly total: Part;
  readonly subscales: readonly { readonly code: string; readonly part: Part }[];
}

const known = new WeakMap<Measure, Map<string, Compiled>>();

/** Works out once per measure and version what scoring needs: scoring then runs on every answer. */
export function compile(measure: Measure, version: string): Compiled {
  const versions = known.get(measure) ?? new Map<string, Compiled>();
  known.set(measure, versions);
  const compiled = versions.get(version) ?? make(measure, version);
  versions.set(version, compiled);
  return compiled;
}

function make(measure: Measure, version: string): Compiled {
  const all = itemsOf(measure).map((item) => compileItem(item, scaleOf(measure, item, version)));
  const byCode = new Map(all.map((each) => [each.code, each]));
  const pick = (codes: readonly string[]) => all.filter(({ code }) => codes.includes(code));
  const { method, items, missing } = measure.scoring;
  const scored = items ?? measure.items.map(({ code }) => code);
  // What is reworded counts what the first version counts.
  const own = measure.versions[version === 'adapted' ? standardVersion(measure) : version]?.items;
  const total: Part = {
    items: pick(own ?? scored),
    method,
    mayMiss: missing?.atMost ?? 0,
    replaced: missing?.rule === 'mean-of-rest',
    points: null,
  };
  return {
    byCode,
    total,
    subscales: (measure.subscales ?? []).map((subscale) => ({ code: subscale.code, part: subpart(subscale, pick) })),
  };
}

function subpart({ items, method, atLeast, points }: Subscale, pick: (codes: string[]) => CompiledItem[]): Part {
  const mayMiss = atLeast === null ? 0 : items.length - atLeast;
  return { items: pick(items), method, mayMiss, replaced: false, points: points ?? null };
}

function compileItem(item: Item, scale: Scale = { codes: [] }): CompiledItem {
  const { lowest, highest } = ends(scale);
  return { item, code: item.code, scale, lowest, highest };
}

function ends(scale: Scale): { lowest: number; highest: number } {
  if ('codes' in scale || 'text' in scale) return { lowest: 0, highest: 0 };
  if ('values' in scale) return { lowest: Math.min(...scale.values), highest: Math.max(...scale.values) };
  return scale;
}
