/** The tag of every element. Generated from the folders of src/elements: `npm run generate`. */
export const elementTags = [
  'career-coach',
  'career-context',
  'career-directory',
  'career-fit-quiz',
  'career-guide',
  'career-ladder',
  'career-outlook',
  'career-path-explorer',
  'career-profile',
  'career-resources',
  'career-role-card',
  'career-skill-checklist',
] as const;

export type ElementTag = (typeof elementTags)[number];
