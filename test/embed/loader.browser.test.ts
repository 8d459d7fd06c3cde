import { expect, fixture } from '@open-wc/testing';
import { html, render, type TemplateResult } from 'lit';
import { builtInOf } from '../../src/embed/fetch-ahead.js';
import { until } from '../support/until.js';

const mark = Symbol.for('career-elements');
const page = globalThis as unknown as { [mark]?: string };
const isDefined = (tag: string) => Boolean(customElements.get(tag));

/** A second copy of the loader, as a page gets by loading two versions. */
const loadAgain = (copy: string) => import(new URL(`../../src/embed/loader.ts?${copy}`, import.meta.url).href);

describe('the loader', () => {
  before(async () => {
    await fixture(html`<div><career-role-card></career-role-card></div>`);
    await import('../../src/embed/loader.js');
  });

  it('registers what stands on the page, and only that', async () => {
    await until(() => isDefined('career-role-card'));
    expect(isDefined('career-skill-checklist')).to.be.false;
    expect(isDefined('career-context')).to.be.false;
  });

  it('registers what comes later, however deep in what is added', async () => {
    await fixture(
      html`<section>
        <p><career-context></career-context></p>
      </section>`,
    );
    await until(() => isDefined('career-context'));
    expect(isDefined('career-skill-checklist')).to.be.false;
  });

  it('takes the page for its version, so that a second copy stands aside', async () => {
    const { warn } = console;
    const warnings: unknown[] = [];
    console.warn = (words: unknown) => warnings.push(words);
    try {
      const version = page[mark]!;
      expect(version).to.be.a('string');
      await loadAgain('same');
      expect(warnings).to.deep.equal([]);
      page[mark] = '99.0.0';
      await loadAgain('other');
      expect(warnings).to.have.length(1);
      expect(String(warnings[0])).to.contain('99.0.0').and.to.contain(version);
    } finally {
      console.warn = warn;
    }
  });
});

describe('the dataset that comes beside the script', () => {
  /** Of the first ladder in some markup. It need not be registered. */
  const builtInIn = (markup: TemplateResult) => {
    const holder = document.createElement('div');
    render(markup, holder);
    return builtInOf(holder.querySelector('career-ladder, career-context:empty')!);
  };

  it('is the default where nothing else is said', () => {
    expect(builtInIn(html`<career-ladder></career-ladder>`)).to.equal('backend-developer');
  });

  it("is the element's own, else that of the nearest context that says one", () => {
    const own = html`<career-context career="other"><career-ladder career="mine"></career-ladder></career-context>`;
    expect(builtInIn(own)).to.equal('mine');
    const inherited = html`
      <career-context career="other">
        <career-context><career-ladder></career-ladder></career-context>
      </career-context>
    `;
    expect(builtInIn(inherited)).to.equal('other');
    expect(builtInIn(html`<career-ladder .career=${'property'}></career-ladder>`)).to.equal('property');
  });

  it("is none where a host's own goes before it", () => {
    expect(builtInIn(html`<career-ladder src="/own.json"></career-ladder>`)).to.be.undefined;
    expect(builtInIn(html`<career-ladder .data=${{}}></career-ladder>`)).to.be.undefined;
    const context = html`<career-context src="/own.json"
      ><career-ladder career="mine"></career-ladder
    ></career-context>`;
    expect(builtInIn(context)).to.be.undefined;
  });

  it('is none for what shows none, or not yet', () => {
    expect(builtInIn(html`<career-context></career-context>`)).to.be.undefined;
    expect(builtInIn(html`<career-ladder loading="lazy"></career-ladder>`)).to.be.undefined;
  });
});
