import { define } from './define.js';
import { IaptScore } from '../score.js';

define('iapt-score', IaptScore);
