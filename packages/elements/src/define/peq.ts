import { define } from './define.js';
import { IaptPeq } from '../peq.js';

define('iapt-peq', IaptPeq);
