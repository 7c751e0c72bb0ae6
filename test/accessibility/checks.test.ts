import { expect } from '@open-wc/testing';
import { violations } from '../support/axe.js';
import { broken } from '../support/broken.js';
import { closeTargets, faultyControls, smallTargets, withoutLanguage } from '../support/controls.js';
import { inChromium } from '../support/browser.js';
import { walk } from '../support/keyboard.js';
import { brokenReferences } from '../support/references.js';

/** A check that finds nothing may be a check that looks at nothing: each is shown a fault. */
describe('the checks find', () => {
  it('what axe finds', async () => {
    broken('<img src="data:,">');
    expect((await violations()).join()).to.include('image-alt');
  });

  it('a reference that leads nowhere', () => {
    expect(brokenReferences(broken('<p aria-describedby="gone">words</p>'))).to.have.lengthOf(1);
    expect(brokenReferences(broken('<label for="gone">words</label>'))).to.have.lengthOf(1);
    expect(brokenReferences(broken('<a href="#gone">words</a>'))).to.have.lengthOf(1);
    expect(brokenReferences(broken('<ul aria-owns="here gone"><li id="here"></li></ul>'))).to.have.lengthOf(1);
  });

  it('a reference out of its shadow root', () => {
    document.body.id = 'outside';
    expect(brokenReferences(broken('<p aria-labelledby="outside">words</p>'))).to.have.lengthOf(1);
    document.body.removeAttribute('id');
  });

  it('an id that is there twice', () => {
    expect(brokenReferences(broken('<p id="same"></p><p id="same"></p>'))).to.deep.equal(['id "same" is there twice']);
  });

  it('a control without a visible name', () => {
    expect(faultyControls(broken('<button><svg></svg></button>'))).to.have.lengthOf(1);
    expect(faultyControls(broken('<input type="radio" />'))).to.have.lengthOf(1);
    expect(faultyControls(broken('<select><option>Words</option></select>'))).to.have.lengthOf(1);
    expect(faultyControls(broken('<textarea>Words</textarea>'))).to.have.lengthOf(1);
  });

  it('a control that is called otherwise than what is seen', () => {
    expect(faultyControls(broken('<button aria-label="Next">Continue</button>'))).to.have.lengthOf(1);
  });

  it('something that imitates a control', () => {
    expect(faultyControls(broken('<div role="button">Continue</div>'))).to.have.lengthOf(1);
    expect(faultyControls(broken('<div tabindex="0">Continue</div>'))).to.have.lengthOf(1);
    expect(faultyControls(broken('<video controls tabindex="0"></video>'))).to.have.lengthOf(1);
  });

  it('an order of its own for the Tab key', () => {
    expect(faultyControls(broken('<button tabindex="1">Continue</button>'))).to.have.lengthOf(1);
  });

  it('a target that is too small', () => {
    const small = 'style="width: 43px; height: 50px; padding: 0"';
    expect(smallTargets(broken(`<button ${small}>Go</button>`))).to.have.lengthOf(1);
    expect(
      smallTargets(broken(`<label style="display: block; height: 43px"><input type="radio" />a</label>`)),
    ).to.have.lengthOf(1);
    expect(smallTargets(broken('<a href="#a" style="font-size: 8px">a</a>'))).to.have.lengthOf(1);
  });

  it('targets that are too close', () => {
    const button = '<button style="display: block; height: 50px; margin: 0 0 7px">Go</button>';
    expect(closeTargets(broken(button + button), 8)).to.have.lengthOf(1);
    expect(closeTargets(broken(button + button), 7)).to.deep.equal([]);
  });

  if (inChromium)
    it('a way on that no key leads to', async () => {
      const way = (tabindex: number) =>
        broken(`<div part="page"><button part="continue" tabindex="${tabindex}">Start</button></div>`);
      const walked = (root: ShadowRoot) => {
        const element = Object.assign(root.host as HTMLElement, { updateComplete: Promise.resolve(true) });
        const pressed = new Promise<Error>((resolve) => {
          root.querySelector('button')!.addEventListener('click', () => {
            resolve(new Error('It was pressed.'));
          });
        });
        const gone = walk({ element, root, focusedAtFirst: null }, () => Promise.resolve());
        return Promise.race([pressed, gone.catch((error: unknown) => error)]);
      };
      expect(String(await walked(way(-1)))).to.include('It is not reached by Tab.');
      document.querySelector('body > main[lang]')?.remove();
      expect(String(await walked(way(0)))).to.include('It was pressed.');
    });

  it('words without a language or a direction', () => {
    expect(withoutLanguage(broken('<div part="page" lang="en">words</div>'))).to.have.lengthOf(1);
    expect(withoutLanguage(broken('<div part="page" dir="ltr">words</div>'))).to.have.lengthOf(1);
    expect(
      withoutLanguage(broken('<div part="page" lang="en" dir="ltr"><p lang="ar">words</p></div>')),
    ).to.have.lengthOf(1);
    expect(withoutLanguage(broken('<div>words</div>'))).to.have.lengthOf(1);
  });
});
