import type { Clock } from '@evergreen/kernel';
import type { Transaction } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { budgetScopes, noUse, scopesOf, type Use } from '../../domain/campaigns/decide-grants.ts';
import type { CampaignDefinition } from '../../domain/campaigns/campaign-definition.ts';
import { revisionOf } from '../../persistence/campaigns/campaign.repository.ts';
import {
  grantStarts,
  type ReversedGrant,
  reverseGrants,
} from '../../persistence/campaigns/campaign-grant.repository.ts';
import { runOf } from '../../persistence/campaigns/campaign-run.repository.ts';
import { changeUse, lockUse } from '../../persistence/campaigns/campaign-use.repository.ts';
import { OrderPoints } from '../points-orders/order-points.ts';
import { grantKey } from './give-grants.ts';

const customersInChunk = 5_000;
const endOfIds = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

/** What a chunk took back. JSON. */
export interface Reversed {
  readonly grants: number;
  readonly points: number;
}

/**
 * Takes back what a campaign gave, and gives its budgets back. The ledger takes the very lots as far as the account has
 * them: what somebody has spent in good faith is not asked back.
 */
@Injectable()
export class ReverseChunk {
  constructor(
    @Inject(OrderPoints) private readonly orders: OrderPoints,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async plan(tx: Transaction, runId: string): Promise<{ from: string; to: string }[]> {
    const { campaignId } = await runOf(tx, runId);
    const starts = await grantStarts(tx, campaignId, customersInChunk);
    return starts.map((from, n) => ({ from, to: starts[n + 1] ?? endOfIds }));
  }

  async part(
    tx: Transaction,
    runId: string,
    range: { readonly from: string; readonly to: string },
  ): Promise<Reversed> {
    const { campaignId, revision } = await runOf(tx, runId);
    const { definition } = (await revisionOf(tx, campaignId, revision))!;
    // Whoever holds the budget reverses alone, as whoever gives.
    await lockUse(tx, { ownerId: campaignId, campaignId }, budgetScopes(definition, this.clock.today()));
    const reversed = await reverseGrants(tx, campaignId, range, this.clock.now());
    await changeUse(tx, campaignId, useOf(definition, reversed), -1n);
    await this.orders.run(
      tx,
      reversed
        .filter(({ points }) => points > 0n)
        .map(({ customerId, occasion }) => {
          const awardKey = grantKey(campaignId, occasion);
          return {
            ...{ kind: 'TAKE_BACK', customerId, key: `${awardKey}/reversed`, sourceKind: 'campaign' },
            ...{ sourceId: campaignId, awardKey, policy: 'WITHIN_BALANCE' },
          };
        }),
    );
    return {
      grants: reversed.length,
      points: reversed.reduce((sum, { points }) => sum + Number(points), 0),
    };
  }
}

/** What grants used of each budget. A budget of a period counts in the period in which they were given. */
function useOf(definition: CampaignDefinition, grants: readonly ReversedGrant[]): Map<string, Use> {
  const uses = new Map<string, Use>();
  for (const { orgPath, givenOn, points, minor } of grants) {
    for (const scope of scopesOf(definition, orgPath, givenOn)) {
      const known = uses.get(scope) ?? noUse;
      uses.set(scope, {
        times: known.times + 1n,
        points: known.points + points,
        minor: known.minor + minor,
      });
    }
  }
  return uses;
}
