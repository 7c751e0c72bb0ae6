import { expect } from '@open-wc/testing';
import '@iapt-elements/elements/define';
import { outline } from '../support/ax-outline.js';
import { axTree, inChromium, type AxNode } from '../support/browser.js';
import { pseudo } from '../../stories/pseudo-language.js';
import { hide, show, story } from '../support/stories.js';

/** What a screen reader is told of a story. The page's own heading is left out. */
async function told(id: string): Promise<readonly string[]> {
  await show(story(id));
  const lines = outline(await axTree());
  return lines.filter((line) => line !== 'heading 1 "A page of a portal"');
}

const foot = ['group', '  summary "I need help"', 'group', '  summary "Change how this looks"'];
const recall = 'Over the last 2 weeks, how often have you been bothered by any of the following problems?';
const first = `${recall} Little interest or pleasure in doing things`;
const on = ['button "Skip this question"', 'button "Continue"', ...foot];
const radios = (chosen?: string) =>
  ['Not at all', 'Several days', 'More than half the days', 'Nearly every day'].map(
    (option) => `  radio "${option}"${option === chosen ? ' checked' : ''}`,
  );

describe('the outline of an accessibility tree', () => {
  const node = (depth: number, role: string, name = '', rest: Partial<AxNode> = {}): AxNode => ({
    depth,
    role,
    name,
    description: '',
    ...rest,
  });

  it('has one line for each thing, and its words once', () => {
    const tree = [
      node(0, 'RootWebArea', 'Page'),
      node(1, 'group', 'How are you?', { description: 'Choose one' }),
      node(2, 'LabelText'),
      node(3, 'radio', 'Well', { checked: 'true' }),
      node(3, 'StaticText', 'Well'),
      node(1, 'StaticText', 'Thank you'),
    ];
    expect(outline(tree)).to.deep.equal(['group "How are you?" (Choose one)', '  radio "Well" checked', '"Thank you"']);
  });
});

