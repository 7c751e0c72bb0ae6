import type { Adjustments } from '../adjustments.js';
import { interpreterLanguages } from './draft.js';

/** Which settings a code asks for. */
export interface Match {
  readonly settings: Partial<Adjustments>;
  /** The kit's own reading of the term, to be checked with the person. Without it, the term names the adjustment. */
  readonly own?: true;
  /** The code says that an interpreter is needed and not in which language: staff choose it. */
  readonly languageOpen?: true;
  /** The kit does a part of what the code asks for. */
  readonly partly?: true;
  /** The settings from which the code follows. Without them it is never handed out: they would say less than it does. */
  readonly impliedBy?: Partial<Adjustments>;
}

const easyRead = { easyRead: true, explanations: true, practice: true, pictograms: true } as const;
const plainer = { easyRead: true, pace: 'one-question' } as const;
/** Two sizes larger is about 24 point; one size larger is below 20. */
const largestPrint = { size: 'largest', font: 'system' } as const;
const anyLanguage: Match = { settings: { readBack: true }, languageOpen: true };

/** Where two codes ask for different values of one setting, the one that stands higher here is followed. */
const listed: readonly (readonly [code: string, match: Match])[] = [
  // Requires information in Easyread
  ['796161000000101', { settings: easyRead, impliedBy: { easyRead: true } }],
  // Requires support for receptive communication needs, and for expressive ones
  ['1082681000000103', { settings: plainer }],
  ['1082691000000101', { settings: plainer }],
  // Requires aphasia-friendly communication
  ['1082671000000100', { settings: { ...plainer, pictograms: true }, own: true }],
  // Difficulty analysing information, and processing it accurately
  ['307089001', { settings: { ...plainer, explanations: true }, own: true }],
  ['311540003', { settings: { ...plainer, explanations: true }, own: true }],
  // Difficulty processing information at normal speed. The kit has no time limits for anybody.
  ['311543001', { settings: { pace: 'one-question', speechRate: 0.75 } }],
  // Uses symbols for communication
  ['719754002', { settings: { pictograms: true }, impliedBy: { pictograms: true } }],
  // Requires information verbally, and in electronic audio format
  ['367741000000102', { settings: { readAloud: true }, impliedBy: { readAloud: true } }],
  ['936601000000105', { settings: { readAloud: true } }],
  // Requires written information in at least 20, 24 and 28 point sans serif font
  ['957331000000109', { settings: largestPrint, impliedBy: { size: 'largest' } }],
  ['957351000000102', { settings: largestPrint, partly: true }],
  ['957371000000106', { settings: largestPrint, partly: true }],
  // British Sign Language interpreter needed
  ['204331000000107', { settings: { signed: true, interpreter: 'bfi' }, impliedBy: { interpreter: 'bfi' } }],
  // Uses British sign language, and prefers it
  ['415803005', { settings: { signed: true }, impliedBy: { signed: true } }],
  ['520471000000105', { settings: { signed: true } }],
  // Interpreter needed
  ['315594003', anyLanguage],
  // Bihari, Brawa, Ethiopian, French Creole, Frisian, Gaelic, Ndebele and Serbo-Croatian: each may be several languages.
  ['362201000000107', anyLanguage],
  ['359821000000104', anyLanguage],
  ['359791000000109', anyLanguage],
  ['203521000000103', anyLanguage],
  ['361501000000104', anyLanguage],
  ['343721000000107', anyLanguage],
  ['352931000000102', anyLanguage],
  ['973061000000107', anyLanguage],
  // Requires third party to read out written information
  ['985021000000106', { settings: { support: 'with-supporter' }, impliedBy: { support: 'read-by-clinician' } }],
  // Needs assistance with communication, needs an advocate, uses a citizen advocate
  ['737350008', { settings: { support: 'with-supporter' }, own: true }],
  ['225835008', { settings: { support: 'with-supporter' }, own: true }],
  ['225834007', { settings: { support: 'with-supporter' }, own: true }],
  // Requires carer to be present at encounters
  ['1108151000000106', { settings: { support: 'carer-present' }, impliedBy: { support: 'carer-present' } }],
  // Uses switches for communication
  ['954871000000106', { settings: { targets: 'large' }, own: true }],
  // Eyes sensitive to light, photophobia
  ['246622003', { settings: { colours: 'dark' }, own: true }],
  ['409668002', { settings: { colours: 'dark' }, own: true }],
];

const byCode = new Map(listed);

/** The settings that a code asks for; `undefined` = the kit has none for it. */
export function matchOf(code: string): Match | undefined {
  const interpreter = Object.hasOwn(interpreterLanguages, code) ? interpreterLanguages[code] : undefined;
  const match = byCode.get(code);
  if (match || interpreter === undefined) return match;
  return { settings: { interpreter, readBack: true }, impliedBy: { interpreter } };
}

/** Every code that asks for something, the strongest first. */
export const matchedCodes: readonly string[] = [...new Set([...byCode.keys(), ...Object.keys(interpreterLanguages)])];
