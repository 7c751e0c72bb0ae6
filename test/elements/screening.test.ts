import { expect, fixture, html } from '@open-wc/testing';
import '../../packages/elements/src/define/screening.js';
import type { Adjustments, IaptScreening, MeasureRecord, SavedScreening } from '@iapt-elements/elements';
import { choose, finds, open, press, sees, settled } from '../../stories/person.js';
import { recordOf } from '../engine/screening-records.js';
import { details, heard } from '../support/heard.js';

interface Given {
  readonly records?: readonly MeasureRecord[];
  readonly interview?: unknown;
  readonly adjustments?: Partial<Adjustments>;
}

async function shown({ records, interview, adjustments }: Given = {}): Promise<IaptScreening> {
  const element = await fixture<IaptScreening>(html`
    <iapt-screening
      lang="en"
      .records=${records ?? null}
      .adjustments=${adjustments ?? null}
      .interview=${interview ?? null}
    ></iapt-screening>
  `);
  await settled(element);
  return element;
}

const root = (element: IaptScreening) => element.shadowRoot!;
const all = (element: IaptScreening, selector: string) => [...root(element).querySelectorAll<HTMLElement>(selector)];
const words = (found: Element | null | undefined) => found?.textContent.replace(/\s+/g, ' ').trim() ?? '';
const text = (element: IaptScreening, part: string) => words(root(element).querySelector(`[part=${part}]`));
const heading = (element: IaptScreening) => text(element, 'heading');
const entries = (element: IaptScreening) => all(element, '[part=contents-entry]');
const entry = (element: IaptScreening, name: string) => entries(element).find((each) => words(each).includes(name))!;
async function go(element: IaptScreening, name: string): Promise<void> {
  entry(element, name).click();
  await element.updateComplete;
}
async function type(element: IaptScreening, selector: string, written: string): Promise<void> {
  const area = root(element).querySelector<HTMLTextAreaElement>(selector)!;
  area.value = written;
  area.dispatchEvent(new Event('input', { bubbles: true }));
  await element.updateComplete;
}

const phq9 = { q1: 2, q2: 2, q3: 2, q4: 2, q5: 1, q6: 2, q7: 1, q8: 1, q9: 0 };
const social: SavedScreening = {
  format: 1,
  graph: 'iapt-screening-prompts',
  given: [],
  answers: { q2: 'yes', q3: 'yes', q3b: ['social'], 'q3b-centre': 'yes', 'q3b-interact': 'no' },
  notes: {},
  askedAnyway: [],
  considered: [],
  simplified: [],
  seen: [],
  page: 'q3b-scrutinised',
  startedAt: '2026-05-03T10:00:00.000Z',
  completedAt: null,
};

