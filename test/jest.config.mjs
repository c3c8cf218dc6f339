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
  // Node itself loads modules, each once for all specs of a process.
  runtime: `${root}/test/runner/node-runtime.ts`,
  testEnvironment: `${root}/test/runner/node-environment.ts`,
  modulePathIgnorePatterns: ['/dist/', '/\\.nx/', '/\\.cache/', '/\\.data/'],
};

const withServers = {
  ...shared,
  globalSetup: '<rootDir>/test/runner/jest-servers.mjs',
  globalTeardown: '<rootDir>/test/runner/jest-servers-stop.mjs',
};

const withProduct = { ...withServers, globalSetup: '<rootDir>/test/runner/jest-installation.mjs' };

export default {
  rootDir: root,
  // A test waits for conditions, and servers of two cores may take a while to meet them.
  testTimeout: 60_000,
  projects: [
    { ...shared, displayName: 'unit', testMatch: ['<rootDir>/{apps,libs,deploy}/**/*.spec.{ts,tsx}'] },
    {
      ...withServers,
      displayName: 'integration',
      testMatch: ['<rootDir>/{apps,libs,deploy}/**/*.int-spec.ts'],
    },
    { ...withProduct, displayName: 'e2e', testMatch: ['<rootDir>/test/e2e/**/*.e2e-spec.ts'] },
    { ...withProduct, displayName: 'browser', testMatch: ['<rootDir>/test/browser/**/*.browser-spec.ts'] },
    { ...withProduct, displayName: 'faults', testMatch: ['<rootDir>/test/faults/**/*.fault-spec.ts'] },
  ],
};
