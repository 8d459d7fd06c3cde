import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Finding {
  readonly id: string;
  readonly nodes: readonly { readonly target: readonly unknown[]; readonly failureSummary?: string }[];
}

/**
 * What axe finds in our elements on a page, by WCAG 2.2 AA and its best practices, or in their colours alone. A host's
 * own markup is the host's.
 */
export async function axeFindings(page: Page, what: 'all' | 'colours' = 'all'): Promise<string[]> {
  await page.evaluate(source);
  const violations = await page.evaluate(async (what) => {
    const { axe } = globalThis as unknown as {
      axe: { run(scope: object, options: object): Promise<{ violations: Finding[] }> };
    };
    const ours = [...document.querySelectorAll('*')].filter(({ localName }) => /^career-(?!context)/.test(localName));
    const runOnly = what === 'colours' && { runOnly: ['color-contrast', 'link-in-text-block'] };
    return (await axe.run({ include: ours }, { resultTypes: ['violations'], ...runOnly })).violations;
  }, what);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${JSON.stringify(target)}: ${failureSummary ?? ''}`),
  );
}
