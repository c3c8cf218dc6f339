import { events } from '@evergreen/contracts';
import type { MembersEnrolled, MembersEnrolledSchema } from '@evergreen/contracts/membership';
import type { EventConsumer } from '@evergreen/events';
import type { Transaction } from '@evergreen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import type { MemberFact } from '../domain/account-facts.ts';
import { LearnAccounts } from '../use-cases/learn-accounts.ts';

@Injectable()
export class MemberFactsConsumer implements EventConsumer<typeof MembersEnrolledSchema, MemberFact> {
  readonly durable = 'member-facts';
  readonly event = events.membersEnrolled;

  constructor(@Inject(LearnAccounts) private readonly learn: LearnAccounts) {}

  facts(message: MembersEnrolled): readonly MemberFact[] {
    return message.members;
  }

  keyOf(fact: MemberFact): string {
    return fact.customerId;
  }

  apply(tx: Transaction, facts: readonly MemberFact[]): Promise<void> {
    return this.learn.fromMembers(tx, facts);
  }
}
