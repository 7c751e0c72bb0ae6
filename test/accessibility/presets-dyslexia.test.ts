import '@iapt-elements/elements/define';
import { checkPreset } from '../support/presets.js';

checkPreset('dyslexia');
