import type { Wording } from '@iapt-elements/adaptations';

/** Typed a second time, from the owner's sheets. One letter that differs fails. */

type Official = Pick<Wording, 'instruction' | 'items' | 'options' | 'notApplicable'>;

const frequency = { 0: 'Not at all', 1: 'Several days', 2: 'More than half the days', 3: 'Nearly every day' };
const bothered = 'Over the last 2 weeks, how often have you been bothered by';

export const official: Readonly<Record<string, Official>> = {
  'phq-9': {
    instruction: `${bothered} any of the following problems?`,
    items: {
      q1: 'Little interest or pleasure in doing things',
      q2: 'Feeling down, depressed, or hopeless',
      q3: 'Trouble falling or staying asleep, or sleeping too much',
      q4: 'Feeling tired or having little energy',
      q5: 'Poor appetite or overeating',
      q6: 'Feeling bad about yourself — or that you are a failure or have let yourself or your family down',
      q7: 'Trouble concentrating on things, such as reading the newspaper or watching television',
      q8:
        'Moving or speaking so slowly that other people could have noticed? ' +
        'Or the opposite — being so fidgety or restless that you have been moving around a lot more than usual',
      q9: 'Thoughts that you would be better off dead or of hurting yourself in some way',
      difficulty:
        'If you checked off any problems, how difficult have these problems made it for you to do your work, ' +
        'take care of things at home, or get along with other people?',
    },
    options: {
      frequency,
      difficulty: {
        0: 'Not difficult at all',
        1: 'Somewhat difficult',
        2: 'Very difficult',
        3: 'Extremely difficult',
      },
    },
  },
  'phq-2': {
    instruction: `${bothered} any of the following problems?`,
    items: { q1: 'Little interest or pleasure in doing things', q2: 'Feeling down, depressed, or hopeless' },
    options: { frequency },
  },
  'gad-7': {
    instruction: `${bothered} the following problems?`,
    items: {
      q1: 'Feeling nervous, anxious or on edge',
      q2: 'Not being able to stop or control worrying',
      q3: 'Worrying too much about different things',
      q4: 'Trouble relaxing',
      q5: 'Being so restless that it is hard to sit still',
      q6: 'Becoming easily annoyed or irritable',
      q7: 'Feeling afraid as if something awful might happen',
    },
    options: { frequency },
  },
  'gad-2': {
    instruction: `${bothered} the following problems?`,
    items: { q1: 'Feeling nervous, anxious or on edge', q2: 'Not being able to stop or control worrying' },
    options: { frequency },
  },
  whooley: {
    instruction: 'Answer yes or no to each question.',
    items: {
      q1: 'During the past month, have you often been bothered by feeling down, depressed, or hopeless?',
      q2: 'During the past month, have you often been bothered by little interest or pleasure in doing things?',
    },
    options: { 'yes-no': { 0: 'No', 1: 'Yes' } },
  },
  'iapt-phobia': {
    instruction:
      'Choose a number from the scale below to show how much you would avoid each of the situations or objects listed below.',
    items: {
      q1: 'Social situations due to a fear of being embarrassed or making a fool of myself',
      q2:
        'Certain situations because of a fear of having a panic attack or other distressing symptoms ' +
        '(such as loss of bladder control, vomiting or dizziness)',
      q3:
        'Certain situations because of a fear of particular objects or activities ' +
        '(such as animals, heights, seeing blood, being in confined spaces, driving or flying)',
    },
    options: {
      avoidance: {
        0: 'Would not avoid it',
        2: 'Slightly avoid it',
        4: 'Definitely avoid it',
        6: 'Markedly avoid it',
        8: 'Always avoid it',
      },
    },
  },
  'phq-15': {
    instruction: 'During the past 4 weeks, how much have you been bothered by any of the following problems?',
    items: {
      q1: 'Stomach pain',
      q2: 'Back pain',
      q3: 'Pain in your arms, legs, or joints (knees, hips, etc.)',
      q4: 'Menstrual cramps or other problems with your periods',
      q5: 'Headaches',
      q6: 'Chest pain',
      q7: 'Dizziness',
      q8: 'Fainting spells',
      q9: 'Feeling your heart pound or race',
      q10: 'Shortness of breath',
      q11: 'Pain or problems during sexual intercourse',
      q12: 'Constipation, loose bowels, or diarrhea',
      q13: 'Nausea, gas, or indigestion',
      q14: 'Feeling tired or having low energy',
      q15: 'Trouble sleeping',
    },
    notApplicable: { q4: 'This does not apply to me' },
    options: { bother: { 0: 'Not bothered at all', 1: 'Bothered a little', 2: 'Bothered a lot' } },
  },
  'pcl-5': {
    instruction:
      'Below is a list of problems that people sometimes have in response to a very stressful experience. ' +
      'In the past month, how much were you bothered by:',
    items: {
      q1: 'Repeated, disturbing, and unwanted memories of the stressful experience?',
      q2: 'Repeated, disturbing dreams of the stressful experience?',
      q3:
        'Suddenly feeling or acting as if the stressful experience were actually happening again ' +
        '(as if you were actually back there reliving it)?',
      q4: 'Feeling very upset when something reminded you of the stressful experience?',
      q5:
        'Having strong physical reactions when something reminded you of the stressful experience ' +
        '(for example, heart pounding, trouble breathing, sweating)?',
      q6: 'Avoiding memories, thoughts, or feelings related to the stressful experience?',
      q7:
        'Avoiding external reminders of the stressful experience ' +
        '(for example, people, places, conversations, activities, objects, or situations)?',
      q8: 'Trouble remembering important parts of the stressful experience?',
      q9:
        'Having strong negative beliefs about yourself, other people, or the world ' +
        '(for example, having thoughts such as: I am bad, there is something seriously wrong with me, ' +
        'no one can be trusted, the world is completely dangerous)?',
      q10: 'Blaming yourself or someone else for the stressful experience or what happened after it?',
      q11: 'Having strong negative feelings such as fear, horror, anger, guilt, or shame?',
      q12: 'Loss of interest in activities that you used to enjoy?',
      q13: 'Feeling distant or cut off from other people?',
      q14:
        'Trouble experiencing positive feelings ' +
        '(for example, being unable to feel happiness or have loving feelings for people close to you)?',
      q15: 'Irritable behavior, angry outbursts, or acting aggressively?',
      q16: 'Taking too many risks or doing things that could cause you harm?',
      q17: 'Being “superalert” or watchful or on guard?',
      q18: 'Feeling jumpy or easily startled?',
      q19: 'Having difficulty concentrating?',
      q20: 'Trouble falling or staying asleep?',
    },
    options: {
      bother: { 0: 'Not at all', 1: 'A little bit', 2: 'Moderately', 3: 'Quite a bit', 4: 'Extremely' },
    },
  },
};
