/** A hundred elements that name one dataset: how often it is asked for, and how often it is parsed. */
import { manySkills } from '../../fixtures/many.js';
import type { Lab } from '../support/lab.js';
import type { Figure } from '../support/report.js';
import { putPage, scripts, tagOf, times } from '../support/site.js';

const ID = 'many-14';

export async function requests(lab: Lab): Promise<Figure[]> {
  const src = '/shared.json';
  lab.host.put(src, JSON.stringify(manySkills(14)));
  const tab = await lab.openTab();
  await tab.page.addInitScript((id) => {
    const seen = globalThis as unknown as { parsed: number };
    seen.parsed = 0;
    const count = <T>(result: T): T => {
      if ((result as { id?: string } | null)?.id === id) seen.parsed++;
      return result;
    };
    const { parse } = JSON;
    JSON.parse = (text, reviver) => count(parse(text, reviver));
    const { json } = Response.prototype;
    Response.prototype.json = async function (this: Response) {
      return count(await json.call(this));
    };
  }, ID);
  await tab.open(putPage(lab, times(100, tagOf('career-skill-checklist', { src })), scripts.oneFile));
  const { parsed, shown } = await tab.page.evaluate(() => ({
    parsed: (globalThis as unknown as { parsed: number }).parsed,
    shown: [...document.querySelectorAll('career-skill-checklist')].filter((list) =>
      list.shadowRoot?.querySelector('[data-skill=skill-13]'),
    ).length,
  }));
  await tab.close();
  if (shown !== 100) throw new Error(`Only ${shown} of 100 elements show the dataset.`);
  const asked = lab.host.requests.filter((path) => path === src).length;
  return [
    { goal: 11, name: '100 elements, one dataset: requests', measured: asked, limit: 1 },
    { goal: 11, name: '100 elements, one dataset: parses', measured: parsed, limit: 1 },
  ];
}
