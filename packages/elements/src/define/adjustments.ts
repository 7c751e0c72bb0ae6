import { define } from './define.js';
import { IaptAdjustments } from '../adjustments.js';
// The preview is a real measure.
import './measure.js';

define('iapt-adjustments', IaptAdjustments);
