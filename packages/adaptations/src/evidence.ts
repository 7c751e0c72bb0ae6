/**
 * What the adjustments rest on, as data. `read`: `whole` = the text was read at its source; `summary` = only its summary
 * was, so nothing more may be claimed than the summary says; `own` = nobody's study, the kit's judgement.
 * What each says in plain words is in `locales/<language>/clinician.json`, under `adjust.setting.<setting>.why`.
 */
export interface Evidence {
  /** As it is cited: names and titles, the same in every language. */
  readonly source: string;
  readonly read: 'whole' | 'summary' | 'own';
}

export const evidence = {
  'manual-learning-disabilities': { source: 'The IAPT Manual, learning disabilities', read: 'whole' },
  'manual-older-people': { source: 'The IAPT Manual, older people', read: 'whole' },
  'manual-interpreters': { source: 'The IAPT Manual, interpreters', read: 'whole' },
  'commissioning-2008': {
    source: 'Commissioning IAPT for the whole community, Department of Health 2008',
    read: 'whole',
  },
  'nhs-question-pages': { source: 'NHS digital service manual, question pages', read: 'whole' },
  'nhs-no-autoplay': { source: 'NHS digital service manual, audio that plays by itself', read: 'whole' },
  'nhs-bsl': { source: 'NHS digital service manual, quality of British Sign Language', read: 'whole' },
  'gov-uk-formats': { source: 'GOV.UK, accessible communication formats', read: 'whole' },
  coga: {
    source: 'W3C, Making Content Usable for People with Cognitive and Learning Disabilities, 2025',
    read: 'whole',
  },
  wcag: { source: 'W3C, Web Content Accessibility Guidelines 2.2', read: 'whole' },
  'flag-codes': { source: 'NHS England, draft codes of the Reasonable Adjustment Flag', read: 'whole' },
  'uk-core': { source: 'HL7 FHIR UK Core, human language codes', read: 'whole' },
  'nosek-2012': { source: 'Nosek and others 2012, PLoS ONE', read: 'summary' },
  'hartley-maclean-2006': { source: 'Hartley and MacLean 2006, a review of rating scales', read: 'summary' },
  'cardone-1999': { source: 'Cardone 1999', read: 'summary' },
  'kramer-pedi-pro': { source: 'Kramer and others, PEDI-PRO', read: 'summary' },
  'pictures-distract': { source: 'Hub Cymru Africa, guidance on easy read', read: 'summary' },
  'pinto-meza-2005': { source: 'Pinto-Meza and others 2005, PHQ-9 by telephone', read: 'summary' },
  'rogers-2013': {
    source: 'Rogers and others 2013, Journal of Deaf Studies and Deaf Education',
    read: 'summary',
  },
  'belk-2016': { source: 'Belk and others 2016, cut-offs in British Sign Language', read: 'summary' },
  'franzen-2020': { source: 'Franzen and others 2020, Archives of Clinical Neuropsychology', read: 'summary' },
  'coons-2009': { source: 'Coons and others 2009, ISPOR task force', read: 'summary' },
  'perry-felce-2002': { source: 'Perry and Felce 2002, answers of proxies', read: 'summary' },
  'kiosk-studies': { source: 'Duff and others 2010, Sesto and others 2013, buttons on touch screens', read: 'summary' },
  'wai-age': { source: 'W3C WAI-AGE, review of the literature on older web users', read: 'summary' },
  own: { source: 'IAPT Elements', read: 'own' },
} as const satisfies Readonly<Record<string, Evidence>>;

export type EvidenceId = keyof typeof evidence;
