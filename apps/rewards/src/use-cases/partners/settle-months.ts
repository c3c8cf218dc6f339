import { AuditTrail } from '@evergreen/audit';
import { type Clock, DomainError } from '@evergreen/kernel';
import { Database } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import type { Words } from '../../domain/catalogue/reward.ts';
import { partnerNames } from '../../persistence/partners/partners.repository.ts';
import {
  insertSettlement,
  isSettled,
  newestUses,
  type SettlementKept,
  settlements,
  type SettlementUse,
  usesOfMonth,
} from '../../persistence/partners/uses.repository.ts';

export type { SettlementUse } from '../../persistence/partners/uses.repository.ts';

export interface SeenSettlement extends SettlementKept {
  readonly partner: Words;
  /** Whether the month is over: only then it is paid. */
  readonly isClosed: boolean;
}

const newestMax = 20;

/** What partners are owed by month. A month's total is the sum of its uses, before and after it was paid. */
@Injectable()
export class SettleMonths {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(AuditTrail) private readonly audit: AuditTrail,
  ) {}

  /** Newest first. @param partnerId undefined: of all */
  async list(partnerId: string | undefined, month?: string): Promise<SeenSettlement[]> {
    const [found, names] = await Promise.all([
      settlements(this.database, partnerId, month),
      partnerNames(this.database),
    ]);
    return found.map((each) => ({
      ...{ ...each, partner: names.get(each.partnerId)! },
      isClosed: this.isClosed(each.month),
    }));
  }

  uses(partnerId: string, month: string, after: string | undefined, limit: number): Promise<SettlementUse[]> {
    return usesOfMonth(this.database, partnerId, month, after, limit);
  }

  /** What a partner confirmed last. */
  newest(partnerId: string): Promise<SettlementUse[]> {
    return newestUses(this.database, partnerId, newestMax);
  }

  /**
   * Notes that a month was paid, for ever. Asked again it is the same.
   * @throws DomainError NOT_FOUND where nothing was used; SETTLEMENT_REFUSED where the month is not over
   */
  async settle(partnerId: string, month: string, by: string): Promise<void> {
    if (!this.isClosed(month))
      throw new DomainError('SETTLEMENT_REFUSED', 'The month is not over', { why: 'NOT_OVER' });
    await this.database.transaction(async (tx) => {
      if (await isSettled(tx, partnerId, month)) return;
      const [open] = await settlements(tx, partnerId, month);
      if (open === undefined) throw new DomainError('NOT_FOUND', 'Nothing was used in this month');
      await insertSettlement(tx, open, by, this.clock.now());
      const { uses, amountMinor } = open;
      await this.audit.record(tx, {
        ...{ act: 'partner.settled', recordKind: 'partner', recordId: partnerId },
        after: { month, uses: String(uses), amountMinor: String(amountMinor) },
      });
    });
  }

  private isClosed(month: string): boolean {
    return month < this.clock.today().slice(0, 7);
  }
}
