import { expect, it, vi } from 'vitest';
import { buildWith, changed } from './support.js';

// A key that a guide may be written with, and whose field is misspelled: the schema has a `track`.
vi.mock(import('../../src/authoring/specs.js'), async (original) => {
  const module = await original();
  const specs = module.specs.map((spec) =>
    spec.list === 'positions' ? { ...spec, front: { ...spec.front, trakc: { is: 'text' } as const } } : spec,
  );
  return { ...module, specs };
});

it('a field that the schema does not have stops the build, with its file and line', () => {
  const path = 'positions/sky-pilot.md';
  const { code, errors, written } = buildWith({ [path]: changed(path, 'track: sky', 'track: sky\ntrakc: sky') });
  expect(code).toBe(1);
  expect(errors).toContain(`${path}:6: trakc: unknown field, which no element reads — did you mean "track"?`);
  expect(written).toEqual([]);
});
