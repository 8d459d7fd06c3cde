/** What every element does when a host hands it something that throws. */
import { expect } from '@open-wc/testing';
import { load, provideCareer } from '../../src/datasets/load.js';
import type { Career } from '../../src/model/career.js';
import type { Links } from '../../src/ui/settings.js';
import { kites } from './datasets.js';
import { onPurpose } from './quiet.js';
import { everyElement, eventsOf, is, put, settled, show, type Subject, within, words } from './subjects.js';

const refuse = (): never => {
  throw new Error(onPurpose);
};

let careers = 0;
/** A career that is read without harm when it loads, and throws at whoever reads it once it is armed. */
async function armable() {
  const { career: whole } = await load({ data: kites.career });
  const career = { id: `throwing-${++careers}` } as Record<string, unknown>;
  let isArmed = false;
  for (const [name, value] of Object.entries(whole))
    if (name !== 'id')
      Object.defineProperty(career, name, { enumerable: true, get: () => (isArmed ? refuse() : value) });
  provideCareer(career as unknown as Career);
  return { id: career.id as string, arm: (arm: boolean) => (isArmed = arm) };
}

everyElement((subject, it) => {
  /** Puts an element on the page that shows a career of those that come along. */
  const named = (id: string) => {
    const { career: _, ...pieces } = kites;
    return put(subject, { properties: { career: id, data: undefined, ...pieces } as never });
  };

  it('says so, to the page too, where reading its dataset throws', async () => {
    const events = eventsOf('career-load', 'career-error');
    const data = Object.defineProperty({ ...kites.career }, 'title', { enumerable: true, get: refuse });
    const element = await show(subject, { properties: { data } as never });
    expectError(element);
    expect(events).to.deep.equal(['career-error']);
  });

  it('ends in the error state where rendering throws, and tells the page once', async () => {
    const { id, arm } = await armable();
    const events = eventsOf('career-error');
    arm(true);
    const element = named(id);
    await settled(element);
    element.requestUpdate();
    await settled(element);
    expectError(element);
    expect(events).to.deep.equal(['career-error']);
  });

  it('ends in the error state where rendering throws later on, and shows its content again at Retry', async () => {
    const { id, arm } = await armable();
    const element = named(id);
    await settled(element);
    const before = words(element);
    arm(true);
    element.headingLevel = 3;
    await settled(element);
    expectError(element);
    arm(false);
    within(element, '[part=retry]')!.click();
    await settled(element);
    expect(is(element, 'error')).to.be.false;
    expect(words(element)).to.equal(before);
  });

  it('recovers from a throw with good data, and tells the page', async () => {
    const { id, arm } = await armable();
    arm(true);
    const element = named(id);
    await settled(element);
    const events = eventsOf('career-load', 'career-error');
    Object.assign(element, { career: undefined, data: kites.career });
    await settled(element);
    await expectContent(subject, element);
    expect(events.slice(0, 1)).to.deep.equal(['career-load']);
  });

  it('shows its content or its error where the host’s links throw, and recovers with good ones', async () => {
    const events = eventsOf('career-error');
    const links = new Proxy<Links>({}, { get: refuse, has: refuse, getOwnPropertyDescriptor: refuse, ownKeys: refuse });
    const element = await show(subject, { properties: { links } });
    if (is(element, 'error')) expectError(element);
    else await expectContent(subject, element);
    expect(events).to.have.length(is(element, 'error') ? 1 : 0);
    Object.assign(element, { links: {} });
    await settled(element);
    await expectContent(subject, element);
  });
});

function expectError(element: Element): void {
  expect(is(element, 'error')).to.be.true;
  expect(within(element, '[role=alert]')!.innerText.trim()).not.to.equal('');
  expect(within(element, '[part=retry]')).not.to.be.null;
}

async function expectContent(subject: Subject, element: Element): Promise<void> {
  expect(is(element, 'error')).to.be.false;
  expect(words(element)).to.equal(words(await show(subject)));
}
