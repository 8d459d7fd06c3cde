/** Answers a question from the guide alone, and says what it stands on. What the guide does not say, it does not. */
import { lookup } from '../../model/lookup.js';
import { stepsBetween, stepsFromEntry } from '../../model/way.js';
import type { Answer, Source } from '../answer.js';
import { type Retrieved, shareOf } from '../retrieve.js';
import type { Asked } from '../search.js';
import { type Named, type Understood, understand } from '../understand.js';
import type { Context } from './context.js';
import { define, practise, requirements, sourcesOf } from './define.js';
import { Draft } from './draft.js';
import { extract } from './extract.js';

/** From which share of the question on a passage is taken to speak of it; less is enough where it names the field. */
const ENOUGH = 0.58;
const ENOUGH_OF_THE_FIELD = 0.4;
const ENOUGH_OF_THE_NAMED = 0.2;
/** The same for several passages together, where one says a good part of it. */
const ENOUGH_TOGETHER = 0.85;

export function answerFrom(context: Context, question: string): Answer {
  const understood = understand(question, context.career, context.language);
  const found = context.library.find(understood);
  const draft = new Draft(understood.intent);
  if (understood.isBeyond || !isSpokenOf(understood, found)) return unknown(context, draft, found);
  speak(context, draft, understood, found);
  if (!draft.isEmpty) return draft.done();
  return quote(context, draft, found);
}

/** Whether the guide speaks of what is asked. What only says how it is asked needs no guide. */
function isSpokenOf({ intent, named, kinds, query }: Understood, found: readonly Retrieved[]): boolean {
  if (!query) return intent !== 'unknown';
  if (['greeting', 'help', 'quiz', 'advice'].includes(intent)) return true;
  if (shareOf(togetherOf(found)) >= ENOUGH_TOGETHER && found.some(({ share }) => share >= ENOUGH_OF_THE_FIELD))
    return true;
  const isNamed = named.some(({ surely }) => surely >= 0.5);
  return found.some(({ share, isOfTheField, source }) => {
    if (isNamed) return share >= ENOUGH_OF_THE_NAMED;
    return share >= (isOfTheField || kinds.has(source.kind) ? ENOUGH_OF_THE_FIELD : ENOUGH);
  });
}

/** What passages speak of between them, word by word. */
const togetherOf = (found: readonly Retrieved[]): Asked[] =>
  (found.find(({ asked }) => asked.length)?.asked ?? []).map((each, index) => ({
    ...each,
    likely: Math.max(...found.map(({ asked }) => asked[index]?.likely ?? 0)),
  }));

/** By intent. Says nothing where the question names too little for it. */
function speak(
  context: Context,
  draft: Draft,
  { intent, named, isPractice }: Understood,
  found: readonly Retrieved[],
): void {
  const { say } = context;
  const [first] = named;
  const of = (...kinds: Source['kind'][]) => named.find(({ kind }) => kinds.includes(kind));
  const skill = of('skill');
  switch (intent) {
    case 'greeting':
    case 'help':
      draft.say(say[intent]).offer(say.offers.start, say.offers.fit, say.offers.plan);
      return;
    case 'quiz':
      return quiz(context, draft, named);
    case 'advice':
      draft.say(say.interview).begin({ kind: 'interview' });
      return;
    case 'compare':
      if (named.length > 1) for (const each of named.slice(0, 2)) define(context, draft, each);
      return;
    case 'requirements':
      if (skill && isPractice) return practise(context, draft, skill.id);
      if (first) requirements(context, draft, of('position') ?? first);
      return;
    case 'path': {
      const position = of('position');
      if (position) return path(context, draft, named);
      if (skill && isPractice) return practise(context, draft, skill.id);
      return;
    }
    case 'resources':
      return resources(context, draft, named, found);
    case 'outlook':
      return outlook(context, draft, named);
    case 'define':
      if (first && isNamedMainly(first, found)) define(context, draft, first);
      return;
    default:
      if (skill && isPractice) return practise(context, draft, skill.id);
  }
}

/** Whether a question is of the record that it names, and not only in passing. */
const isNamedMainly = ({ kind, id }: Named, [best]: readonly Retrieved[]): boolean =>
  best?.source.kind === kind && best.source.id === id;