describe('<iapt-screening>: a prompt', () => {
  it('is said in the manual’s words, with native radios and nothing chosen', async () => {
    const element = await shown();
    await go(element, 'Fear and anxiety');
    expect(heading(element)).to.equal(
      'Are there times when you are very frightened or anxious, and feel very uncomfortable?',
    );
    const radios = all(element, 'input[type=radio]') as HTMLInputElement[];
    expect(radios.map(({ name, value, checked }) => [name, value, checked])).to.deep.equal([
      ['q2', 'yes', false],
      ['q2', 'no', false],
    ]);
    expect(root(element).querySelector('fieldset > legend [part=heading]')).not.to.equal(null);
  });

  it('has plainer words beside the manual’s, never instead, and the record says that they were opened', async () => {
    const element = await shown();
    await go(element, 'Fear and anxiety');
    await open(element, 'Say it more simply');
    expect(text(element, 'plainer')).to.equal(
      'Are there times when you feel very scared or worried, and it feels awful?',
    );
    expect(heading(element)).to.contain('very frightened or anxious');
    // The browser tells of it a little later.
    await new Promise((done) => setTimeout(done, 50));
    expect(element.interview!.simplified).to.deep.equal(['q2']);
    await press(element, 'Continue');
    await press(element, 'Back');
    expect(root(element).querySelector<HTMLDetailsElement>('.plainer')!.open).to.equal(false);
  });

  it('has them open from the start where easy read is on', async () => {
    const element = await shown({ interview: social, adjustments: { easyRead: true } });
    expect(root(element).querySelector<HTMLDetailsElement>('.plainer')!.open).to.equal(true);
    await press(element, 'Continue');
    expect(root(element).querySelector<HTMLDetailsElement>('.plainer')!.open).to.equal(true);
  });

  it('goes on with nothing answered, and never by itself', async () => {
    const element = await shown();
    expect(text(element, 'where')).to.equal('Q1, Low mood. Prompt 1 of 3');
    await press(element, 'Continue');
    expect(text(element, 'where')).to.equal('Q1, Low mood. Prompt 2 of 3');
    await go(element, 'Fear and anxiety');
    await choose(element, 'Yes');
    expect(heading(element)).to.contain('very frightened');
  });

  it('moves focus to the heading on a new page, and takes none before', async () => {
    const element = await shown();
    expect(root(element).activeElement).to.equal(null);
    await press(element, 'Continue');
    expect(root(element).activeElement?.getAttribute('part')).to.equal('heading');
  });

  it('can be answered otherwise, and a slip can be cleared', async () => {
    const element = await shown();
    await go(element, 'Fear and anxiety');
    await choose(element, 'Yes');
    await choose(element, 'No');
    expect(element.interview!.answers).to.deep.equal({ q2: 'no' });
    await press(element, 'Clear this answer');
    expect(element.interview!.answers).to.deep.equal({});
    expect(all(element, 'input:checked')).to.have.lengthOf(0);
  });

  it('of which several apply has checkboxes, and none ticked is no answer', async () => {
    const element = await shown({ interview: { ...social, page: 'q3b' } });
    await choose(element, 'If focused on places or situation(s), e.g. being outside alone or in crowds');
    expect(element.interview!.answers.q3b).to.deep.equal(['social', 'places']);
    for (const box of all(element, 'input:checked')) box.click();
    await element.updateComplete;
    expect(element.interview!.answers).not.to.have.property('q3b');
  });

  it('keeps what is written with every letter, and an emptied field is no answer', async () => {
    const element = await shown();
    await type(element, '#answer-q1-duration', 'four months');
    await type(element, '#note-depression', 'quiet, tired');
    expect(element.interview!.answers).to.deep.equal({ 'q1-duration': 'four months' });
    expect(element.interview!.notes).to.deep.equal({ depression: 'quiet, tired' });
    await type(element, '#answer-q1-duration', '');
    expect(element.interview!.answers).to.deep.equal({});
    await type(element, '#note-depression', 'x'.repeat(1990));
    await finds(element, '.notes [aria-live]', 'You can write 10 more characters.');
  });

  it('names its field by what is asked', async () => {
    const element = await shown();
    const named = root(element).querySelector('#answer-q1-duration')!.getAttribute('aria-labelledby')!.split(' ');
    const name = named.map((id) => words(root(element).getElementById(id))).join(' ');
    expect(name).to.equal('Duration of current episode What was said');
  });

  it('stands with its whole part on a page where that is wanted', async () => {
    const element = await shown({ interview: social, adjustments: { pace: 'whole-measure' } });
    expect(heading(element)).to.equal('Q3b, Social situations');
    expect(all(element, '[part=prompt]')).to.have.lengthOf(5);
    await press(element, 'Continue');
    expect(heading(element)).to.equal('Q3c, Past trauma');
    await press(element, 'Back');
    expect(heading(element)).to.equal('Q3b, Social situations');
  });

  it('is said together with what leads to it', async () => {
    const element = await shown();
    await go(element, 'Past trauma');
    expect(heading(element)).to.equal(
      'Have you ever had any experience that was so frightening or horrible, or upsetting in the past month, that you have: Had thoughts or nightmares about it or thought about it when you did not want to?',
    );
    expect(text(element, 'for-you')).to.contain('For you For all patients enquire whether');
  });
});

