import type { Rich } from '../format.js';
import { capital, number, spelled } from './words.js';

/** How many skills two people see the same way, how many differently, and how many one has still to look at. */
interface Counts {
  readonly agree: number;
  readonly differ: number;
  readonly open: number;
}

/** "12 March" of a time in ms since 1970; with its year where that is not this one's. */
function day(time: number): string {
  const date = new Date(time);
  const year = date.getFullYear() === new Date().getFullYear() ? undefined : 'numeric';
  return new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year }).format(date);
}

/** A name as it stands within a sentence: one that is written from right to left leaves the words around it in order. */
const isolated = (name: string): string =>
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(name)
    ? `\u2068${name}\u2069`
    : name;

const of = (name: string): string => `${isolated(name)}’s`;
const and = (parts: readonly Rich[]): Rich => parts.flatMap((part, at) => (at ? [' and ', ...part] : part));
const strong = (before: string, value: number, after = ''): Rich => [before, { strong: number(value) }, after];

/** A mentor looks at a learner's marks. */
export const review = {
  title: (learner: string | undefined) => (learner ? `${of(learner)} marks, and yours` : 'These marks, and yours'),
  sum: ({ agree, differ, open }: Counts): Rich => {
    const said = [...(agree ? [strong('agree on ', agree)] : []), ...(differ ? [strong('differ on ', differ)] : [])];
    const left = open ? `${capital(spelled(open))} ${open === 1 ? 'is' : 'are'} still to look at.` : '';
    if (!said.length)
      return [
        `${capital(spelled(open))} ${open === 1 ? 'skill' : 'skills'} to look at.`,
        open ? ' Say what you see: known, learning or to learn.' : '',
      ];
    return ['You ', ...and(said), left ? `. ${left}` : '. You have looked at all of them.'];
  },
  copy: (learner: string | undefined, saved: number | undefined) =>
    `This is a copy${saved ? ` from ${day(saved)}` : ''}. ${
      learner
        ? `What you mark here reaches ${isolated(learner)} when you send it back; ${of(learner)} own marks stay as they are.`
        : 'What you mark here goes back when you send it; the marks it was made from stay as they are.'
    }`,
  caption: 'Each skill with both marks',
  columns: {
    skill: 'Skill',
    learner: (learner: string | undefined) => learner ?? 'Theirs',
    between: 'How they compare',
    you: 'You',
  },
  groups: { differ: 'You differ', open: 'Still to look at', agree: 'You agree' },
  number,
  sees: { more: 'you see more', less: 'you see less', same: 'agreed' },
  unseen: 'not looked at',
  yourMark: (skill: string) => `Your mark: ${skill}`,
  note: (learner: string | undefined) => (learner ? `${of(learner)} note` : 'Their note'),
  word: (learner: string | undefined) => (learner ? `A word to ${isolated(learner)}` : 'A word'),
  about: (skill: string) => ` about ${skill}`,
  takeBack: 'Take my mark back',
  of: (skill: string) => `: ${skill}`,
  wordHint: 'What would change your mark?',
  addWord: (skill: string) => `Add a word about ${skill}`,
  staying: 'While you mark, each skill stays where it stood.',
  sort: 'Sort anew',
  name: 'Your name, if you like',
  nameHint: 'It stands above what you said.',
  nothingYet: 'Mark a skill or write a word, and there is something to send.',
  send: {
    link: (learner: string | undefined) => `Copy the link${learner ? ` for ${isolated(learner)}` : ''}`,
    code: (learner: string | undefined) => `Copy the code${learner ? ` for ${isolated(learner)}` : ''}`,
  },
  save: 'Save a file',
  saved: 'The file is on its way to your downloads.',
  print: 'Print',
  leave: 'Done for now',
  close: 'Close',
  remove: 'Take this review away',
  removed: (learner: string | undefined): Rich => [
    { strong: 'Taken away.' },
    ` ${learner ? `${of(learner)} marks` : 'These marks'} and what you said of them are gone from here. What you have sent stays sent.`,
  ],
  restored: 'The review is back.',
  undo: 'Undo',
  done: 'Done',
};

/** Reviews that a mentor has begun. */
export const startedReviews = {
  title: (learner: string | undefined) => `You are looking at ${learner ? of(learner) : 'somebody’s'} marks`,
  text: (skills: number, saved: number | undefined) =>
    [
      skills
        ? `You have said something of ${spelled(skills)} ${skills === 1 ? 'skill' : 'skills'}.`
        : 'You have said nothing yet.',
      ...(saved ? [`The copy is from ${day(saved)}.`] : []),
    ].join(' '),
  go: 'Go on',
  with: (learner: string | undefined) => ` with ${learner ? of(learner) : 'somebody’s'} marks`,
};

/** What a mentor said, back with the learner. */
export const returned = {
  title: (mentor: string | undefined) => `${mentor ? isolated(mentor) : 'Your mentor'} looked at your marks`,
  /** `toDecide` is how many of those that differ the learner has not decided about; `words` how many words came. */
  sum: ({ agree, differ }: Pick<Counts, 'agree' | 'differ'>, toDecide: number, words: number): Rich => {
    const end = toDecide ? '. Nothing changes until you say so.' : '.';
    if (!agree && !differ) return [words ? 'No marks came, only words.' : 'It holds no marks and no words.'];
    if (!differ) return strong(agree > 1 ? 'You see all ' : 'You see ', agree, ` the same way${end}`);
    const parts = [...(agree ? [strong('', agree, ' the same way')] : []), strong('', differ, ' differently')];
    return ['You see ', ...and(parts), end];
  },
  copy: (learner: string | undefined, saved: number | undefined) =>
    `${
      saved || learner ? `Said${saved ? ` on ${day(saved)}` : ''}${learner ? ` of ${of(learner)} marks` : ''}. ` : ''
    }It stands beside your marks as they are today.`,
  you: 'you',
  mentor: (mentor: string | undefined) => (mentor ? isolated(mentor) : 'your mentor'),
  sees: { more: 'sees more', less: 'sees less', same: 'agreed' },
  take: (mentor: string | undefined) => (mentor ? `Take ${of(mentor)}` : 'Take theirs'),
  keep: 'Keep mine',
  which: (skill: string, status: string) => `: ${skill}, ${status}`,
  taken: 'Taken',
  kept: 'Yours stays',
  undo: 'Undo',
  of: (skill: string) => `: ${skill}`,
  takeAll: (skills: number) => (skills === 2 ? 'Take both' : `Take all ${spelled(skills)}`),
  keepAll: (skills: number): string => (skills === 2 ? 'Keep both of mine' : 'Keep all mine'),
  allTaken: (skills: number) => `${skills === 2 ? 'Both' : `All ${spelled(skills)}`} taken.`,
  allKept: (skills: number) => `${skills === 2 ? 'Both' : `All ${spelled(skills)}`} of yours stay as they are.`,
  later: 'Decide later',
  done: 'Done',
  told: {
    taken: (skill: string, status: string) => `${skill}: ${status} now. You can take that back.`,
    kept: (skill: string) => `${skill}: yours stays as it is.`,
    undone: (skill: string) => `${skill}: as it was.`,
    allUndone: 'All as it was.',
  },
};
