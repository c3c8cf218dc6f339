import { DomainError, isUuid, type Uuid } from '@evergreen/kernel';
import { access, type Access, type Caller } from '@evergreen/rpc';

/** Nobody may write that is not told who it was. The operator's command writes what a demonstration begins with. */
export const rewardWriters: Access = access.anyOf(access.may('manage', 'Reward'), access.service('operator'));
export const rewardReaders: Access = access.anyOf(access.may('read', 'Reward'), access.service('operator'));

/** Who writes, as it is kept: a staff number, or the operator. @throws DomainError FORBIDDEN */
export function authorOf(caller: Caller): string {
  if (caller.kind === 'staff') return caller.staffNumber;
  if (caller.kind === 'service') return caller.name;
  throw new DomainError('FORBIDDEN', 'Only staff may do this');
}

/** Which member calls. @throws DomainError FORBIDDEN for anybody else */
export function selfOf(caller: Caller): { readonly memberId: Uuid; readonly customerId: Uuid } {
  if (caller.kind === 'member' && isUuid(caller.memberId) && isUuid(caller.customerId))
    return { memberId: caller.memberId, customerId: caller.customerId };
  throw new DomainError('FORBIDDEN', 'Only members do this, for themselves');
}
