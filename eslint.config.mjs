// What the compiler cannot see. Each rule says why it is here; layout is Prettier's business alone.
import nx from '@nx/eslint-plugin';
import tseslint from 'typescript-eslint';

const server = [
  '@nestjs/*',
  '@mikro-orm/*',
  'bullmq',
  'ioredis',
  '@nats-io/*',
  'pg',
  'pg-copy-streams',
  'kysely',
];
const orm = ['@mikro-orm/*', 'kysely', 'pg', 'pg-copy-streams'];
const graphql = ['@nestjs/graphql', '@nestjs/mercurius', 'mercurius', 'graphql'];

/** Who may import whom. There is no '*' rule: a project without a tag may import nothing and be imported by nobody. */
const borders = [
  // Ids, points, money and dates must read the same in every process, whatever it is built with.
  { sourceTag: 'type:kernel', onlyDependOnLibsWithTags: [], bannedExternalImports: server.concat(graphql) },
  // A contract that knew a framework would force it on whoever speaks it.
  {
    sourceTag: 'type:contracts',
    onlyDependOnLibsWithTags: ['type:kernel'],
    bannedExternalImports: ['@nestjs/*', ...orm, 'bullmq'],
  },
  // Platform knows no service, and services do not speak GraphQL: only the gateway does.
  {
    sourceTag: 'type:platform',
    onlyDependOnLibsWithTags: ['type:contracts', 'type:kernel', 'type:platform'],
    bannedExternalImports: graphql,
  },
  // Services meet in contracts only: an import of another service would be a call without deadline or identity.
  {
    sourceTag: 'type:service',
    onlyDependOnLibsWithTags: ['type:contracts', 'type:kernel', 'type:platform'],
    bannedExternalImports: graphql,
  },
  // The gateway holds no rule and no database: it may use what carries calls and files, not what keeps data.
  {
    sourceTag: 'type:gateway',
    onlyDependOnLibsWithTags: ['type:contracts', 'type:kernel', 'gateway:may-use'],
    bannedExternalImports: [...orm, 'bullmq', '@nats-io/jetstream'],
  },
  // What runs in a browser speaks GraphQL only.
  {
    sourceTag: 'type:web',
    onlyDependOnLibsWithTags: ['type:web'],
    bannedExternalImports: [...server, '@nestjs/graphql', 'mercurius', 'fastify'],
  },
  // Test support may use everything but the inside of an app.
  { sourceTag: 'type:testing', onlyDependOnLibsWithTags: ['type:contracts', 'type:kernel', 'type:platform'] },
];

/** The same borders for specs, which besides may use the test support. */
const bordersOfSpecs = borders.map((border) =>
  border.sourceTag === 'type:web'
    ? border
    : { ...border, onlyDependOnLibsWithTags: [...border.onlyDependOnLibsWithTags, 'type:testing'] },
);

const moduleBoundaries = (depConstraints) => [
  'error',
  {
    allow: [
      // The servers of the tests are the servers of `npm start`, which is no project of the workspace.
      '../../../deploy/embedded/servers.ts',
      // Vite reads its configuration before anything is built, and so cannot ask for a package.
      '../../libs/web/compress.ts',
    ],
    // Nothing is published: a service may be compiled without its libraries being compiled first.
    enforceBuildableLibDependency: false,
    // Specs of what the test support is built on use it to test themselves.
    ignoredCircularDependencies: [
      ['testing', 'persistence'],
      ['testing', 'kernel'],
    ],
    depConstraints,
  },
];

const specs = ['**/*.spec.{ts,tsx}', '**/*.int-spec.ts', '**/*.fixture.ts', 'test/**/*.ts'];

