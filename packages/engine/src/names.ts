import type { Measure } from './measure.js';

/** A place in a measure's data that does not fit the rest, and what would be right. */
export interface Fault {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

type Path = Fault['path'];
type Named = readonly { readonly code: string }[];

const codesOf = (list: Named) => list.map(({ code }) => code);
const itemCodes = ({ items, unscored = [] }: Measure) => [...codesOf(items), ...codesOf(unscored)];

/** Every name that leads nowhere, is there twice, or is used by nothing. */
export function* wrongNames(measure: Measure): Generator<Fault> {
  yield* wrongItems(measure);
  yield* wrongVersions(measure);
  yield* wrongParts(measure);
  yield* wrongConditions(measure);
  const own = Object.values(measure.versions).flatMap(({ scales = {} }) => Object.values(scales));
  const used = new Set([...[...measure.items, ...(measure.unscored ?? [])].map(({ scale }) => scale), ...own]);
  for (const scale of Object.keys(measure.scales)) {
    if (!used.has(scale)) yield { path: ['scales', scale], message: 'No item is on this scale. Leave it out.' };
  }
}

function* wrongItems({ items, unscored = [], scales }: Measure): Generator<Fault> {
  const known = Object.keys(scales);
  for (const [index, { scale }] of items.entries()) yield* unknown(['items', index, 'scale'], [scale], known);
  for (const [index, { scale, before }] of unscored.entries()) {
    yield* unknown(['unscored', index, 'scale'], [scale], known);
    if (before !== undefined) yield* unknown(['unscored', index, 'before'], [before], codesOf(items));
  }
  yield* twice(['items'], [...codesOf(items), ...codesOf(unscored)]);
}

function* wrongVersions(measure: Measure): Generator<Fault> {
  const { versions, scales, items, scoring } = measure;
  const names = Object.keys(versions);
  if (names.length === 0) yield { path: ['versions'], message: 'There is none. Name at least one.' };
  if (names.includes('adapted')) {
    yield {
      path: ['versions', 'adapted'],
      message: 'It stands for reworded questions of any measure. Use another name.',
    };
  }
  for (const [name, version] of Object.entries(versions)) {
    yield* list(['versions', name, 'items'], version.items ?? [], codesOf(items));
    yield* unknown(['versions', name, 'scales'], Object.keys(version.scales ?? {}), itemCodes(measure));
    yield* unknown(['versions', name, 'scales'], Object.values(version.scales ?? {}), Object.keys(scales));
  }
  yield* list(['scoring', 'items'], scoring.items ?? [], codesOf(items));
}

function* wrongParts({ items, subscales = [], criteria, bands }: Measure): Generator<Fault> {
  const clusters = criteria?.clusters ?? [];
  for (const [index, part] of subscales.entries())
    yield* list(['subscales', index, 'items'], part.items, codesOf(items));
  for (const [index, part] of clusters.entries()) {
    yield* list(['criteria', 'clusters', index, 'items'], part.items, codesOf(items));
  }
  yield* twice(['subscales'], codesOf(subscales));
  yield* twice(['criteria', 'clusters'], codesOf(clusters));
  yield* twice(['bands', 'ladder'], codesOf(bands?.ladder ?? []));
}

function* wrongConditions(measure: Measure): Generator<Fault> {
  const { items, unscored = [], gates = [], conditions = [], flags } = measure;
  const all = itemCodes(measure);
  for (const [index, gate] of gates.entries()) {
    yield* unknown(['gates', index, 'item'], [gate.item], codesOf(unscored));
    yield* list(['gates', index, 'items'], gate.items, codesOf(items));
  }
  for (const [index, condition] of conditions.entries()) {
    yield* list(['conditions', index, 'item'], [condition.item].flat(), all);
    yield* list(['conditions', index, 'items'], condition.items, all);
  }
  for (const [index, { item }] of flags.entries()) yield* unknown(['flags', index, 'item'], [item], all);
}

function* list(path: Path, names: readonly string[], known: readonly string[]): Generator<Fault> {
  yield* unknown(path, names, known);
  yield* twice(path, names);
}

function* unknown(path: Path, names: readonly string[], known: readonly string[]): Generator<Fault> {
  for (const name of names) {
    if (!known.includes(name)) yield { path, message: `There is no "${name}". Use one of: ${known.join(', ')}.` };
  }
}

function* twice(path: Path, names: readonly string[]): Generator<Fault> {
  for (const [index, name] of names.entries()) {
    if (names.indexOf(name) !== index) yield { path, message: `"${name}" is there twice. Leave one out.` };
  }
}
