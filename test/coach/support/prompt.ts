/** Prompts as a conversation makes them. */
import type { Source } from '../../../src/coach/answer.js';
import type { CitedPassage, Prompt } from '../../../src/coach/engine.js';

export const passage = (id: string, title: string, text: string, kind: Source['kind'] = 'section'): CitedPassage => ({
  source: { kind, id, title },
  text,
});

export const passages = [
  passage('growing/positions', 'Titles and roles', 'A backend developer tunes queries.'),
  passage('starting/challenges', 'Common challenges', 'Tests catch slips early.'),
  passage('sql', 'SQL', 'The language of databases.', 'skill'),
];

export const promptOf = (parts: Partial<Prompt> = {}): Prompt => ({
  question: 'What should I learn first?',
  passages,
  visitor: undefined,
  turns: [],
  career: 'Backend developer',
  language: 'en',
  ...parts,
});

/** All that came of an answer: its pieces and, where it failed, the error. */
export async function heard(
  answer: AsyncIterable<string>,
): Promise<{ pieces: string[]; text: string; error?: unknown }> {
  const pieces: string[] = [];
  try {
    for await (const piece of answer) pieces.push(piece);
    return { pieces, text: pieces.join('') };
  } catch (error) {
    return { pieces, text: pieces.join(''), error };
  }
}
