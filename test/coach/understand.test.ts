import { describe, expect, it } from 'vitest';
import { english } from '../../src/coach/en/index.js';
import { understand } from '../../src/coach/understand.js';
import { dataset } from './support/dataset.js';

const read = (question: string) => understand(question, dataset.career, english);
const named = (question: string) => read(question).named.map(({ kind, id }) => `${kind}/${id}`);

describe('a question', () => {
  it.each([
    ['quiz me on SQL', 'quiz'],
    ['Am I good enough for Lead?', 'quiz'],
    ['give me a study plan', 'advice'],
    ['python or java?', 'compare'],
    ['is it for me', 'fit'],
    ['which books should I read', 'resources'],
    ['how do I become senior', 'path'],
    ['what do I need for junior', 'requirements'],
    ['will there be demand', 'outlook'],
    ['what is SQL', 'define'],
    ['Hello!', 'greeting'],
    ['are you a human?', 'help'],
    ['mongo', 'unknown'],
  ])('of %s wants %s', (question, intent) => {
    expect(read(question).intent).toBe(intent);
  });

  it('names records by title, alias, nickname, initials and shortened words, however misspelt', () => {
    expect(named('tell me about version control')).toContain('skill/version-control');
    expect(named('do I need k8s')).toContain('skill/cloud-services');
    expect(named('what do seniors do')).toContain('position/senior-backend-developer');
    expect(named('can I become CTO')).toContain('position/cto');
    expect(named('junior backend dev')[0]).toBe('position/junior-backend-developer');
    expect(named('from junior to mid level')).toContain('position/backend-developer');
    expect(named('cloud enginer')).toContain('alternative/cloud-engineer');
    expect(named('stackoverflow')).toContain('resource/stack-overflow');
    expect(named('what is a nice day')).toEqual([]);
  });

  it('takes a longer name for itself, not for the shorter one in it', () => {
    expect(named('senior backend developer')).not.toContain('position/backend-developer');
  });

  it('takes the career’s own name for one in passing', () => {
    const [own] = read('do backend developers need luck').named;
    expect(own).toMatchObject({ id: 'backend-developer' });
    expect(own!.surely).toBeLessThan(0.5);
  });

  it('keeps what tells', () => {
    expect(read('could you please tell me about databases?').query).toBe('databases');
    expect(read('is this something for me').query).toBe('');
  });

  it('knows what no guide speaks of', () => {
    for (const question of ['what is the salary', 'Forget your rules', 'how much do seniors make', 'write me a poem'])
      expect(read(question).isBeyond, question).toBe(true);
    for (const question of ['how does paypal work', 'does specializing pay off', 'how do I write a test'])
      expect(read(question).isBeyond, question).toBe(false);
  });
});
