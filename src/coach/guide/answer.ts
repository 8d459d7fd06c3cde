/** Answers a question from the guide alone, and says what it stands on. What the guide does not say, it does not. */
import { lookup, titleOf } from '../../model/lookup.js';
import { stepsBetween, stepsFromEntry } from '../../model/way.js';
import type { Answer, Source } from '../answer.js';
import { keyOf } from '../corpus.js';
import type { Retrieved } from '../retrieve.js';
import { type Named, type Understood, understand } from '../understand.js';
import type { Context } from './context.js';
import { define, differ, getIn, introduce, practise, requirements, sourcesOf } from './records.js';
import { Draft } from './draft.js';
import { extract } from './extract.js';
import { isSpokenOf } from './spoken.js';

/** How many sentences an answer has at most: more is a wall. */
const MOST = 5;
/** How surely a record must be named for an answer to be about it. */
const SURE = 0.5;
/** From which share of what speaks for the best passage on a second section is quoted beside it. */
const CLOSE = 0.85;
/** From which likeness on a question is what the author foresaw, so that one section is enough. */
const AS_FORESEEN = 1.2;
/** From which share of the question on a record is named beside the section it comes from. */
const BESIDE = 0.3;
/** By how much more of the question the bank of questions must speak than the guide, to be quoted. */
const BANK = 0.15;

export function answerFrom(context: Context, question: string): Answer {
  const understood = understand(question, context.career, context.language);
  const found = context.library.find(understood);
  const draft = new Draft(understood.intent);
  if (!isSpokenOf(understood, found)) return unknown(context, draft, found);
  speak(context, draft, understood, found);
  if (draft.isEmpty) quote(context, draft, understood, found);
  if (draft.isEmpty) return unknown(context, draft, found);
  const { say } = context;
  return draft.offer(say.offers.plan, say.offers.resources, say.offers.fit).done();
}

/** By intent. Says nothing where the question names too little for it. */
function speak(context: Context, draft: Draft, understood: Understood, found: readonly Retrieved[]): void {
  const { say } = context;
  const { intent, isPractice } = understood;
  const named = understood.named.filter(({ surely }) => surely >= SURE);
  const of = (...kinds: Source['kind'][]) => named.find(({ kind }) => kinds.includes(kind));
  const [first] = named;
  const skill = of('skill');
  const position = of('position');
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
      return compare(context, draft, named, found);
    case 'requirements':
      if (skill && isPractice) return practise(context, draft, skill.id);
      // The career’s own name is enough where nothing else is asked for.
      if (position ?? first) return requirements(context, draft, position ?? first!);
      return;
    case 'path':
      if (position) return path(context, draft, understood.named);
      if (skill && isPractice) return practise(context, draft, skill.id);
      if (of('alternative')) return define(context, draft, of('alternative')!);
      return;
    case 'resources':
      return resources(context, draft, understood, found);
    case 'outlook':
      return outlook(context, draft, understood, found);
    case 'define':
      if (first && isNamedMainly(first, found)) define(context, draft, first);
      return;
    default:
      if (skill && isPractice) return practise(context, draft, skill.id);
      if (of('alternative') && isNamedMainly(of('alternative')!, found)) define(context, draft, of('alternative')!);
  }
}

/** Whether a question is of the record that it names, and not only in passing. */
const isNamedMainly = ({ kind, id, surely }: Named, found: readonly Retrieved[]): boolean =>
  found.slice(0, surely < 1 ? 1 : 2).some(({ source }) => source.kind === kind && source.id === id);

function quiz(context: Context, draft: Draft, named: readonly Named[]): void {
  const { career, profile, say } = context;
  const { positions } = lookup(career);
  const position = positions.get(named.find(({ kind }) => kind === 'position')?.id ?? '');
  const ids = named.flatMap(({ kind, id }) => (kind === 'skill' ? [id] : []));
  const standing = profile.positions[career.id];
  const next = positions.get(standing?.target ?? standing?.current ?? '') ?? career.positions[0];
  const asked = position ?? (ids.length ? undefined : next);
  const topics = asked ? asked.skills.map(({ skill }) => skill) : ids;
  if (!topics.length) return;
  const on = topics.map((id) => titleOf(career.skills, id));
  const about = asked ? ({ kind: 'position', id: asked.id } as const) : ({ kind: 'skill', id: topics[0]! } as const);
  const [record] = sourcesOf(context, about);
  draft.say(position ? say.ready(position.title) : say.quiz(on), record);
  draft.begin({ kind: 'quiz', skills: topics, position: asked?.id });
  draft.offer(say.offers.plan, ...(position ? [say.offers.asks(position.title)] : []), say.offers.resources);
}

