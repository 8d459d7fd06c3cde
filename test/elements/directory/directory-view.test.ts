import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import backendData from '../../../data/careers/backend-developer.json' with { type: 'json' };
import { byTitle, everything, listed, viewOf } from '../../../src/elements/directory/directory-view.js';
import { directory as say } from '../../../src/i18n/en/directory.js';
import type { Career } from '../../../src/model/career.js';
import { fold } from '../../../src/model/fold.js';
import { manyCareers } from '../../fixtures/many.js';
import { careerOf } from '../../model/arbitrary.js';

const backend = backendData as unknown as Career;
const many = manyCareers(300) as Career;
const found = (query: string, area = '', career = backend) =>
  viewOf(career, listed(career), { query, area }).found.map(({ related }) => related.title);

describe('the careers of a directory', () => {
  it('are the ten of the guide, each with a line of its own, in its order', () => {
    const titles = found('');
    expect(titles).toHaveLength(10);
    expect(titles.slice(0, 3)).toEqual(['AI Prompt Engineer', 'Backend developer', 'Business Analyst']);
    const lines = backend.related.map(({ summary }) => summary);
    expect(new Set(lines).size).toBe(10);
    for (const line of lines) expect(line.split(' ').length, line).toBeLessThanOrEqual(11);
  });

  it('are those asked for alone, where the page asks', () => {
    const list = listed(backend, new Set(['data-engineer', 'no-such']));
    expect(list.map(({ related }) => related.id)).toEqual(['data-engineer']);
  });

  it('are sorted by title as the language sorts, numbers by what they count', () => {
    const related = ['Zookeeper', 'Émailleur', 'electrician', 'Level 10', 'Level 9'].map((title, index) => ({
      id: `r-${index}`,
      title,
      summary: title,
    }));
    const titles = byTitle(listed(careerOf({ related })), 'en').map((entry) => entry.related.title);
    expect(titles).toEqual(['electrician', 'Émailleur', 'Level 9', 'Level 10', 'Zookeeper']);
  });
});

describe('a search', () => {
  it('finds by title and line, whatever the case, those first whose title holds it', () => {
    expect(found('DATA')).toEqual(['Data Engineer', 'Data Scientist', 'Business Analyst', 'Digital Marketing Manager']);
  });

  it('wants every word, wherever it stands', () => {
    expect(found('engineer data')).toEqual(['Data Engineer']);
    expect(found('pipes eng')).toEqual(['Data Engineer']);
    expect(found('data burglar')).toEqual([]);
  });

  it('finds what holds all its words, and nothing else', () => {
    const words = fc.array(fc.constantFrom('engineer', 'Marine', 'ÉR', 'x', 'keeps the', 'o'), { maxLength: 3 });
    fc.assert(
      fc.property(words, fc.constantFrom('', 'area-0', 'area-3'), (parts, area) => {
        const query = parts.join(' ');
        const view = viewOf(many, listed(many), { query, area });
        const holds = (text: string) =>
          fold(query)
            .split(' ')
            .every((word) => fold(text).includes(word));
        const expected = many.related.filter(
          (each) => (!area || each.area === area) && holds(`${each.title}\n${each.summary}`),
        );
        expect(new Set(view.found.map(({ related }) => related.id))).toEqual(new Set(expected.map(({ id }) => id)));
        const titled = view.found.map(({ related }) => holds(related.title));
        expect(titled).toEqual([...titled].sort((a, b) => Number(b) - Number(a)));
      }),
    );
  });
});

describe('the areas', () => {
  it('tell how many each would show, with the search as it is', () => {
    const { areas, count } = viewOf(backend, listed(backend), { ...everything, query: 'data' });
    expect(areas.map((each) => [each.area.title, each.count])).toEqual([
      ['Software', 0],
      ['Data and AI', 2],
      ['People and business', 2],
      ['Security and support', 0],
    ]);
    expect(count).toBe(4);
  });

  it('narrow down what is found, not what they count', () => {
    const view = viewOf(backend, listed(backend), { query: 'data', area: 'people' });
    expect(view.found.map(({ related }) => related.title)).toEqual(
      ['Digital Marketing Manager', 'Business Analyst'].sort(),
    );
    expect(view.area?.title).toBe('People and business');
    expect(view.count).toBe(4);
  });

  it('are none where that leaves no choice, and one that is not there lets all through', () => {
    const one = careerOf({ areas: backend.areas, related: backend.related.filter(({ area }) => area === 'data') });
    expect(viewOf(one, listed(one), everything).areas).toEqual([]);
    expect(found('', 'no-such')).toHaveLength(10);
    expect(found('', 'data', one)).toHaveLength(3);
  });
});

it('the words tell how many careers speak of what is searched', () => {
  expect(say.found(10, '', undefined)).toBe('10 careers');
  expect(say.found(2, '', 'Data')).toBe('2 careers in Data');
  expect(say.found(4, 'data', undefined)).toBe('4 careers speak of “data”');
  expect(say.found(1, 'data', 'Software')).toBe('1 career in Software speaks of “data”');
  expect(say.found(0, 'data', undefined)).toBe('No career speaks of “data”');
  expect(say.nothing(3)).toBe('3 careers in other areas do.');
});