describe('<iapt-screening>: all prompts', () => {
  it('are listed with how far each was covered, and each is a button', async () => {
    const element = await shown({ interview: { ...social, notes: { panic: 'none' }, seen: ['q3c-thoughts'] } });
    expect(entries(element).map(words)).to.deep.equal([
      'Q1 Low mood Open',
      'Q2 Fear and anxiety Answered',
      'Q3 Situation or object Answered',
      'Q3a Sudden anxiety Noted',
      'Q3b Where it arises Answered',
      'Q3b Specific object or activity Not asked: ask anyway',
      'Q3b Social situations 2 of 5 answered',
      'Q3b Places and crowds Not asked: ask anyway',
      'Q3b Obsessions and rituals Not asked: ask anyway',
      'Q3c Past trauma Seen, nothing noted',
      'Q3d Serious illness Open',
      'Q3e Worry Open',
      'Q3f Neither predominates Open',
      'Summary Not finished',
    ]);
    expect(entries(element).every((each) => each instanceof HTMLButtonElement && !each.disabled)).to.equal(true);
    expect(words(root(element).querySelector('[aria-current]'))).to.contain('Social situations');
  });

  it('can each be gone to, whatever was answered', async () => {
    const element = await shown();
    for (const [index] of entries(element).entries()) {
      entries(element)[index]!.click();
      await element.updateComplete;
      expect(entries(element)[index]!.getAttribute('aria-current'), String(index)).to.equal('step');
    }
  });

  it('that were not asked are asked anyway, which can be taken back', async () => {
    const element = await shown();
    await go(element, 'Obsessions and rituals');
    expect(heading(element)).to.contain('Do you have recurrent thoughts');
    expect(element.interview!.askedAnyway).to.deep.equal(['obsessions']);
    await press(element, 'Do not ask this after all');
    expect(element.interview!.askedAnyway).to.deep.equal([]);
    expect(words(entry(element, 'Obsessions and rituals'))).to.contain('Not asked: ask anyway');
  });

  it('stand at the side where there is room, else folded away', async () => {
    const element = await shown();
    const folded = () => root(element).querySelector('[part=contents-button]') !== null;
    const settledAt = async (width: string, expected: boolean) => {
      element.style.width = width;
      for (let turn = 0; folded() !== expected && turn < 100; turn += 1)
        await new Promise((done) => setTimeout(done, 10));
      expect(folded(), width).to.equal(expected);
    };
    document.body.style.width = '1400px';
    await settledAt('1300px', false);
    await settledAt('320px', true);
    document.body.removeAttribute('style');
  });
});

describe('<iapt-screening>: records', () => {
  it('of the PHQ-9 and the GAD-7 are shown beside their prompts', async () => {
    const gad7 = { q1: 2, q2: 2, q3: 2, q4: 1, q5: 1, q6: 1, q7: 0 };
    const element = await shown({ records: [await recordOf('phq-9', phq9), await recordOf('gad-7', gad7)] });
    expect(text(element, 'given')).to.equal(
      'Scores given before PHQ-9: total 13. At or above the threshold of 10. Moderate. Completed on 3 May 2026',
    );
    await go(element, 'Neither predominates');
    expect(text(element, 'given')).to.contain('PHQ-9: total 13.').and.to.contain('GAD-7: total 9.');
    expect(element.interview!.given.map(({ measure, total }) => [measure, total])).to.deep.equal([
      ['phq-9', 13],
      ['gad-7', 9],
    ]);
  });

  it('that are not there are said to be missing, and can come later', async () => {
    const element = await shown();
    expect(text(element, 'given')).to.contain('No record of the PHQ-9 was given.');
    element.records = [await recordOf('phq-9', phq9)];
    await element.updateComplete;
    expect(text(element, 'given')).to.contain('PHQ-9: total 13.');
  });

  it('with a risk answer say so first of all, also those of a proxy and unanswered ones', async () => {
    const element = await shown({ records: [await recordOf('phq-9', { ...phq9, q9: 1 })] });
    expect(text(element, 'risk')).to.equal(
      'Risk answer: question 9 of the PHQ-9 was answered above 0. Ask about it now.',
    );
    element.records = [await recordOf('phq-9', { ...phq9, q9: 2 }, { mode: 'proxy' })];
    await element.updateComplete;
    expect(text(element, 'given')).to.contain('somebody else answered, so there is no score');
    expect(text(element, 'risk')).to.contain('was answered above 0');
    element.records = [await recordOf('phq-9', { ...phq9, q9: 'skipped' })];
    await element.updateComplete;
    expect(text(element, 'risk')).to.contain('Risk answer not known');
  });

  it('that are none are refused by name, and the interview goes on', async () => {
    const element = await shown();
    const told = heard(element);
    element.records = [{ measure: 'phq-9' }] as unknown as MeasureRecord[];
    await element.updateComplete;
    const [failure] = details(told, 'iapt-failed');
    expect(failure?.code).to.equal('records-refused');
    expect(failure?.error).to.have.property('name', 'InterviewError');
    await press(element, 'Continue');
  });
});

