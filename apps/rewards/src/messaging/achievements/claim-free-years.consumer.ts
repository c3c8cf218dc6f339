import { events } from '@evergreen/contracts';
import type {
  ClaimFreeFact,
  ClaimFreeYearsDecided,
  ClaimFreeYearsDecidedSchema,
} from '@evergreen/contracts/rewards';
import type { EventConsumer } from '@evergreen/events';
import type { Transaction } from '@evergreen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { DecideAchievements } from '../../use-cases/achievements/decide-achievements.ts';

// A run over the whole book tells hundreds at a time; its night's achievements are decided set by set after it.
const factsOfMassRun = 500;

/** Decides achievements anew as soon as the years of a few policies change, such as by a late claim. */
@Injectable()
export class ClaimFreeYearsConsumer implements EventConsumer<
  typeof ClaimFreeYearsDecidedSchema,
  ClaimFreeFact
> {
  readonly durable = 'achievements';
  readonly event = events.claimFreeYearsDecided;

  constructor(@Inject(DecideAchievements) private readonly decide: DecideAchievements) {}

  facts(message: ClaimFreeYearsDecided): readonly ClaimFreeFact[] {
    return message.policies.length >= factsOfMassRun ? [] : message.policies;
  }

  keyOf(fact: ClaimFreeFact): string {
    return fact.policyId;
  }

  async apply(tx: Transaction, facts: readonly ClaimFreeFact[]): Promise<void> {
    await this.decide.run(tx, [...new Set(facts.map(({ customerId }) => customerId))].sort());
  }
}
