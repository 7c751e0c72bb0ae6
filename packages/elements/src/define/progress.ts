import { IaptProgress } from '../progress.js';
import { define } from './define.js';

define('iapt-progress', IaptProgress);
