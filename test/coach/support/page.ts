/** A page as an engine finds it, in Node: its address, its origin, and a network that holds to the same-origin policy. */
import { vi } from 'vitest';

export interface Page {
  readonly origin: string;
  /** Every request of the page, in order. */
  readonly requests: readonly { readonly url: string; readonly init: RequestInit }[];
}

type Network = (url: string, init: RequestInit) => Response | Promise<Response>;

/** Opens a page; undone by `vi.unstubAllGlobals()`. Its requests go to `network`, the real one where none is given. */
export function openPage(network?: Network, origin = 'https://careers.example'): Page {
  const requests: { url: string; init: RequestInit }[] = [];
  const { fetch } = globalThis;
  vi.stubGlobal('origin', origin);
  vi.stubGlobal('document', { baseURI: 'https://careers.example/backend/' });
  vi.stubGlobal('fetch', async (url: URL | string, init: RequestInit = {}) => {
    requests.push({ url: String(url), init });
    if (network) return network(String(url), init);
    const headers = new Headers(init.headers);
    headers.set('origin', origin);
    return seenFrom(origin, await fetch(url, { ...init, headers }));
  });
  return { origin, requests };
}

/** As much of another origin's answer as a page gets to see. */
function seenFrom(origin: string, response: Response): Response {
  if (response.headers.get('access-control-allow-origin') !== origin) throw new TypeError('Failed to fetch');
  const exposed = ['content-type', ...(response.headers.get('access-control-expose-headers') ?? '').split(/,\s*/)];
  const headers = [...response.headers].filter(([name]) => exposed.includes(name));
  return new Response(response.body, { status: response.status, headers });
}
