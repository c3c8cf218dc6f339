import { isWithin, narrowed } from '@evergreen/access';
import { AuditTrail } from '@evergreen/audit';
import { type Clock, DomainError, type Uuid } from '@evergreen/kernel';
import { maskName } from '@evergreen/personal-data';
import { Database, type Transaction } from '@evergreen/persistence';
import { type Caller, officesOf } from '@evergreen/rpc';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import type { CheckOutcome } from '../../domain/prevention/campaign.ts';
import { CustomerKeys } from '../../persistence/customer-keys.repository.ts';
import { fieldText, placeOf } from '../../persistence/personal-fields.ts';
import {
  type CheckRow,
  type ChecksWanted,
  endCheck,
  listChecks,
  lockCheck,
  takeCheck,
} from '../../persistence/prevention/checks.repository.ts';
import type { Staff } from '../lists/reached-customer.ts';
import { onServiceAccount } from '../on-service-account.ts';

export interface CheckSeen extends CheckRow {
  readonly nameMasked: string;
  readonly mayHandle: boolean;
}

/** Checks that customers asked for, as work: somebody sees to each, and says what came of it. */
@Injectable()
export class HandleChecks {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CustomerKeys) private readonly keys: CustomerKeys,
    @Inject(AuditTrail) private readonly audit: AuditTrail,
  ) {}

  /** Of one office with all below it, where one is asked for. */
  async list(
    caller: Caller,
    { office, ...wanted }: Omit<ChecksWanted, 'offices'> & { readonly office?: string | undefined },
  ): Promise<CheckSeen[]> {
    const offices = narrowed(officesOf(caller, 'read', 'Prevention'), office);
    const rows = await listChecks(this.database, { ...wanted, offices });
    const handled = officesOf(caller, 'handle', 'Prevention');
    return rows.map((row) => ({
      ...row,
      nameMasked: maskName(fieldText(this.keys.opened(row), row.name_sealed, placeOf.name(row.customer_id))),
      mayHandle: row.ended_at === null && isWithin(row.org_path, handled),
    }));
  }

  /** Whoever takes it sees to it from now on. @throws DomainError NOT_FOUND, PREVENTION_STATE where it has ended */
  take(caller: Staff, customerId: Uuid, checkId: Uuid): Promise<void> {
    return this.database.transaction(async (tx) => {
      const check = await this.reached(tx, caller, customerId, checkId);
      if (check.owner === caller.staffNumber) return;
      if (check.ended_at !== null) throw checkEnded(check);
      await takeCheck(tx, check, caller.staffNumber);
      await this.note(tx, caller, check, 'prevention.check-taken', { owner: caller.staffNumber });
    });
  }

  /** Ended once with an outcome, it stays so. @throws DomainError NOT_FOUND, PREVENTION_STATE where it ended otherwise */
  end(caller: Staff, customerId: Uuid, checkId: Uuid, outcome: CheckOutcome): Promise<void> {
    // It counts where the customer was told; since then they may have moved to the caller's office.
    return onServiceAccount(() =>
      this.database.transaction(async (tx) => {
        const check = await this.reached(tx, caller, customerId, checkId);
        if (check.outcome === outcome) return;
        if (check.ended_at !== null) throw checkEnded(check);
        await endCheck(tx, check, { outcome, by: caller.staffNumber, at: this.clock.now() });
        await this.note(tx, caller, check, 'prevention.check-ended', { outcome });
      }),
    );
  }

  private async reached(tx: Transaction, caller: Staff, customerId: Uuid, checkId: Uuid): Promise<CheckRow> {
    const check = await lockCheck(tx, customerId, checkId);
    if (check === undefined || !isWithin(check.org_path, officesOf(caller, 'handle', 'Prevention')))
      throw new DomainError('NOT_FOUND', 'There is no such check');
    return check;
  }

  private note(
    tx: Transaction,
    actor: Staff,
    check: CheckRow,
    act: string,
    after: Record<string, string>,
  ): Promise<void> {
    const { id, customer_id: customerId, org_path: orgPath, owner } = check;
    return this.audit.record(tx, {
      ...{ act, recordKind: 'prevention-check', recordId: id, orgPath, customerId, actor },
      before: { owner },
      after,
    });
  }
}

function checkEnded({ outcome }: CheckRow): DomainError<'PREVENTION_STATE'> {
  return new DomainError('PREVENTION_STATE', 'It has ended', { state: outcome ?? '' });
}
