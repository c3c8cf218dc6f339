import type { Clock } from '@evergreen/kernel';
import type { Transaction } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { budgetScopes, useOfGrants } from '../../domain/campaigns/decide-grants.ts';
import { thingOf } from '../../domain/campaigns/campaign-definition.ts';
import { nameOf } from '../../domain/grant.ts';
import { revisionOf } from '../../persistence/campaigns/campaign.repository.ts';
import {
  grantStarts,
  reverseGrants,
  type StandingGrant,
  standingGrants,
} from '../../persistence/campaigns/campaign-grant.repository.ts';
import { runOf } from '../../persistence/campaigns/campaign-run.repository.ts';
import { changeUse, lockUse } from '../../persistence/campaigns/campaign-use.repository.ts';
import { OrderPoints } from '../points-orders/order-points.ts';
import { GuardValue } from '../value-guard/guard-value.ts';
import { GiveThings } from './give-things.ts';
import { grantKey } from './giving.ts';

const customersInChunk = 5_000;
const endOfIds = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

/** What a chunk took back. JSON. */
export interface Reversed {
  readonly grants: number;
  readonly points: number;
  /** What stays: coupons of which something was used, gifts on their way, invitations that were answered. */
  readonly kept: number;
}

/**
 * Takes back what a campaign gave, and gives its budgets back. The ledger takes the very lots as far as the account has
 * them: what somebody has spent in good faith is not asked back.
 */
@Injectable()
export class ReverseChunk {
  constructor(
    @Inject(OrderPoints) private readonly orders: OrderPoints,
    @Inject(GuardValue) private readonly guard: GuardValue,
    @Inject(GiveThings) private readonly things: GiveThings,
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
    const standing = await standingGrants(tx, campaignId, range);
    await this.guard.holdGiven(
      tx,
      standing.map((grant) => placeOf(campaignId, grant)),
    );
    const reversed = await this.takeThings(tx, campaignId, standing);
    await reverseGrants(tx, campaignId, reversed, this.clock.now());
    await changeUse(tx, campaignId, useOfGrants(definition, reversed), -1n);
    await this.guard.takeBack(
      tx,
      reversed.map((grant) => placeOf(campaignId, grant)),
    );
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
      kept: standing.length - reversed.length,
    };
  }

  /** Takes things back by what the revision gave that gave them. @returns the grants of which nothing is left */
  private async takeThings(
    tx: Transaction,
    campaignId: string,
    standing: readonly StandingGrant[],
  ): Promise<StandingGrant[]> {
    const gone: StandingGrant[] = [];
    for (const number of new Set(standing.map(({ revision }) => revision))) {
      const grants = standing.filter(({ revision }) => revision === number);
      const effect = thingOf((await revisionOf(tx, campaignId, number))!.definition);
      if (effect === undefined) gone.push(...grants);
      else {
        const places = grants.map((grant) => placeOf(campaignId, grant));
        const taken = await this.things.takeBack(tx, effect, campaignId, places);
        gone.push(...grants.filter((_grant, n) => taken.has(nameOf(places[n]!))));
      }
    }
    return gone;
  }
}

function placeOf(campaignId: string, { customerId, occasion }: StandingGrant) {
  return { customerId, key: grantKey(campaignId, occasion) };
}
