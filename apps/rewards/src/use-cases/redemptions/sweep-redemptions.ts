import type { Clock } from '@evergreen/kernel';
import { Database } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { settleLeaseMs, settleTriesMax } from '../../domain/redemptions/settle-tries.ts';
import { takeUnsettled } from '../../persistence/redemptions/redemptions.repository.ts';
import { SettleRedemption } from './settle-redemption.ts';

const atOnce = 20;
const leasesMs = Array.from({ length: settleTriesMax }, (_, tries) => settleLeaseMs(tries));

/** Ends redemptions that nobody has ended in their time: a process died, or the ledger did not answer. */
@Injectable()
export class SweepRedemptions {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(SettleRedemption) private readonly settle: SettleRedemption,
  ) {}

  /** @returns whether there may be more at once */
  async run(): Promise<boolean> {
    const due = await this.database.transaction((tx) =>
      takeUnsettled(tx, this.clock.now(), leasesMs, atOnce),
    );
    await Promise.all(due.map((redemption) => this.settle.run(redemption)));
    return due.length === atOnce;
  }
}
