/** What every element shows while its dataset comes, when it is there, and when it is not. */
import { expect, oneEvent } from '@open-wc/testing';
import { serveDatasets } from '../support/server.js';
import { kites, nothing, otherKites } from './datasets.js';
import { everyElement, eventsOf, is, put, settled, show, within, words } from './subjects.js';

everyElement((subject, it) => {
  it('shows a dataset in hand at once, with no word of loading', async () => {
    const events = eventsOf('career-load', 'career-error');
    const element = put(subject);
    await element.updateComplete;
    expect(is(element, 'loading')).to.be.false;
    expect(within(element, '.loading, [role=alert]')).to.be.null;
    await settled(element);
    expect(events).to.deep.equal(['career-load']);
  });

  it('says that it is loading until its dataset comes, then shows it and tells the page', async () => {
    const [source] = serveDatasets(kites);
    const events = eventsOf('career-load', 'career-error');
    const element = put(subject, { src: source!.src });
    await element.updateComplete;
    expect(is(element, 'loading')).to.be.true;
    expect(words(element)).to.contain(subject.loading);
    expect(events).to.deep.equal([]);
    source!.answer();
    await settled(element);
    expect(words(element)).to.equal(words(await show(subject)));
    // The one beside it, too.
    expect(events).to.deep.equal(['career-load', 'career-load']);
  });

  it('says so where its dataset holds nothing for it', async () => {
    const element = await show(subject, { dataset: nothing });
    expect(is(element, 'empty')).to.equal(subject.empty !== undefined);
    if (subject.empty) expect(within(element, '.notice-title')!.innerText).to.equal(subject.empty);
    else expect(within(element, 'section')!.innerText.trim()).not.to.equal('');
  });

  it('shows an error with Retry when its dataset does not come, and the dataset once it does', async () => {
    const [source] = serveDatasets(kites);
    const events = eventsOf('career-load', 'career-error');
    const element = put(subject, { src: source!.src });
    await element.updateComplete;
    source!.fail(503);
    const { error } = (await oneEvent(element, 'career-error')) as unknown as { error: Error };
    expect(error.message).to.contain('503');
    expect(is(element, 'error')).to.be.true;
    expect(within(element, '[role=alert]')!.innerText).to.contain(subject.error).and.to.contain('503');
    source!.answer();
    within(element, '[part=retry]')!.click();
    await settled(element);
    expect(is(element, 'error')).to.be.false;
    expect(within(element, '[role=alert]')).to.be.null;
    expect(words(element)).to.equal(words(await show(subject)));
    expect(events).to.deep.equal(['career-error', 'career-load', 'career-load']);
  });

  it('keeps the focus within when Retry is pressed', async () => {
    const [source] = serveDatasets(kites);
    const element = put(subject, { src: source!.src });
    source!.fail(503);
    await oneEvent(element, 'career-error');
    const retry = within(element, '[part=retry]')!;
    retry.focus();
    retry.click();
    await oneEvent(element, 'career-error');
    expect(document.activeElement).to.equal(element);
  });

  it('never shows an older dataset in the place of a newer one', async () => {
    const [older, newer] = serveDatasets(otherKites, kites);
    const events = eventsOf('career-load', 'career-error');
    const element = put(subject, { src: older!.src });
    await element.updateComplete;
    element.src = newer!.src;
    await element.updateComplete;
    newer!.answer();
    await settled(element);
    older!.answer();
    await settled(element);
    expect(words(element)).to.equal(words(await show(subject)));
    expect(events).to.deep.equal(['career-load', 'career-load']);
  });

  it('shows the newer of two datasets where both are in hand', async () => {
    const element = await show(subject);
    Object.assign(element, { data: otherKites.career, ...otherKites });
    await settled(element);
    expect(words(element)).to.equal(words(await show(subject, { dataset: otherKites })));
  });
});
