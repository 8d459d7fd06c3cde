import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { until } from '../support/until.js';
import { all, card, kite, one, root } from './support.js';

const longest = 'dragon-loft-keeper';
const undo: (() => void)[] = [];

/** Puts a host's style sheet on the page until the test is over. */
function hostStyle(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
  undo.push(() => (document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet)));
}
afterEach(() => undo.splice(0).forEach((step) => step()));

const sizeOf = (element: Element) => {
  const { width, height } = element.getBoundingClientRect();
  return { width: Math.round(width), height: Math.round(height) };
};
/** What stands wider than the element it is in. */
const tooWide = (element: HTMLElement): string[] => {
  const edge = element.getBoundingClientRect();
  return all(element, '.root *')
    .filter((each) => !each.closest('svg') && !each.classList.contains('unseen'))
    .filter((each) => {
      const { left, right, width } = each.getBoundingClientRect();
      return width > 0 && (right > edge.right + 1 || left < edge.left - 1);
    })
    .map((each) => each.outerHTML.slice(0, 80));
};

describe('a host’s styles', () => {
  it('that undo everything leave layout and states as they are', async () => {
    const element = await card();
    element.parentElement!.style.width = '600px';
    await nextFrame();
    const sizes = () => all(element, '.title, .needs li, .ring, .steps, .mark').map(sizeOf);
    const known = () => getComputedStyle(one(element, '.ring .known')).stroke;
    const [before, stroke] = [sizes(), known()];
    hostStyle('* { all: unset !important; color: red !important }');
    // Without the host's own font size, ours is that of the page: the same here.
    document.documentElement.style.display = document.body.style.display = 'block';
    element.parentElement!.style.setProperty('display', 'block', 'important');
    element.parentElement!.style.setProperty('width', '600px', 'important');
    await nextFrame();
    expect(sizes()).to.deep.equal(before);
    expect(known()).to.equal(stroke);
    expect(getComputedStyle(one(element, '.title')).fontWeight).to.equal('600');
  });

  it('that make 1rem 10 px change nothing against the host’s own text', async () => {
    const element = await card();
    element.parentElement!.style.fontSize = '16px';
    const size = () => getComputedStyle(one(element, '.needs li')).fontSize;
    const before = size();
    hostStyle('html { font-size: 62.5% }');
    expect(size()).to.equal(before);
    expect(before).to.equal('15px');
  });

  it('for buttons, letters and lines do not reach inside', async () => {
    const element = await card();
    const looks = () => {
      const { letterSpacing, textTransform, lineHeight, padding, wordSpacing } = getComputedStyle(
        one(element, '.step'),
      );
      return { letterSpacing, textTransform, lineHeight, padding, wordSpacing };
    };
    const before = looks();
    hostStyle(
      'button { all: unset } * { letter-spacing: 2px; line-height: 3; text-transform: uppercase; word-spacing: 9px; white-space: nowrap; text-align: right }',
    );
    expect(looks()).to.deep.equal(before);
  });

  it('set its font, its size and its colours', async () => {
    const element = await card();
    Object.assign(element.parentElement!.style, { font: '20px serif', color: 'rgb(1, 2, 3)' });
    expect(getComputedStyle(root(element))).to.include({
      fontFamily: 'serif',
      fontSize: '20px',
      color: 'rgb(1, 2, 3)',
    });
    element.style.setProperty('--career-font', 'monospace');
    element.style.setProperty('--career-text', 'rgb(4, 5, 6)');
    expect(getComputedStyle(root(element))).to.include({ fontFamily: 'monospace', color: 'rgb(4, 5, 6)' });
  });
});

describe('a narrow place', () => {
  const places = {
    'a block': '',
    'a flex row': 'display: flex',
    'a flex column': 'display: flex; flex-direction: column; align-items: flex-start',
    'a grid': 'display: grid',
    'a grid of two': 'display: grid; grid-template-columns: 1fr 1fr; inline-size: 480px',
  };

  for (const direction of ['ltr', 'rtl'])
    for (const [name, style] of Object.entries(places))
      it(`of 240 px, ${name}, ${direction}, holds all of it`, async () => {
        for (const variant of ['compact', undefined] as const)
          for (const position of [longest, 'storm-warden', 'kite-apprentice']) {
            const place = await fixture<HTMLElement>(
              html`<div dir=${direction}>
                <career-role-card
                  storage="none"
                  .data=${kite}
                  .variant=${variant}
                  position=${position}
                ></career-role-card>
              </div>`,
            );
            place.style.cssText = `inline-size: 240px; ${style}`;
            const element = place.querySelector('career-role-card')!;
            if (name.includes('flex')) element.style.inlineSize = '100%';
            await until(() => element.shadowRoot!.querySelector('article'));
            await nextFrame();
            expect(element.getBoundingClientRect().width).to.be.within(200, 241);
            expect(tooWide(element), position).to.deep.equal([]);
          }
      });

  it('has a width of its own in a row that gives it none', async () => {
    const place = await fixture<HTMLElement>(
      html`<div>
        <career-role-card storage="none" position="cto"></career-role-card>
      </div>`,
    );
    place.style.cssText = 'display: flex; inline-size: 600px';
    await nextFrame();
    expect(place.querySelector('career-role-card')!.getBoundingClientRect().width).to.be.greaterThan(200);
  });

  it('holds text of twice the size', async () => {
    const element = await card();
    element.parentElement!.style.cssText = 'inline-size: 320px; font-size: 32px';
    await nextFrame();
    expect(tooWide(element)).to.deep.equal([]);
  });

  it('holds text spaced as a reader may need it', async () => {
    const element = await card();
    element.parentElement!.style.cssText = 'inline-size: 320px';
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '.root * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
    );
    element.shadowRoot!.adoptedStyleSheets = [...element.shadowRoot!.adoptedStyleSheets, sheet];
    await nextFrame();
    expect(tooWide(element)).to.deep.equal([]);
  });
});