describe('<iapt-screening>: what is considered', () => {
  it('is offered after its part, and ticked by nobody but the clinician', async () => {
    const element = await shown({ interview: { ...social, page: 'q3b-social-excessive' } });
    await choose(element, 'Yes');
    expect(text(element, 'consider')).to.contain('If there are positive responses consider a social phobia');
    expect(element.interview!.considered).to.deep.equal([]);
    await choose(element, 'Social anxiety');
    expect(element.interview!.considered).to.deep.equal(['social-anxiety']);
  });

  it('shows on the summary which answers led there, and the others can be ticked too', async () => {
    const element = await shown({ interview: { ...social, page: 'summary' } });
    const [first] = all(element, '[part=considerations] > fieldset .ticked');
    expect(words(first)).to.contain('Social anxiety');
    expect(all(element, '[part=considerations] > fieldset [part=leads] li').map(words)).to.deep.equal([
      'Q2: Are there times when you are very frightened or anxious, and feel very uncomfortable? Yes',
      'Q3: Is it related to a specific situation(s)/object(s)? Yes',
      'Q3b: In what situation(s) or with what objects does the intense anxiety arise? If focused on social activities or situation(s)',
      'Q3b: Are you uncomfortable or embarrassed at being the centre of attention? Yes',
    ]);
    await open(element, 'Others: no answer led here');
    await choose(element, 'Post-traumatic stress disorder (PTSD)');
    expect(element.interview!.considered).to.deep.equal(['ptsd']);
  });

  it('brings codes, the measures of Table 6, and the case-finding tools', async () => {
    const element = await shown({
      interview: { ...social, page: 'summary', considered: ['social-anxiety', 'ptsd', 'depression'] },
    });
    expect(all(element, '[part=measures] .next').map(words)).to.deep.equal([
      'Depression ICD-10 F32 or F33 Measures PHQ-9, GAD-7, WSAS',
      'Social anxiety ICD-10 F401 Measures PHQ-9, SPIN, WSAS Also possible GAD-7 To look further Mini-SPIN: 6 or more is a positive result.',
      'Post-traumatic stress disorder (PTSD) ICD-10 F431 Measures PHQ-9, PCL-5, WSAS Also possible GAD-7 To look further The full PCL-5, or a validated short form that your service has.',
    ]);
  });

  it('is guarded where it is mixed anxiety and depression, and blocked nowhere', async () => {
    const element = await shown({ interview: { ...social, page: 'mixed', considered: ['ptsd'] } });
    expect(text(element, 'guard')).to.contain('both too mild for a descriptor of their own');
    expect(text(element, 'warning')).to.equal('');
    await choose(element, 'Mixed anxiety and depression');
    expect(text(element, 'warning')).to.contain('Look at both again.');
    await press(element, 'Continue');
    expect(all(element, '[part=warning]')).to.have.lengthOf(1);
    await press(element, 'Finish');
    await sees(element, 'Summary of the interview');
  });
});

