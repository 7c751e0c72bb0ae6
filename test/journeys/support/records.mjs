// What must be in a stored record: written down here, not asked of the kit.
import assert from 'node:assert/strict';

/** The profile of somebody who asked for nothing, as a record holds it. */
export const standardProfile = {
  version: 1,
  pace: 'one-question',
  easyRead: false,
  explanations: false,
  practice: false,
  parts: false,
  pictograms: false,
  scales: 'words',
  everydayWords: false,
  exchanges: [],
  readAloud: false,
  speechRate: 0.9,
  signed: false,
  interpreter: null,
  readBack: false,
  support: 'alone',
  handover: false,
  size: 'standard',
  targets: 'standard',
  lineSpacing: 'standard',
  letterSpacing: 'standard',
  font: 'inherit',
  colours: 'auto',
  motion: 'auto',
};

/** Nobody helped and nobody interpreted. */
export const alone = { mode: 'self-report', supporter: null, support: [], interpreter: null };

/** Answers in the published order. */
export function answersOf(values) {
  return Object.fromEntries(values.map((value, index) => [`q${index + 1}`, value]));
}

/** The record without its times and checksum, which no test can know beforehand; they must be there, and the times in order. */
export function timeless(record) {
  const {
    startedAt,
    completedAt,
    kit,
    wording,
    interface: around,
    explained,
    helpAsked,
    helpShown,
    ...others
  } = record;
  const moments = [...helpShown, ...explained, ...helpAsked].map(({ at }) => at);
  for (const moment of moments)
    assert.ok(startedAt <= moment && moment <= completedAt, `${startedAt}, ${moment}, ${completedAt}`);
  assert.ok(new Date(startedAt).toISOString() === startedAt && startedAt < completedAt);
  assert.match(kit, /^iapt-elements\//);
  assert.match(wording.checksum, /^sha256-/);
  // Every journey is in English.
  assert.deepEqual(around, { language: 'en', status: 'source' });
  const without = (all) =>
    all.map((each) => Object.fromEntries(Object.entries(each).filter(([name]) => name !== 'at')));
  return {
    ...others,
    wording: wording.status,
    explained: without(explained),
    helpAsked: without(helpAsked),
    helpShown: without(helpShown),
  };
}
