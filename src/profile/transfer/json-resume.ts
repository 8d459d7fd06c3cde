/** Skills as JSON Resume holds them: written from a profile, and read as proposals. */
import type { Career, Id } from '../../model/career.js';
import type { Profile, SkillMark } from '../../model/profile.js';

/** A skill that a résumé names, and the mark it speaks for. */
export interface SkillProposal {
  readonly skill: Id;
  readonly mark: SkillMark;
  /** The résumé's words for it. */
  readonly words: readonly string[];
}

export function toResume(_career: Career, _profile: Profile): object {
  return {};
}

export function skillsInResume(_career: Career, _json: unknown): readonly SkillProposal[] {
  return [];
}
