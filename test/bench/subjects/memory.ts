/** What each further checklist keeps in memory, on the script's heap and the browser's own, against its markup. */
import type { Lab } from '../support/lab.js';
import type { Figure } from '../support/report.js';
import { fourteen, prerendered, putPage, scripts, tagOf, times } from '../support/site.js';
import { inTurns, median } from '../support/statistics.js';

const TAG = 'career-skill-checklist';
const FEW = 20;
const MORE = 120;

export async function memory(lab: Lab): Promise<Figure[]> {
  const markup = await prerendered(lab, TAG, fourteen);
  const byScript = (count: number) => putPage(lab, times(count, tagOf(TAG, fourteen)), scripts.oneFile);
  const written = (count: number) => putPage(lab, times(count, markup));
  const further =
    ([few, more]: readonly [string, string]) =>
    async () =>
      ((await memoryOf(lab, more)) - (await memoryOf(lab, few))) / (MORE - FEW) / 1000;
  const pages = [written(FEW), written(MORE)] as const;
  const samples = await inTurns(
    { element: further([byScript(FEW), byScript(MORE)]), markup: further(pages), again: further(pages) },
    Math.min(lab.repeats, 3),
  );
  const [element, same] = [median(samples.element), median(samples.markup)];
  return [
    {
      goal: 8,
      name: 'memory of a further checklist ÷ its markup',
      measured: element / same,
      limit: 1.1,
      noise: median(samples.again) / same,
      note: `${element.toFixed(0)} / ${same.toFixed(0)} KB`,
    },
  ];
}

/** Bytes in use once all that can be collected is. */
async function memoryOf(lab: Lab, path: string): Promise<number> {
  const tab = await lab.openTab();
  await tab.open(path);
  for (let time = 0; time < 2; time++) await tab.session.send('HeapProfiler.collectGarbage');
  const used = (await tab.session.send('Runtime.getHeapUsage')) as Record<string, number>;
  await tab.close();
  return used['usedSize']! + used['embedderHeapUsedSize']! + used['backingStorageSize']!;
}
