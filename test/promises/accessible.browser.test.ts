/** That axe finds nothing in any element, in whichever state and theme. */
import { expectAccessibleInBothThemes, isReader } from '../support/accessible.js';
import { serveDatasets } from '../support/server.js';
import { kites, nothing } from './datasets.js';
import { everyElement, put, settled, show } from './subjects.js';

everyElement((subject, it) => {
  before(function () {
    if (!isReader) this.skip();
  });

  it('can be used by anyone while it loads, in the light and in the dark', async () => {
    const [source] = serveDatasets(kites);
    const element = put(subject, { src: source!.src });
    await element.updateComplete;
    await expectAccessibleInBothThemes(element);
  });

  it('can be used by anyone when it is ready, in the light and in the dark', async () => {
    await expectAccessibleInBothThemes(await show(subject));
  });

  it('can be used by anyone where there is nothing to show, in the light and in the dark', async () => {
    await expectAccessibleInBothThemes(await show(subject, { dataset: nothing }));
  });

  it('can be used by anyone where its dataset did not come, in the light and in the dark', async () => {
    const [source] = serveDatasets(kites);
    const element = put(subject, { src: source!.src });
    source!.fail(500);
    await settled(element);
    await expectAccessibleInBothThemes(element);
  });
});
