/** Profiles to send about: one with all that a visitor of the backend guide can mark. */
import backend from '../../../data/careers/backend-developer.json' with { type: 'json' };
import guide from '../../../data/careers/backend-developer.guide.json' with { type: 'json' };
import { openProfile, type ProfileStore } from '../../../src/profile/store.js';

let account = 0;
/** A store of its own for each test, in memory. */
export const open = (): ProfileStore => openProfile({ storage: 'none', key: `transfer-${++account}` });

/** Fourteen skills, notes, a position, a target and all else that can be marked. */
export function fullProfile(): ProfileStore {
  const store = open();
  const { id, skills, transitions, resources } = backend;
  const ranked = skills.filter(({ ranks }) => Object.keys(ranks).length);
  ranked.forEach((skill, index) => {
    if (index % 3) store.setLevel(skill.id, ((index % 3) + 1) as 2 | 3);
    else store.setStatus(skill.id, 'learning');
    store.setNote(skill.id, `Note ${index}: ask Mira about ${skill.title}.`);
  });
  store.setCurrent(id, 'junior-backend-developer');
  store.setTarget(id, 'backend-architect');
  for (const { milestones } of transitions) for (const each of milestones) store.setMilestone(id, each.id, true);
  resources.forEach((resource, index) =>
    index % 2 ? store.setDone(id, resource.id, true) : store.setSaved(id, resource.id, true),
  );
  for (const part of guide.parts)
    for (const section of part.sections) store.setRead(id, `${part.id}/${section.id}`, true);
  store.setStopped(id, 'growing/responsibilities', 1);
  for (let question = 1; question <= 10; question++)
    store.setAnswer(id, `question-number-${question}`, `answer-${question % 3}`);
  ranked.forEach((skill, index) => store.setPractice(skill.id, { step: index % 6, due: 20_000 + index }));
  store.setCircumstances(id, { background: 'other-field', hours: 5, enjoys: ['data', 'scale'] });
  store.setTalk(id, JSON.stringify([{ by: 'visitor', text: 'What is SQL for?' }]));
  store.setSeen(id, ['a-question-answered']);
  return store;
}
