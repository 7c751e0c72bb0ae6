import type { Message } from '@iapt-elements/adaptations';
import type { Words } from '../i18n.js';

/** Stands for what is filled in while the sentence around it is made. No text of the interface may hold it. */
const hole = '\ue000';

/**
 * A sentence of the interface with something in it that is not of the interface, and says itself which language it is in.
 *
 * @param name - The placeholder that it takes.
 */
export function filled({ key, values }: Message, name: string, content: unknown, { t }: Pick<Words, 't'>): unknown {
  const parts = t({ key, values: { ...values, [name]: hole } }).split(hole);
  return parts.map((part, index) => (index === 0 ? part : [content, part]));
}
