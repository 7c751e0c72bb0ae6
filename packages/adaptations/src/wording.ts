import type * as z from 'zod/mini';
import type { wordingSchema } from './read/wording.js';

export type Wording = Readonly<z.infer<typeof wordingSchema>>;
