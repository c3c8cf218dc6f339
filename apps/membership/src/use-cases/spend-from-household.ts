import type { Uuid } from '@evergreen/kernel';
import { Database } from '@evergreen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { drawRefusal } from '../domain/household.ts';
import { householdRefused } from '../domain/member.errors.ts';
import { drawnBy, lockHousehold } from '../persistence/household.repository.ts';
import { entriesByKeys } from '../persistence/ledger-reads.ts';
import { PostToLedger } from './post-to-ledger.ts';

export interface PooledSpending {
  readonly memberId: Uuid;
  readonly key: string;
  readonly points: bigint;
  readonly sourceKind: string;
  readonly sourceId: string;
  readonly reason?: string;
}

export interface PooledSpent {
  readonly entryId: Uuid;
  /** Of the spent points, those that came from others. */
  readonly drawn: bigint;
  readonly isReplay: boolean;
}

/**
 * Spends a member's own points and, where they do not reach, what the others of the household have: of all their
 * points those that expire first. These go over with their dates before they are spent, all in one transaction.
 */
@Injectable()
export class SpendFromHousehold {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(PostToLedger) private readonly ledger: PostToLedger,
  ) {}

  /** @throws DomainError MEMBER_UNKNOWN, KEY_REUSED, HOUSEHOLD_REFUSED, ACCOUNT_STATE, POINTS_INSUFFICIENT */
  run(spending: PooledSpending): Promise<PooledSpent> {
    const { memberId, key } = spending;
    return this.database.transaction(async (tx) => {
      const household = await lockHousehold(tx, memberId);
      const [known] = await entriesByKeys(tx, [{ memberId, key }]);
      const refusal = drawRefusal(household.find((each) => each.memberId === memberId));
      if (known === undefined && refusal !== undefined) throw householdRefused(refusal);
      const pool = household.map((each) => each.memberId).filter((each) => each !== memberId);
      const { entryId, isReplay } = await this.ledger.in(tx, { ...spending, kind: 'SPEND', pool });
      return { entryId, isReplay, drawn: await drawnBy(tx, memberId, key) };
    });
  }
}
