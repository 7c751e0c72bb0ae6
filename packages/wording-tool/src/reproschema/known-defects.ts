import type { Problem } from '@iapt-elements/adaptations/read';

/**
 * Faults of files that services are likely to start from, which no rule can see. They were found by reading
 * ReproNim/reproschema-library (2f8b6d54, March 2025, and versions before it). A copy may have been put right since.
 */
interface Defect {
  /** `@id` of the activity. */
  readonly activity: string;
  readonly language: string;
  /** Last part of the item's name; `null` = all of it. */
  readonly item: string | null;
  readonly problem: string;
}

const both = ['PHQ9_schema', 'GAD7_schema'];

const defects: readonly Defect[] = [
  {
    activity: 'PHQ9_schema',
    language: 'pt-PT',
    item: 'phq9_10',
    problem: 'had its labels reversed: 0 said "extremely difficult", 3 "not difficult"',
  },
  { activity: 'PHQ9_schema', language: 'lv', item: 'phq9_8', problem: 'was cut off' },
  {
    activity: 'PHQ9_schema',
    language: 'zh-CN',
    item: 'phq9_3',
    problem: 'stood under another language, and another translation of the form is in use',
  },
  { activity: 'GAD7_schema', language: 'it', item: 'gad7_4', problem: 'had lost its last letter' },
  { activity: 'GAD7_schema', language: 'ar', item: 'gad7_4', problem: 'had its words in reverse order' },
  { activity: 'GAD7_schema', language: 'ro', item: 'gad7_5', problem: 'was the text of another question' },
  ...both.map((activity) => ({ activity, language: 'ar', item: null, problem: 'had letters exchanged throughout' })),
  ...both.map((activity) => ({
    activity,
    language: 'es',
    item: null,
    problem: 'mixed the forms of Spain and of the United States',
  })),
];

/** What is known of an activity in a language, whether or not an item is left out. */
export function knownDefects(activity: string, language: string, items: readonly string[]): readonly Problem[] {
  return defects
    .filter((defect) => defect.activity === activity && defect.language === language)
    .map(({ item, problem }) => ({
      key: items.find((id) => item !== null && id.endsWith(item)) ?? item ?? activity,
      problem: `${problem}, in the library that has this activity`,
      remedy: 'Compare it with the owner’s form.',
    }));
}
