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
  transform: { '^.+\\.tsx?$': ['@swc/jest', { ...swc, swcrc: false }] },
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['@evergreen/source', 'node', 'node-addons'] },
  // Workspace packages are links; without this they would be taken for installed code and not compiled.
  transformIgnorePatterns: ['/node_modules/(?!@evergreen/)'],
  modulePathIgnorePatterns: ['/dist/', '/\\.nx/', '/\\.cache/'],
};

export default {
  rootDir: root,
  projects: [
    { ...shared, displayName: 'unit', testMatch: ['<rootDir>/{apps,libs,deploy}/**/*.spec.{ts,tsx}'] },
    { ...shared, displayName: 'integration', testMatch: ['<rootDir>/{apps,libs,deploy}/**/*.int-spec.ts'] },
    { ...shared, displayName: 'e2e', testMatch: ['<rootDir>/test/e2e/**/*.e2e-spec.ts'] },
    { ...shared, displayName: 'browser', testMatch: ['<rootDir>/test/browser/**/*.browser-spec.ts'] },
    { ...shared, displayName: 'faults', testMatch: ['<rootDir>/test/faults/**/*.fault-spec.ts'] },
  ],
};
