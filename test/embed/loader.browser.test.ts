import { expect, fixture, html } from '@open-wc/testing';
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
