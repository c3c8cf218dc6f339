import type { Clock } from '@evergreen/kernel';
import type { Transaction } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { exportDays } from '../domain/data-request.ts';
import { removeExpired } from '../persistence/export.repository.ts';

const dayMs = 86_400_000;

/** Removes copies whose time is over. */
@Injectable()
export class ExpireExports {
  constructor(@Inject(CLOCK) private readonly clock: Clock) {}

  /** @returns how many copies were removed */
  run(tx: Transaction): Promise<number> {
    const now = this.clock.now();
    return removeExpired(tx, now, new Date(now.getTime() - exportDays * dayMs));
  }
}
