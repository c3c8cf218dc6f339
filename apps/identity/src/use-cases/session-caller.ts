import type { Caller } from '@evergreen/rpc';
import type { Account } from '../domain/account.ts';

/** Somebody as the audit names them who is only just signing in, or out. */
export function callerOf(account: Account, session?: { sessionId: string; address: string }): Caller {
  const { accountId } = account;
  const of = session === undefined ? {} : { session: { id: session.sessionId, address: session.address } };
  if (account.kind === 'member') {
    const { memberId, customerId } = account;
    return { kind: 'member', accountId, memberId, customerId, ...of };
  }
  const { staffNumber, name, grants, orgPath } = account;
  return { kind: 'staff', accountId, staffNumber, name, grants, orgPath, ...of };
}

/** Whose record an act about an account belongs to. */
export function ownerOf(account: Account): { orgPath?: string; customerId?: string } {
  return account.kind === 'member' ? { customerId: account.customerId } : { orgPath: account.orgPath };
}
