import { AuditTrail } from '@evergreen/audit';
import type { Clock } from '@evergreen/kernel';
import { Database } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { noteLow } from '../../persistence/catalogue/stock.repository.ts';

/** Notes what begins to run out: once for each fall, until it is filled up again. */
@Injectable()
export class NoteLowStock {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(AuditTrail) private readonly audit: AuditTrail,
  ) {}

  /** @returns how many began to run out since the last look */
  run(): Promise<number> {
    return this.database.transaction(async (tx) => {
      const low = await noteLow(tx, this.clock.now());
      if (low.length > 0)
        await this.audit.record(
          tx,
          ...low.map(({ rewardId, poolId, orgPath, left, names }) => ({
            act: rewardId === null ? 'code-pool.low' : 'reward.low',
            recordKind: rewardId === null ? 'code-pool' : 'reward',
            recordId: (rewardId ?? poolId)!,
            ...{ orgPath, after: { left: String(left), names } },
          })),
        );
      return low.length;
    });
  }
}
