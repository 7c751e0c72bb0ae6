import { usedExchanges, type Adjustments } from '@iapt-elements/adaptations';
import type { Session, SessionEvent } from '@iapt-elements/engine';
import type { Prepared } from './prepare.js';

/** What there is to be given. */
interface Given {
  readonly prepared: Pick<Prepared, 'signedVersions' | 'wording'>;
  readonly adjustments: Pick<Adjustments, 'signed' | 'exchanges'>;
}

/**
 * Which version of a measure a person is given: the one that was asked for, `adapted` where words of its questions are
 * exchanged, or that of its signed clips. Clips count only
 * as long as all of them were there for every answer: what was met in words once was not given in the signed version.
 */
export class Versions {
  #asked: Session['versions'] = {};
  readonly #inWords = new Set<string>();

  /** The session begins with the versions asked for. */
  begin(asked: Session['versions']): void {
    this.#asked = asked;
    this.#inWords.clear();
  }

  /** Whether other versions are asked for now. */
  differ(asked: Session['versions']): boolean {
    return Object.keys(asked).some((measure) => asked[measure] !== this.#asked[measure]);
  }

  /** The person had the words of something instead of its clip. */
  inWords(measure: string): void {
    this.#inWords.add(measure);
  }

  /** What brings a session to the versions that the person is given. */
  steps({ measures, versions }: Session, given: Given): readonly SessionEvent[] {
    return measures.flatMap(({ id }): readonly SessionEvent[] => {
      const version = this.#of(id, given);
      return version === undefined || version === versions[id] ? [] : [{ kind: 'version', measure: id, version }];
    });
  }

  /** `undefined` = the measure is not asked. */
  #of(measure: string, { prepared, adjustments: { signed, exchanges } }: Given): string | undefined {
    const words = prepared.wording[measure];
    const exchanged = words !== undefined && usedExchanges(words, exchanges).length > 0;
    const asked = exchanged ? 'adapted' : this.#asked[measure];
    // Exchanged words stay exchanged, whatever is signed beside them.
    if (!signed || asked === 'adapted' || this.#inWords.has(measure)) return asked;
    return prepared.signedVersions[measure] ?? asked;
  }
}
