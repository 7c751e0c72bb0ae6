/** Registers every element of the kit. */
import './define/measure.js';
import './define/battery.js';
import './define/peq.js';
import './define/score.js';
import './define/progress.js';
import './define/adjustments.js';
import './define/screening.js';
import './define/ledger.js';
