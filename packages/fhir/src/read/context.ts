import { InputError } from '@iapt-elements/adaptations/read';
import {
  checkVersion,
  standardVersion,
  type Circumstances,
  type Interpreting,
  type Measure,
  type RecordContext,
} from '@iapt-elements/engine';
import { isDateTime } from '../time.js';
import { adjustmentsIn, carriedIn } from './carried.js';
import { find, type Findings } from './findings.js';
import { extensions, ownExtensions } from '../systems.js';
import type { ReadResponse } from './response-schema.js';

/** What a response that the kit did not write does not say of itself. What it does say goes before. */
export interface RecordFromOptions extends Partial<Omit<RecordContext, 'interpreter'>> {
  /** Version of the measure that was asked. Defaults to the first. */
  readonly version?: string;
}

/** Everything of a record but its answers. */
export interface Context extends RecordContext {
  readonly version: string;
  readonly circumstances: Circumstances;
  readonly startedAt: string | null;
  readonly completedAt: string | null;
}

export function contextIn(
  response: ReadResponse,
  measure: Measure,
  options: RecordFromOptions,
  findings: Findings,
): Context {
  otherExtensions(response, findings);
  const [administration] = carriedIn('administration', response, findings);
  if (administration && administration.measure !== measure.id)
    find(findings, 'administration.measure', `is ${administration.measure}`, `Give that measure, not ${measure.id}.`);
  return {
    ...said(response, { ...options, ...administration }, findings),
    interface: carriedIn('interface', response, findings)[0] ?? options.interface ?? null,
    adjustments: adjustmentsIn(response, findings) ?? options.adjustments ?? {},
    version: knownVersion(measure, { ...options, ...administration }.version, findings),
    ...given({ ...options, ...administration }),
    ...times(response, administration, findings),
  };
}

type Wording = RecordContext['wording'];
type Administration = ReturnType<typeof carriedIn<'administration'>>[number];

/** What no record can be without. */
function said(response: ReadResponse, { kit, ...options }: RecordFromOptions, findings: Findings) {
  const [wording = options.wording] = carriedIn('wording', response, findings) as readonly Wording[];
  const { language = options.language } = response;
  if (kit !== undefined && language !== undefined && wording) return { kit, language, wording };
  for (const [name, value] of Object.entries({ kit, language, wording }))
    if (value === undefined) find(findings, name, 'is not said', `Give it: recordFrom(…, { ${name}: … }).`);
  throw new InputError('QuestionnaireResponse', findings.problems);
}

/** Who was there. */
function given({ mode, supporter, support, interpreter }: Partial<Administration>) {
  const { code = null, reference = null, ...interpreting } = interpreter ?? {};
  return {
    ...(mode && { mode }),
    circumstances: {
      supporter: supporter ?? null,
      support: support ?? [],
      interpreter: code,
      interpreterReference: reference,
    },
    interpreter: interpreter ? (interpreting as Pick<Interpreting, 'language' | 'words'>) : null,
  };
}

function times(response: ReadResponse, administration: Administration | undefined, findings: Findings) {
  const finished = isFinished(response, findings);
  const { authored = null } = response;
  const begun = finished ? null : authored;
  return {
    startedAt: administration ? administration.startedAt : begun,
    completedAt: finished ? authored : null,
  };
}

function knownVersion(measure: Measure, named: string | undefined, findings: Findings): string {
  const version = named ?? standardVersion(measure);
  try {
    checkVersion(measure, version);
  } catch (error) {
    find(findings, 'administration.version', 'is unknown', (error as Error).message);
  }
  return version;
}

/** What is not the kit's own stays in the response; the caller is told. */
function otherExtensions({ extension = [] }: ReadResponse, findings: Findings): void {
  const known: readonly string[] = [...Object.values(ownExtensions), extensions.completionMode];
  for (const [index, { url }] of extension.entries())
    if (!known.includes(url)) findings.passedOver.push(`extension[${String(index)}] ${url}`);
}

function isFinished({ status, authored }: ReadResponse, findings: Findings): boolean {
  if (authored !== undefined && !isDateTime(authored))
    find(findings, 'authored', 'is no time with a zone', 'Write it as 2026-11-21T09:05:00Z.');
  if (status === 'in-progress') return false;
  if (status !== 'completed' && status !== 'amended')
    find(findings, 'status', `is "${status}"`, 'A record is made from one that is in-progress, completed or amended.');
  if (authored === undefined) find(findings, 'authored', 'is missing', 'Say when it was completed.');
  return true;
}
