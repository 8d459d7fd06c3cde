import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { expectAccessibleInBothThemes } from '../../support/accessible.js';
import { until } from '../../support/until.js';
import backendDeveloper from '../../../data/careers/backend-developer.json' with { type: 'json' };
import type { CareerData } from '../../../src/model/career.js';
import type { CareerLinkEvent } from '../../../src/ui/events/career-link.js';
import {
  account,
  all,
  button,
  career,
  choose,
  click,
  type Explorer,
  explorer,
  interest,
  isSeen,
  mark,
  one,
  said,
  titles,
} from './support.js';
import { describeInOneEngine } from '../../support/engines.js';

const backend = backendDeveloper as unknown as CareerData;

describeInOneEngine('a path explorer, in each state, has nothing that axe finds', () => {
  it('loading: rings where it is wide, rows where it is narrow', async () => {
    const { fetch } = window;
    window.fetch = () => new Promise(() => {});
    for (const [width, drawing] of [
      [720, true],
      [320, false],
      [240, false],
    ] as const) {
      const place = await fixture<HTMLElement>(
        html`<div><career-path-explorer src="/slow-${width}.json" storage="none"></career-path-explorer></div>`,
      );
      place.style.width = `${width}px`;
      const element = place.querySelector('career-path-explorer')!;
      expect(element.matches(':state(loading)')).to.be.true;
      expect(said(element)).to.contain('Loading the careers around yours');
      expect(isSeen(one(element, '.drawing'))).to.equal(drawing);
      expect(isSeen(one(element, '.rows .skeleton'))).to.equal(!drawing);
      for (const line of all(element, '.skeleton'))
        expect(line.getBoundingClientRect().right).to.be.most(element.getBoundingClientRect().right);
      await expectAccessibleInBothThemes(element);
    }
    window.fetch = fetch;
  });

  it('the map, with nothing ticked and a card opened', async () => {
    const element = await explorer();
    expect(said(element)).to.contain('Tick what you know, and the map comes closer');
    await click(element, career(element, 'Cloud Engineer'));
    await expectAccessibleInBothThemes(element);
  });

  it('the map beside its card, with marks and a full comparison', async () => {
    const element = await explorer(undefined, 1200);
    await mark(element, 'programming', 'known');
    await mark(element, 'ci-cd', 'learning');
    expect(said(element)).not.to.contain('Tick what you know');
    for (const title of ['DevOps Engineer', 'Cloud Engineer', 'Product Manager']) {
      await click(element, career(element, title));
      await click(element, button(element, 'Compare'));
    }
    await click(element, career(element, 'Data Engineer'));
    expect(button(element, 'Compare').getAttribute('aria-disabled')).to.equal('true');
    await expectAccessibleInBothThemes(element);
  });

  it('the list, narrow, opened, with two of them compared', async () => {
    const element = await explorer(undefined, 320);
    await click(element, career(element, 'Cloud Engineer'));
    await click(element, one(element, 'input[aria-label="Compare Cloud Engineer"]'));
    await click(element, one(element, 'input[aria-label="Compare Data Engineer"]'));
    await expectAccessibleInBothThemes(element);
  });

  it('the list by groups', async () => {
    const element = await explorer(html`<career-path-explorer view="list" heading-level="3"></career-path-explorer>`);
    await choose(element, one(element, '.sort select'), 'By the guide’s groups');
    expect(all(element, 'h4').map((node) => node.textContent)).to.include('Related paths');
    await expectAccessibleInBothThemes(element);
  });

  it('nothing matches: says what was asked, and the ways out', async () => {
    const element = await explorer();
    await choose(element, one(element, '#group'), 'Related paths');
    await click(element, interest(element, 'Teaching'));
    await click(element, interest(element, 'Security'));
    expect(said(element)).to.contain('No neighbour here wants both');
    expect(said(element)).to.contain('Of Related paths, none is for Teaching and Security at once.');
    await expectAccessibleInBothThemes(element);
    await click(element, button(element, 'Show all four groups'));
    expect(element.shadowRoot!.activeElement).to.equal(one(element, '#group'));
    await click(element, button(element, 'Clear interests'));
    expect(titles(element)).to.have.length(8);
    expect(element.shadowRoot!.activeElement).to.equal(interest(element, 'Building things'));
  });
});

