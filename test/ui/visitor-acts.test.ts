import { describe, expect, it } from 'vitest';
import type { Career } from '../../src/model/career.js';
import { emptyProfile } from '../../src/model/profile.js';
import { openProfile } from '../../src/profile/store.js';
import {
  changeSkills,
  clearAnswers,
  setAnswer,
  setLevel,
  setMilestone,
  setNote,
  setPosition,
  setRead,
  setResource,
  setStatus,
} from '../../src/ui/visitor-acts.js';
import { careerOf, positionOf } from '../model/arbitrary.js';

let visits = 0;

/** An element in a page, with a visitor who has marked nothing yet, and what its host hears. */
function visit(career: Career = careerOf({})) {
  const host = new EventTarget();
  const store = openProfile({ storage: 'none', key: `visit-${visits++}` });
  const heard: Record<string, unknown>[] = [];
  for (const name of ['skill', 'position', 'milestone', 'resource'].map((kind) => `career-${kind}-change`))
    host.addEventListener(name, hear);
  for (const name of ['career-read', 'career-answer']) host.addEventListener(name, hear);
  function hear(event: Event): void {
    const { bubbles, composed } = event;
    expect({ bubbles, composed }).toEqual({ bubbles: true, composed: true });
    // A host that reads the profile when it is told must find the act there.
    heard.push({ ...fieldsOf(event), isWritten: store.snapshot !== emptyProfile });
  }
  return { host, store, career, heard };
}
/** What an event carries of its own. */
const fieldsOf = (event: Event) => ({
  type: event.type,
  ...Object.fromEntries(Object.entries(event).filter(([name]) => name !== 'isTrusted')),
});
const told = (type: string, fields: object) => ({ type, isWritten: true, ...fields });

describe('an act of a visitor is written, and then told once', () => {
  const baker = careerOf({
    positions: [
      positionOf('apprentice', [{ skill: 'dough', level: 2 }]),
      positionOf('baker', [{ skill: 'dough', level: 3 }]),
    ],
    renamed: { learner: 'apprentice', 'old-book': 'book' },
  });

  it('a skill known is at the level that the career first asks, unless another is given', () => {
    const here = visit(baker);
    setStatus(here, 'dough', { status: 'known' });
    setStatus(here, 'oven', { status: 'known', level: 3 });
    setStatus(here, 'oven', { status: 'learning' });
    expect(here.heard).toEqual([
      told('career-skill-change', { skill: 'dough', status: 'known', level: 2, changed: 'status' }),
      told('career-skill-change', { skill: 'oven', status: 'known', level: 3, changed: 'status' }),
      told('career-skill-change', { skill: 'oven', status: 'learning', level: undefined, changed: 'status' }),
    ]);
    expect(here.store.snapshot.skills).toMatchObject({
      dough: { status: 'known', level: 2 },
      oven: { status: 'learning' },
    });
  });

  it('a level, and a note whose words are the visitor’s own', () => {
    const here = visit(baker);
    setLevel(here, 'dough', 3);
    setNote(here, 'dough', 'Folds well');
    expect(here.heard).toEqual([
      told('career-skill-change', { skill: 'dough', status: 'known', level: 3, changed: 'level' }),
      told('career-skill-change', { skill: 'dough', status: 'known', level: 3, changed: 'note' }),
    ]);
    expect(here.store.snapshot.skills['dough']?.note).toBe('Folds well');
  });

  it('several skills at once, each by an event of its own', () => {
    const here = visit(baker);
    changeSkills(here, ['dough', 'oven'], () => {
      here.store.setStatus('dough', 'learning');
      here.store.setStatus('oven', 'known', 1);
    });
    expect(here.heard).toEqual([
      told('career-skill-change', { skill: 'dough', status: 'learning', level: undefined, changed: 'status' }),
      told('career-skill-change', { skill: 'oven', status: 'known', level: 1, changed: 'status' }),
    ]);
  });

  it('where the visitor is and wants to be, by ids of today, and only what the element shows', () => {
    const here = visit(baker);
    setPosition(here, { current: 'learner' }, new Set(['apprentice', 'baker']));
    setPosition(here, { target: 'baker' }, new Set(['apprentice', 'baker']));
    setPosition(here, { target: 'baker' }, new Set(['apprentice']));
    setPosition(here, { current: undefined }, new Set(['apprentice', 'baker']));
    expect(here.heard).toEqual([
      told('career-position-change', { career: baker.id, currentPosition: 'apprentice', targetPosition: undefined }),
      told('career-position-change', { career: baker.id, currentPosition: 'apprentice', targetPosition: 'baker' }),
      told('career-position-change', { career: baker.id, currentPosition: 'apprentice', targetPosition: undefined }),
      told('career-position-change', { career: baker.id, currentPosition: undefined, targetPosition: 'baker' }),
    ]);
  });

  it('a milestone, a section, a resource', () => {
    const here = visit(baker);
    setMilestone(here, 'first-loaf', true);
    setRead(here, 'start/flour', true);
    setResource(here, 'book', { saved: true });
    setResource(here, 'book', { done: true });
    expect(here.heard).toEqual([
      told('career-milestone-change', { career: baker.id, milestone: 'first-loaf', done: true }),
      told('career-read', { career: baker.id, section: 'start/flour', read: true }),
      told('career-resource-change', { career: baker.id, resource: 'book', changed: 'saved', value: true }),
      told('career-resource-change', { career: baker.id, resource: 'book', changed: 'done', value: true }),
    ]);
    const { milestones, reading, saved, done } = here.store.snapshot;
    expect(milestones[baker.id]).toEqual(['first-loaf']);
    expect(reading[baker.id]?.read).toEqual(['start/flour']);
    expect(saved[baker.id]).toEqual(['book']);
    expect(done[baker.id]).toEqual(['book']);
  });

  it('a resource that was marked under its former id loses that mark as well', () => {
    const here = visit(baker);
    here.store.setDone(baker.id, 'old-book', true);
    setResource(here, 'book', { done: false });
    expect(here.store.snapshot.done[baker.id] ?? []).toEqual([]);
    expect(here.heard).toHaveLength(1);
  });

  it('answers, which are cleared and brought back all at once', () => {
    const here = visit(baker);
    setAnswer(here, 'early', 'yes');
    setAnswer(here, 'heat', 'no');
    const undo = clearAnswers(here, [
      { question: 'early', answer: 'yes' },
      { question: 'heat', answer: 'no' },
    ]);
    expect(here.store.snapshot.answers[baker.id] ?? {}).toEqual({});
    undo();
    expect(here.store.snapshot.answers[baker.id]).toEqual({ early: 'yes', heat: 'no' });
    expect(here.heard.map(({ question, answer }) => [question, answer])).toEqual([
      ['early', 'yes'],
      ['heat', 'no'],
      ['early', undefined],
      ['heat', undefined],
      ['early', 'yes'],
      ['heat', 'no'],
    ]);
  });
});
