import { events } from '@evergreen/contracts';
import { Outbox } from '@evergreen/events';
import type { Clock } from '@evergreen/kernel';
import type { Transaction } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { enrolMissing } from '../persistence/member.repository.ts';

/** An event holds at most this many facts. */
const factsMax = 1_000;

/** Makes members of customers who are none yet: whoever holds a policy is one from that moment. */
@Injectable()
export class EnrolCustomers {
  constructor(
    @Inject(Outbox) private readonly outbox: Outbox,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Runs in the transaction of its cause. @param customerIds may repeat; those who are members already stay as they are */
  async run(tx: Transaction, customerIds: readonly string[]): Promise<void> {
    const enrolled = await enrolMissing(tx, customerIds, this.clock.today());
    const messages = [];
    for (let from = 0; from < enrolled.length; from += factsMax) {
      messages.push({ members: enrolled.slice(from, from + factsMax) });
    }
    if (messages.length > 0) await this.outbox.appendMany(tx, events.membersEnrolled, messages);
  }
}
