import type { Adjustments } from '../adjustments.js';
import { fragmentLimit, fragmentOf, LinkError, profileIn } from '../link.js';
import { adjustmentsSchema } from './adjustments.js';
import { InputError } from './input-error.js';
import { read } from './read.js';

const what = 'adjustments';

/**
 * Reads a profile. Settings that are left out get their defaults; settings that this version does not know are kept.
 *
 * @throws InputError when a setting has a value that it cannot have, when a newer kit wrote the profile, or when it would
 *   not fit into a link.
 */
export function readAdjustments(input: unknown): Adjustments {
  const profile = plain(input);
  refuseFuture(profile);
  const adjustments = read(what, adjustmentsSchema, profile);
  const tooLong = fragmentOf(adjustments).length - fragmentLimit + 1;
  if (tooLong > 0) {
    const remedy = 'Exchange fewer or shorter words, and leave out settings that are not known.';
    throw refusal(`is too long for a link, by ${tooLong} characters`, remedy);
  }
  return adjustments;
}

/**
 * Reads a profile from text that somebody pasted: the JSON of a profile, or a link with one.
 *
 * @throws InputError when it is neither, is damaged, or holds a profile that cannot be used.
 */
export function readAdjustmentsText(text: string): Adjustments {
  if (!text.trim().startsWith('{')) return readAdjustments(linked(text));
  try {
    return readAdjustments(JSON.parse(text));
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw refusal('begins like a profile and is no JSON', 'A part of it is missing or changed: copy it again.');
  }
}

function linked(link: string): unknown {
  try {
    const profile = profileIn(link);
    if (profile !== null) return profile;
  } catch (error) {
    throw refusal('has a link that cannot be read', error instanceof LinkError ? error.message : String(error));
  }
  throw refusal('has no profile in it', 'Paste "{ … }", or a link with "#adjustments=".');
}

/** What is wrong with the profile as a whole. */
function refusal(problem: string, remedy: string): InputError {
  return new InputError(what, [{ key: '', problem, remedy }]);
}

/** A copy that is JSON all through: nothing in it can be changed from outside, or passes for a part of the language. */
function plain(input: unknown): unknown {
  if (typeof input !== 'object' || input === null) return input;
  const strange = new Set<string>();
  const seen = (name: string, value: unknown): unknown => {
    if (name === 'prototype' || name in Object.prototype) strange.add(name);
    return value;
  };
  let copy: unknown;
  try {
    copy = JSON.parse(JSON.stringify(input), seen);
  } catch {
    throw refusal('is no JSON: it has no end, or holds something that JSON has no words for', '');
  }
  if (strange.size === 0) return copy;
  const names = [...strange].map((name) => `"${name}"`).join(', ');
  throw refusal(`has a setting called ${names}, which every object has already`, 'Leave it out.');
}

/** What a newer kit means by a setting is not known here: guessing could ask a person in the wrong way. */
function refuseFuture(input: unknown): void {
  const version = typeof input === 'object' && input !== null && 'version' in input ? input.version : null;
  if (typeof version !== 'number' || version <= 1) return;
  const remedy = 'Update IAPT Elements here, or make the profile again with this version.';
  throw new InputError(what, [
    { key: 'version', problem: `is ${version}: a newer IAPT Elements wrote this profile`, remedy },
  ]);
}
