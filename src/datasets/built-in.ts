/** The careers that come along. As lazy modules they need no fetch, and every bundler takes them. */
export const DEFAULT_CAREER = 'backend-developer';

type Modules = Readonly<Record<string, () => Promise<{ readonly default: unknown }>>>;

export const careers: Modules = {
  'backend-developer': () => import('../../data/careers/backend-developer.json'),
};

export const guides: Modules = {
  'backend-developer': () => import('../../data/careers/backend-developer.guide.json'),
};

export const fits: Modules = {
  'backend-developer': () => import('../../data/careers/backend-developer.fit.json'),
};

export const questions: Modules = {
  'backend-developer': () => import('../../data/careers/backend-developer.questions.json'),
};

export const wordings: Modules = {
  'backend-developer': () => import('../../data/careers/backend-developer.wordings.json'),
};
