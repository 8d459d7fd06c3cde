/** The elements, and how a test puts one on a page. */
import { expect } from '@open-wc/testing';
import { load } from '../../src/datasets/load.js';
import { loadFit, loadGuide, loadQuestions, loadWordings } from '../../src/datasets/pieces.js';
import { CareerElement } from '../../src/ui/career-element.js';
import { type ElementName, elements, tagOf } from '../support/elements.js';
import { stopServing, type Dataset } from '../support/server.js';
import { until } from '../support/until.js';
import { account } from '../support/visitor.js';
import { isWanted } from '../support/whole-run.js';
import { kites, nothing, otherKites, foreignKites } from './datasets.js';
import { listen } from './quiet.js';

/** What an element has to say about itself, in `test/elements/<name>/promises.ts`, where it differs from the others. */
export interface Particulars {
  /** What it says while its dataset is on its way. */
  readonly loading: string;
  /** What it says of a dataset that holds nothing for it; left out where it has something to show of any. */
  readonly empty?: string;
  /** What it says where its dataset did not come. */
  readonly error: string;
  /** What of the kite maker's dataset (`datasets.ts`) stands there, and what does not, where `only` is set to an id. */
  readonly only?: { readonly id: string; readonly shows: string; readonly hides: string };
}

export interface Subject extends Particulars {
  readonly name: string;
  readonly tag: string;
}

/** How an element that shows a career differs from the others. */
const read = async (name: ElementName): Promise<Subject> => {
  const { default: particulars } = (await import(`../elements/${name}/promises.ts`)) as { default: Particulars };
  return { name, tag: tagOf(name), ...particulars };
};
const showsCareer = (name: ElementName) => customElements.get(tagOf(name))!.prototype instanceof CareerElement;

await Promise.all(elements.map((name) => import(`../../src/elements/${name}/define.ts`)));
/** Every element that shows a career. */
export const subjects: readonly Subject[] = await Promise.all(elements.filter(showsCareer).filter(isWanted).map(read));

let place: HTMLElement;

type Promised = (sentence: string, keep: (this: Mocha.Context) => void | Promise<void>) => void;

/** A test with a place for its elements, during which the page must stay quiet. */
const promised: Promised = (sentence, keep) => {
  it(sentence, async function () {
    const heard = listen();
    place = document.createElement('div');
    document.body.append(place);
    try {
      await keep.call(this);
    } finally {
      place.remove();
      stopServing();
      heard.stop();
    }
    expect(heard.words).to.deep.equal([]);
  });
};

/** Describes what every element promises. */
export function everyElement(describeOne: (subject: Subject, it: Promised) => void): void {
  before(async () => {
    // In hand, so that what does not wait for a dataset shows in the first update.
    for (const { career, guide, fit, questions, wordings } of [kites, otherKites, foreignKites, nothing])
      await Promise.all([
        load({ data: career }),
        loadGuide({ data: guide }),
        loadFit({ data: fit }),
        loadQuestions({ data: questions }),
        loadWordings({ data: wordings }),
      ]);
  });
  for (const subject of subjects) describe(`<${subject.tag}>`, () => describeOne(subject, promised));
}

/** Describes what an element promises even where it shows no career. */
export function anyElement(describeOne: (tag: string, it: Promised) => void): void {
  for (const tag of elements.map(tagOf)) describe(`<${tag}>`, () => describeOne(tag, promised));
}

/** Where the elements of a test stand, until it ends. */
export const here = (): HTMLElement => place;

/** The events of some types that reach the page, in order, as they come. */
export function eventsOf(...types: string[]): string[] {
  const events: string[] = [];
  for (const type of types) place.addEventListener(type, () => events.push(type));
  return events;
}

export interface Given {
  readonly dataset?: Dataset;
  /** The address of a dataset, in place of one in hand. */
  readonly src?: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly properties?: Partial<CareerElement>;
  readonly inside?: ParentNode & Node;
  /** HTML in its slots. */
  readonly children?: string;
}

/** An element that stands nowhere yet, whose visitor is like no other. */
export function make({ tag }: Subject, given: Given = {}): CareerElement {
  const element = document.createElement(tag) as CareerElement;
  const { src, dataset = kites, attributes = {}, properties = {}, children } = given;
  const { career: data, ...pieces } = dataset;
  Object.assign(element, { storage: 'none', storageKey: account() });
  Object.assign(element, src === undefined ? { data, ...pieces } : { src }, properties);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  if (children) element.innerHTML = children;
  return element;
}

/** Puts an element on the page. */
export function put(subject: Subject, given: Given = {}): CareerElement {
  const element = make(subject, given);
  (given.inside ?? place).append(element);
  return element;
}

/** Puts an element on the page and waits until it has all it shows. */
export async function show(subject: Subject, given: Given = {}): Promise<CareerElement> {
  const element = put(subject, given);
  await settled(element);
  return element;
}

const closedRoots = new WeakMap<Element, ShadowRoot>();
/** From here on every shadow root is closed, as some pages want it, until the function this answers with is called. */
export function closeRoots(): () => void {
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (this: Element, init) {
    const root = attachShadow.call(this, { ...init, mode: 'closed' });
    closedRoots.set(this, root);
    return root;
  };
  return () => void (Element.prototype.attachShadow = attachShadow);
}
/** An element's root, closed or not. */
export const rootOf = (element: Element): ShadowRoot => element.shadowRoot ?? closedRoots.get(element)!;

export const is = (element: Element, state: 'loading' | 'empty' | 'error'): boolean =>
  element.matches(`:state(${state})`);
/** The first thing in an element that a selector finds. */
export const within = <Found extends Element = HTMLElement>(element: Element, selector: string): Found | null =>
  rootOf(element).querySelector<Found>(selector);

/** All that an element says. */
export const words = (element: Element): string => rootOf(element).textContent.replace(/\s+/g, ' ').trim();

/** Waits until an element has its dataset, or says why not, and nothing of it is still on its way. */
export async function settled(element: CareerElement): Promise<void> {
  await element.updateComplete;
  if (is(element, 'loading')) await until(() => !is(element, 'loading'), 'it is there', { interval: 5 });
  let before: string | undefined;
  await until(
    () => {
      const now = rootOf(element).innerHTML;
      const isSame = now === before;
      before = now;
      return isSame;
    },
    'it comes to rest',
    { interval: 10 },
  );
}
