import { isWithin } from '@evergreen/access';
import { DomainError, type Uuid } from '@evergreen/kernel';
import { Database, type Reader } from '@evergreen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { accountState } from '../domain/ledger/ledger.errors.ts';
import { officeOfCustomer } from '../persistence/customer-office.repository.ts';
import { holdMembers, memberOfCustomer } from '../persistence/member-act.repository.ts';
import { BLACKLIST_GATE, type BlacklistGate } from './ask-blacklist.ts';
import { EnrolCustomers } from './enrol-customers.ts';
import { type ActOrder, MemberActs } from './member-acts.ts';
import { onServiceAccount } from './on-service-account.ts';

export interface EnrolOrder extends ActOrder {
  readonly customerId: Uuid;
  /** Where whoever enrols may do so, with all below. */
  readonly offices: readonly string[];
}

/** Makes a customer a member by choice. Who holds a policy is one without it. */
@Injectable()
export class EnrolMember {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(MemberActs) private readonly acts: MemberActs,
    @Inject(EnrolCustomers) private readonly enrol: EnrolCustomers,
    @Inject(BLACKLIST_GATE) private readonly blacklist: BlacklistGate,
  ) {}

  /**
   * Runs on the service's own account: staff see members, and this customer is none yet.
   * @throws DomainError CUSTOMER_UNKNOWN where there is none in these offices; KEY_REUSED; ACCOUNT_STATE of who is a
   * member, or was one; BLACKLISTED
   */
  run({ customerId, offices, ...order }: EnrolOrder): Promise<void> {
    return onServiceAccount(async () => {
      // Looked at once more inside: what is asked elsewhere is not asked in a transaction.
      await demandCustomer(this.database, customerId, offices);
      if ((await memberOfCustomer(this.database, customerId)) === undefined)
        await this.blacklist.demandOpen('ENROLMENT', [customerId]);
      return this.database.transaction(async (tx) => {
        await demandCustomer(tx, customerId, offices);
        const enrolled = await this.enrol.run(tx, [customerId]);
        const found = await memberOfCustomer(tx, customerId);
        // Listed since the door was asked.
        if (found === undefined) throw new DomainError('BLACKLISTED', 'The customer is on the blacklist');
        const [member] = await holdMembers(tx, [found.memberId]);
        if (await this.acts.isReplay(tx, member!.memberId, order.key, { act: 'ENROL', reason: order.reason }))
          return;
        if (enrolled === 0) throw accountState(member!.memberId, member!.state);
        await this.acts.keep(tx, member!, order, { act: 'ENROL', to: 'ACTIVE' }, null);
      });
    });
  }
}

async function demandCustomer(reader: Reader, customerId: Uuid, offices: readonly string[]): Promise<void> {
  const office = await officeOfCustomer(reader, customerId);
  if (office === undefined || !isWithin(office, offices))
    throw new DomainError('CUSTOMER_UNKNOWN', 'There is no such customer', { customerId });
}
