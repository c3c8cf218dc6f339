import { Database } from '@evergreen/persistence';
import { type Caller, officesOf } from '@evergreen/rpc';
import { Inject, Injectable } from '@nestjs/common';
import { memberUnknown } from '../domain/ledger/ledger.errors.ts';
import { ownersInReach } from './owner-in-reach.ts';

/** Which accounts a caller may look at: services all, members their own, staff those of their offices. */
@Injectable()
export class ReadOwner {
  constructor(@Inject(Database) private readonly database: Database) {}

  /** Those of the members whom the caller may look at, in their order. */
  async seen<M extends { readonly memberId: string }>(
    caller: Caller,
    members: readonly M[],
  ): Promise<readonly M[]> {
    if (officesOf(caller, 'read', 'Ledger').includes('/')) return members;
    const ids = members.map(({ memberId }) => memberId);
    const owners = await ownersInReach(this.database, caller, ids, ['read', 'Points'], ['read', 'Ledger']);
    const reached = new Set<string>(owners.map(({ memberId }) => memberId));
    return members.filter(({ memberId }) => reached.has(memberId));
  }

  /** @throws DomainError MEMBER_UNKNOWN, the same for an account elsewhere and for none */
  async refuseUnlessSeen(caller: Caller, memberId: string): Promise<void> {
    if ((await this.seen(caller, [{ memberId }])).length === 0) throw memberUnknown(memberId);
  }
}
