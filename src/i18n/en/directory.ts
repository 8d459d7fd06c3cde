import { count, number } from './words.js';

const careers = (found: number): string => count(found, { one: 'career', other: 'careers' });
const among = (area: string | undefined): string => (area ? ` in ${area}` : '');

/** The directory. */
export const directory = {
  title: 'More careers to look into',
  loading: 'Loading the careers',
  failure: 'The careers did not load',
  empty: 'No other careers here yet',
  emptyText: 'The guide of this career names none.',
  emptyLimit: 'None of these careers is here',
  emptyLimitText: 'The page asks for some that the guide does not name.',
  find: 'Search careers',
  area: 'Area',
  all: 'All',
  allAreas: 'All areas',
  number,
  counted: (area: string, found: number) => `${area} (${number(found)})`,
  sort: 'Sort',
  sorts: { guide: 'In the guide’s order', title: 'A to Z' },
  /** Below the search: how many are shown, of what area, and what they speak of. */
  found: (found: number, query: string, area: string | undefined) =>
    query
      ? `${found ? careers(found) : 'No career'}${among(area)} ${found > 1 ? 'speak' : 'speaks'} of “${query}”`
      : `${careers(found)}${among(area)}`,
  /** Below that nothing is found: how many careers of other areas are. */
  nothing: (elsewhere: number) =>
    elsewhere
      ? `${careers(elsewhere)} in ${elsewhere === 1 ? 'another area does' : 'other areas do'}.`
      : 'Try fewer letters, or another word.',
  clear: 'Clear the search',
  showAll: 'Look in all areas',
  /** Beside the career whose guide this is. */
  here: 'this career',
};
