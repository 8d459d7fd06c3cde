/** What the largest hosts have: a thousand careers to search, five thousand skills, a talk of five hundred messages. */
import { manyCareers, manySkills } from '../../fixtures/many.js';
import type { Lab, Tab } from '../support/lab.js';
import type { Figure } from '../support/report.js';
import { putPage, scripts, tagOf } from '../support/site.js';
import { median } from '../support/statistics.js';

/** Two frames of a screen, ms: more, and a visitor sees that they wait. */
const TWO_FRAMES = 33;

/** The middle of what an act costs the main thread, with what follows from it, in ms. */
async function costOf(tab: Tab, repeats: number, act: () => Promise<unknown>): Promise<number> {
  const costs: number[] = [];
  await act();
  for (let time = 0; time < repeats; time++) {
    const before = await tab.cpu();
    await act();
    costs.push((await tab.cpu()) - before);
  }
  return median(costs);
}

export async function large(lab: Lab): Promise<Figure[]> {
  return [...(await careers(lab)), ...(await skills(lab)), ...(await talk(lab))];
}

async function careers(lab: Lab): Promise<Figure[]> {
  lab.host.put('/careers-1000.json', JSON.stringify(manyCareers(1000)));
  const tab = await lab.openTab();
  await tab.open(putPage(lab, '<career-directory src="/careers-1000.json"></career-directory>', scripts.oneFile));
  const search = (query: string) =>
    tab.page.evaluate(async (query) => {
      const root = document.querySelector('career-directory')!.shadowRoot!;
      const field = root.querySelector<HTMLInputElement>('input[type=search]')!;
      field.value = query;
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      await new Promise(requestAnimationFrame);
      await new Promise(requestAnimationFrame);
    }, query);
  let turn = 0;
  const measured = await costOf(tab, lab.repeats * 2, () => search(turn++ % 2 ? '' : 'er'));
  await tab.close();
  return [{ name: 'a search of 1,000 careers', measured, limit: TWO_FRAMES, unit: 'ms' }];
}

async function skills(lab: Lab): Promise<Figure[]> {
  lab.host.put('/skills-5000.json', JSON.stringify(manySkills(5000)));
  const tab = await lab.openTab();
  await tab.open(putPage(lab, tagOf('career-skill-checklist', { src: '/skills-5000.json' }), scripts.oneFile));
  const tick = () =>
    tab.page.evaluate(async () => {
      const root = document.querySelector('career-skill-checklist')!.shadowRoot!;
      root.querySelector<HTMLInputElement>('[data-says=known]')!.click();
      await new Promise(requestAnimationFrame);
      await new Promise(requestAnimationFrame);
    });
  const measured = await costOf(tab, lab.repeats, tick);
  await tab.close();
  return [{ name: 'a tick, one of 5,000 skills', measured, limit: TWO_FRAMES, unit: 'ms' }];
}

async function talk(lab: Lab): Promise<Figure[]> {
  const tab = await lab.openTab();
  await tab.open(putPage(lab, '<career-coach></career-coach>', scripts.oneFile));
  const ask = (times: number) =>
    tab.page.evaluate(async (times) => {
      const coach = document.querySelector('career-coach')!;
      const field = coach.shadowRoot!.querySelector<HTMLTextAreaElement>('#ask')!;
      for (let time = 0; time < times; time++) {
        field.value = time % 2 ? 'Do I need a degree?' : 'What is the outlook?';
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
        field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
        await new Promise(requestAnimationFrame);
        await new Promise(requestAnimationFrame);
      }
      return coach.shadowRoot!.querySelectorAll('.turn').length;
    }, times);
  const type = () =>
    tab.page.evaluate(async () => {
      const field = document.querySelector('career-coach')!.shadowRoot!.querySelector<HTMLTextAreaElement>('#ask')!;
      field.value += 'a';
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await new Promise(requestAnimationFrame);
      await new Promise(requestAnimationFrame);
    });
  const turns = await ask(250);
  if (turns < 500) throw new Error(`The talk has ${turns} messages of 500.`);
  const key = await costOf(tab, lab.repeats, type);
  const answer = await costOf(tab, lab.repeats, () => ask(1));
  await tab.close();
  return [
    { name: 'a key typed below 500 messages', measured: key, limit: TWO_FRAMES / 2, unit: 'ms' },
    { name: 'an answer below 500 messages', measured: answer, limit: 50, unit: 'ms' },
  ];
}
