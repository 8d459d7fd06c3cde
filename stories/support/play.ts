/** What play functions share, and servers that a story needs. */
import { expect, fireEvent, userEvent, waitFor } from 'storybook/test';

/** The shadow root of the first element of a tag, once it has loaded what it shows. */
export async function ready(canvas: HTMLElement, tag: string): Promise<ShadowRoot> {
  const element = canvas.querySelector(tag)!;
  const isReady = () =>
    expect(element.shadowRoot!.textContent.trim() && !element.matches(':state(loading)')).toBeTruthy();
  await waitFor(isReady, { timeout: 8000 });
  return element.shadowRoot!;
}

/** Fills a search field, whatever a visit before has left in it. */
export const search = (root: ShadowRoot, query: string): Promise<boolean> =>
  fireEvent.input(root.querySelector('#search')!, { target: { value: query } });

export const press = (root: ShadowRoot, selector: string): Promise<void> =>
  userEvent.click(root.querySelector(selector)!);

/** The last of the controls that say something, as the visitor reads it. */
export const saying = <Control extends HTMLElement = HTMLElement>(
  root: ParentNode,
  words: string,
  selector = 'button, summary, label',
): Control => {
  const found = [...root.querySelectorAll<Control>(selector)].findLast((each) =>
    each.textContent.replace(/\s+/g, ' ').trim().startsWith(words),
  );
  if (!found) throw new Error(`Nothing to press says “${words}”`);
  return found;
};

/** An address that never answers: give it as `src`, and the story `beforeEach: neverAnswers`. */
export const NEVER = '/never-answers.json';

/** For as long as a story is shown, its server takes requests for {@link NEVER} and is silent. */
export function neverAnswers(): () => void {
  const { fetch } = window;
  window.fetch = (input, init) =>
    (input instanceof Request ? input.url : String(input)).endsWith(NEVER) ? new Promise(() => {}) : fetch(input, init);
  return () => {
    window.fetch = fetch;
  };
}

/** The args of a story whose dataset is on its way, and of one whose dataset can't come. */
export const onItsWay = { data: undefined, src: NEVER } as const;
export const notThere = { data: undefined, src: '/no-such-career.json' } as const;

/** A title of 60 characters, with words that are hard to break. */
export const longTitle = 'Supercalibrating thermohydrodynamometers before daybreak fog';
