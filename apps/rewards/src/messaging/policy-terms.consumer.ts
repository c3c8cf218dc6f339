import { events } from '@evergreen/contracts';
import type { PolicyTermsChanged, PolicyTermsChangedSchema } from '@evergreen/contracts/customer-profile';
import type { EventConsumer } from '@evergreen/events';
import type { Transaction } from '@evergreen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import type { PricedTerm } from '../use-cases/campaigns/note-occasions.ts';
import { NoteOccasions } from '../use-cases/campaigns/note-occasions.ts';
import { DecideReferrals } from '../use-cases/referrals/decide-referrals.ts';
import { RecordFacts } from '../use-cases/record-facts.ts';

@Injectable()
export class PolicyTermsConsumer implements EventConsumer<typeof PolicyTermsChangedSchema, PricedTerm> {
  readonly durable = 'term-facts';
  readonly event = events.policyTermsChanged;

  constructor(
    @Inject(RecordFacts) private readonly record: RecordFacts,
    @Inject(NoteOccasions) private readonly occasions: NoteOccasions,
    @Inject(DecideReferrals) private readonly referrals: DecideReferrals,
  ) {}

  facts(message: PolicyTermsChanged): readonly PricedTerm[] {
    return message.terms;
  }

  keyOf(fact: PricedTerm): string {
    return fact.termId;
  }

  async apply(tx: Transaction, facts: readonly PricedTerm[]): Promise<void> {
    await this.record.ofTerms(tx, facts);
    await this.occasions.ofTerms(tx, facts);
    await this.referrals.run(tx, { friendIds: [...new Set(facts.map(({ customerId }) => customerId))] });
  }
}
