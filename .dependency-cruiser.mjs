/**
 * Imports point one way: model ← datasets, profile ← coach ← ui ← panel ← elements ← embed, ssr. `i18n` is a leaf that
 * any room may read, and `authoring` reads `model` alone.
 */
const reads = {
  i18n: [],
  model: [],
  authoring: ['model'],
  datasets: ['model'],
  profile: ['model'],
  coach: ['model', 'datasets', 'profile', 'i18n'],
  ui: ['model', 'datasets', 'profile', 'coach', 'i18n'],
  panel: ['model', 'datasets', 'profile', 'coach', 'i18n', 'ui'],
  elements: ['model', 'datasets', 'profile', 'coach', 'i18n', 'ui', 'panel'],
  ssr: ['model', 'datasets', 'profile', 'coach', 'i18n', 'ui', 'panel', 'elements'],
  embed: ['model', 'datasets', 'profile', 'coach', 'i18n', 'ui', 'panel', 'elements'],
};

const rooms = Object.entries(reads).map(([room, others]) => ({
  name: `${room}-reads-what-stands-below`,
  severity: 'error',
  from: { path: `^src/${room}/` },
  to: {
    path: '^src/',
    pathNot: [room, ...others]
      .map((other) => `^src/${other}/`)
      .concat(['embed', 'ssr'].includes(room) ? ['^src/all\\.ts$'] : []),
  },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...rooms,
    {
      name: 'no-circles',
      comment: 'Type imports count: files that name each other can only be read together.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'classes-register-nothing',
      comment: 'Only what registers on purpose imports a define.ts.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['/define\\.ts$', '^src/all\\.ts$', '^src/(embed|ssr)/'] },
      to: { path: '^src/.*/define\\.ts$' },
    },
    {
      name: 'schema-stays-out-of-the-page',
      comment: 'It brings valibot along: only what is loaded for a `src` or in Node may read its values.',
      severity: 'error',
      from: { path: '^src/(ui|panel|elements|profile|i18n|embed)/' },
      to: { path: '(^src/model/schema\\.ts$|node_modules/valibot/)', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'node-stays-in-authoring',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(authoring|ssr)/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'only-declared-packages',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-no-pkg', 'unknown'], dependencyTypesNot: ['type-only', 'npm-peer'] },
    },
    {
      name: 'only-what-an-install-brings',
      comment: 'The command is built into one file that carries what it imports.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/authoring/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only', 'npm-peer'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'default', 'types'],
    },
  },
};
