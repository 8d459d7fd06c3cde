/** What the guide says of one of its records, in a few sentences. */
import type { Position } from '../../model/career.js';
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

/** Says what a record is in a sentence or two, and shows it where it can be shown. */
export function introduce(context: Context, draft: Draft, ref: Ref): void {
  const { career, say } = context;
  const [record, section] = sourcesOf(context, ref);
  const titled = ({ title, summary }: { title: string; summary: string }) =>
    draft.say(say.titled(title, summary), section, record);
  const { id, kind } = ref;
  const of = <T extends { id: string }>(records: readonly T[] | undefined) => records?.find((each) => each.id === id);
  switch (kind) {
    case 'skill': {
      const skill = of(career.skills);
      if (skill) titled(skill).show({ kind: 'skills', ids: [id] });
      return;
    }
    case 'position': {
      const position = of(career.positions);
      if (position) titled(position).show({ kind, id });
      return;
    }
    case 'alternative': {
      const alternative = of(career.alternatives);
      if (alternative) titled(alternative).show({ kind: 'alternative', id });
      return;
    }
    case 'resource': {
      const resource = of(career.resources);
      if (!resource) return;
      draft.say(say.resource(resource.title, resource.by, resource.summary), section, record);
      draft.show({ kind: 'resources', ids: [id] });
      return;
    }
    case 'trend': {
      const trend = of(career.outlook?.trends);
      if (trend) titled(trend);
      return;
    }
    case 'fact': {
      const fact = of(career.outlook?.facts);
      if (fact) draft.say(say.fact(fact), section, record);
      return;
    }
    case 'challenge': {
      const challenge = of(career.challenges);
      if (!challenge) return;
      titled(challenge);
      for (const way of challenge.ways.slice(0, 2)) draft.say(way, section, record);
      return;
    }
    case 'industry': {
      const industry = of(career.industries);
      if (industry) draft.say(say.industry(industry.title, industry.example, industry.summary), section, record);
      return;
    }
    case 'transition': {
      const step = of(career.transitions);
      if (!step) return;
      const milestones = step.milestones.map(({ title }) => title);
      draft.say(
        say.step(titleOf(career.positions, step.from), titleOf(career.positions, step.to), milestones),
        section,
        record,
      );
      return;
    }
    case 'trait': {
      const [summary = ''] = context.library.at(keyOf({ kind, id, title: '' }))?.text.split('\n') ?? [];
      if (record) draft.say(say.trait(record.title, summary), section, record);
      return;
    }
    case 'question': {
      const found = context.library.at(keyOf({ kind, id, title: '' }));
      for (const line of found?.text.split('\n') ?? []) draft.say(say.sentence(line), section, record);
    }
  }
}

/** Of two records, what each asks for that the other doesn’t, or for whom each is. */
export function differ(context: Context, draft: Draft, one: Ref, other: Ref): void {
  const { career, say } = context;
  const { positions, alternatives } = lookup(career);
  for (const [ref, than] of [
    [one, other],
    [other, one],
  ] as const) {
    const [record, section] = sourcesOf(context, ref);
    const [position, lesser] = [positions.get(ref.id), positions.get(than.id)];
    const alternative = alternatives.get(ref.id);
    if (ref.kind === 'position' && position && than.kind === 'position' && lesser) {
      const levels = new Map(lesser.skills.map(({ skill, level }) => [skill, level]));
      const more = position.skills
        .map(({ skill, level }) => ({ skill, by: level - (levels.get(skill) ?? 0) }))
        .filter(({ by }) => by > 0)
        .sort((a, b) => b.by - a.by);
      const titles = more.slice(0, 3).map(({ skill }) => titleOf(career.skills, skill));
      if (titles.length) draft.say(say.asksMore(position.title, titles), record);
    } else if (ref.kind === 'alternative' && alternative)
      draft.say(say.isFor(alternative.title, alternative.idealIf), section, record);
  }
}

