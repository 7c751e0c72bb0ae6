import type { Form } from './codes.js';
import { kit } from './systems.js';

/** Who publishes a Questionnaire, and as what. */
export interface Publication {
  /** Beginning of its address; `/Questionnaire/phq-9.standard` follows. Defaults to the kit's own, which leads nowhere. */
  readonly base?: string;
  /** Semantic version of what is published: another one for every change of words. */
  readonly release?: string;
}

/** The address of a measure's Questionnaire: one for each version of the measure, because they ask or count different things. */
export function urlOf({ measure, version }: Form, { base = kit }: Publication = {}): string {
  return `${base}/Questionnaire/${measure.id}.${version}`;
}

/** The same with its release, as a response names it. */
export function canonicalOf(form: Form, publication: Publication = {}): string {
  const { release } = publication;
  return release === undefined ? urlOf(form, publication) : `${urlOf(form, publication)}|${release}`;
}
