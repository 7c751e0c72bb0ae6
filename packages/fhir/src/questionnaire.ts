import type { Media, Wording } from '@iapt-elements/adaptations';
import { checkVersion, itemsIn, optionalItems, type Item, type Measure } from '@iapt-elements/engine';
import { loincNotice, snomedNotice } from '@iapt-elements/measures/codes';
import { urlOf, type Publication } from './canonical.js';
import { panelCodes, totalCodes, type Form } from './codes.js';
import { instructionLink, totalLink } from './links.js';
import { present } from './present.js';
import { aboutWords, beside, publishedWords, type Words } from './published-words.js';
import { questionnaireItem } from './questionnaire-item.js';
import type { Extension, Questionnaire, QuestionnaireItem } from './r4.js';
import { extensions, loinc, snomed, systems } from './systems.js';
import { calculation } from './total.js';

export interface QuestionnaireOptions extends Publication {
  /** Version of the measure. Defaults to that of the first words. */
  readonly version?: string;
  /** Clips and recordings that the service has brought. Their addresses are written as they stand in the manifest. */
  readonly media?: readonly Media[];
  readonly publisher?: string;
  /** When it was published, as FHIR writes days and times. */
  readonly date?: string;
}

/**
 * A measure as a Questionnaire, in the language of the first wording, with the others as translations. The total is in it as
 * a hidden item that calculates itself, where FHIRPath can say it exactly; `calculation` tells where it cannot.
 *
 * @throws MappingError when words are missing or belong elsewhere, or a clip is of an unknown kind.
 * @throws VersionError when the measure has no such version.
 */
export function questionnaire(
  measure: Measure,
  wordings: readonly Wording[],
  options: QuestionnaireOptions = {},
): Questionnaire {
  const version = options.version ?? wordings[0]?.version;
  checkVersion(measure, version);
  const form = { measure, version };
  const words = publishedWords(form, wordings);
  const published = { ...form, words, media: options.media ?? [] };
  const items = askable(form, words).map((item) => questionnaireItem(published, item));
  const _title = beside(words, ({ title }) => title);
  const code = panelCodes(form);
  const { release, publisher, date } = options;
  return {
    resourceType: 'Questionnaire',
    extension: [...(release === undefined ? [] : [versionAlgorithm]), ...aboutWords(words)],
    language: words.own.language,
    url: urlOf(form, options),
    ...(release !== undefined && { version: release }),
    name: nameOf(form),
    title: words.own.title,
    ...(_title && { _title }),
    ...statusOf(words),
    subjectType: ['Patient'],
    ...present({ date, publisher }),
    copyright: copyright(words, [...code, ...totalCodes(form)], items),
    ...(code.length > 0 && { code }),
    item: [instruction(words), ...items, ...total(form)],
  };
}

/** What is optional is asked where there are words for it. */
function askable({ measure, version }: Form, { own }: Words): readonly Item[] {
  const optional = optionalItems(measure);
  return itemsIn(measure, version).filter(({ code }) => !optional.includes(code) || own.items[code] !== undefined);
}

/** How two releases compare: later versions of FHIR want to be told. */
const versionAlgorithm: Extension = {
  url: extensions.versionAlgorithm,
  valueCoding: { system: systems.versionAlgorithm, code: 'semver' },
};

/** For programs: `Phq9Standard`. */
function nameOf({ measure, version }: Form): string {
  return `${measure.id}-${version}`.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** Words that nobody has compared, or that are samples, are published as no more than that. */
function statusOf({ own, others }: Words): Pick<Questionnaire, 'status' | 'experimental'> {
  const statuses = [own, ...others].map(({ status }) => status);
  if (statuses.includes('demonstration')) return { status: 'draft', experimental: true };
  return { status: statuses.includes('candidate') ? 'draft' : 'active' };
}

function copyright({ own, others }: Words, codes: Questionnaire['code'], items: readonly QuestionnaireItem[]): string {
  const options = items.flatMap(({ answerOption = [] }) => answerOption.map(({ valueCoding }) => valueCoding));
  const used = [...(codes ?? []), ...items.flatMap(({ code = [] }) => code), ...options].map(({ system }) => system);
  const owners = [own, ...others].map(({ holder, licence }) => `${holder} ${licence}`);
  const notices = [
    ...new Set(owners),
    ...(used.includes(loinc) ? [loincNotice] : []),
    ...(used.includes(snomed) ? [snomedNotice] : []),
  ];
  return notices.join('\n\n');
}

function instruction(words: Words): QuestionnaireItem {
  const _text = beside(words, (wording) => wording.instruction);
  return { linkId: instructionLink, text: words.own.instruction, ...(_text && { _text }), type: 'display' };
}

/** Hidden, because a person sees a score only where the service has decided so. */
function total(form: Form): readonly QuestionnaireItem[] {
  const calculated = calculation(form);
  if (calculated.kind === 'none') return [];
  const language = 'text/fhirpath';
  const code = totalCodes(form);
  const { variables, expression } = calculated;
  return [
    {
      extension: [
        { url: extensions.hidden, valueBoolean: true },
        ...variables.map((each) => ({ url: extensions.variable, valueExpression: { language, ...each } as const })),
        { url: extensions.calculated, valueExpression: { language, expression } },
      ],
      linkId: totalLink,
      ...(code.length > 0 && { code }),
      // A name, the same in every language: the kit has no word for a total in the language of the words.
      text: form.measure.name,
      type: 'decimal',
      readOnly: true,
    },
  ];
}