/** Says what there is to say of a record, and offers what to ask next of it. */
export function define(context: Context, draft: Draft, ref: Ref): void {
  const { career, say } = context;
  const { skills, positions, alternatives, tools } = lookup(career);
  const [record, section] = sourcesOf(context, ref);
  introduce(context, draft, ref);
  switch (ref.kind) {
    case 'skill': {
      const skill = skills.get(ref.id);
      if (!skill) return;
      draft.say(skill.why, section, record);
      if (skill.tools.length) draft.say(say.tools(skill.tools.map((tool) => tools.get(tool)?.title ?? tool)), record);
      draft.offer(say.offers.practise(skill.title), say.offers.quiz(skill.title), say.offers.plan);
      return;
    }
    case 'position': {
      const position = positions.get(ref.id);
      if (!position) return;
      if (position.responsibilities.length) draft.say(say.does(position.title, position.responsibilities), record);
      if (position.collaborators.length) draft.say(say.worksWith(position.collaborators), record);
      draft.offer(say.offers.asks(position.title), say.offers.become(position.title), say.offers.ready(position.title));
      return;
    }
    case 'alternative': {
      const alternative = alternatives.get(ref.id);
      if (!alternative) return;
      const titles = (needs: readonly { readonly skill: string }[]) =>
        needs.map(({ skill }) => titleOf(career.skills, skill));
      if (alternative.carriesOver.length) draft.say(say.carries(titles(alternative.carriesOver)), record);
      if (alternative.levelUp.length) draft.say(say.levelUp(titles(alternative.levelUp)), record);
      if (alternative.new.length) draft.say(say.isNew(alternative.new.map(({ title }) => title)), record);
      draft.say(say.idealIf(alternative.idealIf), section, record);
      draft.offer(say.offers.alternatives, say.offers.fit, say.offers.plan);
      return;
    }
    case 'resource':
      draft.offer(say.offers.resources, say.offers.plan);
      return;
    case 'trend': {
      const trend = career.outlook?.trends.find(({ id }) => id === ref.id);
      if (trend?.skills.length) draft.show({ kind: 'skills', ids: trend.skills });
      draft.offer(say.offers.outlook, say.offers.plan);
    }
  }
}

/** What a position asks, how people get in, and what this visitor lacks, with its card. Of any other record, what it is. */
export function requirements(context: Context, draft: Draft, ref: Ref): void {
  const { career, say, levels } = context;
  const position = ref.kind === 'position' && lookup(career).positions.get(ref.id);
  if (!position) return define(context, draft, ref);
  const [record, section] = sourcesOf(context, ref);
  const byLevel = ([3, 2, 1] as const).flatMap((level) => {
    const asked = position.skills.filter((need) => need.level === level);
    return asked.length
      ? [
          say.needs(
            asked.map(({ skill }) => titleOf(career.skills, skill)),
            levels[level],
          ),
        ]
      : [];
  });
  if (byLevel.length) draft.say(say.asks(position.title, byLevel), section, record);
  getIn(context, draft, position);
  draft.show({ kind: 'position', id: position.id });
  draft.offer(say.offers.ready(position.title), say.offers.become(position.title), say.offers.plan);
}

/** How people get into a position, and what of what it asks this visitor lacks. */
export function getIn(context: Context, draft: Draft, position: Position): void {
  const { career, profile, say } = context;
  const [record, section] = sourcesOf(context, { kind: 'position', id: position.id });
  for (const way of position.qualifications.slice(0, 1)) draft.say(say.getIn(way), section, record);
  const missing = missingSkills(career, profile, position);
  // A visitor who marked nothing lacks nothing that they said.
  if (Object.keys(profile.skills).length)
    draft.say(
      missing.length ? say.missing(missing.map(({ skill }) => titleOf(career.skills, skill))) : say.nothingMissing,
    );
}

/** How to get better at a skill, and how to know that one is. */
export function practise(context: Context, draft: Draft, skill: string): void {
  const { career, say } = context;
  const found = lookup(career).skills.get(skill);
  if (!found) return;
  const [record, section] = sourcesOf(context, { kind: 'skill', id: skill });
  draft.say(
    found.practice.length ? say.practise(found.title) : say.titled(found.title, found.summary),
    section,
    record,
  );
  for (const step of found.practice.slice(0, 3)) draft.say(step, record);
  if (found.signals[0]) draft.say(say.signal(found.signals[0]), record);
  draft.show({ kind: 'skills', ids: [skill] });
  draft.offer(say.offers.quiz(found.title), say.offers.resources, say.offers.plan);
}
