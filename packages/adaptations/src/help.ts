import type * as z from 'zod/mini';
import type { helpSchema } from './read/help.js';

export type Help = Readonly<z.infer<typeof helpSchema>>;
