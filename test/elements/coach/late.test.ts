import { describe, expect, it, vi } from 'vitest';
import { type Late, LateController } from '../../../src/elements/coach/late.js';

const host = () => ({
  ...{ addController: vi.fn(), removeController: vi.fn(), requestUpdate: vi.fn() },
  updateComplete: Promise.resolve(true),
});
const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('a module that comes later', () => {
  it('is loaded once, however often it is asked for, and every element on the page has it then', async () => {
    const load = vi.fn(() => Promise.resolve('here'));
    const late: Late<string> = { load };
    const [one, other] = [host(), host()];
    const controller = new LateController(one, late);
    controller.load();
    controller.load();
    expect(controller.module).toBeUndefined();
    await settled();
    controller.load();
    expect(load).toHaveBeenCalledOnce();
    expect(one.requestUpdate).toHaveBeenCalledOnce();
    expect(new LateController(other, late).module).toBe('here');
  });

  it('that did not come is asked for again only when somebody says so', async () => {
    const load = vi.fn<() => Promise<string>>().mockRejectedValueOnce(new Error('offline')).mockResolvedValue('here');
    const element = host();
    const controller = new LateController(element, { load });
    controller.load();
    await settled();
    expect(controller.failed).toBe(true);
    controller.load();
    expect(load).toHaveBeenCalledOnce();
    controller.retry();
    expect(controller.failed).toBe(false);
    await settled();
    expect(controller.module).toBe('here');
    expect(element.requestUpdate).toHaveBeenCalledTimes(2);
  });
});
