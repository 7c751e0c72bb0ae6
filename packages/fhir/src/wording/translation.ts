import { canonicalTag } from '@iapt-elements/adaptations/read';
import type { Text } from './foreign.js';
import type { FhirElement, FhirExtension } from './questionnaire-schema.js';

const translation = 'http://hl7.org/fhir/StructureDefinition/translation';

/** Reads a text in the language that is wanted: in the Questionnaire's own, or in a translation extension beside it. */
export type Reader = (own: string | undefined, beside: FhirElement) => Text;

export function readerFor(wanted: string, language: string | undefined): Reader {
  return (own, beside) => {
    const texts = new Map((beside?.extension ?? []).flatMap(translationIn));
    if (own !== undefined && language !== undefined) texts.set(canonicalTag(language) ?? language, own);
    const english = [...texts].find(([tag]) => tag === 'en' || tag.startsWith('en-'));
    return { text: texts.get(wanted) ?? null, english: english?.[1] ?? null, languages: [...texts.keys()] };
  };
}

/** Language and text. */
function translationIn({ url, extension = [] }: FhirExtension): readonly (readonly [string, string])[] {
  if (url !== translation) return [];
  const valueOf = (name: string) => {
    const { valueCode, valueString, valueMarkdown } = extension.find((part) => part.url === name) ?? {};
    return valueCode ?? valueString ?? valueMarkdown;
  };
  const [tag, text] = [valueOf('lang'), valueOf('content')];
  return tag === undefined || text === undefined ? [] : [[canonicalTag(tag) ?? tag, text]];
}
