// One configuration for every lane; the runner picks projects by name.
import { readFileSync } from 'node:fs';

const root = new URL('..', import.meta.url).pathname.replace(/\/$/, '');

// The build's compiler settings, but imports keep their `.ts`: tests run on the sources.
const swc = JSON.parse(readFileSync(`${root}/.swcrc`, 'utf8'));
delete swc.$schema;
swc.jsc.rewriteRelativeImportExtensions = false;
swc.sourceMaps = 'inline';

const shared = {
  rootDir: root,
  // Not in the temporary folder, which each run has anew.
  cacheDirectory: `${root}/.cache/jest`,
  transform: { '^.+\\.tsx?$': ['@swc/jest', { ...swc, swcrc: false }] },
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  testEnvironment: 'node',
  // Jest itself adds `import` or `require` by how a module is asked for.
  testEnvironmentOptions: { customExportConditions: ['@evergreen/source', 'node', 'node-addons'] },
  // Workspace packages are links; without this they would be taken for installed code and not compiled.
  transformIgnorePatterns: ['/node_modules/(?!@evergreen/)'],
  modulePathIgnorePatterns: ['/dist/', '/\\.nx/', '/\\.cache/', '/\\.data/'],
};

const withServers = {
  ...shared,
  globalSetup: '<rootDir>/test/runner/jest-servers.mjs',
  globalTeardown: '<rootDir>/test/runner/jest-servers-stop.mjs',
};

export default {
  rootDir: root,
  // A test waits for conditions, and servers of two cores may take a while to meet them.
  testTimeout: 30_000,
  projects: [
    { ...shared, displayName: 'unit', testMatch: ['<rootDir>/{apps,libs,deploy}/**/*.spec.{ts,tsx}'] },
    {
      ...withServers,
      displayName: 'integration',
      testMatch: ['<rootDir>/{apps,libs,deploy}/**/*.int-spec.ts'],
    },
    { ...withServers, displayName: 'e2e', testMatch: ['<rootDir>/test/e2e/**/*.e2e-spec.ts'] },
    { ...withServers, displayName: 'browser', testMatch: ['<rootDir>/test/browser/**/*.browser-spec.ts'] },
    { ...withServers, displayName: 'faults', testMatch: ['<rootDir>/test/faults/**/*.fault-spec.ts'] },
  ],
};
