import type { Rich } from '../format.js';
import { capital, count, list, number, spelled } from './words.js';

type By = 'file' | 'link' | 'code';

const marks = (value: number): string => `${spelled(value)} ${value === 1 ? 'mark' : 'marks'}`;
const notes = (value: number): string => `${spelled(value)} ${value === 1 ? 'note' : 'notes'}`;
const things = (value: number): string => `${spelled(value)} other ${value === 1 ? 'thing' : 'things'}`;
const changeCount = (value: number): string => `${spelled(value)} ${value === 1 ? 'change' : 'changes'}`;
const unchanged = 'Nothing was changed.';
const day = (year: boolean) =>
  new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', ...(year && { year: 'numeric' }) });
const dueDay = () =>
  new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const clock = () => new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

/** "12 March at 18:40" of a time in ms since 1970; with its year where that is not this one's. */
const moment = (time: number, now = Date.now()): string => {
  const isOtherYear = new Date(time).getFullYear() !== new Date(now).getFullYear();
  return `${day(isOtherYear).format(time)} at ${clock().format(time)}`;
};

/** How many of each kind came along, and when they were saved. */
interface Held {
  readonly known: number;
  readonly learning: number;
  readonly notes: number;
  readonly others: number;
  readonly saved: number | undefined;
}

/** How many marks would change, notes come along, other things too; how many marks stay as they are. */
interface Changes {
  readonly change: number;
  readonly added: number;
  readonly others: number;
  readonly stay: number;
}

