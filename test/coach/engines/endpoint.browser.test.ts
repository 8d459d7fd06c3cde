import { expect } from '@open-wc/testing';
import type { Prompt } from '../../../src/coach/engine.js';
import { ask, type Reply } from '../../../src/coach/engines/ask.js';
import { endpointEngine } from '../../../src/coach/engines/endpoint.js';

const prompt: Prompt = {
  question: 'What first?',
  passages: [{ source: { kind: 'skill', id: 'sql', title: 'SQL' }, text: 'The language of databases.' }],
  visitor: undefined,
  turns: [],
  career: 'Backend developer',
  language: 'en',
};
const chunk = (content: string, finish: string | null = null) =>
  `data: ${JSON.stringify({ choices: [{ delta: { content }, finish_reason: finish }] })}\n\n`;

const { fetch: realFetch } = window;
let signals: AbortSignal[] = [];

/** From here on the endpoint says this, byte by byte, and goes on or breaks off. */
function serve(text: string, { open = false, breaks = false } = {}): void {
  window.fetch = (_url, { signal } = {}) => {
    signals.push(signal!);
    const bytes = [...new TextEncoder().encode(text)];
    const body = new ReadableStream<Uint8Array>({
      async pull(controller) {
        const byte = bytes.shift();
        if (byte !== undefined) controller.enqueue(Uint8Array.of(byte));
        else if (open) await new Promise(() => {});
        else if (breaks) controller.error(new TypeError('network error'));
        else controller.close();
      },
    });
    return Promise.resolve(new Response(body, { headers: { 'content-type': 'text/event-stream' } }));
  };
}
async function askAt(url: string, stopAfter = Infinity): Promise<{ last: Reply; text: string }> {
  const stop = new AbortController();
  let last: Reply | undefined;
  const engine = endpointEngine({ url, patience: { first: 2_000, between: 300 } });
  for await (const reply of ask(engine, prompt, stop.signal)) {
    last = reply;
    if (reply.sentences.length >= stopAfter) stop.abort();
  }
  return { last: last!, text: last!.sentences.map((each) => each.text).join('') };
}

beforeEach(() => {
  signals = [];
});
afterEach(() => {
  window.fetch = realFetch;
});

describe('an endpoint, asked by a browser', () => {
  it('answers as it speaks', async () => {
    serve(chunk('Größe first [1]. ') + chunk('Then 🎉.', 'stop'));
    const { last, text } = await askAt('/coach');
    expect(last.state).to.equal('done');
    expect(last.sentences[0]).to.deep.equal({ text: 'Größe first.', cites: [0] });
    expect(text).to.equal('Größe first. Then 🎉.');
  });

  it('stops with the visitor, and what came is kept', async () => {
    serve(chunk('One is here. Two is here. Thr'), { open: true });
    const { last, text } = await askAt('/coach', 2);
    expect(last.state).to.equal('stopped');
    expect(text).to.equal('One is here. Two is here. Thr');
    expect(signals.map(({ aborted }) => aborted)).to.deep.equal([true]);
  });

  it('breaks off or stalls, and what came is kept', async () => {
    serve(chunk('One is here. Tw'), { breaks: true });
    const broken = await askAt('/coach');
    expect(broken.last).to.have.nested.property('error.kind', 'broken-off');
    serve(chunk('One is here. Tw'), { open: true });
    const stalled = await askAt('/coach');
    expect(stalled.last).to.have.nested.property('error.kind', 'timeout');
    for (const { text } of [broken, stalled]) expect(text).to.equal('One is here. Tw');
  });

  it('is off where it is of another origin', async () => {
    serve(chunk('Yes.', 'stop'));
    const { last } = await askAt('https://elsewhere.example/coach');
    expect(last).to.have.nested.property('error.kind', 'refused');
    expect(signals).to.have.length(0);
  });
});
