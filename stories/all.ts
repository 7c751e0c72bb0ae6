/** Every file of stories, by name: what the tests go through. stories/check.mjs fails when one is missing. */
import * as adaptedWording from './adaptations/adapted-wording.stories.js';
import * as colours from './adaptations/colours.stories.js';
import * as easyRead from './adaptations/easy-read.stories.js';
import * as everydayWords from './adaptations/everyday-words.stories.js';
import * as explanations from './adaptations/explanations.stories.js';
import * as looks from './adaptations/looks.stories.js';
import * as parts from './adaptations/parts.stories.js';
import * as pictograms from './adaptations/pictograms.stories.js';
import * as practice from './adaptations/practice.stories.js';
import * as readAloud from './adaptations/read-aloud.stories.js';
import * as interpreter from './adaptations/interpreter.stories.js';
import * as rightToLeft from './adaptations/right-to-left.stories.js';
import * as scales from './adaptations/scales.stories.js';
import * as signed from './adaptations/signed.stories.js';
import * as size from './adaptations/size.stories.js';
import * as ledger from './ledger.stories.js';
import * as adjustments from './adjustments.stories.js';
import * as support from './adaptations/support.stories.js';
import * as battery from './battery.stories.js';
import * as drafts from './drafts.stories.js';
import * as biq from './measures/biq.stories.js';
import * as bpiSf from './measures/bpi-sf.stories.js';
import * as cat from './measures/cat.stories.js';
import * as cfq from './measures/cfq.stories.js';
import * as dds17 from './measures/dds-17.stories.js';
import * as dds2 from './measures/dds-2.stories.js';
import * as employment from './measures/employment.stories.js';
import * as gad2 from './measures/gad-2.stories.js';
import * as gad7 from './measures/gad-7.stories.js';
import * as hai from './measures/hai.stories.js';
import * as iaptPhobia from './measures/iapt-phobia.stories.js';
import * as ibsSss from './measures/ibs-sss.stories.js';
import * as mi from './measures/mi.stories.js';
import * as miniSpin from './measures/mini-spin.stories.js';
import * as oci from './measures/oci.stories.js';
import * as pcl5 from './measures/pcl-5.stories.js';
import * as pdss from './measures/pdss.stories.js';
import * as peqAssessment from './measures/peq-assessment.stories.js';
import * as peqTreatment from './measures/peq-treatment.stories.js';
import * as phq15 from './measures/phq-15.stories.js';
import * as phq2 from './measures/phq-2.stories.js';
import * as phq9 from './measures/phq-9.stories.js';
import * as spin from './measures/spin.stories.js';
import * as whooley from './measures/whooley.stories.js';
import * as wsas from './measures/wsas.stories.js';
import * as presets from './presets.stories.js';
import * as progress from './progress.stories.js';
import * as score from './score.stories.js';
import * as screening from './screening.stories.js';
import * as wholeForm from './whole-form.stories.js';

export const measures = [
  phq9,
  phq2,
  gad7,
  gad2,
  whooley,
  miniSpin,
  wsas,
  iaptPhobia,
  mi,
  biq,
  cfq,
  hai,
  ibsSss,
  phq15,
  oci,
  pdss,
  pcl5,
  spin,
  dds2,
  dds17,
  cat,
  bpiSf,
  peqAssessment,
  peqTreatment,
  employment,
];

export const all = [
  ...measures,
  battery,
  wholeForm,
  drafts,
  scales,
  size,
  looks,
  colours,
  easyRead,
  explanations,
  parts,
  practice,
  pictograms,
  everydayWords,
  adaptedWording,
  rightToLeft,
  interpreter,
  support,
  readAloud,
  signed,
  presets,
  adjustments,
  progress,
  score,
  screening,
  ledger,
];