export default tseslint.config(
  { ignores: ['**/dist', '**/node_modules', '**/.*/**', '**/*_pb.ts', '**/*.gen.ts', '**/*.d.ts'] },
  {
    files: ['**/*.{ts,tsx,mjs,cjs}'],
    // A rule that can be switched off in a line is a suggestion.
    linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' },
  },
  {
    files: ['**/*.{ts,tsx}'],
    languageOptions: {
      parser: tseslint.parser,
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    plugins: { '@typescript-eslint': tseslint.plugin, '@nx': nx },
    rules: {
      '@nx/enforce-module-boundaries': moduleBoundaries(borders),

      // A promise nobody waits for loses its error, and its transaction with it.
      '@typescript-eslint/no-floating-promises': ['error', { ignoreVoid: true }],
      // A promise is always true: `if (check())` would let everybody in.
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/await-thenable': 'error',
      // `any` spreads silently through everything it touches.
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unsafe-return': 'error',
      '@typescript-eslint/no-unsafe-call': 'error',
      // The compiler's word is final.
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': true, 'ts-ignore': true }],
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
      // A new kind of decision must not fall through a switch unseen.
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // What is thrown has a stack and a message. What was caught may be thrown on, whatever it is.
      '@typescript-eslint/only-throw-error': [
        'error',
        { allowThrowingAny: true, allowThrowingUnknown: true },
      ],
      '@typescript-eslint/prefer-promise-reject-errors': 'error',
      // An object in a text reads [object Object].
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true, allow: [{ name: ['Error', 'URL'], from: 'lib' }] },
      ],
      // Loose comparison has rules nobody remembers, but for the one that `== null` means absent.
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-var': 'error',
      'prefer-const': 'error',
      // What is to be done stands in the issue tracker.
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'hack'], location: 'start' }],
      // Longer is two things.
      'max-lines': ['error', { max: 300 }],
      'max-lines-per-function': ['error', { max: 75, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    // Markup is long without being two things.
    files: ['**/*.tsx'],
    rules: { 'max-lines-per-function': ['error', { max: 120, skipBlankLines: true, skipComments: true }] },
  },
  {
    // A table of words in two languages: one thing, however many words there are.
    files: ['**/messages.ts'],
    rules: { 'max-lines': 'off' },
  },
  {
    // Services log structured lines with a correlation id; the console knows neither.
    files: ['apps/*/src/**/*.ts', 'libs/*/src/**/*.ts'],
    rules: { 'no-console': 'error' },
  },
  {
    // Time is injected: a rule that reads the clock cannot be tested on a day of one's choosing.
    files: ['apps/*/src/domain/**/*.ts', 'apps/*/src/use-cases/**/*.ts'],
    ignores: ['**/*.spec.ts', '**/*.int-spec.ts', '**/*.fixture.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
          message: 'Take the time from the Clock that is injected.',
        },
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'Take the time from the Clock that is injected.',
        },
        {
          selector: "CallExpression[callee.object.name='performance'][callee.property.name='now']",
          message: 'Take the time from the Clock that is injected.',
        },
      ],
    },
  },
  {
    files: ['apps/*/src/domain/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: 'node:crypto',
              allowImportNames: ['createHash', 'createHmac', 'timingSafeEqual'],
              message: 'A rule gives the same answer to the same facts: chance comes in as a fact.',
            },
          ],
        },
      ],
    },
  },
  {
    // Node runs these without compiling: it strips types and understands nothing that is more than a type.
    files: ['deploy/**/*.ts', 'test/*.ts', 'test/runner/**/*.ts', 'test/bench/**/*.ts'],
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      'no-restricted-syntax': [
        'error',
        { selector: 'TSEnumDeclaration', message: 'Node cannot strip an enum: use a union of texts.' },
        { selector: 'TSParameterProperty', message: 'Node cannot strip it: declare the field.' },
        { selector: 'Decorator', message: 'Node knows no decorators here.' },
      ],
    },
  },
  {
    files: specs,
    rules: {
      '@nx/enforce-module-boundaries': moduleBoundaries(bordersOfSpecs),
      // A `describe` holds many tests, each of its own length.
      'max-lines-per-function': 'off',
    },
  },
  {
    // Tests and tools look at Evergreen from outside.
    files: ['test/**/*.ts', 'deploy/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: [
                '**/apps/*/src/**',
                '@evergreen/{gateway,identity,customer-profile,membership,rewards}',
              ],
              message: 'The inside of an app is its own: go through GraphQL, a contract or its process.',
            },
          ],
        },
      ],
    },
  },
);
