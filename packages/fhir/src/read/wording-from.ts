import type { Wording } from '@iapt-elements/adaptations';
import { canonicalTag, InputError, type Problem } from '@iapt-elements/adaptations/read';
import { standardVersion, type Measure } from '@iapt-elements/engine';
import { ownExtensions } from '../systems.js';
import type { Header } from '../wording/blank.js';
import type { LeftOut } from '../wording/foreign.js';
import type { FhirQuestionnaire } from '../wording/questionnaire-schema.js';
import { parsedQuestionnaire, readQuestionnaire } from '../wording/read-questionnaire.js';
import type { Ways } from '../wording/request.js';
import { toWording } from '../wording/to-wording.js';

/** What a Questionnaire that the kit did not write does not say; where it does, this goes before. */
export interface WordingFromOptions extends Partial<Omit<Header, 'language'>> {
  /** Which language to take. Defaults to the Questionnaire's own. */
  readonly language?: string;
  /** Texts that it does not have, by key: `{ topic: 'low mood' }`. */
  readonly set?: Readonly<Record<string, string>>;
  /** Link ids of questions that are not in the measure. */
  readonly leaveOut?: readonly string[];
  /** Options without a value are taken in their order. */
  readonly optionsByOrder?: boolean;
  /** The owner's English, to compare the English in the Questionnaire with. */
  readonly official?: Wording;
}

export interface WordingFrom {
  readonly wording: Wording;
  /** How its questions were found: somebody who reads the language looks at what was found by order. */
  readonly by: 'code' | 'LOINC code' | 'order';
  /** What is in it and in no wording: totals, headings. */
  readonly leftOut: readonly LeftOut[];
  readonly warnings: readonly Problem[];
}

/**
 * The words of a Questionnaire, as a wording that a page takes. The command line has the same as `iapt-wording import fhir`.
 *
 * @throws InputError that names each place where something is missing, contradicts itself, or would be refused on a page.
 */
export async function wordingFrom(
  input: unknown,
  measure: Measure,
  options: WordingFromOptions = {},
): Promise<WordingFrom> {
  const questionnaire = parsedQuestionnaire(input);
  const language = options.language ?? questionnaire.language ?? '';
  const told = aboutIn(questionnaire, language);
  const { set = {}, leaveOut = [], optionsByOrder = false, official = null } = options;
  const request = {
    measure,
    header: headerOf(measure, canonicalTag(language) ?? '', { ...told, ...options }),
    set: new Map(Object.entries({ ...textsOf(told), ...set })),
    leaveOut,
    optionsByOrder,
    official,
    ways,
  };
  const foreign = readQuestionnaire(input, request);
  const { wording, pairing, leftOut, warnings } = await toWording(foreign, request);
  return { wording, by: pairing.by, leftOut, warnings: [...warnings, ...changed(told, wording)] };
}

const ways: Ways = {
  set: (key) => `set: { '${key}': '…' }`,
  leaveOut: (id) => `leaveOut: ['${id}']`,
  leftOut: 'leaveOut',
  optionsByOrder: 'optionsByOrder: true',
};

/** What the kit wrote of the words in this language, by name. */
function aboutIn({ extension = [] }: FhirQuestionnaire, language: string): Readonly<Record<string, string>> {
  const all = extension
    .filter(({ url }) => url === ownExtensions.wording)
    .map(({ extension: parts = [] }) =>
      Object.fromEntries(
        parts.flatMap(({ url, valueCode, valueString }) => {
          const value = valueCode ?? valueString;
          return value === undefined ? [] : [[url, value] as const];
        }),
      ),
    );
  return all.find((about) => about.language === language) ?? {};
}

/** Of these there is no element in a Questionnaire. */
function textsOf({ topic, checkedAgainst }: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return { ...(topic !== undefined && { topic }), ...(checkedAgainst !== undefined && { checkedAgainst }) };
}

function headerOf(measure: Measure, language: string, said: WordingFromOptions): Header {
  const { version = standardVersion(measure), status = '', licence = '', holder = '', source = '', dir } = said;
  const header = { language, version, status, licence, holder, source };
  const unsaid = Object.entries(header).filter(([, value]) => value === '');
  if (unsaid.length > 0)
    throw new InputError(
      'Questionnaire',
      unsaid.map(([key]) => ({ key, problem: 'is not said', remedy: `Say it: wordingFrom(…, { ${key}: … }).` })),
    );
  return { ...header, ...(dir && { dir }) };
}

/** The kit wrote which words they were; now they are others. */
function changed({ checksum }: Readonly<Record<string, string>>, wording: Wording): readonly Problem[] {
  if (checksum === undefined || checksum === wording.checksum) return [];
  const problem = 'is another than when it was published: words were changed, left out, or put in another order';
  return [{ key: 'checksum', problem, remedy: 'Compare it with the pack that was published.' }];
}
