import { InputError, type Problem } from '@iapt-elements/adaptations/read';

/** What is wrong with a resource, gathered: whoever has to mend it wants to know all of it. */
export interface Findings {
  readonly problems: Problem[];
  /** What is in the resource and in no record, as paths. */
  readonly passedOver: string[];
}

export function noFindings(): Findings {
  return { problems: [], passedOver: [] };
}

export function find({ problems }: Findings, key: string, problem: string, remedy: string): void {
  problems.push({ key, problem, remedy });
}

/** @throws InputError with everything that was found. */
export function refuseFound(what: string, { problems }: Findings): void {
  if (problems.length > 0) throw new InputError(what, problems);
}

/** Elements that turn round the meaning of what they stand in. Who does not know them must not read on. */
const modifiers = ['modifierExtension', 'implicitRules'];

/** Keys that are there and that nothing here reads. */
export function passOver(findings: Findings, path: string, thing: object, read: readonly string[]): void {
  for (const key of Object.keys(thing)) {
    const place = path ? `${path}.${key}` : key;
    if (modifiers.includes(key)) find(findings, place, 'could change what all of it means', 'It is not known here.');
    else if (!read.includes(key)) findings.passedOver.push(place);
  }
}
