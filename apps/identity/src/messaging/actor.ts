import { DomainError } from '@evergreen/kernel';
import type { Caller } from '@evergreen/rpc';
import type { Actor } from '../domain/actor.ts';

/** Who acts, in the words of the rules. @throws DomainError FORBIDDEN for a service that is not the operator's command */
export function actorOf(caller: Caller): Actor {
  if (caller.kind === 'staff') {
    const { accountId, grants } = caller;
    return { kind: 'staff', accountId, grants };
  }
  if (caller.kind === 'service' && caller.name === 'operator') return { kind: 'operator' };
  throw new DomainError('FORBIDDEN', 'Only staff and the operator may do this');
}
