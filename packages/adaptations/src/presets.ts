import type { Adjustments } from './adjustments.js';
import type { EvidenceId } from './evidence.js';
import type { Setting } from './settings.js';

/**
 * Several settings under one name, to begin from. A preset only fills in: every setting can be changed after it, and none
 * asks for a diagnosis. What it is for, in words, is in `locales/<language>/clinician.json`.
 */
export interface Preset {
  readonly id: PresetId;
  readonly settings: Partial<Adjustments>;
  /** What each of the settings rests on here. */
  readonly reasons: Readonly<Partial<Record<Setting, readonly EvidenceId[]>>>;
  /** What staff have to choose themselves, because no preset can know it. */
  readonly choose: readonly Setting[];
}

export const presetIds = [
  'learning-disability',
  'older-adult',
  'bsl',
  'interpreter',
  'low-vision',
  'screen-reader',
  'dyslexia',
  'autism',
] as const;
export type PresetId = (typeof presetIds)[number];

export const presets: readonly Preset[] = [
  {
    id: 'learning-disability',
    settings: {
      pace: 'one-question',
      easyRead: true,
      explanations: true,
      practice: true,
      parts: true,
      pictograms: true,
      scales: 'pictures',
      readAloud: true,
      targets: 'large',
    },
    reasons: {
      pace: ['nhs-question-pages', 'kramer-pedi-pro'],
      easyRead: ['manual-learning-disabilities', 'gov-uk-formats'],
      explanations: ['coga'],
      practice: ['hartley-maclean-2006', 'kramer-pedi-pro'],
      parts: ['manual-learning-disabilities'],
      pictograms: ['coga'],
      scales: ['hartley-maclean-2006', 'cardone-1999'],
      readAloud: ['manual-learning-disabilities', 'commissioning-2008'],
      targets: ['wcag'],
    },
    // Some answer alone, some with a supporter: that is theirs to say.
    choose: ['support'],
  },
  {
    id: 'older-adult',
    settings: { pace: 'one-question', everydayWords: true, size: 'large', targets: 'large' },
    reasons: {
      pace: ['nhs-question-pages', 'nosek-2012'],
      everydayWords: ['manual-older-people'],
      size: ['wai-age', 'kiosk-studies'],
      targets: ['kiosk-studies', 'wcag'],
    },
    choose: [],
  },
  {
    id: 'bsl',
    settings: { pace: 'one-question', signed: true, readAloud: false },
    reasons: {
      pace: ['nhs-question-pages'],
      signed: ['rogers-2013', 'nhs-bsl', 'uk-core'],
      readAloud: ['uk-core'],
    },
    choose: [],
  },
  {
    id: 'interpreter',
    settings: { pace: 'one-question', readBack: true },
    reasons: { pace: ['manual-interpreters'], readBack: ['manual-interpreters'] },
    choose: ['interpreter'],
  },
  {
    id: 'low-vision',
    settings: {
      readAloud: true,
      size: 'largest',
      targets: 'large',
      lineSpacing: 'wide',
      colours: 'high-contrast',
    },
    reasons: {
      readAloud: ['commissioning-2008', 'nhs-no-autoplay'],
      size: ['flag-codes'],
      targets: ['wcag'],
      lineSpacing: ['wcag'],
      colours: ['wcag'],
    },
    choose: [],
  },
  {
    id: 'screen-reader',
    // Two voices at once help nobody, and what is only drawn is no help.
    settings: {
      pace: 'one-question',
      pictograms: false,
      scales: 'words',
      readAloud: false,
      signed: false,
      motion: 'none',
    },
    reasons: {
      pace: ['nhs-question-pages'],
      pictograms: ['own'],
      scales: ['own'],
      readAloud: ['nhs-no-autoplay', 'own'],
      signed: ['own'],
      motion: ['own'],
    },
    choose: [],
  },
  {
    id: 'dyslexia',
    settings: {
      pace: 'one-question',
      readAloud: true,
      lineSpacing: 'wide',
      letterSpacing: 'wide',
      colours: 'cream',
    },
    reasons: {
      pace: ['nhs-question-pages'],
      readAloud: ['commissioning-2008', 'nhs-no-autoplay'],
      lineSpacing: ['wcag'],
      letterSpacing: ['wcag'],
      colours: ['wcag'],
    },
    choose: [],
  },
  {
    id: 'autism',
    settings: { pace: 'one-question', explanations: true, pictograms: false, scales: 'words', motion: 'none' },
    reasons: {
      pace: ['nhs-question-pages'],
      explanations: ['coga'],
      pictograms: ['pictures-distract'],
      scales: ['pictures-distract'],
      motion: ['wcag'],
    },
    choose: [],
  },
];
