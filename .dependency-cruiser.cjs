// Who may import whom inside a service. Borders between projects are ESLint's (@nx/enforce-module-boundaries).

const spec = '\\.(spec|int-spec|fixture)\\.tsx?$';
const inside = (folder) => `^apps/([^/]+)/src/${folder}/`;

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      comment:
        'ES modules that need each other are run half-made, one of them. A type that comes back is not run.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-orphans',
      comment: 'A module nobody imports is dead, or a door somebody forgot to hang.',
      severity: 'error',
      from: {
        orphan: true,
        pathNot: [
          spec,
          '\\.d\\.ts$',
          '(^|/)(main|index)\\.tsx?$',
          '(^|/)vite\\.config\\.ts$',
          '^test/',
          '\\.mjs$',
          '/public/',
        ],
      },
      to: {},
    },
    {
      name: 'domain-is-pure',
      comment:
        'Rules are functions of facts: the domain knows the kernel, the rules of access and itself, no clock, database or framework.',
      severity: 'error',
      from: { path: inside('domain'), pathNot: spec },
      to: { pathNot: ['^apps/$1/src/domain/', '^libs/(kernel|access)/', '^(node:)?crypto$'] },
    },
    {
      name: 'persistence-answers-the-domain',
      comment: 'A repository that called a use case would start work nobody sees from the outside.',
      severity: 'error',
      from: { path: inside('persistence'), pathNot: spec },
      to: { path: '^apps/$1/src/', pathNot: '^apps/$1/src/(domain|persistence)/' },
    },
    {
      name: 'use-cases-know-no-door',
      comment:
        'The same use case stands behind a call, an event and a job: it must not know which one opened.',
      severity: 'error',
      from: { path: inside('use-cases'), pathNot: spec },
      to: {
        path: '^apps/$1/src/',
        pathNot: ['^apps/$1/src/(domain|persistence|use-cases)/', '\\.config\\.ts$'],
      },
    },
    {
      name: 'doors-open-use-cases',
      comment: 'A door that wrote by itself would be a second place where rules live.',
      severity: 'error',
      from: { path: '^apps/([^/]+)/src/(messaging|jobs)/', pathNot: spec },
      to: { path: '^apps/$1/src/persistence/' },
    },
    {
      name: 'apps-know-no-other-app',
      comment: 'Services meet in contracts only.',
      severity: 'error',
      from: { path: '^apps/([^/]+)/' },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    {
      name: 'libs-know-no-app',
      comment: 'What everybody uses must not depend on one of its users.',
      severity: 'error',
      from: { path: '^libs/' },
      to: { path: '^apps/' },
    },
    {
      name: 'nobody-needs-a-spec',
      comment: 'Test code is not built, so what needs it does not run.',
      severity: 'error',
      from: { pathNot: [spec, '^test/', '^libs/testing/'] },
      to: { path: [spec, '^libs/testing/', '^test/'] },
    },
    {
      name: 'not-to-unresolvable',
      comment: 'An import that leads nowhere.',
      severity: 'error',
      from: {},
      // `?raw` is Vite's way to read a file as text.
      to: { couldNotResolve: true, pathNot: '\\?raw$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|coverage|\\.nx|\\.cache|\\.data)/' },
    // An import of a type is a dependency too.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['@evergreen/source', 'import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.d.ts'],
    },
  },
};
