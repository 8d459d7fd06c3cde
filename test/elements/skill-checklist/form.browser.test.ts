import { expect, fixture, html } from '@open-wc/testing';
import { until } from '../../support/until.js';
import type { CareerSkillChecklist } from '../../../src/elements/skill-checklist/skill-checklist.js';
import { all, account, checklist, click, details, known, learning, one, open, opener, ready, sum } from './support.js';

async function inForm(name: string | undefined, isFieldsetDisabled = false) {
  const form = await fixture<HTMLFormElement>(html`
    <form>
      <fieldset ?disabled=${isFieldsetDisabled}>
        <career-skill-checklist storage="none" storage-key=${account()} name=${name ?? ''}></career-skill-checklist>
      </fieldset>
      <button type="reset">Reset</button>
    </form>
  `);
  const element = form.querySelector('career-skill-checklist') as CareerSkillChecklist;
  await ready(element);
  return { form, element, submitted: () => [...new FormData(form)] };
}

describe('a skill checklist in a form', () => {
  it('submits an entry for each known skill, by its name', async () => {
    const { element, submitted } = await inForm('skills');
    expect(submitted()).to.eql([]);
    await click(element, known(element, 'SQL'));
    await click(element, known(element, 'Programming'));
    await click(element, learning(element, 'Mentoring'));
    expect(submitted()).to.eql([
      ['skills', 'programming'],
      ['skills', 'sql'],
    ]);
    await click(element, known(element, 'SQL'));
    expect(submitted()).to.eql([['skills', 'programming']]);
    element.name = 'known';
    await element.updateComplete;
    expect(submitted()).to.eql([['known', 'programming']]);
  });

  it('submits nothing without a name', async () => {
    const { element, submitted } = await inForm(undefined);
    await click(element, known(element, 'SQL'));
    expect(submitted()).to.eql([]);
  });

  it('submits only what `only` lists', async () => {
    const { element, submitted } = await inForm('skills');
    await click(element, known(element, 'SQL'));
    await click(element, known(element, 'Programming'));
    element.only = 'sql';
    await element.updateComplete;
    expect(submitted()).to.eql([['skills', 'sql']]);
  });

  it("keeps the marks through a form's reset and a browser's restore", async () => {
    const { form, element, submitted } = await inForm('skills');
    await click(element, known(element, 'SQL'));
    form.querySelector<HTMLButtonElement>('[type=reset]')!.click();
    await element.updateComplete;
    expect(known(element, 'SQL').checked).to.be.true;
    expect(sum(element)).to.equal('1 of 22 known');
    expect(submitted()).to.eql([['skills', 'sql']]);
    // No callback of ours could take a restored value: the browser has nowhere to put it.
    expect(element).not.to.respondTo('formStateRestoreCallback');
    expect(element).not.to.respondTo('formResetCallback');
  });

  it('is read-only in a disabled fieldset, and can still be opened', async () => {
    const { form, element, submitted } = await inForm('skills', true);
    expect(known(element, 'SQL').disabled).to.be.true;
    expect(learning(element, 'SQL').disabled).to.be.true;
    known(element, 'SQL').click();
    await open(element, 'SQL');
    expect(details(element, 'SQL').querySelector('textarea')!.readOnly).to.be.true;
    expect(sum(element)).to.equal('0 of 22 known');
    form.querySelector('fieldset')!.disabled = false;
    await element.updateComplete;
    await click(element, known(element, 'SQL'));
    expect(submitted()).to.eql([['skills', 'sql']]);
  });
});

describe('a disabled skill checklist', () => {
  it('can be read, filtered and opened, and changes no mark', async () => {
    const element = await checklist(html`<career-skill-checklist disabled></career-skill-checklist>`);
    for (const box of all<HTMLInputElement>(element, '.row input')) expect(box.disabled).to.be.true;
    opener(element, 'SQL').click();
    await element.updateComplete;
    expect(one(element, '.more').checkVisibility()).to.be.true;
    element.removeAttribute('disabled');
    await element.updateComplete;
    expect(known(element, 'SQL').disabled).to.be.false;
    element.disabled = true;
    await element.updateComplete;
    expect(known(element, 'SQL').disabled).to.be.true;
    element.disabled = false;
    await until(() => !known(element, 'SQL').disabled);
  });
});
