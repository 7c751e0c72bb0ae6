import type { Answer } from '@iapt-elements/engine';
import type { ReadExtension } from './response-schema.js';

/** What `answerExtension` wrote; `null` = not reached, `undefined` = nothing that it writes. */
export function answerIn({
  valueCode,
  valueInteger,
  valueString,
  extension,
}: ReadExtension): Answer | null | undefined {
  if (valueCode !== undefined) return valueCode === 'not-reached' ? null : valueCode;
  if (extension) return extension.flatMap(({ valueInteger: value }) => value ?? []);
  return valueInteger ?? valueString;
}
