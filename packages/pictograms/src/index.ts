/** The kit's pictograms, by the ids that easy-read files name. An open set under a licence of its own (see ../LICENCE). */
import { body } from './body.js';
import { daily } from './daily.js';
import { paths, type Path } from './drawing.js';
import { feelings } from './feelings.js';
import { people } from './people.js';
import { places } from './places.js';

const drawings = { ...feelings, ...body, ...people, ...daily, ...places };

/** Each as paths on a grid of 48 by 48, to be drawn in one colour with round ends and corners. */
export const pictograms: Readonly<Record<string, readonly Path[]>> = Object.fromEntries(
  Object.entries(drawings).map(([id, drawing]) => [id, paths(drawing)]),
);

export type { Path } from './drawing.js';
