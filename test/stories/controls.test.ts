import { describe, expect, it } from 'vitest';
import { argTypesOf, byName, byValue, OWN, withoutControl } from '../../stories/support/controls.js';
import { backend, kites } from '../../stories/support/careers.js';
import { declarations, settingsOf } from '../../stories/support/settings.js';

const rowOf = (tag: string, property: string, args = {}) => argTypesOf(tag, args)[property]!;

describe('the controls of a story', () => {
  it.each([...declarations.keys()])('are there for every attribute and property of %s', (tag) => {
    const attributes = declarations.get(tag)!.attributes!.map(({ fieldName }) => fieldName);
    expect(settingsOf(tag).map(({ property }) => property)).toEqual(expect.arrayContaining([...attributes, 'data']));
    expect(withoutControl(tag, argTypesOf(tag, {}))).toEqual([]);
  });

  it('are missed where one is taken away', () => {
    const argTypes = argTypesOf('career-ladder', {});
    expect(withoutControl('career-ladder', { ...argTypes, links: { control: false } })).toEqual(['links']);
  });

  it('are named as a host writes them', () => {
    expect(rowOf('career-ladder', 'headingLevel').name).toBe('heading-level');
    expect(rowOf('career-ladder', 'links').name).toBe('links');
  });

  it('offer the values that the manifest lists', () => {
    expect(rowOf('career-path-explorer', 'view').options).toEqual([undefined, 'map', 'list']);
    expect(rowOf('career-coach', 'engine').options).toEqual([undefined, 'guide', 'browser', 'endpoint']);
    expect(rowOf('career-ladder', 'storage').options).toEqual([undefined, 'local', 'session', 'none']);
  });

  it('offer the ids of the dataset that the story shows', () => {
    expect(rowOf('career-role-card', 'position').options).toContain('senior-backend-developer');
    expect(rowOf('career-role-card', 'position', { data: kites }).options).toContain('storm-warden');
    expect(rowOf('career-guide', 'section').options).toContain('why/role');
  });

  it('choose an object by its name, and one of the story’s own as well', () => {
    const own = { ...kites, positions: [] };
    const argsFor = (data: unknown) => byName({ id: 'story', initialArgs: { data, only: 'sql' } } as never);
    expect(argsFor(backend)).toEqual({ data: 'Backend developer', only: 'sql' });
    expect(argsFor(own)).toEqual({ data: OWN, only: 'sql' });
    expect(rowOf('career-ladder', 'data', { data: own }).options).toEqual([
      undefined,
      OWN,
      'Backend developer',
      'Kite maker',
    ]);
    expect(byValue('story', { data: OWN, only: 'sql' })).toEqual({ data: own, only: 'sql' });
    expect(byValue('story', { data: 'Kite maker' }).data).toBe(kites);
    expect(argsFor(undefined)).toEqual({ data: undefined, only: 'sql' });
  });
});
