import { events } from '@evergreen/contracts';
import type { MemberFact, MembersEnrolled, MembersEnrolledSchema } from '@evergreen/contracts/membership';
import type { EventConsumer } from '@evergreen/events';
import type { Transaction } from '@evergreen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { NoteMemberships } from '../../use-cases/evaluation/note-memberships.ts';

/** Learns who is a member: a part of their loyalty. */
@Injectable()
export class MembersEnrolledConsumer implements EventConsumer<typeof MembersEnrolledSchema, MemberFact> {
  readonly durable = 'member-facts';
  readonly event = events.membersEnrolled;

  constructor(@Inject(NoteMemberships) private readonly note: NoteMemberships) {}

  facts(message: MembersEnrolled): readonly MemberFact[] {
    return message.members;
  }

  keyOf(fact: MemberFact): string {
    return fact.customerId;
  }

  apply(tx: Transaction, facts: readonly MemberFact[]): Promise<void> {
    return this.note.run(tx, facts);
  }
}
