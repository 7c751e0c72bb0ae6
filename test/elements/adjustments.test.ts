import { expect, fixture, html } from '@open-wc/testing';
import { generate } from 'lean-qr/nano';
import '../../packages/elements/src/define/adjustments.js';
import {
  defaultAdjustments,
  fragmentLimit,
  fragmentOf,
  presets,
  profileIn,
  settingEvidence,
} from '@iapt-elements/adaptations';
import type { IaptAdjustments } from '@iapt-elements/elements';
import { groups } from '../../packages/elements/src/views/adjustments/groups.js';
import { choose, finds, open, pick, press, settled, write, type Asked } from '../../stories/person.js';
import { details, heard } from '../support/heard.js';

async function editor(value: object = {}, preview = 'phq-9 gad-7'): Promise<IaptAdjustments> {
  const element = await fixture<IaptAdjustments>(html`
    <iapt-adjustments lang="en" preview=${preview} value=${JSON.stringify(value)}></iapt-adjustments>
  `);
  await settled(element);
  return element;
}

const text = (found: Element | null) => found?.textContent.replace(/\s+/g, ' ').trim() ?? '';
const within = (element: IaptAdjustments, selector: string) => element.shadowRoot!.querySelector<HTMLElement>(selector);
const status = (element: IaptAdjustments) => text(within(element, '[part=status]'));
const preview = (element: IaptAdjustments) => within(element, 'iapt-measure') as Asked;
const profile = (element: IaptAdjustments) => JSON.parse(element.value) as Record<string, unknown>;