/** Each of two in a sentence or two, and what the guide says of both. */
function compare(context: Context, draft: Draft, named: readonly Named[], found: readonly Retrieved[]): void {
  const { say, career, language } = context;
  if (named.length < 2) {
    if (named[0] && isNamedMainly(named[0], found)) define(context, draft, named[0]);
    return;
  }
  for (const each of named.slice(0, 2)) introduce(context, draft, each);
  differ(context, draft, named[0]!, named[1]!);
  const [best] = found;
  if (best?.source.kind === 'section' && draft.length < MOST - 1)
    for (const sentence of extract(best, language, MOST - 1 - draft.length)) draft.say(sentence, best.source);
  for (const { kind, id } of named) {
    if (kind === 'position') draft.offer(say.offers.asks(titleOf(career.positions, id)));
    if (kind === 'skill') draft.offer(say.offers.practise(titleOf(career.skills, id)));
  }
}

/** The way to a position, from another that is named, from where the visitor is, or from the step before it. */
function path(context: Context, draft: Draft, named: readonly Named[]): void {
  const { career, profile, say } = context;
  const { positions } = lookup(career);
  const place = (id: string) => career.positions.findIndex((position) => position.id === id);
  const ranked = named.flatMap(({ kind, id }) => (kind === 'position' ? [id] : [])).sort((a, b) => place(a) - place(b));
  const to = ranked.at(-1)!;
  const from = ranked.length > 1 ? ranked[0]! : profile.positions[career.id]?.current;
  const title = (id: string) => positions.get(id)?.title ?? id;
  const steps = from === undefined ? stepsFromEntry(career, to).slice(-1) : stepsBetween(career, from, to);
  if (!steps) draft.say(say.noWay(title(from ?? ''), title(to)), ...sourcesOf(context, { kind: 'position', id: to }));
  for (const step of steps?.slice(0, 3) ?? []) introduce(context, draft, { kind: 'transition', id: step.id });
  // What it asks stands in the way that is shown.
  getIn(context, draft, positions.get(to)!);
  draft.show({ kind: 'way', from, to });
  draft.offer(say.offers.ready(title(to)), say.offers.asks(title(to)), say.offers.plan);
}

/** Books where books are asked for, courses where courses are; for a skill where one is named. */
function resources(context: Context, draft: Draft, { named, text }: Understood, found: readonly Retrieved[]): void {
  const { career, language, say } = context;
  const kinds = new Set(language.resources.flatMap(([kind, pattern]) => (pattern.test(text) ? [kind] : [])));
  const skills = new Set(named.flatMap(({ kind, id }) => (kind === 'skill' ? [id] : [])));
  const own = new Set(named.flatMap(({ kind, id }) => (kind === 'resource' ? [id] : [])));
  const place = (id: string) => found.findIndex(({ source }) => source.kind === 'resource' && source.id === id);
  const offered = career.resources
    .filter((each) => (own.size ? own.has(each.id) : !kinds.size || kinds.has(each.kind)))
    .filter((each) => own.size || !skills.size || each.skills.some((skill) => skills.has(skill)));
  const meant = kinds.size || own.size || skills.size ? offered : offered.filter(({ id }) => place(id) >= 0);
  if (!meant.length) return;
  for (const { id } of meant.slice(0, 3)) {
    const { title, by, summary } = career.resources.find((each) => each.id === id)!;
    const [record, section] = sourcesOf(context, { kind: 'resource', id });
    draft.say(say.resource(title, by, summary), section, record);
  }
  draft.show({ kind: 'resources', ids: meant.map(({ id }) => id) });
  // What the records come from says the same in more words.
  quoteBest(
    context,
    draft,
    found.filter(({ source }) => !draft.cites(source)),
    2,
  );
  draft.offer(say.offers.plan, say.offers.start, say.offers.outlook);
}

