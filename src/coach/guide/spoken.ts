/** Whether the guide speaks of what is asked at all. */
import { type Retrieved, shareOf } from '../retrieve.js';
import type { Asked } from '../search.js';
import type { Understood } from '../understand.js';

/** From which share of the question on a passage is taken to speak of it; less is enough where it names the field. */
const ENOUGH = 0.53;
const ENOUGH_OF_THE_FIELD = 0.46;
const ENOUGH_OF_THE_NAMED = 0.3;
/** The same for a way or for what it asks: to say a word in passing is not to tell of them. */
const ENOUGH_TO_GUIDE = 0.58;
/** The same for several passages together, where one says a good part of it. */
const ENOUGH_TOGETHER = 0.85;

/** How much the question must be like one that the guide's author foresaw; more where it is all small words. */
const ALIKE = 0.46;
const ALIKE_IN_SMALL_WORDS = 0.9;

/** What only says how it is asked needs no guide. */
export function isSpokenOf(
  { intent, named, kinds, query, isBeyond }: Understood,
  found: readonly Retrieved[],
): boolean {
  if (isBeyond) return false;
  if (['greeting', 'help', 'quiz', 'advice'].includes(intent)) return true;
  const isAlike = query ? ALIKE : ALIKE_IN_SMALL_WORDS;
  if (found.some(({ closest }) => closest >= isAlike)) return true;
  const isNamed = named.some(({ surely }) => surely >= 0.6);
  if (!query)
    return isNamed || kinds.size > 0 || ['outlook', 'fit', 'path', 'requirements', 'resources'].includes(intent);
  const isClose = found.some(({ share }) => share >= ENOUGH_OF_THE_FIELD);
  if (isClose && shareOf(togetherOf(found)) >= ENOUGH_TOGETHER) return true;
  const enough = intent === 'path' || intent === 'requirements' ? ENOUGH_TO_GUIDE : ENOUGH;
  return found.some(({ share, isOfTheField, source }) => {
    if (isNamed) return share >= ENOUGH_OF_THE_NAMED;
    return share >= (isOfTheField || kinds.has(source.kind) ? ENOUGH_OF_THE_FIELD : enough);
  });
}

/** What passages speak of between them, word by word. */
const togetherOf = (found: readonly Retrieved[]): Asked[] =>
  (found.find(({ asked }) => asked.length)?.asked ?? []).map((each, index) => ({
    ...each,
    likely: Math.max(...found.map(({ asked }) => asked[index]?.likely ?? 0)),
  }));