describe('a path explorer', () => {
  it('is a list of the same careers where it is narrow, and nothing overflows', async () => {
    for (const width of [240, 320]) {
      const element = await explorer(html`<career-path-explorer view="map"></career-path-explorer>`, width);
      expect(isSeen(one(element, '.drawing'))).to.be.false;
      expect(titles(element)).to.have.length(8);
      await click(element, career(element, 'Solutions Architect'));
      await click(element, one(element, 'input[aria-label="Compare Cloud Engineer"]'));
      const edge = element.getBoundingClientRect().right + 0.5;
      for (const node of all(element, '.root *')) {
        if (node.closest('.scroll, .unseen') || !isSeen(node)) continue;
        expect(node.getBoundingClientRect().right, `${width}: ${node.outerHTML.slice(0, 80)}`).to.be.most(edge);
      }
    }
  });

  it('lets a long word in a title break rather than overflow', async () => {
    const data = {
      ...backend,
      alternatives: backend.alternatives!.map((each) => ({ ...each, title: 'Cybersicherheitsspezialistinnen' })),
    };
    const element = await explorer(html`<career-path-explorer .data=${data}></career-path-explorer>`, 240);
    const edge = element.getBoundingClientRect().right + 0.5;
    for (const node of all(element, '.name-text')) expect(node.getBoundingClientRect().right).to.be.most(edge);
  });

  it('shows only the careers it is limited to', async () => {
    const element = await explorer(
      html`<career-path-explorer only="data-engineer, product-manager"></career-path-explorer>`,
    );
    expect(titles(element)).to.have.members(['Data Engineer', 'Product Manager']);
    expect(said(element)).to.contain('Two careers around yours');
    element.only = 'nobody';
    await element.updateComplete;
    expect(element.matches(':state(empty)')).to.be.true;
  });

  it('keeps two elements on a page in step', async () => {
    const key = account();
    const two = await fixture<HTMLElement>(html`
      <div>
        <career-path-explorer storage="none" storage-key=${key}></career-path-explorer>
        <career-path-explorer storage="none" storage-key=${key} view="list"></career-path-explorer>
      </div>
    `);
    const [map, list] = [...two.querySelectorAll('career-path-explorer')] as [Explorer, Explorer];
    await until(() => one(list, '.node'));
    await mark(map, 'programming', 'known');
    await list.updateComplete;
    for (const element of [map, list]) expect(said(element)).to.contain('you know 1');
  });

  it('links skills and careers as its host says, with the host’s notes', async () => {
    const links = {
      'alternative/cloud-engineer': { url: '/cloud', label: 'Cloud jobs', note: '37 open jobs' },
      'skill/programming': { note: 'Module 1' },
      'alternative/data-engineer': { url: 'javascript:alert(1)' },
    };
    const element = await explorer(
      html`<career-path-explorer skill-url="/courses/{skill}" .links=${links}></career-path-explorer>`,
    );
    await click(element, career(element, 'Cloud Engineer'));
    const card = one(element, '.card');
    expect(card.querySelector<HTMLAnchorElement>('.go')!.pathname).to.equal('/cloud');
    expect(card.textContent).to.contain('Cloud jobs').and.to.contain('37 open jobs').and.to.contain('Module 1');
    expect(card.querySelector('a[href$="/courses/kubernetes"]')!.textContent).to.equal('Kubernetes');
    const followed = oneEvent(element, 'career-link');
    element.addEventListener('career-link', (event) => event.preventDefault());
    card.querySelector<HTMLAnchorElement>('.go')!.click();
    const { kind, id } = (await followed) as unknown as CareerLinkEvent;
    expect([kind, id]).to.deep.equal(['alternative', 'cloud-engineer']);
    await click(element, career(element, 'Data Engineer'));
    expect(one(element, '.card').querySelector('.go')).to.be.null;
  });

  it('keeps what was opened and chosen when its dataset is refreshed', async () => {
    const element = await explorer();
    await click(element, career(element, 'Cloud Engineer'));
    await click(element, button(element, 'Compare'));
    element.data = structuredClone(backend);
    await until(() => one(element, '.card'));
    expect(said(element)).to.contain('Side by side');
  });

  it('prints every career opened, in a list, and the comparison', async () => {
    const element = await explorer();
    await click(element, career(element, 'Cloud Engineer'));
    await click(element, button(element, 'Compare'));
    window.dispatchEvent(new Event('beforeprint'));
    await element.updateComplete;
    expect(all(element, '.card')).to.have.length(8);
    expect(all(element, '.drawing')).to.have.length(0);
    expect(all(element, 'table')).to.have.length(1);
    window.dispatchEvent(new Event('afterprint'));
    await element.updateComplete;
    expect(all(element, '.card')).to.have.length(1);
  });
});
