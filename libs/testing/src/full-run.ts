/** Whether this is `npm run test:full`, with whole books, long random lives, every odd value and every look. */
export function isFullRun(): boolean {
  return process.env['EVERGREEN_FULL_TESTS'] === 'true';
}
