/** `npm run picture`: draws the picture at the top of the README from the built elements, as a visitor has marked them. */
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { chromiumFlags, findChromium } from './browsers.mjs';
import { root } from './setup.mjs';

const known = ['Programming', 'Version control', 'Problem solving', 'SQL'];
const learning = ['Database management', 'Testing and debugging', 'CI/CD'];

const page = `<!doctype html>
<html lang="en">
<style>
  body { margin: 0; padding: 40px 48px; inline-size: 1560px; box-sizing: border-box; background: #fff; color: #1e2126;
    font: 16px/1.5 Inter, system-ui, sans-serif; display: grid; grid-template-columns: minmax(0, 1fr) 400px; gap: 64px; }
</style>
<career-ladder storage="none"></career-ladder>
<career-skill-checklist storage="none"></career-skill-checklist>
</html>`;

const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumFlags });
try {
  const view = await browser.newPage({ viewport: { width: 1560, height: 1000 }, reducedMotion: 'reduce' });
  await view.setContent(page);
  await view.addScriptTag({ type: 'module', path: join(root, 'dist/cdn/career-elements.js') });
  const ladder = view.locator('career-ladder');
  const checklist = view.locator('career-skill-checklist');
  for (const name of known) await checklist.getByRole('checkbox', { name, exact: true }).check();
  for (const name of learning) await checklist.getByRole('checkbox', { name: `Learning ${name}`, exact: true }).check();
  await ladder.getByRole('combobox').nth(0).selectOption({ label: 'Junior Backend Developer' });
  await ladder.getByRole('combobox').nth(1).selectOption({ label: 'Senior Backend Developer' });
  await view.mouse.click(1, 1);
  await view.screenshot({ path: join(root, '.github/elements.png'), fullPage: true });
} finally {
  await browser.close();
}
