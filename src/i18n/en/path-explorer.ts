import { capital, count, list, number, spelled } from './words.js';

/** The path explorer. */
export const explorer = {
  title: 'Where else you could go',
  intro: (careers: number) =>
    `${careers === 1 ? 'One career' : `${capital(spelled(careers))} careers`} around yours. The nearer one stands, the more of what you know comes along.`,
  unmarked: 'Tick what you know, and the map comes closer. Until then each career stands where the guide puts it.',
  loading: 'Loading the careers around yours',
  failure: 'The map did not load',
  empty: 'Nothing lies around this career yet',
  emptyText: 'Its guide names no other ways.',
  view: 'View',
  views: { map: 'Map', list: 'List' },
  group: 'Group',
  allGroups: (groups: number) => (groups > 2 ? `All ${spelled(groups)} groups` : 'All groups'),
  showAll: (groups: number) => `Show ${groups > 2 ? `all ${spelled(groups)}` : 'all'} groups`,
  sort: 'Sort',
  sorts: { closest: 'Closest to your skills', groups: 'By the guide’s groups', name: 'By name' },
  interests: 'What interests you',
  found: (shown: number, careers: number) =>
    `${number(shown)} of ${count(careers, { one: 'career', other: 'careers' })}`,
  nothing: (interests: number) =>
    interests > 1
      ? `No neighbour here wants ${interests === 2 ? 'both' : `all ${spelled(interests)}`}`
      : 'No neighbour here wants that',
  nothingText: (group: string | undefined, interests: readonly string[]) =>
    `${group ? `Of ${group}, none` : 'None'} is for ${list(interests)}${interests.length > 1 ? ' at once' : ''}.`,
  clearInterests: 'Clear interests',
  tooMany: (careers: number) => `${number(careers)} are too many for a map, so here they are as a list.`,
  nearest: (shown: number, careers: number) =>
    `The map has room for ${spelled(shown)}, so these are the nearest. All ${number(careers)} stand in the list.`,
  rings: ['most', 'half', 'a third'],
  pick: 'Choose a career to see what carries over, what to level up and what is new.',
  carry: (over: number, of: number) => `${number(over)} of ${number(of)} ${over === 1 ? 'carries' : 'carry'} over`,
  youKnow: (known: number) => `you know ${number(known)}`,
  carries: { 'carries-over': 'Carries over', 'level-up': 'Level up', new: 'New' },
  tools: 'Tools:',
  forYouIf: 'For you if',
  seeCareer: 'See the career',
  compare: 'compare',
  compareOne: (career: string) => `Compare ${career}`,
  compareButton: 'Compare',
  comparing: 'Comparing',
  sideBySide: 'Side by side',
  remove: (career: string) => `Remove ${career}`,
  tray: (chosen: number) =>
    chosen === 3
      ? 'Three stand side by side, and no more fit. Take one out to choose another.'
      : chosen
        ? `Choose up to three: ${chosen === 1 ? 'two more fit' : 'one more fits'}.`
        : 'Choose up to three to see them side by side.',
  compared: (careers: readonly string[]) =>
    careers.length ? `Side by side: ${list(careers)}` : 'Nothing is compared any more',
  rows: { days: 'Your days', skills: 'Skills', new: 'New', tools: 'Tools', idealIf: 'For you if' },
  skills: (over: number, levelUp: number, fresh: number) =>
    `${number(over)} ${over === 1 ? 'carries' : 'carry'} over, ${number(levelUp)} to level up, ${number(fresh)} new`,
  none: 'none',
};
