import { easyRead } from './easy-read.js';
import { explanations } from './explanations.js';
import { looks } from './looks.js';
import { page } from './page.js';
import { panels } from './panels.js';
import { questions } from './questions.js';
import { standsAlone } from './stands-alone.js';
import { scripts } from './scripts.js';
import { tokens } from './tokens.js';
import { withOthers } from './with-others.js';

/** The style sheets of everything that asks, in order: a later one may say more of what an earlier one began. */
export const asking = [
  tokens,
  looks,
  page,
  questions,
  panels,
  standsAlone,
  easyRead,
  explanations,
  withOthers,
  scripts,
];
