import { describe, expect, it } from 'vitest';
import { nearestIds } from '../../src/model/nearest.js';

const ids = ['backend-intern', 'senior-backend-developer', 'cto', 'starting/challenges', 'growing/responsibilities'];

describe('an id that is unknown', () => {
  it('is answered with those most like it', () => {
    expect(nearestIds(ids, 'senior-dev')[0]).toBe('senior-backend-developer');
    expect(nearestIds(ids, 'cto-')[0]).toBe('cto');
    expect(nearestIds(ids, 'growing/responsabilities')[0]).toBe('growing/responsibilities');
    expect(nearestIds(ids, 'x')).toHaveLength(3);
  });
});
