import { readFileSync } from 'node:fs';
import type { Role, Signature } from '@iapt-elements/adaptations';
import {
  checksumOfBytes,
  checksumOfTexts,
  checkWording,
  flattened,
  InputError,
  readReview,
  roles,
} from '@iapt-elements/adaptations/read';
import { loadMeasure } from '@iapt-elements/measures';
import { Refusal, UsageTrouble, type Call, type Command, type Report } from '../command.js';
import { englishFor, refuseUnless } from '../interface-file.js';
import { isObject, packLimits, readJson, troubleWith } from '../json-file.js';
import { rewrite } from '../write.js';

export const sign: Command = {
  summary: 'Signs that words were compared with a document: by whom, on which day, and with exactly which document',
  takes: '<file>',
  count: [1, 1],
  options: {
    role: { type: 'string', value: '<role>', help: `who compared them: ${roles.join(', ')}. Never a name` },
    document: {
      type: 'string',
      value: '<file>',
      help: 'what they were compared with: the owner’s form, as it was got',
    },
    against: {
      type: 'string',
      value: '<text>',
      help: 'what that document is: “PHQ-9 in Polish, phqscreeners.com, PDF”',
    },
    date: { type: 'string', value: '<day>', help: 'day of the comparison, as 2026-03-01; today when it is left out' },
  },
  notes: [
    'Words of a measure: --document and --against are needed. What was a candidate is then official.',
    'ui.json, clinician.json and progress.json: the document is the English file beside it, when none is named.',
    'A signature holds for exactly these words: whoever changes one takes it away.',
  ],
  run: signFile,
};

async function signFile(call: Call): Promise<Report> {
  const [file = ''] = call.given;
  const by = { role: roleNamed(call.text('role')), date: dayNamed(call.text('date')) };
  const { value } = readJson(file, packLimits);
  const signing = 'measure' in value ? signWording(file, value, by, call) : signInterface(file, value, by, call);
  const signed = await signing.catch((error: unknown) => {
    throw error instanceof InputError ? new Refusal(file, error.details) : error;
  });
  rewrite(file, `${JSON.stringify(signed.value, null, 2)}\n`);
  call.say(`${file}: signed by ${by.role} on ${by.date}, compared with ${signed.signature.document}`);
  return { exitCode: 0, json: { file, signature: signed.signature } };
}

type By = Pick<Signature, 'role' | 'date'>;
type Value = Readonly<Record<string, unknown>>;
interface Signed {
  readonly value: object;
  readonly signature: Signature;
}

/** @throws Refusal when the words may not be signed, UsageTrouble when it is not said what they were compared with. */
async function signWording(file: string, value: Value, by: By, call: Call): Promise<Signed> {
  const { signature: _before, ...unsigned } = value;
  const wording = await checkWording(unsigned, loadMeasure);
  if (wording.status === 'demonstration') {
    const remedy = 'Bring the owner’s words: npx iapt-wording template';
    throw new Refusal(file, [
      { key: 'status', problem: 'is demonstration: sample words have no owner’s document', remedy },
    ]);
  }
  const against = call.text('against');
  const document = call.text('document');
  if (!document || !against)
    throw new UsageTrouble('It is not said what the words were compared with.', 'Say --document and --against.');
  const signature = { ...by, document: checksumOfFile(document), words: wording.checksum };
  const status = wording.status === 'candidate' ? 'official' : wording.status;
  const { checksum, ...rest } = { ...wording, status, checkedAgainst: against };
  // Once more: what is official now must be free to be that.
  const made = ordered(rest, { checksum, signature });
  await checkWording(made, loadMeasure);
  return { value: made, signature };
}

/** The signature stands where the header ends, before the words. */
function ordered({ title, ...rest }: Value, head: Value): object {
  const keys = Object.keys(rest);
  const header = keys.slice(0, keys.indexOf('checkedAgainst') + 1);
  const pick = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, rest[name]]));
  return { ...pick(header), ...head, title, ...pick(keys.filter((name) => !header.includes(name))) };
}

/** @throws Refusal when a text is missing or is none: what is not whole cannot be signed. */
function signInterface(file: string, value: Value, by: By, call: Call): Promise<Signed> {
  const { review, ...texts } = value;
  const english = englishFor(file, call.text('document'));
  refuseUnless(file, texts, english);
  if (isObject(review) && review.status === 'source')
    throw new Refusal(file, [{ key: 'review', problem: 'is that of the source', remedy: 'Sign the other languages.' }]);
  const words = checksumOfTexts(Object.fromEntries(flattened(texts).texts));
  // Of the words and not of the file: a space more in it is no other English.
  const signature = { ...by, document: checksumOfTexts(english), words };
  const signed = { review: { status: 'reviewed', signature }, ...texts };
  readReview(signed);
  return Promise.resolve({ value: signed, signature });
}

function checksumOfFile(file: string): string {
  try {
    return checksumOfBytes(readFileSync(file));
  } catch (error) {
    throw troubleWith(file, error);
  }
}

function roleNamed(role: string | undefined): Role {
  const found = roles.find((each) => each === role);
  if (found) return found;
  const problem = role === undefined ? 'It is not said who compared the words.' : `"${role}" is no role.`;
  throw new UsageTrouble(problem, `Say --role with one of: ${roles.join(', ')}. A name is never kept.`);
}

function dayNamed(date: string | undefined): string {
  const today = new Date().toISOString().slice(0, 10);
  const day = date ?? today;
  const real = /^\d{4}-\d\d-\d\d$/.test(day) && new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);
  if (real && day <= today) return day;
  throw new UsageTrouble(`"${day}" is no day that has been.`, 'Write it as 2026-03-01.');
}
