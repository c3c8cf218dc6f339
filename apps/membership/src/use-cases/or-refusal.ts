import { DomainError } from '@evergreen/kernel';

/** What the work makes, or why the rules refuse it: a refusal of one is no failure of those it comes with. */
export function orRefusal<T>(work: () => T): T | DomainError {
  try {
    return work();
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
}
