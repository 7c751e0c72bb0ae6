/** Every file of stories, by name: what the tests go through. stories/check.mjs fails when one is missing. */
import * as colours from './adaptations/colours.stories.js';
import * as rightToLeft from './adaptations/right-to-left.stories.js';
import * as scales from './adaptations/scales.stories.js';
import * as size from './adaptations/size.stories.js';
import * as battery from './battery.stories.js';
import * as gad7 from './measures/gad-7.stories.js';
import * as phq9 from './measures/phq-9.stories.js';
import * as wsas from './measures/wsas.stories.js';
import * as score from './score.stories.js';

export const all = [phq9, gad7, wsas, battery, scales, size, colours, rightToLeft, score];
