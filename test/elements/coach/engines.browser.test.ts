import { expect } from '@open-wc/testing';
import type { CareerCoach } from '../../../src/elements/coach/coach.js';
import { expectAccessible } from '../../support/accessible.js';
import { until } from '../../support/until.js';
import { all, answered, ask, button, coach, focused, last, log, one, press, said, text } from './support.js';
import { describeInOneEngine } from '../../support/engines.js';

const chunk = (content: string, finish: string | null = null) =>
  `data: ${JSON.stringify({ choices: [{ delta: { content }, finish_reason: finish }] })}\n\n`;

const { fetch: realFetch } = window;
let asked: { readonly url: string; readonly body: string; readonly signal: AbortSignal }[] = [];

/** From here on the endpoint answers so. */
function serve(answer: () => Response | Promise<Response>): void {
  window.fetch = (url, { body, signal } = {}) => {
    asked.push({ url: (url as URL).href, body: body as string, signal: signal! });
    return Promise.resolve(answer());
  };
}
const streams = (text: string, { open = false, breaks = false } = {}) => {
  let isSent = false;
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      if (!isSent) controller.enqueue(new TextEncoder().encode(text));
      else if (open) await new Promise(() => {});
      else if (breaks) controller.error(new TypeError('network error'));
      else controller.close();
      isSent = true;
    },
  });
  return new Response(body, { headers: { 'content-type': 'text/event-stream' } });
};
const withEndpoint = async (properties: Partial<CareerCoach> = {}) => {
  const element = await coach({
    known: { sql: 2 },
    properties: { engine: 'endpoint', endpoint: '/coach', ...properties },
  });
  await until(() => element.shadowRoot!.querySelector('.sent, .strip'));
  return element;
};
const sent = (at = 0) => asked[at]!.body;

beforeEach(() => {
  asked = [];
});
afterEach(() => {
  window.fetch = realFetch;
  delete (window as { LanguageModel?: unknown }).LanguageModel;
});