/** The label or button with these words. */
function named(element: IaptAdjustments, selector: string, words: string): HTMLElement {
  const all = [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
  return all.find((each) => text(each) === words)!;
}

describe('<iapt-adjustments>: the settings', () => {
  it('has every setting once, each with a sentence, its evidence and a native control', async () => {
    const element = await editor();
    const shown = Object.values(groups).flat() as readonly string[];
    const known = Object.keys(settingEvidence);
    expect([...shown].sort()).to.deep.equal([...known].sort());
    const all = [...element.shadowRoot!.querySelectorAll('.setting')].slice(0, shown.length);
    for (const [index, setting] of all.entries()) {
      const name = shown[index]!;
      expect(setting.querySelector(`#does-${name}`)?.textContent, name).to.match(/\S.+\.$/);
      expect(setting.querySelectorAll('input, select').length, name).to.be.above(0);
      expect(setting.querySelectorAll('.why').length, name).to.equal(1);
      for (const field of setting.querySelectorAll('input, select'))
        expect((field as HTMLInputElement).labels, name).to.have.lengthOf(1);
    }
  });

  it('begins as the standard', async () => {
    const element = await editor();
    expect(element.adjustments).to.deep.equal(defaultAdjustments);
    expect(profile(element)).to.deep.equal({ version: 1 });
    expect(element.shadowRoot!.querySelectorAll('.changed')).to.have.lengthOf(0);
  });

  it('changes one setting by each kind of control, and tells the whole profile', async () => {
    const element = await editor();
    const told = heard(element);
    await choose(element, 'Plain instructions');
    await choose(element, 'Largest');
    await pick(element, 'Interpreter', 'Polish');
    await write(element, 'Speed of the voice', '0.75');
    const wanted = { easyRead: true, size: 'largest', interpreter: 'pl', speechRate: 0.75 };
    expect(profile(element)).to.deep.equal({ version: 1, ...wanted });
    const adjusted = details(told, 'iapt-adjusted');
    expect(adjusted).to.have.lengthOf(4);
    expect(adjusted[0]!.adjustments).to.deep.equal({ ...defaultAdjustments, easyRead: true });
    expect(adjusted.at(-1)!.adjustments).to.deep.equal(element.adjustments);
    expect(element.adjustments).to.deep.equal({ ...defaultAdjustments, ...wanted });
    expect(element.shadowRoot!.querySelectorAll('.changed')).to.have.lengthOf(4);
    expect(text(within(element, '#does-size'))).to.match(/^Changed\. /);
  });

  it('refuses a number that cannot be, says so at the field, and keeps what was written', async () => {
    const element = await editor();
    for (const wrong of ['5', '']) {
      await write(element, 'Speed of the voice', wrong);
      expect(profile(element)).to.deep.equal({ version: 1 });
      const field = within(element, '#speechRate') as HTMLInputElement;
      expect([field.value, field.getAttribute('aria-invalid')]).to.deep.equal([wrong, 'true']);
      const error = within(element, '#speechRate-error');
      expect(field.getAttribute('aria-describedby')).to.include('speechRate-error');
      expect(text(error)).to.equal('Error: Write a number from 0.5 to 1.5.');
    }
    await write(element, 'Speed of the voice', '1.5');
    expect(within(element, '#speechRate-error')).to.equal(null);
    expect(profile(element).speechRate).to.equal(1.5);
  });

  it('offers every language that has a code, and shows one that has none', async () => {
    const element = await editor({ interpreter: 'prs' });
    const list = within(element, '#interpreter') as HTMLSelectElement;
    expect(list.value).to.equal('prs');
    const tags = Array.from(list.options, (option) => option.value);
    expect(tags).to.include.members(['', 'pl', 'ur', 'bfi', 'cmn']);
    expect(new Set(tags).size).to.equal(tags.length);
    const names = Array.from(list.options, text);
    expect(names).to.include.members(['Bengali', 'Farsi', 'Mandarin', 'Chinese', 'British Sign Language']);
    expect(new Set(names).size).to.equal(names.length);
    await pick(element, 'Interpreter', 'No interpreter');
    expect(element.adjustments!.interpreter).to.equal(null);
  });

  it('explains why, and how far each source was read', async () => {
    const element = await editor();
    await open(element, 'Why: Answers');
    const why = text(named(element, 'summary', 'Why: Answers').closest('details'));
    expect(why).to.include('The words stay, and they count.');
    expect(why).to.include('Cardone 1999 (only its summary was read)');
    await open(element, 'Why: Speed of the voice');
    expect(text(named(element, 'summary', 'Why: Speed of the voice').closest('details'))).to.include(
      'rests on no study',
    );
  });
});

describe('<iapt-adjustments>: presets and steps', () => {
  const labels: Readonly<Record<string, string>> = {
    'learning-disability': 'Learning disability',
    'older-adult': 'Older adult',
    bsl: 'British Sign Language (BSL)',
    interpreter: 'Interpreter',
    'low-vision': 'Low vision',
    'screen-reader': 'Screen reader',
    dyslexia: 'Dyslexia',
    autism: 'Autism',
  };
  for (const { id, settings } of presets) {
    it(`${id} fills in what it says, and nothing else`, async () => {
      const element = await editor({ handover: true });
      await press(element, labels[id]!);
      expect(element.adjustments).to.deep.equal({ ...defaultAdjustments, handover: true, ...settings });
      expect(status(element)).to.match(new RegExp(`^${labels[id]!.replace(/[()]/g, '\\$&')} changed: .+\\.`));
      await press(element, labels[id]!);
      expect(status(element)).to.include('changes nothing. All of it is set already.');
    });
  }

  it('names what a preset leaves to staff', async () => {
    const element = await editor();
    await press(element, 'Interpreter');
    expect(status(element)).to.equal(
      'Interpreter changed: Each answer read back. Still for you to choose: Interpreter.',
    );
    await press(element, 'Undo');
    await pick(element, 'Interpreter', 'Urdu');
    await press(element, 'Interpreter');
    expect(status(element)).to.equal('Interpreter changed: Each answer read back.');
  });

  it('takes steps back and does them again, and the focus stays', async () => {
    const element = await editor();
    const told = heard(element);
    await press(element, 'Older adult');
    await choose(element, 'Largest');
    const button = named(element, 'button', 'Undo');
    button.focus();
    await press(element, 'Undo');
    expect(element.adjustments!.size).to.equal('large');
    expect(status(element)).to.equal('Undone: Size.');
    await press(element, 'Undo');
    expect(element.adjustments).to.deep.equal(defaultAdjustments);
    expect(button.getAttribute('aria-disabled')).to.equal('true');
    expect(element.shadowRoot!.activeElement).to.equal(button);
    await press(element, 'Undo');
    await press(element, 'Redo');
    expect(status(element)).to.match(/^Done again: .*Size/);
    await press(element, 'Back to standard');
    expect(profile(element)).to.deep.equal({ version: 1 });
    await press(element, 'Undo');
    expect(element.adjustments!.size).to.equal('large');
    // The "Undo" that had nothing to take back told nothing.
    expect(details(told, 'iapt-adjusted')).to.have.lengthOf(7);
  });

  it('speaks the same words anew each time', async () => {
    const element = await editor({ size: 'large' });
    await press(element, 'Older adult');
    await press(element, 'Older adult');
    const before = within(element, '[part=status] span');
    await press(element, 'Older adult');
    const after = within(element, '[part=status] span');
    expect(text(after)).to.equal(text(before));
    expect(after).not.to.equal(before);
  });

  it('says when a setting does nothing without another', async () => {
    const element = await editor({ readBack: true, handover: true, speechRate: 0.75 });
    const notes = () => [...element.shadowRoot!.querySelectorAll('.setting .note')].map(text);
    expect(notes()).to.have.lengthOf(3);
    await choose(element, 'Listening');
    await choose(element, 'A carer is there');
    await pick(element, 'Interpreter', 'Urdu');
    expect(notes()).to.deep.equal([]);
  });
});

describe('<iapt-adjustments>: words exchanged', () => {
  it('shows each exchange in its question, by marks and by words, and that it is an adapted version', async () => {
    const element = await editor();
    await write(element, 'Words in the question', ' Feeling tired ');
    await write(element, 'New words', 'Feeling worn out');
    await press(element, 'Exchange these words');
    expect(profile(element).exchanges).to.deep.equal([
      { measure: 'phq-9', from: 'Feeling tired', to: 'Feeling worn out' },
    ]);
    const diff = within(element, '.diff')!;
    expect(diff.querySelector('del')!.textContent).to.equal('Feeling tired');
    expect(diff.querySelector('ins')!.textContent).to.equal('Feeling worn out');
    expect(text(diff)).to.equal(
      '(removed:) Feeling tired (added:) Feeling worn out (end of the change) or having little energy',
    );
    expect([diff.lang, diff.dir]).to.deep.equal(['en', 'ltr']);
    expect(text(named(element, 'legend', 'Words exchanged').parentElement)).to.include(
      'Adapted version: no official cut-off.',
    );
    expect((within(element, '#exchange-from') as HTMLInputElement).value).to.equal('');
    await press(element, 'Remove: PHQ-9: “Feeling tired” becomes “Feeling worn out”');
    expect(profile(element)).to.deep.equal({ version: 1 });
    expect(within(element, '.diff')).to.equal(null);
  });

  it('says when the words are in no question, also of a measure that nobody knows', async () => {
    const element = await editor({
      exchanges: [
        { measure: 'gad-7', from: 'Feeling tired', to: 'Worn out' },
        { measure: 'xyz', from: 'Feeling tired', to: 'Worn out' },
      ],
    });
    await finds(element, '.error', 'of GAD-7');
    const errors = [...element.shadowRoot!.querySelectorAll('.error')].map(text);
    expect(errors).to.deep.equal([
      'Error: “Feeling tired” is in no question of GAD-7.',
      'Error: “Feeling tired” is in no question of xyz.',
    ]);
  });

  it('asks for both words', async () => {
    const element = await editor();
    await write(element, 'Words in the question', 'tired');
    await write(element, 'New words', '  ');
    await press(element, 'Exchange these words');
    expect(profile(element)).to.deep.equal({ version: 1 });
    expect(within(element, '#exchange-to')!.matches(':invalid')).to.equal(true);
  });

  it('says when there are more words than fit into a link', async () => {
    const long = { measure: 'phq-9', from: 'x'.repeat(60), to: 'y'.repeat(60) };
    const element = await editor({ exchanges: Array(3).fill(long) });
    for (let added = 0; added < 3; added += 1) {
      await write(element, 'Words in the question', 'z'.repeat(60));
      await write(element, 'New words', 'y'.repeat(60));
      await press(element, 'Exchange these words');
    }
    expect(text(within(element, '#exchanges-error'))).to.match(
      /It is too long for a link, by \d+ characters\. Exchange/,
    );
    expect((within(element, '#exchange-from') as HTMLInputElement).value).to.equal('z'.repeat(60));
    expect(status(element)).to.match(/^Not changed\. It is too long for a link/);
  });

  it('holds presets, single settings and codes to what fits into a link', async () => {
    const full = fragmentLimit - fragmentOf({ ...defaultAdjustments, later: '' }).length;
    const element = await editor({ later: 'x'.repeat(Math.floor(full * 0.75) - 4) });
    const before = element.value;
    await press(element, 'Learning disability');
    expect(status(element)).to.match(/^Not changed\. It is too long for a link/);
    await choose(element, 'Plain instructions');
    const box = (named(element, 'label', 'Plain instructions') as HTMLLabelElement).control as HTMLInputElement;
    expect(box.checked).to.equal(false);
    await write(element, 'Profile, link or adjustment codes', '796161000000101');
    await press(element, 'Bring it in');
    expect(text(within(element, '#bring-error'))).to.match(/^Error: It is too long for a link/);
    expect(within(element, '[part=flags]')).to.equal(null);
    expect(element.value).to.equal(before);
  });
});

describe('<iapt-adjustments>: bringing in', () => {
  const label = 'Profile, link or adjustment codes';
  async function bring(element: IaptAdjustments, pasted: string): Promise<void> {
    await write(element, label, pasted);
    await press(element, 'Bring it in');
  }

  it('takes a profile, and another as a link', async () => {
    const element = await editor({ signed: true });
    await bring(element, '{ "size": "large", "tactile": 1 }');
    expect(profile(element)).to.deep.equal({ version: 1, size: 'large', tactile: 1 });
    expect(status(element)).to.equal('Brought in. Changed: Signed in British Sign Language (BSL), Size, and tactile.');
    expect(text(within(element, '[part=unknown]'))).to.include('tactile: 1');
    const other = await editor({ colours: 'cream' });
    const { value: link } = within(other, '#out-link') as HTMLInputElement;
    await bring(element, link);
    expect(profile(element)).to.deep.equal({ version: 1, colours: 'cream' });
    expect(within(element, '[part=unknown]')).to.equal(null);
    await bring(element, link);
    expect(status(element)).to.equal('Brought in. Nothing has changed.');
    await press(element, 'Undo');
    expect(profile(element)).to.deep.equal({ version: 1, size: 'large', tactile: 1 });
  });

  it('names what is wrong at the field, takes the focus there, and changes nothing', async () => {
    const element = await editor({ size: 'large' });
    const told = heard(element);
    await bring(element, '{ "size": "huge" }');
    const field = within(element, '#bring')!;
    expect(text(within(element, '#bring-error'))).to.equal(
      'Error: "size" must be standard or large or largest. Choose one of these.',
    );
    expect(field.getAttribute('aria-describedby')).to.equal('bring-hint bring-error');
    expect(field.getAttribute('aria-invalid')).to.equal('true');
    expect(element.shadowRoot!.activeElement).to.equal(field);
    expect((field as HTMLTextAreaElement).value).to.equal('{ "size": "huge" }');
    expect(profile(element)).to.deep.equal({ version: 1, size: 'large' });
    expect(told).to.deep.equal([]);
    await press(element, 'Older adult');
    expect(within(element, '#bring-error')).to.equal(null);
  });

  it('sets what codes ask for, and lists what became of each', async () => {
    const element = await editor({ colours: 'cream' });
    await bring(element, '415803005 | Uses British sign language |\n1108171000000102 123456789012 737350008');
    expect(profile(element)).to.deep.equal({ version: 1, colours: 'cream', signed: true, support: 'with-supporter' });
    const flags = text(within(element, '[part=flags]'));
    expect(flags).to.include('Uses British sign language 415803005: Signed in British Sign Language (BSL).');
    expect(flags).to.include('Needs assistance with communication 737350008: Who helps. The kit’s own reading of it.');
    expect(flags).to.include('Codes without a setting here They still hold. Your service has to see to them.');
    expect(flags).to.include('Requires extended appointment 1108171000000102');
    expect(flags).to.match(/Numbers that are not in the list .* 123456789012$/);
    await choose(element, 'Largest');
    expect(text(within(element, '[part=flags]'))).to.equal(flags);
  });

  it('takes a file', async () => {
    const element = await editor();
    const files = new DataTransfer();
    files.items.add(new File(['{ "motion": "none" }'], 'adjustments.json'));
    const input = within(element, '#bring-file') as HTMLInputElement;
    input.files = files.files;
    input.dispatchEvent(new Event('change'));
    await finds(element, '[part=status] span', 'Brought in. Changed: Movement.');
    expect(profile(element).motion).to.equal('none');
  });
});

describe('<iapt-adjustments>: handing over', () => {
  it('has a link to the page that the host names, else to this one without its query', async () => {
    const element = await editor({ size: 'large' });
    const link = () => (within(element, '#out-link') as HTMLInputElement).value;
    expect(link()).to.match(/^http:\/\/[^?#]+#adjustments=[\w-]+$/);
    expect(profileIn(link())).to.deep.equal({ version: 1, size: 'large' });
    element.link = 'https://portal.example/patient.html?ticket=1#measures=phq-9';
    await settled(element);
    expect(link()).to.match(/^https:\/\/portal\.example\/patient\.html\?ticket=1#measures=phq-9&adjustments=[\w-]+$/);
  });

  it('copies, or marks what could not be copied', async () => {
    const element = await editor({ size: 'large' });
    const { clipboard } = navigator;
    const written: string[] = [];
    const replace = (writeText: (text: string) => Promise<void>) =>
      Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
    replace((copy) => Promise.resolve(void written.push(copy)));
    await press(element, 'Copy link');
    await finds(element, '[part=status] span', 'The link is copied.');
    await press(element, 'Copy text');
    await finds(element, '[part=status] span', 'The profile is copied.');
    expect(written[0]).to.equal((within(element, '#out-link') as HTMLInputElement).value);
    expect(written[1]).to.equal(element.value);
    replace(() => Promise.reject(new Error('forbidden')));
    await press(element, 'Copy text');
    await finds(element, '[part=status] span', 'This browser does not copy it.');
    const field = within(element, '#out-profile') as HTMLInputElement;
    expect(field.value.slice(field.selectionStart!, field.selectionEnd!)).to.equal(element.value);
    expect(element.shadowRoot!.activeElement).to.equal(field);
    Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
  });

  it('saves a file whose name says nothing about anybody', async () => {
    const element = await editor({ size: 'large' });
    const saved: HTMLAnchorElement[] = [];
    HTMLAnchorElement.prototype.click = function () {
      saved.push(this);
    };
    await press(element, 'Save as a file');
    delete (HTMLAnchorElement.prototype as Partial<HTMLAnchorElement>).click;
    const [file] = saved as [HTMLAnchorElement];
    expect([file.download, file.protocol]).to.deep.equal(['adjustments.json', 'blob:']);
    expect(status(element)).to.equal('The file is with your downloads.');
  });

  it('draws the link as a code, module by module, and draws it again when it changes', async () => {
    const element = await editor({ size: 'large' });
    const drawn = () => within(element, '[part=qr] path')?.getAttribute('d') ?? '';
    const expected = () => {
      const code = generate((within(element, '#out-link') as HTMLInputElement).value);
      const dark = Array.from(
        { length: code.size ** 2 },
        (_, at) => [at % code.size, Math.floor(at / code.size)] as const,
      );
      return dark
        .filter(([x, y]) => code.get(x, y))
        .map(([x, y]) => `M${x} ${y}h1v1h-1z`)
        .join('');
    };
    await press(element, 'Show a code to scan');
    await finds(element, '[part=qr]');
    expect(drawn()).to.equal(expected());
    const before = drawn();
    await press(element, 'Low vision');
    while (drawn() === before) await new Promise((done) => setTimeout(done, 5));
    expect(drawn()).to.equal(expected());
    await press(element, 'Put the code away');
    expect(within(element, '[part=qr]')).to.equal(null);
  });

  it('says when a link is too long for a code', async () => {
    const element = await editor();
    element.link = `https://portal.example/${'x'.repeat(3000)}`;
    await settled(element);
    await press(element, 'Show a code to scan');
    await finds(element, '.note', 'No code could be made for this link.');
  });

  it('names the codes that the settings imply, and that they are a draft', async () => {
    const element = await editor();
    const codes = () => text(within(element, '[part=codes]'));
    expect(codes()).to.include('No code follows from these settings.');
    await choose(element, 'Plain instructions');
    expect(codes()).to.include('Requires information in Easyread 796161000000101');
    expect(codes()).to.include('The kit never writes to the national record.');
  });
});

describe('<iapt-adjustments>: the preview', () => {
  it('is a real measure that follows each setting and keeps its place', async () => {
    const element = await editor();
    const measure = preview(element);
    await settled(measure);
    await press(measure, 'Start');
    await choose(element, 'Largest');
    await settled(measure);
    const page = measure.shadowRoot!.querySelector<HTMLElement>('[part=page]')!;
    expect(page.dataset.size).to.equal('largest');
    expect(measure.shadowRoot!.textContent).to.include('question 1 of 9');
    await press(element, 'Undo');
    await settled(measure);
    expect(page.dataset.size).to.equal('standard');
  });

  it('takes no focus from staff, and tells nobody what is answered in it', async () => {
    const element = await editor();
    const measure = preview(element);
    await settled(measure);
    await press(measure, 'Start');
    const told = heard(element);
    await choose(measure, 'Several days');
    const button = named(element, 'button', 'Learning disability');
    button.focus();
    await press(element, 'Learning disability');
    await settled(measure);
    expect(element.shadowRoot!.activeElement).to.equal(button);
    expect(told.map(({ name }) => name)).to.deep.equal(['iapt-adjusted']);
    expect(within(element, '[part=preview] .note')!.textContent).to.equal('Preview. Answers here are not kept.');
  });

  it('is scrolled where it is higher than the window, and never cut off', async () => {
    const element = await editor();
    element.style.width = '1100px';
    element.style.setProperty('--iapt-preview-height', '300px');
    const measure = preview(element);
    await settled(measure);
    await press(measure, 'Start');
    const column = within(element, '.preview')!;
    expect(column.clientHeight).to.be.at.most(300);
    expect(column.scrollHeight).to.be.above(measure.offsetHeight);
    expect(measure.scrollHeight).to.be.at.most(measure.offsetHeight);
  });

  it('shows another measure, begins again, and can be left out', async () => {
    const element = await editor();
    await pick(element, 'Measure in the preview', 'GAD-7');
    await settled(preview(element));
    await press(preview(element), 'Start');
    expect(preview(element).shadowRoot!.textContent).to.include('GAD-7, question 1 of 7');
    await press(element, 'Start the preview again');
    await settled(preview(element));
    expect(preview(element).shadowRoot!.textContent).to.include('Before you start');
    element.preview = '';
    await settled(element);
    expect(preview(element)).to.equal(null);
    expect(text(named(element, 'legend', 'Words exchanged').parentElement)).to.include('No measure is shown here');
  });
});

describe('<iapt-adjustments>: as an element', () => {
  it('takes a profile from the host, tells nothing about that, and begins a new history', async () => {
    const element = await editor({ size: 'large' });
    await choose(element, 'Dark');
    const told = heard(element);
    element.value = '{ "colours": "cream", "newer": 1 }';
    await settled(element);
    expect(profile(element)).to.deep.equal({ version: 1, colours: 'cream', newer: 1 });
    expect(told).to.deep.equal([]);
    expect(named(element, 'button', 'Undo').getAttribute('aria-disabled')).to.equal('true');
  });

  it('keeps its history when a framework gives back what it was told', async () => {
    const element = await editor();
    element.addEventListener('iapt-adjusted', () => {
      const told = element.value;
      element.value = told;
    });
    await choose(element, 'Dark');
    await press(element, 'Undo');
    expect(element.adjustments).to.deep.equal(defaultAdjustments);
    expect(status(element)).to.equal('Undone: Colours.');
  });

  it('refuses a profile that cannot be used, and begins with the standard', async () => {
    const element = document.createElement('iapt-adjustments');
    element.lang = 'en';
    element.value = '{ "size": "huge" }';
    const told = heard(element);
    document.body.append(element);
    await settled(element);
    const [failure] = details(told, 'iapt-failed');
    expect(failure!.code).to.equal('adjustments-refused');
    expect(String(failure!.error)).to.include('"size" must be');
    expect(element.adjustments).to.deep.equal(defaultAdjustments);
    element.remove();
  });

  it('is a field of the form around: value, reset, state, fieldset', async () => {
    const form = await fixture<HTMLFormElement>(html`
      <form>
        <fieldset>
          <iapt-adjustments lang="en" name="profile" value='{"size":"large"}'></iapt-adjustments>
        </fieldset>
      </form>
    `);
    const element = form.querySelector('iapt-adjustments')!;
    await settled(element);
    const sent = () => JSON.parse(new FormData(form).get('profile') as string) as unknown;
    expect(sent()).to.deep.equal({ version: 1, size: 'large' });
    let heardWith: unknown;
    element.addEventListener('iapt-adjusted', () => (heardWith = sent()));
    await choose(element, 'Dark');
    expect(heardWith).to.deep.equal({ version: 1, size: 'large', colours: 'dark' });
    expect(sent()).to.deep.equal(heardWith);
    let posts = 0;
    form.addEventListener('submit', () => (posts += 1));
    for (const name of ['Undo', 'Redo', 'Show a code to scan', 'Older adult', 'Start the preview again'])
      await press(element, name);
    expect(posts).to.equal(0);
    form.reset();
    await settled(element);
    expect(sent()).to.deep.equal({ version: 1, size: 'large' });
    element.formStateRestoreCallback('{"size":"largest"}');
    await settled(element);
    expect(sent()).to.deep.equal({ version: 1, size: 'largest' });
    form.querySelector('fieldset')!.disabled = true;
    await settled(element);
    expect(within(element, '.column')!.hasAttribute('inert')).to.equal(true);
  });

  it('keeps the profile when the language changes, and takes focus at its heading', async () => {
    const element = await editor({ size: 'large' });
    await choose(element, 'Dark');
    element.lang = 'fr';
    await settled(element);
    expect(profile(element)).to.deep.equal({ version: 1, size: 'large', colours: 'dark' });
    element.focus();
    expect(element.shadowRoot!.activeElement).to.equal(within(element, '[part=heading]'));
  });

  it('lies beside its preview where there is room, and above it where there is none, in both directions', async () => {
    const element = await editor();
    const place = (selector: string) => within(element, selector)!.getBoundingClientRect();
    element.style.width = '1100px';
    expect(place('.preview').left).to.be.above(place('.settings').right);
    within(element, '[part=page]')!.dir = 'rtl';
    expect(place('.preview').right).to.be.below(place('.settings').left);
    element.style.width = '600px';
    expect(place('.preview').top).to.be.above(place('.settings').bottom);
  });
});
