import { join } from 'node:path';

/** A data folder with the schema and nothing else, of which the installations of a test run are copies. */
export function preparedInstallation(): string {
  const testFolder = process.env['EVERGREEN_TEST_FOLDER'];
  if (testFolder === undefined) throw new Error('EVERGREEN_TEST_FOLDER is not set: `npm test` sets it');
  return join(testFolder, 'prepared-installation');
}
