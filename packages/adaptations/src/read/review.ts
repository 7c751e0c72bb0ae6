import * as z from 'zod/mini';
import type { Review } from '../review.js';
import { checksumOfTexts } from './checksum.js';
import { read, refuse } from './read.js';
import { reviewSchema } from './signature.js';
import { flattened } from './texts.js';

const headSchema = z.looseObject({ review: reviewSchema });

/**
 * How far the words of a file of the interface are: what its `review` says, which holds for the words that were reviewed.
 *
 * @throws InputError when there is none, it has the wrong form, or a word was changed after the review.
 */
export function readReview(file: object): Review {
  const { review } = read('review', headSchema, file);
  if (review.status !== 'reviewed') return review;
  const words = checksumOfTexts(Object.fromEntries(flattened(file).texts));
  const remedy = 'Let somebody review the change: npx iapt-wording sign <file>';
  const problem = 'does not fit: the words were changed after it was made';
  refuse('review', words === review.signature.words ? [] : [{ key: 'review.signature.words', problem, remedy }]);
  return review;
}
