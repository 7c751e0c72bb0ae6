import type { MeasureRecord } from '@iapt-elements/engine';
import type { Extension } from './r4.js';
import { extensions, ownExtensions, systems } from './systems.js';
import { timeOf } from './time.js';

/** What a record tells of how it was given, for which a response of FHIR has no place of its own. */
export function recordExtensions(record: MeasureRecord): readonly Extension[] {
  return [
    completionMode(record),
    administration(record),
    wording(record),
    ...around(record),
    adaptations(record),
    ...Object.entries(record.flags).map(([flag, state]) => group('flag', [code('code', flag), code('state', state)])),
    ...events(record),
  ];
}

type Own = keyof typeof ownExtensions;

function group(name: Own, parts: readonly (Extension | null)[]): Extension {
  return { url: ownExtensions[name], extension: parts.filter((part) => part !== null) };
}

function code(url: string, value: string | null): Extension | null {
  return value === null ? null : { url, valueCode: value };
}

function text(url: string, value: string | null): Extension | null {
  return value === null ? null : { url, valueString: value };
}

/** A page is filled in on a screen, also by somebody who is helped; what a clinician reads out is spoken. */
function completionMode({ administration: { mode } }: MeasureRecord): Extension {
  const spoken = mode === 'read-by-clinician' ? 'VERBAL' : 'ELECTRONIC';
  return {
    url: extensions.completionMode,
    valueCodeableConcept: { coding: [{ system: systems.participation, code: spoken }] },
  };
}

function administration(record: MeasureRecord): Extension {
  const { mode, supporter, support, interpreter } = record.administration;
  return group('administration', [
    text('kit', record.kit),
    code('measure', record.measure),
    code('version', record.version),
    code('mode', mode),
    code('supporter', supporter),
    ...support.map((each) => code('support', each)),
    interpreter && interpreting(record, interpreter),
    time(record, 'startedAt', record.startedAt),
  ]);
}

/** The number of a booking leads to the person who was there: what is confidential goes without it. */
function interpreting({ kind }: MeasureRecord, used: NonNullable<MeasureRecord['administration']['interpreter']>) {
  const parts = [
    code('code', used.code),
    text('reference', kind === 'experience' ? null : used.reference),
    code('language', used.language),
    code('words', used.words),
  ];
  return { url: 'interpreter', extension: parts.filter((part) => part !== null) };
}

function wording({ wording: { status, checksum, signature } }: MeasureRecord): Extension {
  const signed = signature && {
    url: 'signature',
    extension: [
      { url: 'role', valueString: signature.role },
      { url: 'date', valueDateTime: signature.date },
      { url: 'document', valueString: signature.document },
    ],
  };
  return group('wording', [code('status', status), text('checksum', checksum), signed ?? null]);
}

/** The words around the questions. */
function around({ interface: used }: MeasureRecord): readonly Extension[] {
  return used ? [group('interface', [code('language', used.language), code('status', used.status)])] : [];
}

/** The adjustments in force, one by one: a later version of the kit may have settings that this one does not know. */
function adaptations({ adjustments }: MeasureRecord): Extension {
  const settings = Object.entries(adjustments).map(([name, value]) => ({
    url: 'setting',
    extension: [{ url: 'name', valueString: name }, setting(value)],
  }));
  // FHIR has no empty list, and "no setting" is another thing than "not said".
  return group('adaptations', settings.length > 0 ? settings : [{ url: 'none', valueBoolean: true }]);
}

function setting(value: unknown): Extension {
  if (typeof value === 'boolean') return { url: 'value', valueBoolean: value };
  if (typeof value === 'number') return { url: 'value', valueDecimal: value };
  if (typeof value === 'string' && value.trim() !== '') return { url: 'value', valueString: value };
  return { url: 'json', valueString: JSON.stringify(value) };
}

function events(record: MeasureRecord): readonly Extension[] {
  const at = (place: string, when: string | null) => time(record, place, when, 'at');
  return [
    ...record.explained.map((each) =>
      group('explained', [code('item', each.item), text('word', each.word), at('explained', each.at)]),
    ),
    ...record.helpAsked.map((each) =>
      group('helpAsked', [code('item', each.item), { url: 'told', valueBoolean: each.told }, at('helpAsked', each.at)]),
    ),
    ...record.helpShown.map((each) => group('helpShown', [code('item', each.item), at('helpShown', each.at)])),
  ];
}

function time(record: MeasureRecord, place: string, value: string | null, url = place): Extension | null {
  return value === null ? null : { url, valueDateTime: timeOf(record.measure, place, value) };
}
