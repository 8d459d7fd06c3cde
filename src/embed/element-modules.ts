/** What registers each element, by its tag. Generated from the folders of src/elements: `npm run generate`. */
export const elementModules: readonly (readonly [tag: string, load: () => Promise<unknown>])[] = [
  ['career-coach', () => import('../elements/coach/define.js')],
  ['career-context', () => import('../elements/context/define.js')],
  ['career-directory', () => import('../elements/directory/define.js')],
  ['career-fit-quiz', () => import('../elements/fit-quiz/define.js')],
  ['career-guide', () => import('../elements/guide/define.js')],
  ['career-ladder', () => import('../elements/ladder/define.js')],
  ['career-outlook', () => import('../elements/outlook/define.js')],
  ['career-path-explorer', () => import('../elements/path-explorer/define.js')],
  ['career-profile', () => import('../elements/profile/define.js')],
  ['career-resources', () => import('../elements/resources/define.js')],
  ['career-role-card', () => import('../elements/role-card/define.js')],
  ['career-skill-checklist', () => import('../elements/skill-checklist/define.js')],
];
