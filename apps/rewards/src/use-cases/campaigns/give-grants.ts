import { NoticeRequests, Outbox } from '@evergreen/events';
import { addMonths, type Clock, type LocalDate } from '@evergreen/kernel';
import type { Transaction } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { type CampaignDefinition, givingOf, noticeOf } from '../../domain/campaigns/campaign-definition.ts';
import type { CampaignSettings } from '../../domain/campaigns/campaign-settings.ts';
import {
  budgetScopes,
  type Candidate,
  decideGrants,
  type GrantDecision,
  noUse,
  type Use,
} from '../../domain/campaigns/decide-grants.ts';
import { periodStart } from '../../domain/campaigns/period-key.ts';
import type { PointsOrder } from '../../domain/points-orders/points-order.ts';
import { insertGrants } from '../../persistence/campaigns/campaign-grant.repository.ts';
import {
  changeUse,
  givenInGroup,
  historyOf,
  lockGroup,
  lockUse,
} from '../../persistence/campaigns/campaign-use.repository.ts';
import { OrderPoints } from '../points-orders/order-points.ts';

/** By what a campaign gives. */
export interface Giving {
  readonly campaignId: string;
  readonly revision: number;
  readonly definition: CampaignDefinition;
  readonly settings: CampaignSettings;
  readonly on: LocalDate;
  /** Null of what events bring. */
  readonly runId: string | null;
  /** Decides and counts, gives nothing. */
  readonly isDry: boolean;
}

/** Somebody who has come to an occasion. */
export interface OccasionOf extends Pick<
  Candidate,
  'customerId' | 'orgPath' | 'policyId' | 'base' | 'isBlacklisted'
> {
  readonly occasion: string;
}

/** Permanent name of what a campaign gives on an occasion, at the ledger and among notices. */
export function grantKey(campaignId: string, occasion: string): string {
  return `campaign/${campaignId}/${occasion}`;
}

/**
 * Gives what a campaign gives: budgets and caps are looked at and used up, answers are kept, points ordered and notices
 * asked for, all in the caller's transaction. One transaction of a campaign gives at a time.
 */
@Injectable()
export class GiveGrants {
  private readonly notices: NoticeRequests;

  constructor(
    @Inject(OrderPoints) private readonly orders: OrderPoints,
    @Inject(Outbox) outbox: Outbox,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    this.notices = new NoticeRequests('rewards', outbox);
  }

  /**
   * @param occasions each without an answer so far
   * @throws Error where one was answered meanwhile
   */
  async run(tx: Transaction, giving: Giving, occasions: readonly OccasionOf[]): Promise<GrantDecision[]> {
    if (occasions.length === 0) return [];
    const { campaignId, definition, settings, on, runId, isDry } = giving;
    const { stacking } = definition;
    if (stacking !== null && !isDry) await lockGroup(tx, stacking.group);
    const ownerId = isDry ? runId! : campaignId;
    const used = await lockUse(tx, { ownerId, campaignId }, budgetScopes(definition, on));
    const candidates = await this.candidates(tx, giving, occasions);
    const { decisions, added } = decideGrants(definition, settings, candidates, on, used);
    await changeUse(tx, ownerId, added, 1n);
    if (!isDry) await this.keep(tx, giving, occasions, decisions);
    return decisions;
  }

  /** With what they had before, where a cap or a group asks for it. */
  private async candidates(
    tx: Transaction,
    { campaignId, definition, on }: Giving,
    occasions: readonly OccasionOf[],
  ): Promise<Candidate[]> {
    const { caps, stacking } = definition;
    const customerIds = [...new Set(occasions.map(({ customerId }) => customerId))];
    const since = {
      member: caps.member && periodStart(caps.member.every, on),
      policy: caps.policy && periodStart(caps.policy.every, on),
    };
    const history =
      caps.member === null && caps.policy === null ? [] : await historyOf(tx, campaignId, customerIds, since);
    const inGroup =
      stacking === null
        ? new Map<string, bigint>()
        : await givenInGroup(tx, { campaignId, group: stacking.group }, customerIds);
    const members = new Map<string, Use>();
    const policies = new Map<string, Use>();
    for (const { customerId, policyId, member, policy } of history) {
      const known = members.get(customerId) ?? noUse;
      members.set(customerId, {
        times: known.times + member.times,
        points: known.points + member.points,
        minor: known.minor + member.minor,
      });
      policies.set(`${customerId}/${policyId ?? ''}`, policy);
    }
    return occasions.map(({ customerId, orgPath, policyId, base, isBlacklisted }) => ({
      ...{ customerId, orgPath, policyId, base, isBlacklisted },
      memberUse: members.get(customerId) ?? noUse,
      policyUse: policies.get(`${customerId}/${policyId ?? ''}`) ?? noUse,
      inGroup: inGroup.get(customerId) ?? null,
    }));
  }

  private async keep(
    tx: Transaction,
    giving: Giving,
    occasions: readonly OccasionOf[],
    decisions: readonly GrantDecision[],
  ): Promise<void> {
    const { campaignId, revision, runId, on: givenOn } = giving;
    const origin = { campaignId, revision, runId, givenOn, decidedAt: this.clock.now() };
    await insertGrants(
      tx,
      decisions.map(({ candidate: { customerId, policyId, orgPath }, outcome, points, minor }, n) => ({
        ...{ customerId, occasion: occasions[n]!.occasion, outcome, points, minor, policyId, orgPath },
      })),
      origin,
    );
    const given = decisions.flatMap((decision, n) =>
      decision.outcome === 'GIVEN' ? [{ ...decision, occasion: occasions[n]!.occasion }] : [],
    );
    await this.orders.run(tx, ordersOf(giving, given));
    await this.tell(tx, giving, given);
  }

  private async tell(
    tx: Transaction,
    { campaignId, definition }: Giving,
    given: readonly { readonly candidate: Candidate; readonly occasion: string }[],
  ): Promise<void> {
    const notice = noticeOf(definition);
    if (notice === undefined) return;
    const today = this.clock.today();
    const link = givingOf(definition) === undefined ? {} : { link: '/points' };
    await this.notices.append(
      tx,
      given.map(({ candidate: { customerId }, occasion }) => ({
        ...{ template: 'campaign-message', key: grantKey(campaignId, occasion), customerId, ...link },
        parameters: { title: notice.title, text: notice.text },
        notAfter: definition.endsOn < today ? today : definition.endsOn,
        purpose: 'marketing',
      })),
    );
  }
}

function ordersOf(
  { campaignId, definition, on }: Giving,
  given: readonly {
    readonly candidate: Candidate;
    readonly occasion: string;
    readonly points: bigint;
  }[],
): PointsOrder[] {
  const months = givingOf(definition)?.expiresAfterMonths ?? null;
  const expiresOn = months === null ? null : addMonths(on, months);
  return given
    .filter(({ points }) => points > 0n)
    .map(({ candidate: { customerId }, occasion, points }) => ({
      ...{ kind: 'AWARD', customerId, key: grantKey(campaignId, occasion), sourceKind: 'campaign' },
      ...{ sourceId: campaignId, points, effectiveOn: on, activeOn: on, expiresOn },
    }));
}
