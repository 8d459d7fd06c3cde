/** Generated from the folders of src/elements: `npm run generate`. */
export const elements = [
  'coach',
  'context',
  'directory',
  'fit-quiz',
  'guide',
  'ladder',
  'outlook',
  'path-explorer',
  'profile',
  'resources',
  'role-card',
  'skill-checklist',
] as const;

export type ElementName = (typeof elements)[number];

export const tagOf = (name: ElementName) => `career-${name}` as const;
