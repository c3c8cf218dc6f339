import { type Clock, DomainError, type Uuid } from '@evergreen/kernel';
import { Database } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { memberUnknown } from '../domain/ledger/ledger.errors.ts';
import { type MergeObstacle, mergeObstacles } from '../domain/member-act.ts';
import { householdOf } from '../persistence/household.repository.ts';
import { type AccountExtras, accountExtras, memberOfCustomer } from '../persistence/member-act.repository.ts';
import { memberByNumber } from '../persistence/member.repository.ts';
import { type Account, ReadAccounts } from './read-accounts.ts';

/** One of two memberships that may become one. */
export interface MergeSide extends Account, AccountExtras {
  readonly isInHousehold: boolean;
}

export interface MergePreview {
  readonly merged: MergeSide;
  readonly into: MergeSide;
  readonly obstacles: readonly MergeObstacle[];
}

/** What a merge would move, and what stands against it. */
@Injectable()
export class PreviewMerge {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(ReadAccounts) private readonly accounts: ReadAccounts,
  ) {}

  /** @throws DomainError MEMBER_UNKNOWN */
  async run(customerId: Uuid, intoMemberNumber: string): Promise<MergePreview> {
    const from = await memberOfCustomer(this.database, customerId);
    if (from === undefined) throw memberUnknown(customerId);
    const to = await memberByNumber(this.database, intoMemberNumber);
    if (to === undefined)
      throw new DomainError('MEMBER_UNKNOWN', 'There is no such member', { memberNumber: intoMemberNumber });
    const [merged, into] = await Promise.all([this.side(from.memberId), this.side(to.memberId)]);
    return { merged, into, obstacles: mergeObstacles(merged, into) };
  }

  private async side(memberId: Uuid): Promise<MergeSide> {
    const [[account], [extras], household] = await Promise.all([
      this.accounts.run([memberId]),
      accountExtras(this.database, [memberId], this.clock.now()),
      householdOf(this.database, memberId),
    ]);
    return { ...account!, ...extras!, isInHousehold: household.length > 0 };
  }
}
