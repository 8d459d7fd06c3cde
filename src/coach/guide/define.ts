/** What the guide says of one of its records, in a few sentences. */
import type { coachAnswers } from '../../i18n/en/coach-answers.js';
import { lookup, titleOf } from '../../model/lookup.js';
import { missingSkills } from '../../model/skills.js';
import type { Source } from '../answer.js';
import { keyOf } from '../corpus.js';
import type { Ref } from '../understand.js';
import type { Context } from './context.js';
import type { Draft } from './draft.js';

/** A record's source, and the section of the guide that it comes from. */
export function sourcesOf({ library }: Context, { kind, id }: Ref): readonly [Source | undefined, Source | undefined] {
  const record = library.at(keyOf({ kind, id, title: '' }));
  return [record?.source, library.at(record?.from ?? '')?.source];
}

export function define(context: Context, draft: Draft, named: Ref): void {
  const { career, say } = context;
  const { skills, positions, alternatives, tools } = lookup(career);
  const [record, section] = sourcesOf(context, named);
  const { id } = named;
  switch (named.kind) {
    case 'skill': {
      const skill = skills.get(id);
      if (!skill) return;
      draft.say(say.titled(skill.title, skill.summary), section, record).say(skill.why, record);
      if (skill.tools.length) draft.say(say.tools(skill.tools.map((tool) => tools.get(tool)?.title ?? tool)), record);
      draft.show({ kind: 'skills', ids: [id] });
      draft.offer(say.offers.quiz(skill.title), say.offers.practise(skill.title), say.offers.plan);
      return;
    }
    case 'position': {
      const position = positions.get(id);
      if (!position) return;
      draft.say(say.titled(position.title, position.summary), section, record);
      if (position.responsibilities.length) draft.say(say.does(position.title, position.responsibilities), record);
      draft.show({ kind: 'position', id });
      draft.offer(say.offers.asks(position.title), say.offers.become(position.title), say.offers.ready(position.title));
      return;
    }
    case 'alternative': {
      const alternative = alternatives.get(id);
      if (!alternative) return;
      draft.say(say.titled(alternative.title, alternative.summary), section, record);
      draft.say(
        say.carries(
          alternative.title,
          alternative.carriesOver.map(({ skill }) => titleOf(career.skills, skill)),
        ),
        record,
      );
      if (alternative.new.length) draft.say(say.isNew(alternative.new.map(({ title }) => title)), record);
      draft.show({ kind: 'alternative', id });
      draft.offer(say.offers.plan, say.offers.fit, say.offers.outlook);
      return;
    }
    case 'resource': {
      const resource = career.resources.find((each) => each.id === id);
      if (!resource) return;
      draft.say(say.resource(resource.title, resource.by, resource.summary), section, record);
      draft.show({ kind: 'resources', ids: [id] });
      draft.offer(say.offers.resources, say.offers.plan);
      return;
    }
    case 'trend': {
      const trend = career.outlook?.trends.find((each) => each.id === id);
      if (!trend) return;
      draft.say(say.titled(trend.title, trend.summary), section, record);
      if (trend.skills.length) draft.show({ kind: 'skills', ids: trend.skills });
      draft.offer(say.offers.outlook, say.offers.plan);
    }
  }
}

/** What a position or another career asks, and what of it this visitor lacks. */
export function requirements(context: Context, draft: Draft, named: Ref): void {
  const { career, profile, say, levels } = context;
  const { skills, positions } = lookup(career);
  const [record, section] = sourcesOf(context, named);
  const title = (skill: string) => skills.get(skill)?.title ?? skill;
  const position = named.kind === 'position' && positions.get(named.id);
  if (!position) return define(context, draft, named);
  draft.say(
    say.asks(
      position.title,
      position.skills.map(({ skill, level }) => say.need(title(skill), levels[level])),
    ),
    section,
    record,
  );
  for (const way of position.qualifications) draft.say(way, record);
  const missing = missingSkills(career, profile, position);
  // A visitor who marked nothing lacks nothing that they said.
  if (Object.keys(profile.skills).length)
    draft.say(missing.length ? say.missing(missing.map(({ skill }) => title(skill))) : say.nothingMissing);
  draft.show({ kind: 'position', id: position.id });
  draft.offer(say.offers.ready(position.title), say.offers.become(position.title), say.offers.plan);
}

/** How to get better at a skill. */
export function practise(context: Context, draft: Draft, skill: string): void {
  const { career, say } = context;
  const found = lookup(career).skills.get(skill);
  if (!found) return;
  const [record, section] = sourcesOf(context, { kind: 'skill', id: skill });
  draft.say(say.practise(found.title), section, record);
  for (const step of found.practice) draft.say(step, record);
  draft.show({ kind: 'skills', ids: [skill] });
  draft.offer(say.offers.quiz(found.title), say.offers.resources, say.offers.plan);
}

export type Words = typeof coachAnswers;
