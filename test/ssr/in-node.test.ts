import { describe, expect, it } from 'vitest';
import backend from '../../data/careers/backend-developer.json' with { type: 'json' };
import guide from '../../data/careers/backend-developer.guide.json' with { type: 'json' };
import fit from '../../data/careers/backend-developer.fit.json' with { type: 'json' };
import { renderToString } from '../../src/ssr/index.js';
import { elements, tagOf } from '../support/elements.js';

describe('rendering on a server', () => {
  it('needs no browser and makes none: no window, document or storage', async () => {
    const globals = ['window', 'document', 'navigator', 'localStorage', 'sessionStorage', 'BroadcastChannel'];
    const read: string[] = [];
    const originals = globals.map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const);
    for (const name of globals)
      Object.defineProperty(globalThis, name, {
        configurable: true,
        get: () => {
          read.push(name);
          return undefined;
        },
      });
    try {
      for (const tag of elements.map(tagOf))
        await renderToString(tag, { 'job-url': '/jobs?q={title}', storage: 'local' }, backend, { guide, fit });
    } finally {
      for (const [name, original] of originals) {
        if (original) Object.defineProperty(globalThis, name, original);
        else Reflect.deleteProperty(globalThis, name);
      }
    }
    expect(read).toEqual([]);
  });
});
