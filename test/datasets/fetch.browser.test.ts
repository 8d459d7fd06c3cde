import { expect } from '@open-wc/testing';
import type { CareerLoadError } from '../../src/datasets/load-error.js';
import { load } from '../../src/datasets/load.js';
import { loadGuide } from '../../src/datasets/pieces.js';

const baker = {
  schemaVersion: 1,
  id: 'baker',
  locale: 'en',
  title: 'Baker',
  summary: 'Bakes bread.',
  kinds: [{ id: 'craft', title: 'Craft' }],
  skills: [
    { id: 'dough', title: 'Dough', kind: 'craft', summary: 'Kneading.', why: 'Bread needs it.' },
    { id: 'oven', title: 'Oven', kind: 'nowhere', summary: 'Heat.', why: 'Bread needs it.' },
  ],
};

let count = 0;
/** A URL that no other test has used. */
const newSrc = () => `/datasets/${++count}.json`;

interface Asked {
  readonly url: string;
  readonly options: RequestInit;
}
const asked: Asked[] = [];
const { fetch: realFetch } = window;
const { timeout: realTimeout } = AbortSignal;

type Answer = (url: string, options: RequestInit) => Promise<Response> | Response;
/** From here on a server answers so. */
function serve(answer: Answer): void {
  window.fetch = async (input, options = {}) => {
    const url = input instanceof Request ? input.url : String(input);
    asked.push({ url, options });
    options.signal?.throwIfAborted();
    return answer(url, options);
  };
}
const json = (value: unknown) => () => new Response(JSON.stringify(value));

/** An answer that is on its way until the asker gives up. */
const never: Answer = (_url, { signal }) =>
  new Promise((_resolve, reject) => signal?.addEventListener('abort', () => reject(signal.reason as Error)));

async function failure(promise: unknown): Promise<CareerLoadError> {
  try {
    await promise;
  } catch (error) {
    return error as CareerLoadError;
  }
  throw new Error('expected a failure');
}

beforeEach(() => asked.splice(0));
afterEach(() => {
  window.fetch = realFetch;
  AbortSignal.timeout = realTimeout;
});

describe('a dataset at a URL', () => {
  it('is fetched once for twenty who ask, and is at once in hand after that', async () => {
    serve(json(baker));
    const src = newSrc();
    const loaded = await Promise.all(Array.from({ length: 20 }, async () => load({ src })));
    expect(asked).to.have.length(1);
    expect(new Set(loaded.map(({ career }) => career))).to.have.property('size', 1);
    expect(load({ src })).to.equal(loaded[0]);
    expect(load({ src: new URL(src, document.baseURI).href })).to.equal(loaded[0]);
    expect(asked).to.have.length(1);
  });

  it('is asked for with the page’s own credentials only', async () => {
    serve(json(baker));
    await load({ src: newSrc() });
    expect(asked[0]?.options.credentials).to.equal('same-origin');
  });

  it('is found from the page', async () => {
    serve(json(baker));
    const base = document.createElement('base');
    base.href = 'https://careers.example/en/';
    document.head.append(base);
    try {
      await load({ src: 'baker.json' });
    } finally {
      base.remove();
    }
    expect(asked[0]?.url).to.equal('https://careers.example/en/baker.json');
  });

  it('shows what is right of it, and names what is not', async () => {
    serve(json(baker));
    const { career, problems } = await load({ src: newSrc() });
    expect(career.skills.map(({ id }) => id)).to.include('dough');
    expect(problems.join()).to.include('nowhere');
  });

  it('takes an overlay, with one fetch for all overlays', async () => {
    serve(json(baker));
    const src = newSrc();
    const overlay = { title: 'Baking' };
    const [plain, changed] = await Promise.all([load({ src }), load({ src, overlay })]);
    expect([plain.career.title, changed.career.title]).to.deep.equal(['Baker', 'Baking']);
    expect(load({ src, overlay })).to.equal(changed);
    expect(asked).to.have.length(1);
  });

  it('keeps its letters where the answer comes in pieces', async () => {
    const bytes = new TextEncoder().encode(JSON.stringify({ ...baker, title: 'パン職人' }));
    serve(
      () =>
        new Response(
          new ReadableStream({
            start(controller) {
              for (const byte of bytes) controller.enqueue(new Uint8Array([byte]));
              controller.close();
            },
          }),
        ),
    );
    expect((await load({ src: newSrc() })).career.title).to.equal('パン職人');
  });

  it('has its guide beside it', async () => {
    serve(json({ schemaVersion: 1, career: 'baker', parts: [] }));
    const src = newSrc();
    const guide = await loadGuide({ src: `${src}?v=1` });
    expect(guide.career).to.equal('baker');
    expect(asked[0]?.url).to.match(/\/datasets\/\d+\.guide\.json\?v=1$/);
  });
});