describeInOneEngine('a model behind an endpoint', () => {
  it('is told nothing of the visitor before they have seen it and said so', async () => {
    serve(() => streams(chunk('Databases first [1].', 'stop')));
    const element = await withEndpoint();
    expect(text(one(element, '.summary'))).to.equal('I know SQL (solid).');
    expect(one<HTMLInputElement>(element, '#share').checked).to.equal(false);
    await expectAccessible(element);
    await answered(element, 'What first?');
    expect(sent()).not.to.contain('I know SQL');
    one(element, '#share').click();
    await element.updateComplete;
    await answered(element, 'And then?');
    expect(sent(1)).to.contain('I know SQL (solid).').and.to.contain('What first?');
  });

  it('answers with its sources, sentence by sentence in the log', async () => {
    serve(() => streams(chunk('Databases first [1]. ') + chunk('Then tests [2].', 'stop')));
    const element = await withEndpoint();
    await ask(element, 'Which databases should I learn first?');
    await until(() => log(element).length === 2);
    expect(log(element)).to.eql(['Databases first.', 'Then tests.']);
    expect(all(element, '.source')).to.have.length(2);
    expect(said(element)).to.contain('From a language model');
  });

  it('that cites nothing is marked as such', async () => {
    serve(() => streams(chunk('Trust me.', 'stop')));
    const element = await withEndpoint();
    await ask(element, 'What first?');
    await until(() => element.shadowRoot!.querySelector('.warning'));
    expect(text(one(element, '.warning'))).to.contain('names no place in the guide');
    await expectAccessible(element);
  });

  it('is stopped, and what came is kept', async () => {
    serve(() => streams(chunk('One is here [1]. Tw'), { open: true }));
    const element = await withEndpoint();
    await ask(element, 'What first?');
    await until(() => log(element).length === 1);
    await press(element, 'Stop');
    expect(said(element)).to.contain('Stopped here.').and.to.contain('One is here');
    expect(asked[0]!.signal.aborted).to.equal(true);
    expect(focused(element).id).to.equal('ask');
  });

  it('is left for a new question', async () => {
    serve(() => streams(chunk('One is here [1]. Tw'), { open: true }));
    const element = await withEndpoint();
    await ask(element, 'What first?');
    await until(() => log(element).length === 1);
    serve(() => streams(chunk('Tests [1].', 'stop')));
    await ask(element, 'And then?');
    await until(() => log(element).join() === 'Tests.');
    expect(asked[0]!.signal.aborted).to.equal(true);
  });

  it('that is busy leaves the answer to the guide, says so, and is asked again', async () => {
    serve(() => new Response('', { status: 429, headers: { 'retry-after': '7' } }));
    const element = await withEndpoint();
    await answered(element, 'Tell me about SQL');
    expect(said(element)).to.contain('The model is busy').and.to.contain('in 7 seconds');
    expect(text(last(element, '.sentences'))).to.contain('SQL');
    await expectAccessible(element);
    serve(() => streams(chunk('Joins first [1].', 'stop')));
    await press(element, 'Ask the model again');
    await until(() => log(element).includes('Joins first.'));
    expect(all(element, '.you')).to.have.length(1);
  });

  it('that breaks off keeps what came, and the guide answers too', async () => {
    serve(() => streams(chunk('One is here [1]. Tw'), { breaks: true }));
    const element = await withEndpoint();
    await ask(element, 'Tell me about SQL');
    await until(() => said(element).includes('broke off, so here'));
    expect(said(element)).to.contain('One is here').and.to.contain('The answer broke off here.');
    expect(button(element, 'Ask the model again')).to.be.ok;
    await ask(element, 'Tell me about SQL');
  });

  it('is shown as text, whatever it says', async () => {
    serve(() =>
      streams(
        chunk('<img src=x onerror="window.broken=1"> ![p](https://evil.example/p.png) [1] <script>1</script>', 'stop'),
      ),
    );
    const element = await withEndpoint();
    await ask(element, 'What first?');
    await until(() => said(element).includes('evil.example'));
    expect(element.shadowRoot!.querySelector('img, script, a[href*=evil]')).to.equal(null);
    expect(asked).to.have.length(1);
  });

  it('of another origin is off, and says so', async () => {
    serve(() => streams(chunk('Yes.', 'stop')));
    const element = await withEndpoint({ endpoint: 'https://elsewhere.example/coach' });
    expect(said(element)).to.contain('cannot be asked, so the guide answers').and.to.contain('allowCrossOrigin');
    await answered(element, 'Tell me about SQL');
    expect(asked).to.have.length(0);
  });

  it('of another origin that the page means is asked, and named', async () => {
    serve(() => streams(chunk('Yes [1].', 'stop')));
    const element = await withEndpoint({ endpoint: 'https://elsewhere.example/coach', allowCrossOrigin: true });
    expect(said(element)).to.contain('What you ask goes to elsewhere.example.');
    await answered(element, 'What first?');
    expect(asked[0]!.url).to.equal('https://elsewhere.example/coach');
  });

  it('has no part in tests and plans', async () => {
    serve(() => streams(chunk('Yes [1].', 'stop')));
    const element = await withEndpoint();
    await answered(element, 'Test me on SQL');
    expect(all(element, '.quiz')).to.have.length(1);
    expect(asked).to.have.length(0);
  });
});

describeInOneEngine('the browser’s own model', () => {
  const withBrowser = async (availability: string, create: (options: object) => object = () => ({})) => {
    (window as { LanguageModel?: unknown }).LanguageModel = {
      availability: () => Promise.resolve(availability),
      create: (options: object) => Promise.resolve(create(options)),
    };
    const element = await coach({ properties: { engine: 'browser' } });
    await until(() => element.shadowRoot!.querySelector('.sent, .strip, .offer'));
    return element;
  };
  const speaks = () => ({
    promptStreaming: () =>
      new ReadableStream({
        start(controller) {
          controller.enqueue('Databases [1].');
          controller.close();
        },
      }),
    destroy: () => {},
  });

  it('answers on the device', async () => {
    const element = await withBrowser('available', speaks);
    expect(said(element)).to.contain('Nothing you type leaves this device.');
    await ask(element, 'What first?');
    await until(() => log(element).includes('Databases.'));
  });

  it('is offered where it must be downloaded, and never downloaded unasked', async () => {
    let created = 0;
    const element = await withBrowser('downloadable', () => {
      created++;
      return speaks();
    });
    await answered(element, 'Tell me about SQL');
    expect(created).to.equal(0);
    await expectAccessible(element);
    await press(element, 'Download it');
    await until(() => element.shadowRoot!.querySelector('.sent'));
    expect(created).to.equal(1);
  });

  it('leaves all to the guide where there is none', async () => {
    const element = await withBrowser('unavailable');
    expect(said(element)).to.contain('no language model of its own, so the guide answers');
    expect(await answered(element, 'Tell me about SQL')).to.contain('SQL');
  });
});
