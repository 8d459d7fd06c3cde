import { describe, expect, it } from 'vitest';
import { nearest, wayOut } from '../../src/authoring/did-you-mean.js';

describe('the nearest known name', () => {
  it('is the one that was likely meant', () => {
    expect(nearest('postgress', ['mysql', 'postgres', 'mongodb'])).toBe('postgres');
    expect(nearest('Docker', ['docker'])).toBe('docker');
  });

  it('is none where nothing is near', () => {
    expect(nearest('kubernetes', ['sql', 'git'])).toBeUndefined();
    expect(wayOut('kubernetes', ['sql', 'git'])).toBe(' (sql, git)');
    expect(wayOut('kubernetes', [])).toBe('');
    expect(wayOut('4', ['1', '2', '3'])).toBe(' (1, 2, 3)');
  });
});
