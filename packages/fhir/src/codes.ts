import type { Item, Measure, Scale } from '@iapt-elements/engine';
import { loincCodes, nationalCodes, type NationalCodes } from '@iapt-elements/measures/codes';
import type { Coding, Extension } from './r4.js';
import { extensions, kit, loinc, snomed, systems } from './systems.js';

/** A measure in one of its versions: what every mapping here is about. */
export interface Form {
  readonly measure: Measure;
  readonly version: string;
}

/** Codes belong to the published questions: what is reworded has none of them. */
function published({ measure, version }: Form) {
  if (version === 'adapted') return { loinc: undefined, national: undefined };
  return { loinc: loincCodes[measure.id], national: nationalCodes[measure.id] };
}

export function panelCodes(form: Form): readonly Coding[] {
  return coded(loinc, published(form).loinc?.panel);
}

export function totalCodes(form: Form): readonly Coding[] {
  const { loinc: international, national } = published(form);
  return [...coded(loinc, international?.total), ...coded(snomed, national?.total?.id)];
}

export function itemCodes(form: Form, item: string): readonly Coding[] {
  const { loinc: international, national } = published(form);
  return [...coded(loinc, international?.items?.[item]), ...coded(snomed, national?.items?.[item]?.id)];
}

export function subscaleCodes(form: Form, subscale: string): readonly Coding[] {
  return coded(snomed, published(form).national?.subscales?.[subscale]?.id);
}

export function nationalItems(form: Form): NonNullable<NationalCodes['items']> {
  return published(form).national?.items ?? {};
}

function coded(system: string, code: string | null | undefined): readonly Coding[] {
  return code == null ? [] : [{ system, code }];
}

/** The scale of an item, as `itemsIn` gives it for the form's version. */
export function scaleIn({ measure }: Form, { scale }: Item): Scale {
  return measure.scales[scale] ?? { codes: [] };
}

/** An answer of a scale as a code: LOINC's where it is known for this very question, else the kit's own. */
export function answerCoding(form: Form, item: Item, value: number | string): Coding {
  const { loinc: international } = published(form);
  const known = international?.items?.[item.code] === undefined ? undefined : international.answers?.[value];
  if (known !== undefined) return { system: loinc, code: known };
  return { system: answerSystem(form, item), code: String(value) };
}

/** The kit's own code system for the answers of a scale. */
function answerSystem({ measure }: Form, { scale }: Item): string {
  return `${kit}/CodeSystem/${measure.id}.${scale}`;
}

export const notApplicable: Coding = { system: systems.answerStates, code: 'not-applicable' };

/** The number that an answer stands for, under both its names. */
export function weight(value: number | string, url: keyof Pick<typeof extensions, 'ordinalValue' | 'itemWeight'>) {
  const extension: readonly Extension[] = [{ url: extensions[url], valueDecimal: Number(value) }];
  return typeof value === 'number' ? { extension } : {};
}
