import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cannotStart, claimPage } from '../../src/embed/claim.js';

const mark = Symbol.for('career-elements');

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  vi.spyOn(console, 'error').mockImplementation(() => {});
});
afterEach(() => {
  delete (globalThis as { [mark]?: string })[mark];
  vi.restoreAllMocks();
});

describe('a page', () => {
  it('belongs to the first copy that comes', () => {
    expect(claimPage('1.0.0')).toBe(true);
    expect(console.warn).not.toHaveBeenCalled();
  });

  it('is left to it silently by the same version', () => {
    claimPage('1.0.0');
    expect(claimPage('1.0.0')).toBe(false);
    expect(console.warn).not.toHaveBeenCalled();
  });

  it('is left to it by another version with one warning that names both', () => {
    claimPage('1.0.0');
    expect(claimPage('2.0.0')).toBe(false);
    expect(console.warn).toHaveBeenCalledTimes(1);
    expect(console.warn).toHaveBeenCalledWith(expect.stringMatching(/2\.0\.0.*1\.0\.0/));
  });
});

it('what could not start says so once, with the way out', () => {
  cannotStart(new TypeError('Policy "career-elements" disallowed.'));
  expect(console.error).toHaveBeenCalledTimes(1);
  expect(console.error).toHaveBeenCalledWith(expect.stringMatching(/^career-elements .*trusted-types.*disallowed/));
});
