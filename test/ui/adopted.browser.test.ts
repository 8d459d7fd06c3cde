import { expect, fixture, html } from '@open-wc/testing';
import { until } from '../support/until.js';
import { openProfile } from '../../src/profile/store.js';
import { toCode } from '../../src/profile/transfer/code.js';
import { sharedProfile } from '../../src/profile/transfer/transfer.js';
import type { CareerElement } from '../../src/ui/career-element.js';
import '../../src/elements/skill-checklist/define.js';
import { account, all, one, text } from './support.js';

/** Another document with a window, such as a frame of the page. */
async function otherPage(): Promise<Document> {
  const frame = await fixture<HTMLIFrameElement>(html`<iframe title="another page" width="800" height="800"></iframe>`);
  return frame.contentDocument!;
}
const settled = async (element: CareerElement) => {
  for (let pass = 0; pass < 3; pass++) await element.updateComplete;
};
const styleOf = (element: Element, property: string): string =>
  element.ownerDocument.defaultView!.getComputedStyle(element).getPropertyValue(property);

describe('an element that moves to another document', () => {
  it('keeps its styles, as it does when it comes back', async () => {
    const checklist = await fixture<CareerElement>(
      html`<career-skill-checklist storage="none"></career-skill-checklist>`,
    );
    await settled(checklist);
    const looks = () => ['row', 'unseen'].map((name) => styleOf(one(checklist, `.${name}`), 'position')).join();
    const boxes = () => styleOf(one(checklist, '.row'), 'display');
    const [here, box] = [looks(), boxes()];
    expect(here).to.contain('absolute');
    const there = await otherPage();
    there.body.append(there.adoptNode(checklist));
    await settled(checklist);
    expect(looks()).to.equal(here);
    expect(boxes()).to.equal(box);
    document.body.append(document.adoptNode(checklist));
    await settled(checklist);
    expect(looks()).to.equal(here);
    checklist.remove();
  });

  it('keeps the styles of what it loaded later, too', async () => {
    const checklist = await fixture<CareerElement>(
      html`<career-skill-checklist storage="none"></career-skill-checklist>`,
    );
    await settled(checklist);
    all(checklist, '.end button')
      .find((each) => text(each).startsWith('Save, move'))
      ?.click();
    await until(() => all(checklist, '.marks-acts').length, 'the panel opens');
    const looks = () =>
      styleOf(one(checklist, '.marks-act'), 'display') + styleOf(one(checklist, '.marks-file input'), 'position');
    const here = looks();
    expect(here).to.contain('grid');
    const there = await otherPage();
    there.body.append(there.adoptNode(checklist));
    await settled(checklist);
    expect(looks()).to.equal(here);
    document.body.append(document.adoptNode(checklist));
    await settled(checklist);
    expect(looks()).to.equal(here);
    const { length } = checklist.shadowRoot!.adoptedStyleSheets;
    expect(new Set(checklist.shadowRoot!.adoptedStyleSheets).size, 'no sheet twice').to.equal(length);
    checklist.remove();
  });

  it('shares its sheets with its like there', async () => {
    const there = await otherPage();
    const [one_, other] = [document.createElement('career-role-card'), document.createElement('career-role-card')];
    for (const each of [one_, other]) {
      each.storage = 'none';
      document.body.append(each);
      await each.updateComplete;
      there.body.append(there.adoptNode(each));
    }
    expect(one_.shadowRoot!.adoptedStyleSheets).to.have.length.greaterThan(2);
    expect([...one_.shadowRoot!.adoptedStyleSheets]).to.deep.equal([...other.shadowRoot!.adoptedStyleSheets]);
  });

  it('goes on without a box where it is a context', async () => {
    const context = await fixture<HTMLElement>(html`<career-context><i>a</i></career-context>`);
    const there = await otherPage();
    there.body.append(there.adoptNode(context));
    expect(styleOf(context, 'display')).to.equal('contents');
  });
});

describe('marks that came with a link', () => {
  it('look the same after a move to another document', async () => {
    const key = account();
    const store = openProfile({ storage: 'none', key });
    store.setLevel('sql', 2);
    const page = location.pathname + location.search;
    history.replaceState(null, '', `${page}#career-marks=${await toCode(sharedProfile(store.document))}`);
    const element = await fixture<CareerElement>(html`<career-role-card storage="none"></career-role-card>`);
    await until(() => all(element, '.marks-offer').length, 'marks are offered');
    const looks = () => styleOf(one(element, '.marks-buttons'), 'display');
    const here = looks();
    expect(here).to.equal('flex');
    const there = await otherPage();
    there.body.append(there.adoptNode(element));
    await settled(element);
    expect(looks()).to.equal(here);
    document.body.append(document.adoptNode(element));
    await settled(element);
    all(element, '.marks-panel button')
      .find((each) => text(each).startsWith('Leave'))
      ?.click();
    history.replaceState(null, '', page);
    element.remove();
  });
});
