import { events } from '@evergreen/contracts';
import type { NoClaimDecided, NoClaimDecidedSchema } from '@evergreen/contracts/rewards';
import type { EventConsumer } from '@evergreen/events';
import type { Transaction } from '@evergreen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import type { DecidedGrant } from '../use-cases/post-grants.ts';
import { PostNoClaimGrants } from '../use-cases/post-no-claim-grants.ts';

type BatchGrant = DecidedGrant & { readonly batchId: string };

/** Posts what the rewards service has decided to grant. */
@Injectable()
export class NoClaimDecidedConsumer implements EventConsumer<typeof NoClaimDecidedSchema, BatchGrant> {
  readonly durable = 'post-no-claim-grants';
  readonly event = events.noClaimDecided;
  readonly genericPlans = true;
  // While one batch waits for its commit the other is posted. Batches rarely touch the same members.
  readonly concurrency = 2;

  constructor(@Inject(PostNoClaimGrants) private readonly post: PostNoClaimGrants) {}

  facts({ batchId, grants }: NoClaimDecided): readonly BatchGrant[] {
    return grants.map((grant) => ({
      batchId,
      customerId: grant.customerId,
      key: grant.key,
      points: grant.points,
      sourceKind: 'no-claim',
      sourceId: grant.termId,
      ruleId: grant.ruleId,
      effectiveOn: grant.effectiveOn,
      activeOn: grant.activeOn,
      expiresOn: grant.expiresOn ?? null,
      expiryPolicyId: grant.expiryPolicyId ?? null,
    }));
  }

  keyOf(fact: BatchGrant): string {
    return fact.key;
  }

  /** All facts come from one message, so from one batch. */
  async apply(tx: Transaction, facts: readonly BatchGrant[]): Promise<void> {
    const [first] = facts;
    if (first !== undefined) await this.post.run(tx, first.batchId, facts);
  }
}
