/** The class of every element. Generated from the folders of src/elements: `npm run generate`. */
export { CareerCoach } from './coach/coach.js';
export { CareerContext } from './context/context.js';
export { CareerDirectory } from './directory/directory.js';
export { CareerFitQuiz } from './fit-quiz/fit-quiz.js';
export { CareerGuide } from './guide/guide.js';
export { CareerLadder } from './ladder/ladder.js';
export { CareerOutlook } from './outlook/outlook.js';
export { CareerPathExplorer } from './path-explorer/path-explorer.js';
export { CareerProfile } from './profile/profile.js';
export { CareerResources } from './resources/resources.js';
export { CareerRoleCard } from './role-card/role-card.js';
export { CareerSkillChecklist } from './skill-checklist/skill-checklist.js';
