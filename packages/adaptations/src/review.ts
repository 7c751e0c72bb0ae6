import type * as z from 'zod/mini';
import type { reviewSchema, roles, signatureSchema } from './read/signature.js';

export type Role = (typeof roles)[number];
export type Signature = Readonly<z.infer<typeof signatureSchema>>;
/** How far the words around the questions are in a language. */
export type Review = Readonly<z.infer<typeof reviewSchema>>;
