import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import backendGuide from '../../../data/careers/backend-developer.guide.json' with { type: 'json' };
import type { CareerGuide } from '../../../src/elements/guide/guide.js';
import { all, article, find, guide, one, opener, ready, storeOf, text, titleOf, visitor } from './support.js';

const LONG = 'Supercalibrating thermohydrodynamometers before daybreak fog';
const withLongTitles = {
  ...backendGuide,
  parts: backendGuide.parts.map((part) => ({
    ...part,
    title: LONG,
    sections: part.sections.map((section) => ({ ...section, title: LONG })),
  })),
};

/** What of an element stands out to its sides. */
function overflowing(element: CareerGuide): string[] {
  const { left, right } = element.getBoundingClientRect();
  return all(element, '.root *:not(.unseen, option)')
    .filter((each) => {
      const box = each.getBoundingClientRect();
      return each.checkVisibility() && box.width > 0 && (box.left < left - 1 || box.right > right + 1);
    })
    .map((each) => `${each.localName}.${each.className}`);
}

async function wide(width: number, dir = 'ltr', key = visitor().key): Promise<CareerGuide> {
  const place = await fixture<HTMLElement>(
    html`<div dir=${dir}>
      <career-guide
        .guide=${withLongTitles}
        section="growing/responsibilities"
        job-url="/jobs?q={title}"
      ></career-guide>
    </div>`,
  );
  place.style.inlineSize = `${width}px`;
  const element = place.querySelector('career-guide')!;
  Object.assign(element, { storage: 'none', storageKey: key });
  await ready(element);
  return element;
}

describe('the room a guide needs', () => {
  for (const dir of ['ltr', 'rtl'])
    for (const width of [240, 320, 720, 1200])
      it(`is there at ${width} px, ${dir}, opened, searched, with titles of 60 characters`, async () => {
        const { key, store } = visitor();
        store.setStopped('backend-developer', 'leading/people', 1);
        const element = await wide(width, dir, key);
        for (const each of all(element, 'article:not([hidden]) .opener')) each.click();
        const fold = one(element, '.fold');
        if (fold.checkVisibility()) fold.click();
        await element.updateComplete;
        expect(overflowing(element)).to.deep.equal([]);
        await find(element, 'thermo');
        expect(overflowing(element)).to.deep.equal([]);
        all(element, '.result')[0]!.click();
        await element.updateComplete;
        expect(overflowing(element)).to.deep.equal([]);
      });

  it('keeps lines of text to what an eye can follow', async () => {
    const element = await wide(1200);
    expect(article(element).getBoundingClientRect().width).to.be.at.most(36 * 16 + 1);
  });

  it('gives every control a target of 24 px at least', async () => {
    const element = await wide(240);
    one(element, '.fold').click();
    for (const each of all(element, 'article:not([hidden]) .opener')) each.click();
    await element.updateComplete;
    for (const control of all(element, 'button, input')) {
      if (!control.checkVisibility()) continue;
      // A checkbox is pressed by its label.
      const box = (control.closest('label') ?? control).getBoundingClientRect();
      expect(Math.min(box.width, box.height), control.outerHTML).to.be.at.least(24);
    }
  });

  it('has the contents beside the text where it is wide, and folded above it to the part in view where it is not', async () => {
    const element = await wide(720);
    const box = (selector: string) => one(element, selector).getBoundingClientRect();
    expect(box('nav').right).to.be.below(box('article:not([hidden])').left);
    expect(one(element, '.fold').checkVisibility()).to.be.false;
    element.parentElement!.style.inlineSize = '320px';
    expect(box('nav').bottom).to.be.below(box('article:not([hidden])').top);
    expect(one(element, '#parts').checkVisibility()).to.be.false;
    const fold = one(element, '.fold');
    expect(text(fold)).to.equal(`Contents 3 ${LONG} 5 min`);
    expect(fold.getAttribute('aria-expanded')).to.equal('false');
    fold.click();
    await element.updateComplete;
    expect(fold.getAttribute('aria-expanded')).to.equal('true');
    expect(all(element, '.entry').filter((each) => each.checkVisibility())).to.have.length(6);
    all(element, '.entry')[0]!.click();
    await element.updateComplete;
    expect(one(element, '#parts').checkVisibility(), 'folded again once a section was chosen').to.be.false;
  });

  it('is mirrored from right to left', async () => {
    const element = await wide(720, 'rtl');
    const left = (each: Element) => each.getBoundingClientRect().left;
    expect(left(article(element))).to.be.below(left(one(element, 'nav')));
    const row = opener(element, 'Mentoring');
    expect(left(row.lastElementChild!)).to.be.below(left(row.querySelector('.mark')!));
    expect(left(one(element, '.page.on'))).to.be.below(left(one(element, '.page.back')));
  });
});

describe('printed, a guide', () => {
  it('is whole: all sections, the contents as a list, each thing opened where it first stands, and as it was afterwards', async () => {
    const element = await guide(html`<career-guide section="leading/people"></career-guide>`);
    await find(element, 'mentor');
    dispatchEvent(new Event('beforeprint'));
    expect(all(element, '.place')).to.have.length(26);
    expect(all(element, '.result')).to.have.length(0);
    expect(all(element, '.within')).to.have.length(26);
    const named = new Set(all(element, '.opener').map((each) => each.textContent.trim()));
    const opened = all(element, '.opener[aria-expanded=true]').map((each) => each.textContent.trim());
    expect(opened).to.have.length(named.size);
    expect(new Set(opened)).to.eql(named);
    expect(all(element, '.more')).to.have.length(named.size);
    const ids = all(element, '[id]').map(({ id }) => id);
    expect(new Set(ids).size).to.equal(ids.length);
    dispatchEvent(new Event('afterprint'));
    expect(all(element, '.result')).not.to.be.empty;
    expect(all(element, '.within')).to.have.length(1);
    expect(storeOf(element).document.fields).to.deep.equal({});
  });

  it('shows every section by its styles alone, also where no script is told', async function () {
    // Of the browsers that tests run in, only this one can be told to.
    if (!/Chrome\//.test(navigator.userAgent)) return this.skip();
    const element = await guide();
    const seen = () => all(element, 'article').filter((each) => each.getBoundingClientRect().height > 50).length;
    expect(seen()).to.equal(1);
    await emulateMedia({ media: 'print' });
    expect(seen()).to.equal(26);
    expect(one(element, '.search').checkVisibility()).to.be.false;
    expect(
      all(element, '.part-title')
        .filter((each) => each.checkVisibility())
        .map(text),
    ).to.deep.equal(['Why this career', 'Starting', 'Growing', 'Leading', 'Other ways', 'What comes']);
    await emulateMedia({ media: 'screen' });
    expect(titleOf(element)).to.equal('What makes it exciting');
  });
});