function quiz({ career, profile, say }: Context, draft: Draft, named: readonly Named[]): void {
  const { positions, skills } = lookup(career);
  const position = positions.get(named.find(({ kind }) => kind === 'position')?.id ?? '');
  const ids = named.flatMap(({ kind, id }) => (kind === 'skill' ? [id] : []));
  const standing = profile.positions[career.id];
  const next = positions.get(standing?.target ?? standing?.current ?? '') ?? career.positions[0];
  const asked = position ?? (ids.length ? undefined : next);
  const topics = asked ? asked.skills.map(({ skill }) => skill) : ids;
  const titles = topics.flatMap((id) => skills.get(id)?.title ?? []);
  const cited = position ? `position/${position.id}` : `skill/${topics[0]}`;
  draft.say(position ? say.ready(position.title) : say.quiz(titles), {
    kind: cited.split('/')[0] as Source['kind'],
    id: cited.split('/')[1]!,
    title: position?.title ?? titles[0] ?? '',
  });
  draft.begin({ kind: 'quiz', skills: topics, position: asked?.id });
}

/** The way to a position, from another that is named, from where the visitor is, or from the foot of the ladder. */
function path(context: Context, draft: Draft, named: readonly Named[]): void {
  const { career, profile, say } = context;
  const { positions } = lookup(career);
  const ranked = named
    .flatMap(({ kind, id }) => (kind === 'position' ? [id] : []))
    .sort(
      (a, b) => career.positions.findIndex(({ id }) => id === a) - career.positions.findIndex(({ id }) => id === b),
    );
  const to = ranked.at(-1)!;
  const current = profile.positions[career.id]?.current;
  const from = ranked.length > 1 ? ranked[0]! : current;
  const title = (id: string) => positions.get(id)?.title ?? id;
  const steps = from === undefined ? stepsFromEntry(career, to).slice(-1) : stepsBetween(career, from, to);
  if (!steps) draft.say(say.noWay(title(from ?? ''), title(to)), ...sourcesOf(context, { kind: 'position', id: to }));
  for (const step of steps ?? []) {
    const milestones = step.milestones.map((each) => each.title);
    draft.say(
      say.step(title(step.from), title(step.to), milestones),
      ...sourcesOf(context, { kind: 'transition', id: step.id }),
    );
  }
  requirements(context, draft, { kind: 'position', id: to });
  draft.show({ kind: 'way', from, to });
}

function resources(context: Context, draft: Draft, named: readonly Named[], found: readonly Retrieved[]): void {
  const { career, say } = context;
  const skills = new Set(named.flatMap(({ kind, id }) => (kind === 'skill' ? [id] : [])));
  const own = named.filter(({ kind }) => kind === 'resource');
  const meant = own.length
    ? career.resources.filter(({ id }) => own.some((each) => each.id === id))
    : skills.size
      ? career.resources.filter((each) => each.skills.some((skill) => skills.has(skill)))
      : career.resources.filter(({ id }) => found.some(({ source }) => source.kind === 'resource' && source.id === id));
  for (const { id, title, by, summary } of meant.slice(0, 3)) {
    const [record, section] = sourcesOf(context, { kind: 'resource', id });
    draft.say(say.resource(title, by, summary), section, record);
  }
  if (meant.length) draft.show({ kind: 'resources', ids: meant.map(({ id }) => id) }).offer(say.offers.plan);
}

/** Figures and trends; what is asked of one of them is answered from where it stands. */
function outlook(context: Context, draft: Draft, named: readonly Named[]): void {
  const { career, say } = context;
  const trend = named.find(({ kind }) => kind === 'trend');
  if (trend) return define(context, draft, trend);
  if (named.length) return;
  for (const { id, value, what, source, period } of career.outlook?.facts.slice(0, 1) ?? []) {
    const [record, section] = sourcesOf(context, { kind: 'fact', id });
    draft.say(say.fact(value, what, source, period), section, record);
  }
}

/** The guide's own sentences that speak of the question; a second passage adds its best where it says as much. */
function quote({ say }: Context, draft: Draft, [best, second]: readonly Retrieved[]): Answer {
  if (best) for (const sentence of extract(best)) draft.say(sentence, best.source);
  if (second && second.share >= (best?.share ?? 0))
    for (const sentence of extract(second, 1)) draft.say(sentence, second.source);
  for (const each of [best, second]) {
    const kind = each?.source.kind;
    if (kind === 'position' || kind === 'alternative') draft.show({ kind, id: each!.source.id });
    if (kind === 'skill') draft.show({ kind: 'skills', ids: [each!.source.id] });
  }
  return draft.offer(say.offers.plan, say.offers.resources, say.offers.fit).done();
}

function unknown({ say }: Context, draft: Draft, found: readonly Retrieved[]): Answer {
  const nearest = found.filter(({ source, share }) => source.kind === 'section' && share > 0.2).slice(0, 2);
  draft.say(say.unknown);
  if (nearest.length)
    draft.say(say.nearest(nearest.map(({ source }) => source.title)), ...nearest.map(({ source }) => source));
  return draft.offer(say.offers.start, say.offers.outlook, say.offers.plan).done({ isUnknown: true });
}
