/**
 * Measures, records and scores in FHIR R4. Pure mapping: what it says, engine, measures and wordings say. The way back is in
 * `./read`.
 */
export { canonicalOf, urlOf, type Publication } from './canonical.js';
export { ConfidentialError, MappingError } from './errors.js';
export { observation, type ObservationOptions } from './observation.js';
export type { People } from './people.js';
export { questionnaire, type QuestionnaireOptions } from './questionnaire.js';
export type * from './r4.js';
export { response, type ResponseOptions } from './response.js';
export { riskTasks, type RiskOptions } from './risk.js';
export { calculation, type Calculation } from './total.js';
