import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { until } from '../../support/until.js';
import { shown } from '../../ui/support.js';
import {
  all,
  article,
  button,
  field,
  find,
  focused,
  guide,
  marks,
  one,
  press,
  readingOf,
  ready,
  results,
  scroll,
  storeOf,
  text,
  titleOf,
  visitor,
  aMoment,
} from './support.js';
import { describeInOneEngine } from '../../support/engines.js';
import { holdClock } from '../../support/clock.js';

holdClock();

describeInOneEngine('a search within the guide', () => {
  it('lists sections with the words marked, though mistyped', async () => {
    const element = await guide();
    await find(element, 'postgress');
    expect(results(element)[0]).to.equal('What opens the door');
    const [first] = all(element, '.results li');
    expect(marks(first!)).to.deep.equal(['PostgreSQL']);
    expect(text(first!)).to.contain('Starting').and.to.contain('MySQL or PostgreSQL');
    expect(text(one(element, '.count'))).to.equal(`${results(element).length} sections on “postgress”`);
    expect(article.bind(null, element)().checkVisibility()).to.be.false;
  });

  it('says what it is that goes by the word, where the section does not say it', async () => {
    const element = await guide();
    await find(element, 'k8s');
    expect(text(one(element, '.snippet'))).to.equal('In this section: Cloud services (k8s)');
    all(element, '.result')[0]!.click();
    await element.updateComplete;
    expect(text(one(element, '.searched p'))).to.equal('In this section: Cloud services (k8s)');
  });

  it('marks titles, too', async () => {
    const element = await guide();
    await find(element, 'automation');
    expect(marks(one(element, '.result'))).to.deep.equal(['automation']);
    all(element, '.result')[0]!.click();
    await element.updateComplete;
    expect(marks(article(element).querySelector('.section-title')!)).to.deep.equal(['automation']);
  });

  it('says how much it found, politely, once the visitor pauses', async () => {
    const element = await guide();
    const said = () => text(all(element, '[role=status]').at(-1)!);
    for (const query of ['t', 'te', 'team']) await find(element, query);
    expect(said()).to.equal('');
    await until(() => said());
    expect(said()).to.match(/^\d+ sections on “team”$/);
    await find(element, 'xyzzyq');
    await until(() => said().startsWith('0'));
    expect(said()).to.equal('0 sections on “xyzzyq”');
  });

  it('opens a section with the words still marked, and leads back to the results', async () => {
    const element = await guide();
    await find(element, 'mentor');
    const title = results(element)[1]!;
    all(element, '.result')[1]!.click();
    await element.updateComplete;
    expect(titleOf(element)).to.equal(title);
    expect(text(focused(element))).to.equal(title);
    expect(marks(article(element))).not.to.be.empty;
    for (const word of marks(article(element))) expect(word).to.match(/^mentor/i);
    expect(field(element).value).to.equal('mentor');
    await press(element, 'All results');
    expect(text(focused(element))).to.equal(title);
    expect(results(element)[1]).to.equal(title);
  });

  it('returns when it is cleared, with the marks gone and the focus in the field', async () => {
    const element = await guide(html`<career-guide section="leading/people"></career-guide>`);
    await find(element, 'mentor');
    await find(element, '');
    expect(titleOf(element)).to.equal('Talking and listening');
    await find(element, 'mentor');
    all(element, '.result')[0]!.click();
    await element.updateComplete;
    const title = titleOf(element);
    await press(element, 'Clear the search');
    expect(titleOf(element)).to.equal(title);
    expect(marks(article(element))).to.be.empty;
    expect(field(element).value).to.equal('');
    expect(focused(element)).to.equal(field(element));
  });

  it('says that it found nothing, and the way out', async () => {
    const element = await guide();
    await find(element, '  <b>xyzzyq</b> ');
    expect(shown(element)).to.contain('Nothing here on “<b>xyzzyq</b>”');
    await press(element, 'Clear the search');
    expect(titleOf(element)).to.equal('What makes it exciting');
    expect(focused(element)).to.equal(field(element));
  });

  it('is left behind when the visitor goes on', async () => {
    const element = await guide();
    await find(element, 'mentor');
    all(element, '.result')[0]!.click();
    await element.updateComplete;
    await press(element, /^Next/);
    expect(field(element).value).to.equal('');
    expect(marks(article(element))).to.be.empty;
    expect(element.shadowRoot!.querySelector('.searched')).to.be.null;
  });

  it('moves nothing of where the visitor stopped: to look something up is not to read on', async () => {
    const { key, store } = visitor();
    store.setStopped('backend-developer', 'growing/responsibilities', 1);
    const element = await guide(undefined, key);
    await find(element, 'degree');
    all(element, '.result')[0]!.click();
    await element.updateComplete;
    scroll(article(element).querySelectorAll('.block')[1]!);
    await aMoment();
    expect(readingOf(element)!.stopped).to.include({ section: 'growing/responsibilities', block: 1 });
    expect(button(element, 'Continue: More to answer for')).to.exist;
  });

  it('writes nothing', async () => {
    const element = await guide();
    await find(element, 'degree');
    all(element, '.result')[0]!.click();
    await element.updateComplete;
    await aMoment();
    expect(storeOf(element).document.fields).to.deep.equal({});
  });

  it('looks only into what is shown', async () => {
    const element = await guide(html`<career-guide only="growing"></career-guide>`);
    await find(element, 'mysql');
    for (const each of all(element, '.results li')) expect(text(each)).to.contain('Growing');
  });

  it('stands whatever is typed', async () => {
    const element = await guide();
    for (const query of ['\\', '(', '[a-z]', '"', '%', '💥', 'a'.repeat(5000), '\u0301', 'ﬁ', '</mark>'])
      await find(element, query);
    await find(element, 'team');
    expect(results(element)).not.to.be.empty;
  });
});

describe('by keyboard alone, a visitor', () => {
  it('searches, opens the best with Enter, another with Tab, and gets out with Escape', async () => {
    const page = await fixture<HTMLElement>(html`
      <div>
        <button>Before</button>
        <career-guide storage="none" storage-key=${visitor().key}></career-guide>
      </div>
    `);
    page.style.inlineSize = '320px';
    const element = page.querySelector('career-guide')!;
    await ready(element);
    page.querySelector('button')!.focus();
    const keys = async (...names: string[]) => {
      for (const name of names) await sendKeys({ press: name });
      await element.updateComplete;
    };
    await keys('Tab');
    await sendKeys({ type: 'kuberntes' });
    await element.updateComplete;
    const [best, second] = results(element);
    await keys('Enter');
    expect(titleOf(element)).to.equal(best);
    await keys('Escape');
    expect(focused(element)).to.equal(field(element));
    expect(field(element).value).to.equal('');
    await sendKeys({ type: 'kuberntes' });
    await keys('Tab', 'Tab');
    expect(text(focused(element))).to.equal(second);
    await keys('Enter');
    expect(titleOf(element)).to.equal(second);
    expect(text(focused(element))).to.equal(second);
    await keys('Escape');
    expect(marks(article(element))).to.be.empty;
  });

  it('leaves Escape to the page where there is no search to clear', async () => {
    const element = await guide();
    let heard = 0;
    const listen = () => heard++;
    document.addEventListener('keydown', listen);
    field(element).focus();
    await sendKeys({ press: 'Escape' });
    await find(element, 'team');
    await sendKeys({ press: 'Escape' });
    document.removeEventListener('keydown', listen);
    expect(heard).to.equal(1);
  });
});