if (inChromium) {
  describe('what assistive technology is told', () => {
    after(hide);

    it('of a question: the time asked about, the question and every option, and the heading has the focus', async () => {
      expect(await told('measures-phq-9--question')).to.deep.equal([
        'button "Back"',
        '"PHQ-9, question 1 of 9"',
        `group "${first}"`,
        `  heading 2 "${first}" focused`,
        ...radios(),
        ...on,
      ]);
    });

    it('of a skipped question: that it was skipped', async () => {
      const skipped = 'You skipped this question. You can still answer it.';
      expect(await told('measures-phq-9--skipped-and-gone-back')).to.deep.equal([
        'button "Back"',
        '"PHQ-9, question 1 of 9"',
        `group "${first}" (${skipped})`,
        `  heading 2 "${first}" focused`,
        `  "${skipped}"`,
        ...radios(),
        ...on,
      ]);
    });

    it('of an error: a summary with the focus, and the error with the question', async () => {
      expect(await told('measures-phq-9--error-one-question')).to.deep.equal([
        'button "Back"',
        'group "There is a problem" focused',
        '  heading 2 "There is a problem"',
        '  link "Choose an answer, or skip this question"',
        '"PHQ-9, question 1 of 9"',
        `group "${first}" (Error: Choose an answer, or skip this question)`,
        `  heading 2 "${first}"`,
        '  "Error:"',
        '  "Choose an answer, or skip this question"',
        ...radios(),
        ...on,
      ]);
    });

    it('of easy read with everything: the plain words, and the official sentence whole as the name of the question', async () => {
      const plainly = 'Think about the last 2 weeks. That is 14 days. How often did this problem bother you?';
      const hard = ['bothered', 'Little', 'interest', 'pleasure', 'The answers'];
      expect(await told('adaptations-easy-read--question')).to.deep.equal([
        'button "Back"',
        '"PHQ-9, question 1 of 9"',
        ...plainly.split(/(?<=[.?]) /).map((sentence) => `"${sentence}"`),
        `group "${first}" (${plainly})`,
        `  heading 2 "${first}" focused`,
        '  "Choose a word to see what it means:"',
        ...hard.map((word) => `  button "${word}"`),
        ...radios(),
        'button "Skip this question"',
        'button "I need help with this"',
        'button "Continue"',
        ...foot,
      ]);
    });

    it('of an explanation: open at its button, and the word and what it means after the buttons', async () => {
      const lines = await told('adaptations-explanations--open');
      expect(lines).to.include('  button "pleasure" expanded');
      expect(lines).to.include('  button "interest"');
      const at = lines.indexOf('  "Pleasure is the good feeling when you enjoy something."');
      expect(lines[at - 1]).to.equal('  "pleasure"');
      expect(at).to.be.below(lines.indexOf('  radio "Not at all"'));
    });

    it('of the longest question with its words marked: its name is still the sentence', async () => {
      const sentence =
        'Moving or speaking so slowly that other people could have noticed? ' +
        'Or the opposite — being so fidgety or restless that you have been moving around a lot more than usual';
      expect(await told('adaptations-explanations--long-question')).to.include(`group "${recall} ${sentence}"`);
    });

    it('of a question after its parts: what was answered, and that one answer counts', async () => {
      const lines = await told('adaptations-parts--one-answer');
      const counts = 'Now give one answer to the whole question. Only this answer counts.';
      expect(lines).to.include(`group "${recall} Trouble falling or staying asleep, or sleeping too much" (${counts})`);
      const at = lines.indexOf('  "Your answers to the parts"');
      expect(lines.slice(at, at + 7)).to.deep.equal([
        '  "Your answers to the parts"',
        '  "Trouble falling asleep"',
        '  "Several days"',
        '  "Trouble staying asleep"',
        '  "Nearly every day"',
        '  "Sleeping too much"',
        '  "Skipped"',
      ]);
    });

    it('of errors on a page with all questions: each open question by its number', async () => {
      const lines = await told('measures-phq-9--error-whole-page');
      expect(lines.slice(1, 6)).to.deep.equal([
        'group "There is a problem" focused',
        '  heading 2 "There is a problem"',
        '  link "Question 2: choose an answer, or skip it"',
        '  link "Question 5: choose an answer, or skip it"',
        '  link "Question 9: choose an answer, or skip it"',
      ]);
      const second = lines.findIndex((line) => line.startsWith('group "2.'));
      expect(lines.slice(second - 6, second + 8)).to.deep.equal([
        `group "1. Little interest or pleasure in doing things" (${recall})`,
        ...radios('Not at all'),
        'button "Skip question 1"',
        `group "2. Feeling down, depressed, or hopeless" (${recall} Error: Choose an answer, or skip this question)`,
        '  "Error:"',
        '  "Choose an answer, or skip this question"',
        ...radios(),
        'button "Skip question 2"',
      ]);
    });

    const difficulty =
      'If you checked off any problems, how difficult have these problems made it for you to do your work, ' +
      'take care of things at home, or get along with other people?';
    const degrees = ['Not difficult at all', 'Somewhat difficult', 'Very difficult', 'Extremely difficult'];

    it('of a question that stands alone: the question, and nothing that is for others', async () => {
      expect(await told('whole-form--difficulty')).to.deep.equal([
        'button "Back"',
        '"PHQ-9, one more question"',
        `group "${difficulty}"`,
        `  heading 2 "${difficulty}"`,
        ...degrees.map((name) => `  radio "${name}"${name === 'Somewhat difficult' ? ' checked focused' : ''}`),
        ...on,
      ]);
    });

    it('of one that stands alone below others: a heading of its own, and the instruction is not for it', async () => {
      const lines = await told('whole-form--one-page');
      const heading = lines.indexOf('heading 2 "One more question"');
      expect(lines.slice(heading - 1, heading + 8)).to.deep.equal([
        'button "Skip question 9"',
        'heading 2 "One more question"',
        `group "10. ${difficulty}" (Error: Choose an answer, or skip this question)`,
        '  "Error:"',
        '  "Choose an answer, or skip this question"',
        ...degrees.map((name) => `  radio "${name}"`),
      ]);
      expect(lines[heading + 8]).to.equal('button "Skip question 10"');
    });

    it('of numbered options: number and words; and the option apart from the scale', async () => {
      const lines = await told('measures-wsas--not-applicable-chosen');
      expect(lines.filter((line) => line.includes('radio'))).to.deep.equal([
        '  radio "0 No trouble"',
        '  radio "1"',
        '  radio "2 Some trouble"',
        '  radio "3"',
        '  radio "4 Clear trouble"',
        '  radio "5"',
        '  radio "6 Great trouble"',
        '  radio "7"',
        '  radio "8 The most trouble there could be"',
        '  radio "This does not apply: I have no job, and that has nothing to do with the problem" checked focused',
      ]);
    });

    it('of sample words: that they are samples, before the question', async () => {
      const lines = await told('measures-wsas--question');
      const notice = lines.findIndex((line) => line.startsWith('"These are sample words for WSAS.'));
      expect(notice).to.be.within(
        1,
        lines.findIndex((line) => line.startsWith('group "Sample words')),
      );
    });

    it('of pictured options: the words alone', async () => {
      const lines = await told('adaptations-scales--days');
      expect(lines.filter((line) => /radio|image|graphic/i.test(line))).to.deep.equal(
        radios('More than half the days').map((line) => (line.includes('checked') ? `${line} focused` : line)),
      );
    });

    it('of two languages: one radio in each row, whose name is the words of both', async () => {
      const lines = await told('adaptations-interpreter--question');
      const both = (words: string) => `${words} ${pseudo(words)}`;
      expect(lines.filter((line) => line.includes('radio'))).to.deep.equal([
        `  radio "${both('Not at all')}"`,
        `  radio "${both('Several days')}"`,
        `  radio "${both('More than half the days')}" checked focused`,
        `  radio "${both('Nearly every day')}"`,
      ]);
      const question = both('Little interest or pleasure in doing things');
      expect(lines).to.include(`  heading 2 "${both(recall)} ${question}"`);
    });

    it('of an answer that is read back: the answer, what to do, and both ways on', async () => {
      const lines = await told('adaptations-interpreter--read-back');
      const heading = lines.indexOf('heading 2 "Read the answer back" focused');
      expect(lines.slice(heading + 1, -foot.length)).to.deep.equal([
        '"Little interest or pleasure in doing things"',
        `"${pseudo('Little interest or pleasure in doing things')}"`,
        '"Several days"',
        `"${pseudo('Several days')}"`,
        '"Ask the interpreter to repeat the exact answer."',
        'button "Yes, this is the answer"',
        'button "No, change the answer"',
      ]);
    });

    it('of a reference that could be a name: a summary with the focus, and the error with the field', async () => {
      const lines = await told('adaptations-interpreter--reference-refused');
      const error = 'Write the booking number, or continue without it. A name is not kept.';
      expect(lines.slice(1, 4)).to.deep.equal([
        'group "There is a problem" focused',
        '  heading 2 "There is a problem"',
        `  link "${error}"`,
      ]);
      expect(lines.find((line) => line.includes('Interpreter reference') && line.startsWith('textbox'))).to.equal(
        `textbox "Interpreter reference" (A booking number. Never a name. Error: ${error})`,
      );
    });

    it('of who is there: several things that somebody does are checkboxes', async () => {
      const lines = await told('adaptations-support--who-helps');
      const from = lines.indexOf('group "How do they help?"');
      expect(lines.slice(from, from + 6)).to.deep.equal([
        'group "How do they help?"',
        '  checkbox "Reading aloud" checked',
        '  checkbox "Explaining words"',
        '  checkbox "Using the device"',
        '  checkbox "Signing"',
        '  checkbox "Staying near" checked focused',
      ]);
    });

    it('of a proxy: whom the answers are about, before the question', async () => {
      const lines = await told('adaptations-support--proxy');
      expect(lines[1]).to.equal('"You are answering for somebody else. Answer as you think they would."');
    });

    it('of check-your-answers after a private answer: that there is one, and how it is changed', async () => {
      const lines = await told('adaptations-support--private-check-answers');
      const words = 'Thoughts that you would be better off dead or of hurting yourself in some way';
      const row = lines.indexOf(`"${words}"`);
      expect(lines.slice(row, row + 3).map((line) => line.replace(' :', ':'))).to.deep.equal([
        `"${words}"`,
        '"Private answer given"',
        `button "Change: ${words}"`,
      ]);
    });

    it('of check-your-answers: what each button changes', async () => {
      const lines = await told('measures-phq-9--check-answers-skipped');
      const rows = lines.slice(lines.indexOf('"You can change an answer before you finish."') + 1);
      // The engine puts a space where the hidden half of the button's words begins.
      expect(rows.slice(0, 6).map((line) => line.replace(' :', ':'))).to.deep.equal([
        '"Little interest or pleasure in doing things"',
        '"Skipped"',
        'button "Answer: Little interest or pleasure in doing things"',
        '"Feeling down, depressed, or hopeless"',
        '"More than half the days"',
        'button "Change: Feeling down, depressed, or hopeless"',
      ]);
      expect(lines).to.include('heading 2 "Check your answers" focused');
    });

    it('of the help step: who can be reached, and that nothing is lost', async () => {
      expect(await told('measures-phq-9--risk-step-national')).to.deep.equal([
        'button "Back"',
        'heading 2 "Thank you for telling us" focused',
        'heading 3 "You can talk to somebody now"',
        '"999"',
        '"if a life is in danger"',
        '"111, option 2"',
        '"NHS mental health line, any time"',
        '"116 123"',
        '"Samaritans, free, any time"',
        '"Text SHOUT to 85258"',
        '"Shout, free, any time"',
        '"Your answers are still here. You can go on when you are ready."',
        'button "Continue"',
        ...foot,
      ]);
    });

    it('of the settings: five groups, each with what is in force, and that there are more', async () => {
      const lines = await told('measures-phq-9--looks-open');
      const settings = lines.slice(lines.indexOf('  summary "Change how this looks" expanded') + 1);
      expect(settings.filter((line) => /group|checked/.test(line)).map((line) => line.trim())).to.deep.equal([
        'group "Easy read"',
        'radio "Off" checked',
        'group "Size"',
        'radio "Standard" checked',
        'group "Colours"',
        'radio "Same as this device" checked',
        'group "Pictures beside the answers"',
        'radio "No pictures" checked',
        'group "Questions"',
        'radio "One at a time" checked',
        'group',
      ]);
      expect(settings.at(-1)).to.equal('    summary "More settings"');
    });

    it('of a score: the total and the risk answer in words, before anything that is drawn', async () => {
      const lines = await told('score--risk-raised');
      expect(lines[0]).to.equal('heading 2 "PHQ-9"');
      expect(lines[1]).to.equal('"Total 8 of 27"');
      expect(lines).to.include('"Risk answer: question 9 was answered above 0. Ask about it now."');
      expect(lines.filter((line) => /image|graphic/i.test(line))).to.deep.equal([]);
    });
  });
}
