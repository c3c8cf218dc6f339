/** SQLSTATE classes that pass by themselves: connection, rollback for concurrency, resources, operator. */
const transientClasses = ['08', '40', '53', '57'];
const transientCodes = new Set(['55P03', 'ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND']);
const transientMessages = [
  'Connection terminated',
  'connection timeout',
  'timeout exceeded when trying to connect',
  'Client has encountered a connection error',
];

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

/** Whether the same work may succeed when tried again later without a change. */
export function isTransient(error: unknown): boolean {
  const code = codeOf(error);
  if (code !== undefined) {
    return transientCodes.has(code) || (code.length === 5 && transientClasses.includes(code.slice(0, 2)));
  }
  return error instanceof Error && transientMessages.some((text) => error.message.includes(text));
}

/** Whether two transactions met and one may simply run again at once (serialization failure, deadlock). */
export function isConflict(error: unknown): boolean {
  const code = codeOf(error);
  return code === '40001' || code === '40P01';
}

/** Whether a statement was refused because one before it in the transaction had failed. */
export function isAftermath(error: unknown): boolean {
  return codeOf(error) === '25P02';
}

/** Whether a unique index refused the row; with `constraint`, whether that one did. */
export function isUniqueViolation(error: unknown, constraint?: string): boolean {
  if (codeOf(error) !== '23505') return false;
  return constraint === undefined || (error as { constraint?: string }).constraint === constraint;
}

/** Whether Postgres gave up a statement: it took longer than it was allowed to, or somebody cancelled it. */
export function isCancelled(error: unknown): boolean {
  return codeOf(error) === '57014';
}
