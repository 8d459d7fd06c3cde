import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { CareerProfile } from '../../../src/elements/profile/profile.js';
import type { CareerSkillChangeEvent } from '../../../src/ui/events/career-skill-change.js';
import { toFile } from '../../../src/profile/transfer/file.js';
import { expectAccessibleInBothThemes } from '../../support/accessible.js';
import { until } from '../../support/until.js';
import { fillAna, overflowing, receive, reviewOfMira, row, sum, words } from './mentor-support.js';
import { account, all, choose, control, one, panel, press, says, storeOf, text } from './panel-support.js';
import { describeInOneEngine } from '../../support/engines.js';

/** Ana's panel with Mira's review in it, and where Ana's marks are. */
async function returned(review = reviewOfMira()): Promise<{ element: CareerProfile; key: string }> {
  const key = account();
  fillAna(storeOf(key));
  return { element: await receive(review, key), key };
}
const within = (element: Element, skill: string, selector: string) =>
  row(element, skill).querySelector<HTMLElement>(selector);
async function decide(element: CareerProfile, skill: string, start: string): Promise<void> {
  [...row(element, skill).querySelectorAll('button')].find((each) => words(each).startsWith(start))!.click();
  await element.updateComplete;
}
const focused = (element: Element) => element.shadowRoot!.activeElement as HTMLElement | null;
/** The skill changes that a page hears while something is done. */
async function heard(element: CareerProfile, act: () => Promise<void>): Promise<string[]> {
  const events: string[] = [];
  const hear = ({ skill, status, level, changed }: CareerSkillChangeEvent) =>
    events.push([skill, status, level, changed].filter(Boolean).join(' '));
  element.addEventListener('career-skill-change', hear);
  await act();
  element.removeEventListener('career-skill-change', hear);
  return events;
}

describeInOneEngine('a mentor’s review before the learner, in each state, has nothing that axe finds', () => {
  it('with marks that differ, and words on others', async () => {
    const { element } = await returned();
    expect(words(one(element, '.title'))).to.equal('Mira looked at your marks');
    expect(sum(element)).to.equal('You see 2 the same way and 3 differently. Nothing changes until you say so.');
    expect(text(element)).to.contain('Said on 12 March of Ana’s marks. It stands beside your marks as they are today.');
    expect(all(element, '.review-rows h3').map(words)).to.eql([
      'Database management',
      'API development',
      'SQL',
      'Programming',
      'Automation',
    ]);
    expect(words(within(element, 'api-development', '.review-versus'))).to.equal(
      'you known, solid; Mira sees less: Mira learning',
    );
    expect(words(within(element, 'api-development', 'blockquote'))).to.equal('Show me one endpoint that fails well.');
    expect(words(within(element, 'programming', '.review-versus'))).to.contain('Mira agreed');
    expect(within(element, 'programming', 'button')).to.be.null;
    expect(words(within(element, 'automation', '.review-versus'))).to.equal('you to learn');
    await expectAccessibleInBothThemes(element);
  });

  it('with some of it decided', async () => {
    const { element } = await returned();
    await decide(element, 'sql', 'Take');
    await decide(element, 'api-development', 'Keep');
    await expectAccessibleInBothThemes(element);
  });

  it('with all taken', async () => {
    const { element } = await returned();
    await press(element, 'Take all three');
    expect(text(element)).to.contain('All three taken.');
    await expectAccessibleInBothThemes(element);
  });

  it('without names, seen the same way throughout', async () => {
    const skills = { sql: { status: 'known' }, 'ci-cd': { status: 'learning' } } as const;
    const { element } = await returned(reviewOfMira({ name: undefined, learner: undefined, saved: undefined, skills }));
    expect(words(one(element, '.title'))).to.equal('Your mentor looked at your marks');
    expect(sum(element)).to.equal('You see all 2 the same way.');
    expect(all(element, '.returned-rows')).to.be.empty;
    await expectAccessibleInBothThemes(element);
    await press(element, 'Done');
    await says(element, 'Your marks');
  });

  it('with nothing in it, or words alone', async () => {
    const { element } = await returned(reviewOfMira({ skills: {} }));
    expect(sum(element)).to.equal('It holds no marks and no words.');
    await expectAccessibleInBothThemes(element);
    const spoken = await returned(reviewOfMira({ skills: { sql: { word: 'Well done.' } } }));
    expect(sum(spoken.element)).to.equal('No marks came, only words.');
    await expectAccessibleInBothThemes(spoken.element);
  });
});

