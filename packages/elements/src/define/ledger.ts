import { IaptLedger } from '../ledger.js';
import { define } from './define.js';

define('iapt-ledger', IaptLedger);
