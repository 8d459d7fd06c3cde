import { describe, expect, it } from 'vitest';
import kites from '../../fixtures/careers/kite-maker.json' with { type: 'json' };
import { shownPositions } from '../../../src/elements/new-element/new-element-view.js';
import type { Career } from '../../../src/model/career.js';

const career = kites as unknown as Career;
const ids = (limit?: readonly string[]) => shownPositions(career, limit && new Set(limit)).map(({ id }) => id);

describe('the positions to show', () => {
  it('are all of the career, in its order', () => {
    expect(ids()).toEqual(career.positions.map(({ id }) => id));
  });

  it('are those alone that the host asks for, in the order of the career', () => {
    const [first, second] = career.positions.map(({ id }) => id);
    expect(ids([second!, first!, 'nobody'])).toEqual([first, second]);
  });

  it('are none where the career has none of those', () => {
    expect(ids(['nobody'])).toEqual([]);
  });
});
