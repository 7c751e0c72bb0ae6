import type { ConsideredDescriptor, ScreeningGraph } from '@iapt-elements/engine/screening';
import { measuresFor } from './measures-for.js';
import { problemDescriptors } from './problem-descriptors.js';

const manual = 'The IAPT Manual, Appendix C';
/** Where the drawn arrows are lost, the reading is said. */
const read = (what: string) => `${manual}; ${what}`;

const yesNo = (...codes: readonly string[]) => codes.map((code) => ({ code, answer: 'yes-no' as const }));
const notes = (...codes: readonly string[]) => codes.map((code) => ({ code, answer: 'note' as const }));

/**
 * The screening prompts of The IAPT Manual. "Interviewers should cover all the prompts, rather than stopping the interview
 * when the first clinical problem is identified": so a condition only says which block comes next by itself. The number
 * of positive answers that would be enough is printed nowhere; nothing is computed.
 */
export const screeningPrompts = {
  id: 'iapt-screening-prompts',
  source: manual,
  nodes: [
    {
      id: 'depression',
      number: 'Q1',
      when: null,
      prompts: notes('q1-duration', 'q1-episodes', 'q1-impact'),
      scores: ['phq-9'],
      source: manual,
    },
    { id: 'frightened', number: 'Q2', when: null, prompts: yesNo('q2'), source: manual },
    {
      id: 'situation',
      number: 'Q3',
      when: [{ prompt: 'q2', is: 'yes' }],
      prompts: yesNo('q3'),
      source: read('“no” to Q2 has no target of its own and leads to Q3c, which is for all patients'),
    },
    {
      id: 'panic',
      number: 'Q3a',
      when: [
        { prompt: 'q3', is: 'no' },
        { prompt: 'q3b-house', is: 'yes' },
        { prompt: 'q3b-accompanied', is: 'yes' },
      ],
      prompts: yesNo('q3a-sudden', 'q3a-sensations', 'q3a-peak'),
      source: read(
        'its heading: “If not related to a specific situation(s) or objects”; under agoraphobia: “also probe for panic disorder with agoraphobia”',
      ),
    },
    {
      id: 'where',
      number: 'Q3b',
      when: [{ prompt: 'q3', is: 'yes' }],
      prompts: [{ code: 'q3b', answer: ['specific', 'social', 'places', 'obsessions'] }],
      source: read('the four branches do not exclude each other'),
    },
    {
      id: 'specific-phobia',
      number: 'Q3b',
      when: [{ prompt: 'q3b', is: 'specific' }],
      prompts: yesNo('q3b-contact', 'q3b-excessive'),
      source: manual,
    },
    {
      id: 'social-anxiety',
      number: 'Q3b',
      when: [{ prompt: 'q3b', is: 'social' }],
      prompts: yesNo('q3b-humiliation', 'q3b-centre', 'q3b-interact', 'q3b-scrutinised', 'q3b-social-excessive'),
      source: manual,
    },
    {
      id: 'agoraphobia',
      number: 'Q3b',
      when: [
        { prompt: 'q3b', is: 'places' },
        { prompt: 'q3a-sudden', is: 'yes' },
        { prompt: 'q3a-sensations', is: 'yes' },
        { prompt: 'q3a-peak', is: 'yes' },
      ],
      prompts: yesNo('q3b-house', 'q3b-accompanied'),
      source: read('under Q3a: “also probe for agoraphobia”'),
    },
    {
      id: 'obsessions',
      number: 'Q3b',
      when: [{ prompt: 'q3b', is: 'obsessions' }],
      prompts: yesNo('q3b-thoughts', 'q3b-ignore', 'q3b-rituals', 'q3b-better', 'q3b-ocd-excessive'),
      source: manual,
    },
    {
      id: 'trauma',
      number: 'Q3c',
      when: null,
      prompts: yesNo('q3c-thoughts', 'q3c-avoid', 'q3c-guard', 'q3c-numb'),
      source: manual,
    },
    {
      id: 'illness',
      number: 'Q3d',
      when: null,
      prompts: [...yesNo('q3d-concerned'), ...notes('q3d-what')],
      source: manual,
    },
    {
      id: 'worry',
      number: 'Q3e',
      when: 'no-other-anxiety-disorder',
      prompts: yesNo('q3e-worry', 'q3e-control', 'q3e-six-months'),
      source: read('its heading: “If none of the above anxiety disorders have been identified”'),
    },
    { id: 'mixed', number: 'Q3f', when: null, prompts: [], scores: ['phq-9', 'gad-7'], source: manual },
  ],
  considerations: [
    consideration('depression', 'depression', 'depression', { anxietyDisorder: false }),
    consideration('panic-disorder', 'panic', 'panic-disorder'),
    consideration('panic-disorder-with-agoraphobia', 'panic', 'agoraphobia', { also: 'agoraphobia' }),
    consideration('specific-phobia', 'specific-phobia', 'specific-phobia'),
    consideration('social-anxiety', 'social-anxiety', 'social-anxiety', {
      caseFinding: { measure: 'mini-spin', source: 'The IAPT Manual, 5.2.3' },
    }),
    consideration('agoraphobia', 'agoraphobia', 'agoraphobia'),
    consideration('obsessive-compulsive-disorder', 'obsessions', 'obsessive-compulsive-disorder'),
    consideration('ptsd', 'trauma', 'ptsd', { caseFinding: { measure: 'pcl-5', source: 'The IAPT Manual, 5.2.3' } }),
    consideration('health-anxiety', 'illness', 'health-anxiety'),
    consideration('generalised-anxiety-disorder', 'worry', 'generalised-anxiety-disorder'),
    consideration('mixed-anxiety-and-depression', 'mixed', 'mixed-anxiety-and-depression', { anxietyDisorder: false }),
  ],
  notCovered: [
    'body-dysmorphic-disorder',
    'chronic-fatigue-syndrome',
    'irritable-bowel-syndrome',
    'mus-not-otherwise-specified',
    'chronic-pain',
  ],
} satisfies ScreeningGraph;

function consideration(
  id: string,
  node: string,
  descriptor: string,
  more: Partial<ScreeningGraph['considerations'][number]> = {},
): ScreeningGraph['considerations'][number] {
  return { id, node, descriptor, anxietyDisorder: true, source: manual, ...more };
}

/** What the record of an interview says about each problem descriptor: its code, and what Table 6 gives for it. */
export const screeningDescriptors: readonly ConsideredDescriptor[] = problemDescriptors.map(({ id, icd10 }) => {
  const { depression, recommended, further, disability } = measuresFor(id);
  return { id, icd10, measures: { depression, recommended, further, disability } };
});
