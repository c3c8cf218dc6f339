import { isTransient } from '@evergreen/persistence';

/**
 * What a failure to apply says of the facts:
 * `outage`: nothing, the database could not be reached or had no room; try again for as long as it takes.
 * `retryable`: probably nothing (a lock, a deadlock, a timeout); try again, but not for ever.
 * `refusal`: they cannot be applied as they are.
 */
export type FailureKind = 'outage' | 'retryable' | 'refusal';

/** SQLSTATE classes and codes of a session that lives on: rolled back for concurrency, lock not had, cancelled. */
const retryable = /^(40...|55P03|57014)$/;

export function failureKind(error: unknown): FailureKind {
  if (!isTransient(error)) return 'refusal';
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' && retryable.test(code) ? 'retryable' : 'outage';
}

const reasonLengthMax = 500;

/** The failure in words, for the operator. Postgres' `detail` stays out: it quotes the row, and so persons. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return printable(String(error));
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : '';
  return printable(`${error.name}${code}: ${error.message}`);
}

/** Postgres refuses NUL in texts, and a reason nobody can store would hold its message back for ever. */
export function printable(text: string): string {
  return text.replaceAll('\u0000', '\uFFFD').slice(0, reasonLengthMax);
}
