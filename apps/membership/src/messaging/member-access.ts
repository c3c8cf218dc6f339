import { DomainError } from '@evergreen/kernel';
import type { Caller } from '@evergreen/rpc';

/**
 * Members see themselves and nobody else. Whether a foreign id exists is not told: the answer is the same.
 * @throws DomainError FORBIDDEN
 */
export function refuseForeignMembers(caller: Caller, memberIds: readonly string[]): void {
  if (caller.kind === 'member' && memberIds.some((id) => id !== caller.memberId)) {
    throw new DomainError('FORBIDDEN', 'Members may read their own account only');
  }
}
