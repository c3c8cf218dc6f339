import type { Clock, Uuid } from '@evergreen/kernel';
import { Database } from '@evergreen/persistence';
import { type Caller, officesOf } from '@evergreen/rpc';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import type { Programme } from '../domain/programme.ts';
import { adjustmentsOf, type ListedAdjustment } from '../persistence/adjustment.repository.ts';
import { currentProgramme } from '../persistence/programme.repository.ts';

/** Corrections by hand that the caller may see, the newest first. */
@Injectable()
export class ListAdjustments {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Why points may be corrected, and from where on it takes two. */
  async rules(): Promise<Programme['adjustment']> {
    return (await currentProgramme(this.database, this.clock.today())).adjustment;
  }

  async run(
    query: {
      readonly memberId: Uuid | undefined;
      readonly waitingOnly: boolean;
      readonly after: Uuid | undefined;
    },
    limit: number,
    caller: Caller,
  ): Promise<{ readonly adjustments: readonly ListedAdjustment[]; readonly next: Uuid | undefined }> {
    const offices = [
      ...officesOf(caller, 'read', 'Adjustment'),
      ...officesOf(caller, 'adjust', 'Points'),
      ...officesOf(caller, 'approve', 'Points'),
    ];
    const rows = await adjustmentsOf(this.database, { ...query, offices, limit: limit + 1 });
    const adjustments = rows.slice(0, limit);
    return { adjustments, next: rows.length > limit ? adjustments.at(-1)!.adjustmentId : undefined };
  }
}
