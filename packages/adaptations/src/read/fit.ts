import { itemsOf, optionalItems, type Measure, type Scale } from '@iapt-elements/engine';
import { missingWords, worded, type Wording } from '../wording.js';
import type { Problem } from './input-error.js';

/** How a wording differs from what its measure asks: words that are missing, words too many, words that say the same. */
export function fitProblems(measure: Measure, wording: Wording): readonly Problem[] {
  return [
    ...versionProblems(measure, wording),
    ...missing(measure, wording),
    ...surplus(measure, wording),
    ...twice(measure, wording),
    ...ownersText(measure, wording),
  ];
}

function versionProblems({ name, versions }: Measure, { version }: Wording): readonly Problem[] {
  if (version === 'adapted' || Object.hasOwn(versions, version)) return [];
  const known = Object.keys(versions).join(', ');
  return [
    { key: 'version', problem: `is "${version}"`, remedy: `${name} has ${known}; reworded words are "adapted".` },
  ];
}

function missing(measure: Measure, wording: Wording): readonly Problem[] {
  const ends = Object.entries(measure.scales).flatMap(([name, scale]) =>
    endsOf(scale)
      .filter((value) => !wording.options[name]?.[value])
      .map((value) => `options.${name}.${value}`),
  );
  const single = missingWords(measure, wording).filter((key) => !key.startsWith('version '));
  // A scale that is missing altogether is one thing that is missing.
  const keys = [...single, ...ends, ...halfOptional(measure, wording)].map((key) => {
    const [kind, name = ''] = key.split('.');
    return kind === 'options' && !wording.options[name] ? `options.${name}` : key;
  });
  return [...new Set(keys)].map((key) => ({ key, problem: 'is missing', remedy: `Add it: ${has(measure, key)}.` }));
}

/** An optional question may be left out, with its options; what is there of it must be whole. */
function halfOptional(measure: Measure, { items, options }: Wording): readonly string[] {
  const all = itemsOf(measure);
  const optional = optionalItems(measure);
  return all.flatMap(({ code, scale }) => {
    if (!optional.includes(code)) return [];
    const found = measure.scales[scale];
    const lacking = (found ? worded(found) : []).filter((value) => !options[scale]?.[value]);
    if (items[code]) return lacking.map((value) => `options.${scale}.${value}`);
    const shared = all.some((other) => other.code !== code && other.scale === scale);
    return options[scale] && !shared ? [`items.${code}`] : [];
  });
}

/** A form may print numbers without words, but never without the words at both ends. */
function endsOf(scale: Scale): readonly number[] {
  if (!('numbered' in scale)) return [];
  return [Math.min(...scale.values), Math.max(...scale.values)];
}

function surplus(measure: Measure, { items, notApplicable = {}, options }: Wording): readonly Problem[] {
  const asked = itemsOf(measure).map(({ code }) => code);
  const scales = Object.keys(measure.scales);
  const keys = [
    ...others(items, asked).map((code) => `items.${code}`),
    ...others(notApplicable, apart(measure)).map((code) => `notApplicable.${code}`),
    ...others(options, scales).map((name) => `options.${name}`),
    ...Object.entries(measure.scales).flatMap(([name, scale]) =>
      others(options[name] ?? {}, offered(scale)).map((value) => `options.${name}.${value}`),
    ),
  ];
  return keys.map((key) => ({ key, problem: 'is one too many', remedy: `Remove it: ${has(measure, key)}.` }));
}

function others(texts: Readonly<Record<string, unknown>>, known: readonly string[]): readonly string[] {
  return Object.keys(texts).filter((key) => !known.includes(key));
}

function apart(measure: Measure): readonly string[] {
  return itemsOf(measure).flatMap(({ code, notApplicable }) => (notApplicable ? [code] : []));
}

/** Of numbers that are typed, both ends may have words. */
function offered(scale: Scale): readonly string[] {
  if ('codes' in scale) return scale.codes;
  if ('text' in scale) return [];
  return ('values' in scale ? scale.values : [scale.lowest, scale.highest]).map(String);
}

/** What the measure has in place of this key, so that a reader can count: `PHQ-9 has 9 items, q1 to q9`. */
function has(measure: Measure, key: string): string {
  const [kind, name = ''] = key.split('.');
  const scale = measure.scales[name];
  if (kind === 'items') {
    const optional = optionalItems(measure);
    const codes = itemsOf(measure).flatMap(({ code }) => (optional.includes(code) ? [] : [code]));
    return `${measure.name} has ${String(codes.length)} items, ${codes[0] ?? ''} to ${codes.at(-1) ?? ''}`;
  }
  if (kind === 'notApplicable') return `${measure.name} offers it for ${apart(measure).join(', ') || 'no item'}`;
  if (scale) return `"${name}" has ${offered(scale).join(', ')}`;
  return `${measure.name} has the scales ${Object.keys(measure.scales).join(', ')}`;
}

/** Two questions, or two options of one scale, that nobody could tell apart. */
function twice(measure: Measure, { items, options }: Wording): readonly Problem[] {
  return [
    sameWords('items', items),
    ...Object.keys(measure.scales).map((name) => sameWords(`options.${name}`, options[name] ?? {})),
  ].flat();
}

function sameWords(place: string, texts: Readonly<Record<string, string>>): readonly Problem[] {
  const first = new Map<string, string>();
  return Object.entries(texts).flatMap(([code, text]) => {
    const words = text.normalize().toLowerCase();
    const before = first.get(words);
    if (before === undefined) first.set(words, code);
    const problem = `reads the same as "${place}.${String(before)}"`;
    return before === undefined ? [] : [{ key: `${place}.${code}`, problem, remedy: 'Give each its own words.' }];
  });
}

/** What may not be reproduced freely can be brought under a licence, but is nobody's to publish as the owner's text. */
function ownersText({ name, licence }: Measure, { status }: Wording): readonly Problem[] {
  if (status !== 'official' || licence.wording === 'free') return [];
  const holder = licence.holder ?? 'the owner';
  return [
    {
      key: 'status',
      problem: `is official, but the words of ${name} are not free to reproduce`,
      remedy: `With permission of ${holder} it is "licensed".`,
    },
  ];
}