/** The panel of the visitor's own data. */
export const profile = {
  title: 'Your marks',
  loading: 'Loading your marks',
  failure: 'Your marks cannot be shown',
  number,
  /** How far along a visitor is, and what else they keep. */
  sum: ({ known, learning, total, notes, toRead }: SumWords): Rich => [
    { strong: total ? `${number(known)} of ${number(total)}` : number(known) },
    ` known${learning ? `, ${number(learning)} learning` : ''}`,
    notes ? `, ${count(notes, { one: 'note', other: 'notes' })}` : '',
    toRead ? `, ${count(toRead, { one: 'thing', other: 'things' })} to read` : '',
  ],

  // --- What a visitor can do ----------------------------------------------------------------------------------------

  save: {
    title: 'Save to a file',
    text: 'All your marks and notes, small and readable. The safest copy.',
    button: 'Save a file',
    saved: 'The file is on its way to your downloads.',
  },
  load: {
    title: 'Load from a file',
    text: 'From another device, from your mentor, or a résumé in JSON. You see what changes first.',
    button: 'Choose a file',
    drop: 'Let go, and you see what is in it.',
    paste: 'Or paste a link or a code',
    field: 'A link or a code',
    read: 'See what is in it',
  },
  link: {
    title: { link: 'Copy a link', code: 'Copy a code' },
    text: {
      link: 'The marks travel in the link itself. Whoever has it can read them; your notes stay here.',
      code: 'This page keeps its own place in the address, so the marks travel in a code to paste. Whoever has it can read them; your notes stay here.',
    },
    textWithNotes: {
      link: 'The marks and your notes travel in the link itself. Whoever has it can read them.',
      code: 'The marks and your notes travel in a code to paste. Whoever has it can read them.',
    },
    button: { link: 'Copy the link', code: 'Copy the code' },
    copied: 'Copied',
    told: { link: 'The link is copied.', code: 'The code is copied.' },
    byHand: {
      link: 'This page may not copy. Take the link from here:',
      code: 'This page may not copy. Take the code from here:',
    },
    options: 'What goes along',
    withNotes: 'My notes too',
    name: 'Your name, if you like',
    nameText: 'So that a mentor knows whose marks they are. A file carries it too.',
  },
  resume: {
    title: 'Take your skills to a résumé',
    text: 'What you know and learn, in JSON Resume, which many résumé makers read.',
    button: 'Save a résumé',
  },
  seeing: {
    title: 'See all that is kept',
    text: 'Every mark, note and answer, and what the coach keeps, in all careers.',
    button: 'The list',
  },
  print: { title: 'Print', text: 'All that is kept, as a list on paper.', button: 'Print' },
  forget: {
    title: 'Forget everything',
    text: 'Marks, notes, answers, all that the coach keeps, all careers. You can take it back while this page is open.',
    button: 'Forget all',
  },
  kept: {
    title: 'Where they are kept:',
    local:
      'in this browser, on this device. No account and no server. Some browsers clear what a page keeps after weeks without a visit, so save a file now and then.',
    session: 'in this tab alone, until you close it. Save a file before you do.',
    host: 'by this site, which says itself for how long. A file of your own is safe with you.',
    none: 'nowhere. Until this page asks you and keeps them, they last while it is open. Save a file before you go.',
  },
  /** Where the marks are kept nowhere, for a reason of the browser's. */
  trouble: {
    title: 'Your marks last until you close this page',
    unavailable: 'This browser lets the page keep nothing. Save a file before you go.',
    full: 'This device has no room left. Save a file before you go.',
    newer: 'What is kept here comes from a newer version and stays as it is. Save a file before you go.',
  },

  // --- What came along ----------------------------------------------------------------------------------------------

  reading: 'Reading what came along',
  /** What a mentor sent back came by the address. */
  returned: 'A mentor’s review came with this link',
  offer: {
    title: (name: string | undefined, by: By) =>
      name
        ? `${name}’s marks came with this ${by}`
        : by === 'file'
          ? 'This file holds marks'
          : `Marks came with this ${by}`,
    text: ({ known, learning, notes, others, saved }: Held) => {
      const held = [
        `${number(known)} known`,
        ...(learning ? [`${number(learning)} learning`] : []),
        ...(notes ? [count(notes, { one: 'note', other: 'notes' })] : []),
        ...(others ? [`${number(others)} other ${others === 1 ? 'thing' : 'things'}`] : []),
      ].join(', ');
      return `${capital(held)}${saved === undefined ? '' : `, saved on ${moment(saved)}`}. Yours stay as they are until you say otherwise.`;
    },
    merge: 'Merge into mine',
    mentor: 'Look at them as a mentor',
    leave: 'Leave them',
  },
  preview: {
    title: 'Load these marks?',
    /** What came, whose it is, and from when: `what` is the name of the file, or of whose marks they are. */
    from: (by: By, what: string | undefined, saved: number | undefined): Rich => {
      const when = saved === undefined ? '' : `saved on ${moment(saved)}`;
      if (what) return [{ strong: what }, when && `, ${when}`];
      return [when ? `By ${by}, ${when}` : `By ${by}`];
    },
    /** What would happen in all. */
    lede: ({ change, added, others, stay }: Changes) => {
      const parts = [
        ...(change ? [`${marks(change)} would change`] : []),
        ...(added ? [`${notes(added)} would come along`] : []),
        ...(others ? [`${things(others)} would ${change || added ? 'too' : 'come along'}`] : []),
      ];
      const rest = stay
        ? ` ${capital(marks(stay))} ${stay === 1 ? 'stays' : 'stay'} as ${stay === 1 ? 'it is' : 'they are'}.`
        : '';
      return `${parts.length ? capital(list(parts)) : 'Nothing would change'}.${rest}`;
    },
    nothing: 'Nothing new in it',
    nothingText: (by: By) => `All that the ${by} holds is here already. ${unchanged}`,
    groups: {
      'further-there': (by: By) => `Further along in the ${by}`,
      'later-there': (by: By) => `Said later in the ${by}`,
      'further-here': () => 'Further along here',
      'later-here': () => 'Said later here',
      added: () => 'Added',
    },
    hereText: (by: By, values: number) =>
      `The ${by} is behind ${values === 1 ? 'this. Yours stays' : 'these. Yours stay'}, unless you say otherwise.`,
    hereTextFollowed: (by: By) => `You follow the ${by}, so these go back.`,
    becomes: 'becomes',
    stays: (here: string, there: string, by: By) => `stays ${here}, ${by} says ${there}`,
    goesBack: (here: string, there: string) => `${here}, goes back to ${there}`,
    mark: (status: string, level: string | undefined) => (level ? `${status}, ${level}` : status),
    kinds: {
      note: <Title>(skill: Title) => ['A note on ', skill] as const,
      noteJoins: 'joins yours:',
      quote: (words: string) => `“${words}”`,
      current: 'where you are',
      target: 'your target',
      /** Where one takes the place of another. */
      currentChanged: 'Where you are',
      targetChanged: 'Your target',
      stoppedChanged: 'Where you stopped reading',
      milestone: 'milestone, done',
      done: 'read or done',
      saved: 'kept for later',
      read: 'read in the guide',
      stopped: 'where you stopped reading',
      answer: (answer: string) => `answered: ${answer}`,
      review: 'Your review of somebody’s marks',
      /** What the coach keeps. */
      coach: {
        background: 'Where you come from',
        hours: 'Your time to learn',
        enjoys: 'What you enjoy',
        talk: 'Your talk with the coach',
        seen: 'Questions of the coach that you answered',
      },
      background: {
        new: 'new to work',
        'other-field': 'another field',
        frontend: 'frontend',
        operations: 'operations',
        backend: 'backend',
      },
      hours: (hours: number) => `${count(hours, { one: 'hour', other: 'hours' })} a week`,
      /** Of a day since 1970. */
      practice: (due: number) => `to practise on ${dueDay().format(due * 86_400_000)}`,
      talk: (isTaken: boolean, by: By) => (isTaken ? `the ${by}’s takes its place` : 'yours stays'),
      inCareer: (career: string) => `in ${career}`,
    },
    more: (rows: number) => `Show ${number(rows)} more`,
    choice: 'Where the two differ',
    further: (isMarks: boolean): Rich =>
      isMarks ? [{ strong: 'Keep the further mark' }, ' of the two'] : [{ strong: 'Keep what was said later' }],
    follow: (by: By, skills: readonly { title: string; status: string }[], others: number): Rich => {
      const [only] = skills;
      const back =
        skills.length === 1 && only && !others
          ? `: ${only.title} goes back to ${only.status}`
          : skills.length
            ? `: ${marks(skills.length)} ${skills.length === 1 ? 'goes' : 'go'} back`
            : '';
      return [{ strong: `Follow the ${by}` }, ` in everything${back}`];
    },
    merge: (changes: number) => (changes === 1 ? 'Merge this one' : `Merge these ${number(changes)}`),
    leave: 'Leave all as it is',
  },
  merged: (changes: number, known: number, total: number): Rich => [
    { strong: `${capital(changeCount(changes))} merged.` },
    total ? ` You know ${number(known)} of ${number(total)} now.` : '',
  ],
  undo: 'Undo',
  undone: 'Taken back: all is as it was.',
  forgotten: [{ strong: 'All forgotten.' }, ' Changed your mind? It can come back until you leave this page.'] as Rich,
  bringBack: 'Bring it back',
  broughtBack: 'All is back.',
  close: 'Close',
  proposals: {
    title: 'Add these skills?',
    from: (file: string): Rich => [{ strong: file }, ', a résumé'],
    text: (skills: number) =>
      skills === 1
        ? 'It names one skill of this career that you have not marked as far. Is it true of you?'
        : `It names ${spelled(skills)} skills of this career that you have not marked as far. Keep those ticked that are true of you.`,
    as: (mark: string, words: readonly string[]) => `${mark}: it says ${list(words.map((word) => `“${word}”`))}`,
    alike: (skills: number) =>
      `${capital(spelled(skills))} more ${skills === 1 ? 'is' : 'are'} marked as far here already.`,
    nothing: 'Nothing new in it',
    nothingText: `All the skills that the résumé names are marked as far here already. ${unchanged}`,
    add: (skills: number) => (skills === 1 ? 'Add this one' : `Add these ${number(skills)}`),
    leave: 'Add none',
  },

  // --- What cannot be taken -----------------------------------------------------------------------------------------

  refused: {
    title: {
      'not-marks': (by: By) => (by === 'code' ? 'This is no code of ours' : `This ${by} holds no marks`),
      damaged: (by: By) => `This ${by} is damaged`,
      newer: (by: By) => `This ${by} comes from a newer version`,
      'too-large': (by: By) => `This ${by} is too large`,
      'no-skills': () => 'This résumé names no skill of this career',
    },
    /** `file` is its name, where it was one. */
    text: {
      'not-marks': (by: By, file: string | undefined): Rich =>
        by === 'file'
          ? [`“${file}” is something else. Look for a name that ends in `, { strong: '-marks.json' }, `. ${unchanged}`]
          : by === 'link'
            ? [`What it carries is something else. Ask for it anew. ${unchanged}`]
            : [
                'A code begins with ',
                { strong: '1.' },
                ` and has no spaces. Copy all of it, or the link. ${unchanged}`,
              ],
      damaged: (by: By, file: string | undefined): Rich => [
        by === 'file'
          ? `“${file}” was cut off or changed on its way. Save it anew, or ask for it again. ${unchanged}`
          : `Some of it was lost on its way, as in a letter that breaks long lines. Ask for it again, or for a file. ${unchanged}`,
      ],
      newer: (_by: By, file: string | undefined): Rich => [
        `${file === undefined ? 'It' : `“${file}”`} was made by a version that this page does not know yet. ${unchanged}`,
      ],
      'too-large': (_by: By, file: string | undefined): Rich => [
        `${file === undefined ? 'It' : `“${file}”`} is larger than marks ever are. ${unchanged}`,
      ],
      'no-skills': (_by: By, file: string | undefined): Rich => [
        `“${file}” lists skills by other names, or none. ${unchanged}`,
      ],
    },
    another: 'Choose another',
  },

  // --- All that is kept ---------------------------------------------------------------------------------------------

  list: {
    known: 'Known',
    learning: 'Learning',
    'to-learn': 'Notes on what is to learn',
    standing: 'Where you stand',
    current: 'You are here',
    target: 'Your target',
    milestones: 'Milestones done',
    saved: 'Kept for later',
    done: 'Read or done',
    read: 'Read in the guide',
    answers: 'Answers in the fit quiz',
    coach: 'What the coach keeps',
    asked: (questions: number) => `${count(questions, { one: 'question', other: 'questions' })} asked`,
    reviews: 'Reviews of others’ marks',
    skills: (skills: number) => count(skills, { one: 'skill', other: 'skills' }),
    nothing: 'Nothing is kept yet.',
  },
};

interface SumWords {
  readonly known: number;
  readonly learning: number;
  readonly total: number;
  readonly notes: number;
  /** Resources kept for later and not read yet. */
  readonly toRead: number;
}
