import type { Adjustments } from '@iapt-elements/adaptations';
import type { Prepared } from './prepare.js';

/** What there is to be given. */
interface Given {
  readonly prepared: Pick<Prepared, 'wording' | 'signedVersions'> | null;
  readonly adjustments: Pick<Adjustments, 'signed'>;
}

/**
 * Which version of a measure a person is given: that of its words, or that of its signed clips. Clips count only as long as
 * all of them were there for every answer: what was met in words once was not given in the signed version.
 */
export class Versions {
  readonly #inWords = new Set<string>();

  /** The session begins again. */
  begin(): void {
    this.#inWords.clear();
  }

  /** The person had the words of something instead of its clip. */
  inWords(measure: string): void {
    this.#inWords.add(measure);
  }

  /** `undefined` = the measure has no words, and is not asked. */
  of(measure: string, { prepared, adjustments: { signed } }: Given): string | undefined {
    const words = prepared?.wording[measure]?.version;
    // Exchanged words stay exchanged, whatever is signed beside them.
    if (!signed || words === 'adapted' || this.#inWords.has(measure)) return words;
    return prepared?.signedVersions[measure] ?? words;
  }
}

/** A version as an option of `score`; without one it is the measure's first. */
export function inVersion(version: string | undefined): { readonly version?: string } {
  return version === undefined ? {} : { version };
}