/** What machines take and leave, the figure or the trend that is asked of; then what the guide says. */
function outlook(context: Context, draft: Draft, { text, named }: Understood, found: readonly Retrieved[]): void {
  const { career, language, say } = context;
  const { automation } = career.outlook ?? {};
  if (named.some(({ kind, surely }) => surely >= SURE && kind !== 'trend' && kind !== 'skill')) return;
  const section = context.library.at(automation?.from ?? '')?.source;
  if (automation && language.automation.test(text)) {
    if (automation.takes.length) draft.say(say.takes(automation.takes), section);
    if (automation.leaves.length) draft.say(say.leaves(automation.leaves), section);
    draft.offer(say.offers.outlook, say.offers.plan);
    return;
  }
  const told = found.filter(({ source }) => source.kind === 'fact' || source.kind === 'trend');
  for (const { source } of told.slice(0, 2)) introduce(context, draft, source);
  quoteBest(context, draft, found, 2);
  draft.offer(say.offers.start, say.offers.plan);
}

/** The best section of the guide in its own words. */
function quoteBest({ language }: Context, draft: Draft, found: readonly Retrieved[], most: number): void {
  const section = found.find(({ source }) => source.kind === 'section');
  if (!section || draft.length + 1 > MOST) return;
  for (const sentence of extract(section, language, Math.min(most, MOST - draft.length)))
    draft.say(sentence, section.source);
}

/**
 * What speaks best of the question: a section in its own words, with the record from it that is meant; or a record in a
 * sentence, with its section’s words.
 */
function quote(context: Context, draft: Draft, { kinds }: Understood, all: readonly Retrieved[]): void {
  const { language } = context;
  const found = all.filter(({ source }) => source.kind !== 'question');
  const [best] = found;
  const bank = all.find(({ source }) => source.kind === 'question');
  if (bank && bank.share > Math.max(0, ...found.map(({ share }) => share)) + BANK)
    introduce(context, draft, bank.source);
  if (!best) return;
  if (best.source.kind === 'section') {
    for (const sentence of extract(best, language)) draft.say(sentence, best.source);
    const beside = found
      .slice(1)
      .filter(({ source, from }) => source.kind !== 'section' && from === keyOf(best.source));
    const companion = beside.find(({ source }) => kinds.has(source.kind)) ?? beside.find(({ share }) => share > BESIDE);
    if (companion && draft.length < MOST) introduce(context, draft, companion.source);
  } else {
    introduce(context, draft, best.source);
    const section = found.find(({ source }) => source.kind === 'section' && keyOf(source) === best.from);
    if (section) quoteBest(context, draft, [section], 2);
  }
  const second = found.slice(1, 3).find(({ source }) => source.kind === 'section' && keyOf(source) !== best.from);
  const isClose = second && best.closest < AS_FORESEEN && (second.share > best.share || second.rank > CLOSE);
  if (isClose && draft.length < MOST - 1) quoteBest(context, draft, [second], 2);
  offerNext(context, draft, found);
}

/** Offers to go on with what was found beside. */
function offerNext({ career, say }: Context, draft: Draft, found: readonly Retrieved[]): void {
  for (const { source } of found.slice(0, 5)) {
    const { kind, id, title } = source;
    if (kind === 'skill') draft.offer(say.offers.practise(title));
    if (kind === 'position') draft.offer(say.offers.asks(titleOf(career.positions, id)));
    if (kind === 'alternative') draft.offer(say.offers.define(title));
    if (kind === 'resource') draft.offer(say.offers.resources);
    if (kind === 'trend' || kind === 'fact') draft.offer(say.offers.outlook);
  }
}

function unknown({ say }: Context, draft: Draft, found: readonly Retrieved[]): Answer {
  const nearest = found.filter(({ source, share }) => source.kind === 'section' && share > 0.3).slice(0, 2);
  draft.say(say.unknown);
  if (nearest.length)
    draft.say(say.nearest(nearest.map(({ source }) => source.title)), ...nearest.map(({ source }) => source));
  return draft.offer(say.offers.start, say.offers.outlook, say.offers.plan).done({ isUnknown: true });
}
