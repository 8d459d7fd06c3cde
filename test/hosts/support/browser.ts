/** A visitor's browser, and what it complains of. */
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { chromiumFlags, findChromium } from '../../../scripts/browsers.mjs';

export const openBrowser = (): Promise<Browser> => {
  const executablePath = findChromium();
  return chromium.launch({ args: chromiumFlags, ...(executablePath && { executablePath }) });
};

export interface Visit {
  readonly page: Page;
  /** Console messages, uncaught errors and policy violations, in order. */
  readonly complaints: string[];
}

/** Opens a page and listens for anything that a host would call a fault. */
export async function visit(context: BrowserContext, url: string): Promise<Visit> {
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(`console ${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
  await page.exposeFunction('complain', (text: string) => complaints.push(text));
  await page.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', (event) =>
      (globalThis as unknown as { complain(text: string): void }).complain(
        `violation: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`,
      ),
    ),
  );
  await page.goto(url);
  return { page, complaints };
}

/** Waits until each of our elements on the page has its dataset, or says why not. */
export const settled = (page: Page): Promise<unknown> =>
  page.waitForFunction(() =>
    [...document.querySelectorAll('*')]
      .filter((element) => element.localName.startsWith('career-') && element.localName !== 'career-context')
      .every((element) => element.shadowRoot?.querySelector('.root') && !element.matches(':state(loading)')),
  );

/** All the text of a page that a visitor could see, our shadow roots included. */
export const visibleText = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const words: string[] = [];
    const read = (node: Node): void => {
      // A box that only passes its contents on counts as invisible itself.
      const isBox = node instanceof Element && getComputedStyle(node).display !== 'contents';
      if (isBox && !node.checkVisibility({ contentVisibilityAuto: false })) return;
      if (node instanceof Text && node.data.trim()) words.push(node.data.trim());
      const children =
        node instanceof HTMLSlotElement && node.assignedNodes().length
          ? node.assignedNodes()
          : ((node as Element).shadowRoot ?? node).childNodes;
      for (const child of children) read(child);
    };
    read(document.body);
    return words.join(' ').replace(/\s+/g, ' ');
  });
