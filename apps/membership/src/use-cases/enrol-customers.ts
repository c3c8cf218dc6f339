import { events } from '@evergreen/contracts';
import { Outbox } from '@evergreen/events';
import type { Clock } from '@evergreen/kernel';
import type { Transaction } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { enrolMissing } from '../persistence/member.repository.ts';

/** Makes members of customers who are none yet: whoever holds a policy is one from that moment. */
@Injectable()
export class EnrolCustomers {
  constructor(
    @Inject(Outbox) private readonly outbox: Outbox,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Runs in the transaction of its cause.
   * @param customerIds may repeat; those who are members already stay as they are, also those whose membership ended
   * @returns how many became members
   */
  async run(tx: Transaction, customerIds: readonly string[]): Promise<number> {
    const enrolled = await enrolMissing(tx, customerIds, this.clock.today());
    await this.outbox.appendFacts(tx, events.membersEnrolled, enrolled, (members) => ({ members }));
    return enrolled.length;
  }
}
