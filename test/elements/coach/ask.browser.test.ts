import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { until } from '../../support/until.js';
import {
  all,
  answered,
  ask,
  backend,
  button,
  coach,
  field,
  focused,
  guide,
  kites,
  last,
  log,
  one,
  press,
  said,
  storeOf,
  text,
  turns,
} from './support.js';
import { describeInOneEngine, itInOneEngine } from '../../support/engines.js';

describe('a question', () => {
  itInOneEngine('is answered from the guide, and names what the answer stands on', async () => {
    const element = await coach();
    const answer = await answered(element, 'What does a Backend Developer do all day?');
    expect(answer).to.contain('Backend Developer');
    expect(all(element, '.mark-number')).not.to.have.length(0);
    expect(text(one(element, '.sources'))).to.contain('Backend Developer');
    expect(all(element, '.piece .needs')).not.to.have.length(0);
  });

  it('is sent by Enter, not by Shift and Enter, nor while a word is composed; the focus stays', async () => {
    const element = await coach();
    field(element).focus();
    await sendKeys({ type: 'SQL' });
    const enter = { key: 'Enter', shiftKey: true, bubbles: true, cancelable: true };
    const isLeftAlone = field(element).dispatchEvent(new KeyboardEvent('keydown', enter));
    expect(isLeftAlone, 'a new line is the browser’s to write').to.equal(true);
    field(element).dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true }));
    expect(turns(element)).to.have.length(1);
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    await until(() => log(element).length);
    expect(field(element).value).to.equal('');
    expect(focused(element)).to.equal(field(element));
    expect(text(one(element, '.you .said'))).to.equal('SQL');
  });

  itInOneEngine('that says nothing is none', async () => {
    const element = await coach();
    await ask(element, '   ');
    expect(all(element, '.you')).to.have.length(0);
    button(element, 'Ask').click();
    await element.updateComplete;
    expect(all(element, '.you')).to.have.length(0);
  });

  it('can be tapped, and what is tapped keeps the focus', async () => {
    const element = await coach();
    await answered(element, 'Tell me about SQL');
    const tap = last<HTMLButtonElement>(element, '.tap');
    tap.focus();
    tap.click();
    await element.updateComplete;
    expect(text(last(element, '.you .said'))).to.equal(text(tap));
    expect(focused(element)).to.equal(tap);
  });

  itInOneEngine('of markup is shown as it was typed', async () => {
    const element = await coach();
    await answered(element, '<img src=x onerror="window.broken = true"> **SQL**');
    expect(text(last(element, '.you .said'))).to.equal('<img src=x onerror="window.broken = true"> **SQL**');
    expect(element.shadowRoot!.querySelector('img')).to.equal(null);
    expect(window).not.to.have.property('broken');
  });

  itInOneEngine('tells the page that something was asked, and not what', async () => {
    const element = await coach();
    const heard: Event[] = [];
    element.addEventListener('career-ask', (event) => heard.push(event));
    await answered(element, 'Tell me about SQL');
    expect(heard).to.have.length(1);
    expect(heard[0]).to.include({ career: 'backend-developer', by: 'guide' });
    expect(JSON.stringify(Object.values(heard[0]!))).not.to.contain('SQL');
  });

  itInOneEngine('that the guide says nothing of is answered so', async () => {
    const element = await coach();
    const answer = await answered(element, 'What is the weather in Lisbon?');
    expect(answer).to.contain('doesn’t say');
  });
});

describeInOneEngine('the log', () => {
  it('holds the sentences of the last answer, and nothing of cards, sources or tests', async () => {
    const element = await coach();
    await answered(element, 'Tell me about SQL');
    const sentences = log(element);
    expect(sentences).not.to.have.length(0);
    expect(sentences.join(' ')).not.to.contain('Where you are with');
    await answered(element, 'Test me on SQL');
    expect(one(element, '[role=log]').querySelector('fieldset, button, input')).to.equal(null);
    expect(log(element)).to.eql(['Let us see how you stand in SQL.']);
  });
});

describe('a source', () => {
  it('opens in its place by its link, and by its mark, which moves the focus there', async () => {
    const element = await coach();
    const heard: unknown[] = [];
    element.addEventListener('career-select', ({ kind, id, open }) => heard.push([kind, id, open]));
    await answered(element, 'Tell me about SQL');
    const source = one<HTMLButtonElement>(element, '.source');
    source.click();
    await element.updateComplete;
    expect(source.getAttribute('aria-expanded')).to.equal('true');
    const section = guide.parts.flatMap((part) => part.sections).find(({ title }) => title === text(source));
    if (section) expect(text(one(element, '.source-text')).length).to.be.greaterThan(100);
    expect(heard).to.have.length(1);
    source.click();
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('.source-text')).to.equal(null);
    expect(heard).to.have.length(2);
    one(element, '.mark-number').click();
    await element.updateComplete;
    expect(focused(element)).to.equal(source);
    expect(all(element, '.source-text')).to.have.length(1);
  });

  it('leads where the host says', async () => {
    const element = await coach({ properties: { skillUrl: '/courses/{skill}' } });
    await answered(element, 'Tell me about SQL');
    const source = all<HTMLButtonElement>(element, '.source').find((each) => text(each) === 'SQL')!;
    source.click();
    await element.updateComplete;
    expect(one<HTMLAnchorElement>(element, '.source-text a').href).to.match(/\/courses\/sql$/);
  });
});