describeInOneEngine('a learner', () => {
  it('has nothing changed by a review that only came', async () => {
    const { element, key } = await returned();
    const before = storeOf(key).document;
    await press(element, 'Decide later');
    expect(storeOf(key).document).to.equal(before);
  });

  it('takes a mark: that one changes, the page hears of it, the focus stays in the row', async () => {
    const { element, key } = await returned();
    const { sql: _, ...others } = storeOf(key).snapshot.skills;
    expect(await heard(element, () => decide(element, 'sql', 'Take'))).to.eql(['sql learning status']);
    const { sql, ...after } = storeOf(key).snapshot.skills;
    expect(sql).to.deep.equal({ status: 'learning' });
    expect(after).to.deep.equal(others);
    expect(sum(element)).to.equal('You see 3 the same way and 2 differently. Nothing changes until you say so.');
    expect(words(within(element, 'sql', '.review-decide'))).to.equal('Taken Undo: SQL');
    expect(row(element, 'sql').contains(focused(element))).to.be.true;
    await until(() => one(element, '.root > [role=status]').textContent.includes('SQL: learning now.'));
  });

  it('takes back what was taken', async () => {
    const { element, key } = await returned();
    const before = JSON.stringify(storeOf(key).snapshot.skills);
    await decide(element, 'sql', 'Take');
    expect(await heard(element, () => decide(element, 'sql', 'Undo'))).to.eql(['sql known 1 status']);
    expect(JSON.stringify(storeOf(key).snapshot.skills)).to.equal(before);
    expect(focused(element)).to.equal(within(element, 'sql', '.take'));
  });

  it('keeps theirs: nothing changes, and they can think again', async () => {
    const { element, key } = await returned();
    const before = storeOf(key).document;
    expect(await heard(element, () => decide(element, 'sql', 'Keep'))).to.eql([]);
    expect(storeOf(key).document).to.equal(before);
    expect(words(within(element, 'sql', '.review-decide'))).to.equal('Yours stays Undo: SQL');
    await decide(element, 'sql', 'Undo');
    expect(within(element, 'sql', '.take')).to.exist;
  });

  it('takes all that is left, and takes that back at once', async () => {
    const { element, key } = await returned();
    await decide(element, 'sql', 'Keep');
    const before = JSON.stringify(storeOf(key).snapshot.skills);
    expect(await heard(element, () => press(element, 'Take both'))).to.eql([
      'database-management known 1 status',
      'api-development learning status',
    ]);
    expect(storeOf(key).snapshot.skills['sql']).to.include({ status: 'known' });
    expect(words(focused(element))).to.contain('Both taken.');
    one(element, '.undo-all').click();
    await element.updateComplete;
    expect(JSON.stringify(storeOf(key).snapshot.skills)).to.equal(before);
    expect(focused(element)).to.equal(one(element, '.take-all'));
  });

  it('keeps all', async () => {
    const { element, key } = await returned();
    const before = storeOf(key).document;
    await press(element, 'Keep all mine');
    expect(text(element)).to.contain('All three of yours stay as they are.');
    expect(storeOf(key).document).to.equal(before);
    await press(element, 'Done');
    expect(words(one(element, '.title'))).to.equal('Your marks');
  });

  it('sees the review against the marks of today, and what becomes of it while they mark elsewhere', async () => {
    const key = account();
    const store = fillAna(storeOf(key));
    store.setStatus('sql', 'learning');
    const element = await receive(reviewOfMira(), key);
    expect(sum(element)).to.contain('You see 3 the same way and 2 differently.');
    expect(all(element, '[data-row=sql]')).to.be.empty;
    store.setStatus('api-development', 'learning');
    await element.updateComplete;
    expect(sum(element)).to.contain('You see 4 the same way and 1 differently.');
    expect(within(element, 'api-development', 'button')).to.be.null;
    store.setStatus('sql', 'to-learn');
    await element.updateComplete;
    expect(within(element, 'sql', '.take')).to.exist;
  });

  it('opens a file of their mentor', async () => {
    const key = account();
    fillAna(storeOf(key));
    const element = await panel(key);
    const { name, text: content } = toFile(reviewOfMira());
    choose(element, name, content);
    await says(element, 'Mira looked at your marks');
  });

  it('is told when the review cannot be read, and nothing changes', async () => {
    const key = account();
    const before = fillAna(storeOf(key)).document;
    const element = await panel(key);
    const { text: content } = toFile(reviewOfMira());
    for (const [broken, refusal] of [
      [content.slice(0, 200), 'This file is damaged'],
      ['{"careerElements": "review", "version": 2, "skills": {}}', 'This file comes from a newer version'],
      ['{"careerElements": "review", "version": 1}', 'This file holds no marks'],
    ] as const) {
      choose(element, 'mira-review.json', broken);
      await says(element, refusal);
    }
    expect(storeOf(key).document).to.equal(before);
  });

  it('is harmed by nothing that a review holds', async () => {
    const markup = '<img src=x onerror=alert(1)>';
    const key = account();
    fillAna(storeOf(key));
    const element = await panel(key);
    const hostile = {
      careerElements: 'review',
      version: 1,
      name: markup,
      learner: '\u202Etxt.exe',
      saved: 'yesterday',
      skills: {
        sql: { status: 'learning', word: `<b>${markup}</b>`, level: 9 },
        [markup]: { status: 'known' },
        constructor: { status: 'known', word: 7 },
        git: { status: { a: 1 } },
        css: null,
      },
    };
    const json = JSON.stringify(hostile).replace('"git"', '"__proto__"');
    choose(element, 'x-review.json', json);
    await until(() => all(element, '.review-back').length);
    expect(words(one(element, '.title'))).to.equal(`${markup} looked at your marks`);
    expect(words(within(element, 'sql', 'blockquote'))).to.equal(`<b>${markup}</b>`);
    expect(all(element, 'img')).to.be.empty;
    expect(text(element)).not.to.contain('\u202E');
    await press(element, 'Take all three');
    expect(Object.keys(storeOf(key).snapshot.skills)).to.include.members([markup, 'constructor']);
    expect(Object.getPrototypeOf({})).not.to.have.property('status');
    await expectAccessibleInBothThemes(element);
  });
});

