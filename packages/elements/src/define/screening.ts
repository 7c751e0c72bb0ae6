import { define } from './define.js';
import { IaptScreening } from '../screening.js';

define('iapt-screening', IaptScreening);
