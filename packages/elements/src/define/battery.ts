import { define } from './define.js';
import { IaptBattery } from '../battery.js';

define('iapt-battery', IaptBattery);
