import { isUnder, isWithin } from '@evergreen/access';
import { AuditTrail } from '@evergreen/audit';
import { type Clock, DomainError } from '@evergreen/kernel';
import { Database } from '@evergreen/persistence';
import { type Caller, officesOf } from '@evergreen/rpc';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import {
  setWarningOwner,
  type WarningOwner,
  warningOwners,
} from '../../persistence/lists/warnings.repository.ts';
import type { Staff } from './reached-customer.ts';

/** Who gets the new warnings of an office and those below it; the nearest one counts. */
@Injectable()
export class WarningOwners {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(AuditTrail) private readonly audit: AuditTrail,
  ) {}

  /** Of the caller's offices and of those above, which count where they have none. */
  async list(caller: Caller): Promise<WarningOwner[]> {
    const offices = officesOf(caller, 'read', 'Warning');
    return (await warningOwners(this.database)).filter(
      ({ orgPath }) => isWithin(orgPath, offices) || offices.some((office) => isUnder(office, orgPath)),
    );
  }

  /**
   * Said twice, it is as said once.
   * @param owner staff number; undefined: whoever takes them
   * @throws DomainError FORBIDDEN for an office that is not the caller's
   */
  set(caller: Staff, orgPath: string, owner: string | undefined): Promise<void> {
    if (!isWithin(orgPath, officesOf(caller, 'arrange', 'Warning')))
      throw new DomainError('FORBIDDEN', 'The office is not one of yours');
    return this.database.transaction(async (tx) => {
      const before = (await warningOwners(tx)).find((each) => each.orgPath === orgPath)?.owner;
      if (before === owner) return;
      await setWarningOwner(tx, { orgPath, owner }, { account: caller.accountId, at: this.clock.now() });
      await this.audit.record(tx, {
        ...{ act: 'warning-owner.changed', recordKind: 'office', recordId: orgPath, orgPath },
        ...(before === undefined ? {} : { before: { owner: before } }),
        ...(owner === undefined ? {} : { after: { owner } }),
      });
    });
  }
}