describe('by keyboard alone, a learner', () => {
  it('takes, keeps and takes the rest, each decision a key away from the next', async () => {
    const { element, key } = await returned();
    const keys = (...list: string[]) =>
      list.reduce((before, each) => before.then(() => sendKeys({ press: each })), Promise.resolve());
    one<HTMLElement>(element, '.title').focus();
    await keys('Tab');
    expect(words(focused(element))).to.equal('Take Mira’s: Database management, known');
    await keys('Enter');
    await element.updateComplete;
    expect(storeOf(key).snapshot.skills['database-management']).to.include({ status: 'known' });
    expect(words(focused(element))).to.equal('Taken');
    await keys('Tab');
    expect(words(focused(element))).to.equal('Undo: Database management');
    await keys('Tab', 'Tab');
    expect(words(focused(element))).to.equal('Keep mine: API development, known');
    await keys('Enter');
    await element.updateComplete;
    await keys('Tab', 'Tab', 'Enter');
    await element.updateComplete;
    expect(storeOf(key).snapshot.skills['sql']).to.deep.equal({ status: 'learning' });
    await keys('Tab', 'Tab');
    expect(words(focused(element))).to.equal('Done');
    await keys('Enter');
    await element.updateComplete;
    expect(words(focused(element))).to.equal('Your marks');
  });
});

describe('the room that a review needs', () => {
  const LONG = 'Maximiliane-Alexandrina Konstantinopolitanskaja-Featherstone';
  for (const dir of ['ltr', 'rtl'])
    for (const width of [240, 320, 720, 1200])
      it(`is there at ${width} px, ${dir}, with a name of 60 characters`, async () => {
        expect(LONG).to.have.length(60);
        const { element } = await returned(
          reviewOfMira({
            name: LONG,
            learner: LONG,
            skills: { ...reviewOfMira().skills, sql: { status: 'learning', word: 'W'.repeat(80) } },
          }),
        );
        element.dir = dir;
        element.style.inlineSize = `${width}px`;
        await decide(element, 'api-development', 'Take');
        expect(overflowing(element)).to.be.empty;
      });

  it('gives every control a target of 24 px at least', async () => {
    const { element } = await returned();
    element.style.inlineSize = '240px';
    await decide(element, 'sql', 'Take');
    for (const each of all(element, 'button')) {
      const box = each.getBoundingClientRect();
      expect(Math.min(box.width, box.height), each.outerHTML).to.be.at.least(24);
    }
  });
});

describe('on paper, a review', () => {
  it('stands there whole, not the learner’s own list', async () => {
    const { element } = await returned();
    dispatchEvent(new Event('beforeprint'));
    expect(text(element)).to.contain('Mira looked at your marks').and.to.contain('Show me one endpoint');
    expect(control(element, 'Take Mira’s').closest('.unprinted')).to.exist;
    dispatchEvent(new Event('afterprint'));
  });
});
