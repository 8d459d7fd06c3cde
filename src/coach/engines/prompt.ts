/** What a model is sent: the rules, the passages it may answer from, the conversation so far, the question. */
import { coachPrompt } from '../../i18n/en/coach-prompt.js';
import { messages } from '../../i18n/messages.js';
import type { Prompt, Turn } from '../engine.js';

/** As chat completions and the browser's own model both take it. */
export interface Message {
  readonly role: 'system' | 'user' | 'assistant';
  readonly content: string;
}

/** The most of each that is sent, in characters. */
const LONGEST = { passage: 2_000, question: 2_000, turn: 600, turns: 3_000 };

/**
 * The messages of a prompt: the rules first, the question last, and between them the last turns in which a question of
 * the visitor was answered, by turns, as some models insist on.
 */
export function messagesOf(prompt: Prompt): Message[] {
  const { question, passages, visitor, turns, career, language } = prompt;
  const words = messages('coachPrompt', coachPrompt, language);
  const parts = [
    passages.length ? words.passages : words.noPassages,
    ...passages.map(({ source, text }, at) => `[${at + 1}] ${inOneLine(source.title)}\n${quoted(text)}`),
    ...(visitor ? [`${words.visitor}\n${quoted(visitor)}`] : []),
    `${words.question}\n${cut(plain(question), LONGEST.question)}`,
  ];
  return [
    { role: 'system', content: words.rules(inOneLine(career), nameOf(language)) },
    ...lastOf(turns),
    { role: 'user', content: parts.join('\n\n') },
  ];
}

function lastOf(turns: readonly Turn[]): Message[] {
  const kept: Message[] = [];
  let room = LONGEST.turns;
  for (const { by, text } of turns.toReversed()) {
    const role = by === 'visitor' ? 'user' : 'assistant';
    const content = cut(plain(text), LONGEST.turn);
    room -= content.length;
    if (room < 0) break;
    const [next] = kept;
    if (next?.role === role) kept[0] = { role, content: `${content}\n\n${next.content}` };
    // A question that was not answered is no part of it.
    else if (next || role === 'assistant') kept.unshift({ role, content });
  }
  return kept[0]?.role === 'assistant' ? kept.slice(1) : kept;
}

const lineEnd = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/;

/** Each line marked as quoted: no line of the text can end the quotation. */
const quoted = (text: string): string =>
  cut(plain(text), LONGEST.passage)
    .split(lineEnd)
    .map((line) => `> ${line}`)
    .join('\n');

const inOneLine = (text: string): string => plain(text).split(lineEnd).join(' ');

/** A text in which no server finds marks of its own, such as `<|im_start|>`, or half a letter. */
const plain = (text: string): string => text.replace(/<(?=[|/\w])/g, '< ').replace(/\p{Cs}/gu, '');

const cut = (text: string, longest: number): string =>
  text.length > longest ? `${text.slice(0, longest - 1).replace(/\p{Cs}/gu, '')}…` : text;

/** A language's name as models know it; the tag itself where it is no tag. */
function nameOf(language: string): string {
  try {
    return new Intl.DisplayNames('en', { type: 'language' }).of(language) ?? language;
  } catch {
    return inOneLine(language);
  }
}
