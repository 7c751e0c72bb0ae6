import type { Adjustments } from './adjustments.js';
import type { EvidenceId } from './evidence.js';

/** `Adjustments` without what a later version may have added. */
type Known = { [Key in keyof Adjustments as string extends Key ? never : Key]: Adjustments[Key] };

/** Name of a setting that this version of the kit knows. */
export type Setting = Exclude<keyof Known, 'version'>;

/** What each setting rests on. */
export const settingEvidence: Readonly<Record<Setting, readonly EvidenceId[]>> = {
  pace: ['nhs-question-pages', 'nosek-2012'],
  easyRead: ['manual-learning-disabilities', 'gov-uk-formats', 'coga'],
  explanations: ['coga', 'gov-uk-formats'],
  practice: ['hartley-maclean-2006', 'kramer-pedi-pro'],
  parts: ['manual-learning-disabilities'],
  pictograms: ['coga', 'pictures-distract'],
  scales: ['hartley-maclean-2006', 'cardone-1999'],
  everydayWords: ['manual-older-people'],
  exchanges: ['manual-learning-disabilities', 'coons-2009'],
  readAloud: ['commissioning-2008', 'pinto-meza-2005', 'nhs-no-autoplay'],
  speechRate: ['own'],
  signed: ['uk-core', 'rogers-2013', 'belk-2016', 'nhs-bsl'],
  interpreter: ['commissioning-2008', 'franzen-2020'],
  readBack: ['manual-interpreters'],
  support: ['manual-learning-disabilities', 'perry-felce-2002'],
  handover: ['own'],
  size: ['flag-codes', 'wai-age'],
  targets: ['wcag', 'kiosk-studies'],
  lineSpacing: ['wcag'],
  letterSpacing: ['wcag'],
  font: ['own'],
  colours: ['wcag'],
  motion: ['wcag'],
};
