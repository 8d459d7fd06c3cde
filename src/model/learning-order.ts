/** In which order to learn what is missing: what a skill builds on comes before it. */
import type { Career, Id } from './career.js';
import { lookup } from './lookup.js';
import { bestRank, type NeedState } from './skills.js';

type Lacked = Pick<NeedState, 'skill' | 'status'>;

const isBegun = ({ status }: Lacked): boolean => status !== 'to-learn';
/** Less is sooner. Two that stand at the very end are equal. */
const compare = (a: number, b: number): number => (a === b ? 0 : a - b);

/**
 * What is lacked, each skill after all of these that it builds on, be it by way of skills that are not
 * lacked. One that is known, if below the level asked, is enough to build on. Beyond that by `urgency`, the
 * least first; what is begun before what is not; by the guide's rank; as given. What is wanted soon pulls
 * along what it builds on. Each comes once, even where the data goes in circles.
 */
export function learningOrder<Each extends Lacked>(
  career: Career,
  lacked: readonly Each[],
  urgency: (each: Each) => number = () => 0,
): Each[] {
  const { skills } = lookup(career);
  const rank = ({ skill }: Each): number => {
    const record = skills.get(skill);
    return record ? bestRank(record) : Infinity;
  };
  const wanted = [...lacked].sort(
    (a, b) => compare(urgency(a), urgency(b)) || Number(isBegun(b)) - Number(isBegun(a)) || compare(rank(a), rank(b)),
  );
  const toLearn = new Map(wanted.flatMap((each) => (each.status === 'known' ? [] : [[each.skill, each] as const])));
  const order = new Set<Each>();
  const seen = new Set<Id>();
  for (const each of wanted) {
    // Without recursion: chains may be long.
    const pending = [each.skill];
    for (let skill = pending.at(-1); skill !== undefined; skill = pending.at(-1)) {
      if (seen.has(skill)) {
        pending.pop();
        const learnt = toLearn.get(skill);
        if (learnt) order.add(learnt);
      } else {
        seen.add(skill);
        const before = skills.get(skill)?.after ?? [];
        for (const id of [...before].reverse()) if (!seen.has(id)) pending.push(id);
      }
    }
    order.add(each);
  }
  return [...order];
}
