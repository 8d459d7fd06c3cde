/** The conversation, message by message. One that has not changed is not rendered again. */
import { html, type nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Message } from '../../coach/conversation.js';
import { answer, question } from './answer.js';
import { interview } from './interview.js';
import { planned } from './plan.js';
import { quiz } from './quiz.js';
import type { Scene } from './scene.js';

/** From how many messages on the browser may leave out what is out of sight. */
const MANY = 40;

export function turns(scene: Scene, messages: readonly Message[]): TemplateResult {
  const last = messages.at(-1);
  return html`<div class="talk ${messages.length > MANY ? 'many' : ''}" part="turns">
    ${repeat(
      messages,
      ({ id }) => id,
      (message) => guard(shows(scene, message, message === last), () => show(scene, message, message === last)),
    )}
  </div>`;
}

function show(scene: Scene, message: Message, isLast: boolean): TemplateResult | typeof nothing {
  switch (message.kind) {
    case 'question':
      return question(scene, message);
    case 'answer':
      return answer(scene, message, isLast);
    case 'quiz':
      return quiz(scene, message);
    case 'interview':
      return interview(scene, message);
    case 'plan':
      return planned(scene, message);
  }
}

/** All that a message is shown by. Marks change only what shows them. */
function shows(scene: Scene, message: Message, isLast: boolean): unknown[] {
  const { career, guide, bank, mind, profile, settings, say, language, isPrinting, open, byHand, tongue } = scene;
  if (message.kind === 'question') return [message, say];
  const { jobUrl, skillUrl, careerUrl, links, src } = settings;
  const isPlain = message.kind === 'answer' && !message.pieces.length;
  const places =
    message.kind === 'answer'
      ? [...message.sources.keys()]
      : message.kind === 'quiz'
        ? [message.session.answered.length]
        : [];
  const opened = places.map((at) => open.has(`${message.id}/${at}`));
  return [
    message,
    say,
    isLast,
    isPlain ? Boolean(mind) : profile,
    ...[career, guide, bank, language, isPrinting, byHand, tongue?.lang, jobUrl, skillUrl, careerUrl, links, src],
    ...opened,
  ];
}
