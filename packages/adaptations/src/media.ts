import type * as z from 'zod/mini';
import type { mediaSchema, picturesSchema } from './read/media.js';

export type Media = Readonly<z.infer<typeof mediaSchema>>;
export type Pictures = Readonly<z.infer<typeof picturesSchema>>;
