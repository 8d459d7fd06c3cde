import { expect, html } from '@open-wc/testing';
import kite from '../../fixtures/careers/kite-maker.json' with { type: 'json' };
import { manySkills } from '../../fixtures/many.js';
import type { CareerData } from '../../../src/model/career.js';
import type { CareerSkillChecklist } from '../../../src/elements/skill-checklist/skill-checklist.js';
import {
  all,
  checklist,
  click,
  details,
  known,
  learning,
  one,
  open,
  opener,
  row,
  search,
  shown,
  status,
  sum,
  type,
} from './support.js';
import { describeInOneEngine } from '../../support/engines.js';

const kites = kite as unknown as CareerData;
const LONG = 'Supercalibrating thermohydrodynamometers before daybreak fog';
const withLongTitle: CareerData = {
  ...kites,
  skills: kites.skills!.map((skill) => (skill.id === 'knots' ? { ...skill, title: LONG } : skill)),
};

/** What of an element stands out to its sides. */
function overflowing(element: CareerSkillChecklist): Element[] {
  const { left, right } = element.getBoundingClientRect();
  return all(element, '.root *:not(.unseen, .unseen *, option)').filter((each) => {
    const box = each.getBoundingClientRect();
    return box.width > 0 && (box.left < left - 1 || box.right > right + 1);
  });
}
/** Each word that is seen, with where it stands. */
function wordsOf(element: Element): { word: string; left: number; top: number }[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const words: ReturnType<typeof wordsOf> = [];
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (text.parentElement!.matches('.unseen')) continue;
    for (const { 0: word, index } of text.data.matchAll(/[\p{L}\p{N}]+|[.,]/gu)) {
      const range = document.createRange();
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      const { left, top } = range.getBoundingClientRect();
      words.push({ word, left, top });
    }
  }
  return words;
}
const wordsAsWritten = (element: Element) => wordsOf(element).map(({ word }) => word);
/** As they are read line by line, each from its left. */
const wordsFromLeft = (element: Element) =>
  wordsOf(element)
    .sort((a, b) => (Math.abs(a.top - b.top) > 8 ? a.top - b.top : a.left - b.left))
    .map(({ word }) => word);
function setWidth(element: HTMLElement, width: number) {
  element.style.inlineSize = `${width}px`;
}

describe('the room a skill checklist needs', () => {
  for (const dir of ['ltr', 'rtl'])
    for (const width of [240, 320, 720, 1200])
      it(`is there at ${width} px, ${dir}, opened and filtered, with a title of 60 characters`, async () => {
        const element = await checklist(
          html`<career-skill-checklist
            .data=${withLongTitle}
            dir=${dir}
            job-url="/jobs?q={title}"
          ></career-skill-checklist>`,
        );
        expect(LONG).to.have.length(60);
        setWidth(element, width);
        await click(element, known(element, LONG));
        element.position = 'sky-pilot';
        await open(element, LONG);
        expect(row(element, LONG).textContent).to.contain('expert asked');
        expect(overflowing(element)).to.be.empty;
      });

  it('gives every control a target of 24 px at least', async () => {
    const element = await checklist();
    setWidth(element, 240);
    await click(element, known(element, 'SQL'));
    await open(element, 'SQL');
    for (const control of all(element, 'input, button, select, textarea')) {
      const box = control.getBoundingClientRect();
      expect(Math.min(box.width, box.height), control.outerHTML).to.be.at.least(24);
    }
  });

  it('keeps English in order on a page that runs right to left, and at its right', async () => {
    const element = await checklist(html`<career-skill-checklist dir="rtl"></career-skill-checklist>`);
    await click(element, known(element, 'SQL'));
    await open(element, 'SQL');
    for (const selector of ['.title', '.sum', 'legend .count', '.lead p', '.more .label', '.end .muted'])
      expect(wordsFromLeft(one(element, selector)), selector).to.eql(wordsAsWritten(one(element, selector)));
    const right = (selector: string) => one(element, selector).getBoundingClientRect().right;
    const boxOf = document.createRange();
    boxOf.selectNodeContents(one(element, '.lead p'));
    expect(boxOf.getBoundingClientRect().right).to.be.closeTo(right('.lead p'), 2);
  });

  it('is mirrored from right to left', async () => {
    const element = await checklist(html`<career-skill-checklist dir="rtl"></career-skill-checklist>`);
    const left = (each: Element) => each.getBoundingClientRect().left;
    expect(left(opener(element, 'SQL'))).to.be.below(left(learning(element, 'SQL')));
    expect(left(learning(element, 'SQL'))).to.be.below(left(known(element, 'SQL')));
  });
});

describeInOneEngine('a list of 300 skills', () => {
  it('shows them all, and touches one row for one tick', async () => {
    const data = manySkills(300);
    const element = await checklist(html`<career-skill-checklist .data=${data}></career-skill-checklist>`);
    expect(all(element, '[data-skill]')).to.have.length(300);
    const touched = new Set<string | undefined>();
    const observer = new MutationObserver((records) => {
      for (const { target } of records)
        touched.add((target as Element).parentElement?.closest<HTMLElement>('[data-skill]')?.dataset.skill);
    });
    observer.observe(one(element, 'fieldset[part=group]').parentElement!, {
      subtree: true,
      attributes: true,
      childList: true,
      characterData: true,
    });
    await click(element, known(element, 'Skill 150'));
    await Promise.resolve();
    expect(sum(element)).to.equal('1 of 300 known');
    touched.delete(undefined);
    expect([...touched]).to.eql(['skill-149']);
    observer.disconnect();
  });
});

describe('printed, a skill checklist', () => {
  it('lists every skill, whatever the screen is narrowed to, which stays narrowed', async () => {
    const element = await checklist();
    await click(element, known(element, 'SQL'));
    await click(element, status(element, 'Known'));
    await type(element, search(element), 'q');
    dispatchEvent(new Event('beforeprint'));
    expect(shown(element)).to.have.length(22);
    dispatchEvent(new Event('afterprint'));
    expect(shown(element)).to.eql(['SQL']);
    expect(search(element).value).to.equal('q');
    expect(status(element, 'Known').checked).to.be.true;
  });

  it('has everything opened when the page is taken, and as it was afterwards', async () => {
    const element = await checklist(
      html`<career-skill-checklist skill-url="/courses/{skill}"></career-skill-checklist>`,
    );
    const opened = await open(element, 'SQL');
    const field = opened.querySelector('textarea')!;
    field.value = 'Two\nlines';
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await click(element, known(element, 'Programming'));

    dispatchEvent(new Event('beforeprint'));
    expect(all(element, '.more')).to.have.length(22);
    expect(details(element, 'SQL').querySelector('.written')!.textContent).to.equal('Two\nlines');
    expect(details(element, 'Mentoring').textContent).not.to.contain('Your note');
    expect(row(element, 'Programming').querySelector('.status')!.textContent).to.equal('known, basics');
    expect(details(element, 'CI/CD').querySelector('a')!.getAttribute('href')).to.contain('/courses/ci-cd');

    dispatchEvent(new Event('afterprint'));
    expect(all(element, '.more')).to.have.length(1);
    expect(details(element, 'SQL').querySelector('.written')).to.be.null;
  });
});