describe('<iapt-screening>: the end', () => {
  it('says what was not asked, and what the prompts do not cover', async () => {
    const element = await shown({ interview: { ...social, page: 'summary' } });
    expect(all(element, '[part=go]').map(words)).to.include.members([
      'Q3a, Sudden anxiety: Not asked: ask anyway',
      'Q3c, Past trauma: Open',
    ]);
    expect(all(element, '[part=not-covered] li').map(words)).to.deep.equal([
      'Body dysmorphic disorder (BDD)',
      'Chronic fatigue syndrome (CFS)',
      'Irritable bowel syndrome (IBS)',
      'Other medically unexplained symptoms (MUS)',
      'Chronic pain',
    ]);
    await press(element, 'Q3a, Sudden anxiety: Not asked: ask anyway');
    expect(heading(element)).to.equal('Is it of sudden onset?');
  });

  it('tells the record, and can be changed and told again', async () => {
    const element = await shown({ interview: { ...social, page: 'summary', considered: ['social-anxiety'] } });
    const told = heard(element);
    await press(element, 'Finish');
    const [completed] = details(told, 'iapt-screening-completed');
    expect(completed!.record).to.deep.include({
      kind: 'screening',
      language: 'en',
      graph: 'iapt-screening-prompts',
      adjustments: { version: 1 },
      interpreter: null,
    });
    expect(completed!.record.wording.status).to.equal('official');
    expect(completed!.record.considered[0]!.descriptor).to.deep.include({ icd10: 'F401' });
    expect(Date.parse(completed!.record.completedAt!)).to.be.above(0);
    expect(JSON.parse(JSON.stringify(completed!.record))).to.deep.equal(completed!.record);
    expect(all(element, 'input, textarea, [part=contents]')).to.have.lengthOf(0);
    expect(text(element, 'disclaimer')).to.contain('Nothing here is a diagnosis.');
    await press(element, 'Change something');
    await choose(element, 'Social anxiety');
    await press(element, 'Finish');
    expect(details(told, 'iapt-screening-completed')[1]!.record.considered).to.deep.equal([]);
  });

  it('holds the clinic’s own words, and is printed by the browser', async () => {
    const element = await shown({ interview: { ...social, page: 'summary' } });
    const own = document.createElement('p');
    own.slot = 'summary';
    own.textContent = 'Northtown Talking Therapies';
    element.append(own);
    expect(root(element).querySelector<HTMLSlotElement>('slot[name=summary]')!.assignedElements()).to.deep.equal([own]);
    const print = window.print.bind(window);
    let printed = 0;
    window.print = () => (printed += 1);
    await press(element, 'Print');
    window.print = print;
    expect(printed).to.equal(1);
  });
});

describe('<iapt-screening>: a draft', () => {
  it('is told with every change, is plain JSON, and goes on where it was left', async () => {
    const element = await shown();
    const told = heard(element);
    await go(element, 'Fear and anxiety');
    await choose(element, 'Yes');
    const kept = details(told, 'iapt-screening-changed').at(-1)!.interview;
    expect(kept).to.deep.equal(element.interview);
    const again = await shown({ interview: JSON.parse(JSON.stringify(kept)) });
    expect(heading(again)).to.contain('very frightened');
    expect(again.interview).to.deep.equal(kept);
  });

  it('can be given later, and one of another kind is refused while the interview goes on', async () => {
    const element = await shown();
    const told = heard(element);
    element.interview = social;
    await element.updateComplete;
    expect(heading(element)).to.contain('Do you avoid social or work situations');
    element.interview = { format: 7 };
    await element.updateComplete;
    expect(details(told, 'iapt-failed').map(({ code }) => code)).to.deep.equal(['interview-refused']);
    expect(heading(element)).to.contain('Do you avoid social or work situations');
  });

  it('loses only what does not fit, and names it', async () => {
    const element = await shown();
    const told = heard(element);
    element.interview = { ...social, answers: { q2: 'yes', q3: 'perhaps' } };
    await element.updateComplete;
    expect(element.interview.answers).to.deep.equal({ q2: 'yes' });
    const [failure] = details(told, 'iapt-failed');
    expect(String(failure?.error)).to.contain('q3: "perhaps" is no answer');
  });
});
