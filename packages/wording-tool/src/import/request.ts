import type { Request, Ways } from '@iapt-elements/fhir/wording';
import { UsageTrouble, type Call, type Option } from '../command.js';
import { languageNamed, measureNamed, versionNamed } from '../measure.js';
import { writeOptions } from '../write.js';
import { officialEnglish } from './official-english.js';

/** What every import must be told: nothing in a file says whose words they are and what may be done with them. */
export const importOptions: Readonly<Record<string, Option>> = {
  measure: { type: 'string', value: '<measure>', help: 'which measure it is (needed)' },
  language: { type: 'string', value: '<language>', help: 'which language to take (needed)' },
  status: {
    type: 'string',
    value: 'licensed|candidate',
    help: 'licensed: the service may use it. candidate: not compared yet (needed)',
  },
  holder: { type: 'string', value: '<text>', help: 'whose words they are (needed)' },
  licence: { type: 'string', value: '<text>', help: 'on what terms they may be used (needed)' },
  source: { type: 'string', value: '<text>', help: 'where they come from (needed)' },
  'measure-version': { type: 'string', value: '<version>', help: 'version of the measure, for example bsl' },
  set: {
    type: 'string',
    value: '<key>=<text>',
    multiple: true,
    help: 'a text that the file does not have: topic="low mood"',
  },
  'leave-out': { type: 'string', value: '<id>', multiple: true, help: 'a question that is not in the measure' },
  'options-by-order': { type: 'boolean', help: 'options without a value are taken in their order' },
  ...writeOptions,
};

export const importNotes = [
  'Questions are matched by their code, by LOINC code or by their order, never by guess; the result says how. Read it.',
  'The topic is a short phrase of your own for the introduction: --set topic="low mood".',
];

/** As it is written on a command line. */
const ways: Ways = {
  set: (key) => `--set ${key}="…"`,
  leaveOut: (id) => `--leave-out ${id}`,
  leftOut: '--leave-out',
  optionsByOrder: '--options-by-order',
};

const required = ['measure', 'language', 'status', 'holder', 'licence', 'source'];
const settable = /^(title|topic|instruction|checkedAgainst|(items|notApplicable)\.[^.]+|options\.[^.]+\.[^.]+)$/;

/** @throws UsageTrouble when something was not said. */
export async function requestOf(call: Call): Promise<Request> {
  const unsaid = required.filter((name) => !call.text(name)?.trim());
  if (unsaid.length > 0) {
    const list = unsaid.map((name) => `--${name}`).join(', ');
    throw new UsageTrouble(`Not said: ${list}.`, 'No file says whose words they are: only you can.');
  }
  const said = (name: string) => call.text(name) ?? '';
  const status = said('status');
  if (status !== 'licensed' && status !== 'candidate') {
    throw new UsageTrouble(`--status ${status} cannot be imported.`, 'Use licensed or candidate.');
  }
  const measure = await measureNamed(said('measure'));
  const version = versionNamed(measure, call.text('measure-version'));
  const [holder, licence, source] = [said('holder'), said('licence'), said('source')];
  const header = { language: languageNamed(said('language')), version, status, holder, licence, source };
  const set = new Map(call.texts('set').map(settingIn));
  const leaveOut = call.texts('leave-out');
  const official = version === 'standard' ? await officialEnglish(measure.id) : null;
  return { measure, header, set, leaveOut, optionsByOrder: call.flag('options-by-order'), official, ways };
}

function settingIn(text: string): readonly [string, string] {
  const at = text.indexOf('=');
  const key = text.slice(0, Math.max(at, 0));
  if (settable.test(key)) return [key, text.slice(at + 1)];
  throw new UsageTrouble(`--set ${text} sets nothing.`, 'Write a key of a wording: --set items.q1="…".');
}
