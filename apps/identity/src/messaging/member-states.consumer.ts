import { events } from '@evergreen/contracts';
import {
  MemberState,
  type MemberStateChanged,
  type MemberStateChangedSchema,
} from '@evergreen/contracts/membership';
import type { EventConsumer } from '@evergreen/events';
import type { Transaction } from '@evergreen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import type { MemberFact } from '../domain/account-facts.ts';
import { LearnAccounts } from '../use-cases/learn-accounts.ts';

/** Ends the sign-in of a membership that went up in another, and opens it again when they are separated. */
@Injectable()
export class MemberStatesConsumer implements EventConsumer<typeof MemberStateChangedSchema, MemberFact> {
  readonly durable = 'member-states';
  readonly event = events.memberStateChanged;

  constructor(@Inject(LearnAccounts) private readonly learn: LearnAccounts) {}

  facts({ changes }: MemberStateChanged): readonly MemberFact[] {
    return changes.map(({ customerId, memberId, memberNumber, version, state }) =>
      state === MemberState.MERGED
        ? { customerId, version, memberId: null, memberNumber: null }
        : { customerId, version, memberId, memberNumber },
    );
  }

  keyOf(fact: MemberFact): string {
    return fact.customerId;
  }

  apply(tx: Transaction, facts: readonly MemberFact[]): Promise<void> {
    return this.learn.fromMembers(tx, facts);
  }
}
