/**
 * What the coach answers with: the dataset made searchable, and the reading of questions. It loads by itself, so that an
 * element stands there before.
 */
import { coachAnswers } from '../i18n/en/coach-answers.js';
import { messages } from '../i18n/messages.js';
import type { Level } from '../model/career.js';
import type { Profile } from '../model/profile.js';
import type { Answer, Source } from './answer.js';
import { type Dataset, keyOf } from './corpus.js';
import { english } from './en/index.js';
import type { CitedPassage } from './engine.js';
import { answerFrom } from './guide/answer.js';
import { type Library, libraryOf } from './retrieve.js';
import { understand } from './understand.js';

export interface Mind {
  /** What the guide says to a question, for this visitor. */
  answer(question: string, profile: Profile): Answer;
  /** What speaks of a question, best first. */
  find(question: string, most: number): CitedPassage[];
  /** What a source says; undefined where it is there no longer. */
  textOf(source: Source): string | undefined;
}

/** Of a dataset. It takes a moment to make it searchable, so that this waits for the first question. */
export function mindOf(dataset: Dataset, tag: string, levels: Readonly<Record<Level, string>>): Mind {
  const { career } = dataset;
  const language = english;
  let made: Library | undefined;
  const library = () => (made ??= libraryOf(dataset, language));
  return {
    answer: (question, profile) => {
      const say = messages('coachAnswers', coachAnswers, tag);
      return answerFrom({ career, profile, library: library(), language, say, levels }, question);
    },
    find: (question, most) =>
      library()
        .find(understand(question, career, language), most)
        .map(({ source, text }) => ({ source, text })),
    textOf: (source) => library().at(keyOf(source))?.text,
  };
}