describe('who waits no longer', () => {
  it('is told at once, while the others get their answer', async () => {
    let answer = (_: Response) => {};
    serve(() => new Promise((resolve) => (answer = resolve)));
    const src = newSrc();
    const leaving = new AbortController();
    const left = failure(load({ src }, leaving.signal));
    const stays = load({ src });
    leaving.abort();
    expect((await left).name).to.equal('AbortError');
    expect(asked[0]?.options.signal?.aborted).to.equal(false);
    answer(json(baker)());
    expect((await stays).career.id).to.equal('baker');
  });

  it('ends the fetch when it is the last one, and who comes next starts another', async () => {
    serve(never);
    const src = newSrc();
    const leaving = new AbortController();
    const left = [failure(load({ src }, leaving.signal)), failure(load({ src }, leaving.signal))];
    leaving.abort();
    await Promise.all(left);
    expect(asked[0]?.options.signal?.aborted).to.equal(true);
    serve(json(baker));
    expect((await load({ src })).career.id).to.equal('baker');
  });
});

describe('a dataset that cannot be had', () => {
  const cases: Record<string, [Answer, Partial<CareerLoadError>]> = {
    'is not there': [() => new Response('no', { status: 404 }), { kind: 'http', status: 404 }],
    'breaks the server': [() => new Response('no', { status: 500 }), { kind: 'http', status: 500 }],
    'is out of reach': [() => Promise.reject(new TypeError('Failed to fetch')), { kind: 'network' }],
    'is a page of HTML': [() => new Response('<!doctype html><title>Login</title>'), { kind: 'not-json' }],
    'is cut off': [() => new Response(JSON.stringify(baker).slice(0, -9)), { kind: 'not-json' }],
    'is empty': [() => new Response(null, { status: 204 }), { kind: 'not-json' }],
    'is null': [json(null), { kind: 'not-a-career' }],
    'is a list': [json([baker]), { kind: 'not-a-career' }],
    'is of a newer release': [json({ ...baker, schemaVersion: 2 }), { kind: 'not-a-career' }],
    'breaks off': [
      () => new Response(new ReadableStream({ pull: (controller) => controller.error(new TypeError('network')) })),
      { kind: 'network' },
    ],
  };
  for (const [name, [answer, expected]] of Object.entries(cases)) {
    it(`because it ${name}: says so, and comes when it is asked for again`, async () => {
      serve(answer);
      const src = newSrc();
      const error = await failure(load({ src }));
      expect(error).to.include({ name: 'CareerLoadError', ...expected });
      expect(error.detail).to.include(error.kind === 'not-a-career' ? 'dataset' : src);
      serve(json(baker));
      expect((await load({ src })).career.id).to.equal('baker');
    });
  }

  it('because there is no network: says so', async () => {
    serve(() => Promise.reject(new TypeError('Failed to fetch')));
    Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => false });
    try {
      expect((await failure(load({ src: newSrc() }))).kind).to.equal('offline');
    } finally {
      Reflect.deleteProperty(navigator, 'onLine');
    }
  });

  for (const [what, answer] of Object.entries<Answer>({
    'does not answer': never,
    'stops in the middle': (url, options) =>
      new Response(
        new ReadableStream({
          start: (controller) => void (never(url, options) as Promise<never>).catch((error) => controller.error(error)),
        }),
      ),
  })) {
    it(`because it ${what} within the time there is: says so`, async () => {
      AbortSignal.timeout = () => realTimeout.call(AbortSignal, 20);
      serve(answer);
      expect((await failure(load({ src: newSrc() }))).kind).to.equal('timeout');
    });
  }

  it('because it is too large: reads no further', async () => {
    let read = 0;
    let isCancelled = false;
    serve(
      () =>
        new Response(
          new ReadableStream({
            pull(controller) {
              read += 1_000_000;
              controller.enqueue(new Uint8Array(1_000_000));
            },
            cancel: () => void (isCancelled = true),
          }),
        ),
    );
    expect((await failure(load({ src: newSrc() }))).kind).to.equal('too-large');
    expect(read).to.be.lessThan(9_000_000);
    expect(isCancelled).to.equal(true);
  });
});

describe('a URL that no dataset may come from', () => {
  for (const src of [
    'javascript:alert(1)',
    'data:application/json,{}',
    'file:///etc/passwd',
    'blob:https://careers.example/1',
    'ftp://careers.example/baker.json',
    'https://user:secret@careers.example/baker.json',
    'https://',
  ]) {
    it(`such as ${src} is refused`, async () => {
      const error = await failure(load({ src }));
      expect(error.kind).to.equal('refused');
    });
  }

  it('is not asked for', async () => {
    serve(json(baker));
    await failure(load({ src: 'data:application/json,{}' }));
    expect(asked).to.deep.equal([]);
  });
});
