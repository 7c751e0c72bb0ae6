import { define } from './define.js';
import { IaptMeasure } from '../measure.js';

define('iapt-measure', IaptMeasure);
