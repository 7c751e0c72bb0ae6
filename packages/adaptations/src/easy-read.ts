import type * as z from 'zod/mini';
import type { easyReadSchema } from './read/easy-read.js';

export type EasyRead = Readonly<z.infer<typeof easyReadSchema>>;
export type EasyReadItem = EasyRead['items'][string];