describeInOneEngine('pieces', () => {
  it('take marks, and every other element hears of them', async () => {
    const element = await coach();
    const heard: string[] = [];
    element.addEventListener('career-skill-change', ({ skill, status }) => heard.push(`${skill} ${status}`));
    await answered(element, 'Tell me about SQL');
    one<HTMLInputElement>(element, '.piece [value=known]').click();
    await element.updateComplete;
    expect(storeOf(element).snapshot.skills['sql']).to.include({ status: 'known' });
    expect(heard).to.eql(['sql known']);
    expect(all(element, '.piece [name^=level]')).to.have.length(3);
  });

  it('are left out where the dataset does not have them', async () => {
    const element = await coach({ data: kites, guide: undefined, questions: undefined });
    const [skill] = kites.skills;
    const answer = await answered(element, `Tell me about ${skill!.title}`);
    expect(answer).to.contain(skill!.title);
  });
});

describe('the conversation', () => {
  itInOneEngine('is cleared in one act, and brought back', async () => {
    const element = await coach();
    await answered(element, 'Tell me about SQL');
    await press(element, 'Clear');
    expect(all(element, '.you')).to.have.length(0);
    expect(text(focused(element))).to.equal('The conversation is cleared.');
    await press(element, 'Undo');
    expect(text(one(element, '.you .said'))).to.equal('Tell me about SQL');
    expect(log(element), 'brought back is no news').to.eql([]);
  });

  it('is copied in one act, or given to be copied by hand', async () => {
    const element = await coach();
    await answered(element, 'Tell me about SQL');
    const { writeText } = navigator.clipboard;
    navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'));
    button(element, 'Copy conversation').click();
    await until(() => element.shadowRoot!.querySelector('#hand-0'));
    navigator.clipboard.writeText = writeText;
    const copied = one<HTMLTextAreaElement>(element, '#hand-0').value;
    expect(copied).to.contain('You: Tell me about SQL').and.to.contain('Coach: ').and.to.contain('[1] ');
  });

  itInOneEngine('of 200 messages makes none of them anew for a key or a further answer', async () => {
    const element = await coach();
    await answered(element, 'Tell me about SQL');
    for (let at = 0; at < 99; at++) await ask(element, at % 2 ? 'Do I need a degree?' : 'What is the outlook?');
    const before = all(element, '.turn');
    expect(before.length).to.be.at.least(200);
    const touched = new Set<Node>();
    const observer = new MutationObserver((records) => records.forEach(({ target }) => touched.add(target)));
    for (const turn of before) observer.observe(turn, { subtree: true, childList: true, characterData: true });
    const area = field(element);
    area.value = 'a';
    area.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await element.updateComplete;
    expect(touched.size, 'by a key').to.equal(0);
    await ask(element, 'What is the outlook?');
    observer.disconnect();
    expect(touched.size, 'by an answer').to.be.below(10);
    expect(all(element, '.turn').slice(0, before.length)).to.deep.equal(before);
  });

  it('goes on where the element is moved', async () => {
    const element = await coach();
    await answered(element, 'Tell me about SQL');
    const parent = element.parentElement!;
    element.remove();
    parent.append(element);
    await element.updateComplete;
    expect(text(one(element, '.you .said'))).to.equal('Tell me about SQL');
    expect(await answered(element, 'Do I need a degree?')).not.to.equal('');
  });

  for (const width of [240, 320, 720, 1200])
    it(`has all of it within ${width} px, right to left too`, async () => {
      for (const dir of ['ltr', 'rtl'] as const) {
        const element = await coach({ width, dir });
        await answered(element, 'What does a Backend Developer do all day?');
        await answered(element, 'Test me on SQL');
        const edge = element.getBoundingClientRect();
        const out = all(element, '.coach *').filter((each) => {
          const { left, right, width: own } = each.getBoundingClientRect();
          return own > 1 && !each.closest('.unseen') && (right > edge.right + 1 || left < edge.left - 1);
        });
        expect(out.map((each) => each.outerHTML.slice(0, 80))).to.eql([]);
      }
    });
});

it('what a sentence stands on stays on the line of its last word, however wide the page', async () => {
  const element = await coach();
  await answered(element, 'Do I need a degree?');
  const numbers = all(element, '.sentences sup');
  expect(numbers).not.to.have.length(0);
  for (let width = 240; width <= 720; width += 6) {
    element.parentElement!.style.width = `${width}px`;
    for (const number of numbers) {
      const { top, bottom } = number.querySelector('button')!.getBoundingClientRect();
      const middle = (top + bottom) / 2;
      const word = lastLetterBefore(number).getBoundingClientRect();
      expect(word.top < middle && middle < word.bottom, `at ${width} px`).to.equal(true);
    }
  }
});

/** The last letter that is read before a node. */
function lastLetterBefore(node: Element): Range {
  const walker = document.createTreeWalker(node.closest('.sentences')!, NodeFilter.SHOW_TEXT);
  walker.currentNode = node;
  while (walker.previousNode()) {
    const at = walker.currentNode.textContent!.trimEnd().length;
    if (!at) continue;
    const letter = document.createRange();
    letter.setStart(walker.currentNode, at - 1);
    letter.setEnd(walker.currentNode, at);
    return letter;
  }
  throw new Error('Nothing is read before it');
}

it('the career of the first words is the one on show', async () => {
  const element = await coach();
  expect(said(element)).to.contain(
    `What does a ${backend.positions.find(({ id }) => id === 'backend-developer')!.title}`,
  );
});
