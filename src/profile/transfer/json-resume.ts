/** Skills as JSON Resume (jsonresume.org) holds them: written from a profile, and read as proposals. */
import type { Career, Id, Level, Skill } from '../../model/career.js';
import { lookup } from '../../model/lookup.js';
import { recordedSkills } from '../../model/recorded-skills.js';
import type { Profile, SkillProgress } from '../../model/profile.js';

export const RESUME_SCHEMA = 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json';

/** A skill that a résumé names, and the mark it speaks for. */
export interface SkillProposal {
  readonly skill: Id;
  readonly mark: SkillProgress;
  /** The résumé's own words for it. */
  readonly words: readonly string[];
}

/** A skill as the schema has it. */
export interface ResumeSkill {
  readonly name: string;
  readonly level: string;
  /** The skill's other names, by which others may know it. */
  readonly keywords: readonly string[];
}

export interface Resume {
  readonly $schema: string;
  readonly basics?: { readonly name: string };
  readonly skills: readonly ResumeSkill[];
}

/** How a level is written, by what it is: a résumé speaks English whatever the page does, so that it can be read back. */
const LEARNING = 'Learning';
const levels: Readonly<Record<Level, string>> = { 1: 'Basics', 2: 'Solid', 3: 'Expert' };

/** What others write for the same. */
const meant: readonly (readonly [RegExp, SkillProgress])[] = [
  [/learning|studying|beginning/, { status: 'learning' }],
  [/expert|master|advanced|senior|fluent|excellent/, { status: 'known', level: 3 }],
  [/solid|intermediate|proficient|competent|experienced|good/, { status: 'known', level: 2 }],
];

/** More than any résumé holds. */
const MOST = 1000;
const LONGEST = 200;

/** The skills that are known or being learnt, those of other careers too, as a document of JSON Resume 1.0.0. */
export function toResume(career: Career, profile: Profile, name?: string): Resume {
  const { skills } = lookup(career);
  return {
    $schema: RESUME_SCHEMA,
    ...(name && { basics: { name } }),
    skills: recordedSkills(career, profile).flatMap(({ id, title, mark: { status, level = 1 } }) =>
      status === 'to-learn'
        ? []
        : [
            {
              name: title,
              level: status === 'known' ? levels[level] : LEARNING,
              keywords: skills.get(id)?.aliases ?? [],
            },
          ],
    ),
  };
}

/** Whether JSON is a résumé of that format, and not marks of ours. */
export function isResume(json: unknown): boolean {
  const given = Object(json) as Readonly<Record<string, unknown>>;
  return Array.isArray(given['skills']) && given['careerElements'] === undefined && given['fields'] === undefined;
}

/**
 * The skills of a career that a résumé names, by title, other name or id, in a skill's `name` or among its keywords.
 * Where several of its entries name the same one, the furthest mark is proposed. What is no résumé names none.
 */
export function skillsInResume(career: Career, json: unknown): readonly SkillProposal[] {
  const names = namesOf(career);
  const found = new Map<Id, { mark: SkillProgress; words: Set<string> }>();
  for (const { words, mark } of entriesOf(json)) {
    for (const word of words) {
      const skill = names.get(fold(word));
      if (!skill) continue;
      const held = found.get(skill.id);
      if (!held) found.set(skill.id, { mark, words: new Set([word]) });
      else {
        held.words.add(word);
        if (standing(mark) > standing(held.mark)) held.mark = mark;
      }
    }
  }
  return career.skills.flatMap(({ id }) => {
    const proposal = found.get(id);
    return proposal ? [{ skill: id, mark: proposal.mark, words: [...proposal.words] }] : [];
  });
}

const standing = ({ status, level = 1 }: SkillProgress): number => (status === 'known' ? 1 + level : 1);

/** Each skill by all that it may be called, folded. A title goes before another skill's other name. */
function namesOf({ skills }: Career): ReadonlyMap<string, Skill> {
  const names = new Map<string, Skill>();
  const add = (name: string, skill: Skill) => {
    const key = fold(name);
    if (key && !names.has(key)) names.set(key, skill);
  };
  for (const skill of skills) add(skill.title, skill);
  for (const skill of skills) add(skill.id, skill);
  for (const skill of skills) for (const alias of skill.aliases) add(alias, skill);
  return names;
}

/** Text as it is compared: without case, accents, and what stands between words. "C++" and "C#" stay apart. */
const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim();

function entriesOf(json: unknown): { readonly words: readonly string[]; readonly mark: SkillProgress }[] {
  const { skills } = Object(json) as { skills?: unknown };
  if (!Array.isArray(skills)) return [];
  return skills.slice(0, MOST).map((entry: unknown) => {
    const { name, level, keywords } = Object(entry) as { name?: unknown; level?: unknown; keywords?: unknown };
    const others: readonly unknown[] = Array.isArray(keywords) ? keywords.slice(0, MOST) : [];
    return { words: [name, ...others].filter(isWord), mark: markIn(level) };
  });
}

const isWord = (word: unknown): word is string => typeof word === 'string' && word.length <= LONGEST;

/** A skill in a résumé is claimed, so that one without a level is known. */
function markIn(level: unknown): SkillProgress {
  const said = isWord(level) ? level.toLowerCase() : '';
  return meant.find(([words]) => words.test(said))?.[1] ?? { status: 'known', level: 1 };
}
