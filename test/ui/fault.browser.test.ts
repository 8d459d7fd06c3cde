import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { html as template, type PropertyValues, type TemplateResult } from 'lit';
import { directive, Directive } from 'lit/directive.js';
import { repeat } from 'lit/directives/repeat.js';
import { expectAccessible } from '../support/accessible.js';
import { CareerRoleCard } from '../../src/elements/role-card/role-card.js';
import type { Career } from '../../src/model/career.js';
import { backend, countOf, heading, kite, one, root, shown } from './support.js';

/** What a broken element throws, and where. */
type Place = 'willUpdate' | 'render' | 'getter' | 'child' | 'updated';
let broken: Place | undefined;
function breaks(place: Place): void {
  if (broken === place) throw new TypeError(`no ${place}`);
}

const fragile = directive(
  class extends Directive {
    render(text: string): string {
      breaks('child');
      return text;
    }
  },
);

/** A role card with a fault in it. */
class FaultyCard extends CareerRoleCard {
  get words_(): string {
    breaks('getter');
    return 'whole';
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    breaks('willUpdate');
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    breaks('updated');
  }

  protected override renderCareer(career: Career): TemplateResult {
    breaks('render');
    const rows = repeat(
      [1, 2, 3],
      (row) => row,
      (row) => template`<li>${row === 2 ? fragile(this.words_) : row}</li>`,
    );
    return template`${super.renderCareer(career)}<ul class="rows">${rows}</ul>`;
  }
}
customElements.define('career-faulty-card', FaultyCard);

const put = (data: object = backend) =>
  fixture<FaultyCard>(html`<career-faulty-card storage="none" .data=${data}></career-faulty-card>`);
const isError = (element: Element) => element.matches(':state(error)');
const says = (element: Element) => shown(element);

/** What went wrong in the page beside the element. */
let unhandled: unknown[];
const hear = (event: PromiseRejectionEvent) => unhandled.push(event.reason);
const { error: realError } = console;
let logged: unknown[];
beforeEach(() => {
  broken = undefined;
  unhandled = [];
  logged = [];
  addEventListener('unhandledrejection', hear);
  console.error = (...words: unknown[]) => void logged.push(...words);
});
afterEach(() => {
  removeEventListener('unhandledrejection', hear);
  console.error = realError;
});

describe('an element that throws while it renders', () => {
  for (const place of ['willUpdate', 'render', 'getter', 'child', 'updated'] as const)
    it(`(${place}) says that it could not be shown, to the page and its maker too, and comes back on Try again`, async () => {
      broken = place;
      const errors: Error[] = [];
      const told = ({ error }: { error: Error }) => void errors.push(error);
      document.addEventListener('career-error', told);
      const element = await put();
      await element.updateComplete;
      document.removeEventListener('career-error', told);
      expect(errors.map(({ message }) => message)).to.deep.equal([`no ${place}`]);
      expect(isError(element)).to.be.true;
      expect(one(element, '[role=alert]').innerText).to.contain('could not be shown');
      expect(one(element, '.detail pre').textContent).to.equal(`TypeError: no ${place}`);
      expect(logged).to.deep.equal(errors);
      await expectAccessible(element);

      broken = undefined;
      const retry = one(element, '[part=retry]');
      retry.focus();
      expect(await countOf('career-load', () => retry.click())).to.equal(1);
      expect(isError(element)).to.be.false;
      expect(heading(element)).to.equal('Backend Intern');
      expect(one(element, '.rows').textContent.trim()).to.equal('1whole3');
      expect(document.activeElement, 'focus stays within the element').to.equal(element);
      expect(unhandled).to.be.empty;
    });

  it('while it stands there loses nothing of its frame, and comes back with new data', async () => {
    const element = await put();
    expect(says(element)).to.contain('whole');
    broken = 'child';
    element.requestUpdate();
    await element.updateComplete;
    expect(isError(element)).to.be.true;
    expect(says(element)).not.to.contain('whole');
    expect(root(element).querySelectorAll('slot[name=header], slot[name=footer], [role=status]')).to.have.length(3);
    broken = undefined;
    element.data = kite;
    await element.updateComplete;
    expect(heading(element)).to.equal('String Hand');
    expect(root(element).querySelectorAll('[part=notice]')).to.have.length(0);
  });

  it('again and again is told of once, and once more after each Try again, where focus stays', async () => {
    broken = 'render';
    const element = await put();
    const again = await countOf('career-error', async () => {
      for (let time = 0; time < 3; time++) {
        element.requestUpdate();
        await element.updateComplete;
      }
    });
    expect(again).to.equal(0);
    const retry = one(element, '[part=retry]');
    retry.focus();
    expect(await countOf('career-error', () => retry.click())).to.equal(1);
    expect(document.activeElement).to.equal(element);
    expect(one(element, '[part=retry]')).to.exist;
  });

  it('leaves others on the page alone', async () => {
    broken = 'willUpdate';
    const place = await fixture(
      html`<div>
        <career-faulty-card storage="none"></career-faulty-card><career-role-card storage="none"></career-role-card>
      </div>`,
    );
    await nextFrame();
    expect(isError(place.querySelector('career-faulty-card')!)).to.be.true;
    expect(heading(place.querySelector('career-role-card')!)).to.equal('Backend Intern');
  });
});
