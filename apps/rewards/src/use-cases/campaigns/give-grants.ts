import { NoticeRequests, Outbox } from '@evergreen/events';
import { addMonths, type Clock, type LocalDate } from '@evergreen/kernel';
import type { Transaction } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import {
  type CampaignDefinition,
  givingOf,
  noticeOf,
  thingOf,
} from '../../domain/campaigns/campaign-definition.ts';
import { capUses } from '../../domain/campaigns/caps.ts';
import {
  budgetScopes,
  type Candidate,
  decideGrants,
  type GrantDecision,
  useOfGrants,
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
  vehiclesOf,
} from '../../persistence/campaigns/campaign-use.repository.ts';
import { OrderPoints } from '../points-orders/order-points.ts';
import { GiveAllowed } from './give-allowed.ts';
import { GiveThings, type Thing } from './give-things.ts';
import { type Giving, grantKey, type OccasionOf } from './giving.ts';

/**
 * Gives what a campaign gives: budgets, caps and the value of policy terms are looked at and used up, answers are kept,
 * points ordered, things given and notices asked for, all in the caller's transaction. One transaction of a campaign
 * gives at a time.
 */
@Injectable()
export class GiveGrants {
  private readonly notices: NoticeRequests;

  constructor(
    @Inject(OrderPoints) private readonly orders: OrderPoints,
    @Inject(GiveThings) private readonly things: GiveThings,
    @Inject(GiveAllowed) private readonly allowed: GiveAllowed,
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
    const { stacking } = giving.definition;
    if (stacking !== null && !giving.isDry) await lockGroup(tx, stacking.group);
    const decided = new Map<OccasionOf, GrantDecision>();
    for (const round of roundsOf(occasions)) {
      const decisions = await this.round(tx, giving, round);
      decisions.forEach((decision, n) => decided.set(round[n]!, decision));
    }
    return occasions.map((occasion) => decided.get(occasion)!);
  }

  /** @param occasions of each customer one at most */
  private async round(
    tx: Transaction,
    giving: Giving,
    occasions: readonly OccasionOf[],
  ): Promise<GrantDecision[]> {
    const { campaignId, definition, settings, on, runId, isDry } = giving;
    const ownerId = isDry ? runId! : campaignId;
    const used = await lockUse(tx, { ownerId, campaignId }, budgetScopes(definition, on));
    const effect = thingOf(definition);
    const thing = effect && (await this.things.describe(tx, effect, on));
    const offered = await this.candidates(tx, giving, occasions, thing);
    const guarded = await this.allowed.ask(tx, giving, thing, offered, occasions);
    const { decisions } = decideGrants(definition, settings, guarded.candidates, on, used);
    const given = isDry
      ? await this.allowed.inStock(tx, giving, thing, decisions, used)
      : await this.allowed.give(tx, giving, decisions, occasions, guarded);
    await changeUse(tx, ownerId, useOfGrants(definition, countedOf(given, on)), 1n);
    if (!isDry) await this.keep(tx, giving, occasions, given);
    return given;
  }

  /** With what they had before, where a cap or a group asks for it. */
  private async candidates(
    tx: Transaction,
    { campaignId, definition, on }: Giving,
    occasions: readonly OccasionOf[],
    thing: Thing | undefined,
  ): Promise<Candidate[]> {
    const { caps, stacking } = definition;
    const customerIds = [...new Set(occasions.map(({ customerId }) => customerId))];
    const since = {
      member: caps.member && periodStart(caps.member.every, on),
      vehicle: caps.vehicle && periodStart(caps.vehicle.every, on),
      policy: caps.policy && periodStart(caps.policy.every, on),
    };
    const isCapped = Object.values(caps).some((cap) => cap !== null);
    const usesOf = capUses(isCapped ? await historyOf(tx, campaignId, customerIds, since) : []);
    const hasPolicies = occasions.some(({ policyId }) => policyId !== null);
    const vehicles = hasPolicies ? await vehiclesOf(tx, customerIds) : new Map<string, string>();
    const inGroup =
      stacking === null
        ? new Map<string, bigint>()
        : await givenInGroup(tx, { campaignId, group: stacking.group }, customerIds);
    const effect = thingOf(definition);
    const already = effect ? await this.things.haveAlready(tx, effect, customerIds) : new Set<string>();
    const isShut = effect !== undefined && thing?.isOpen !== true;
    return occasions.map(({ customerId, orgPath, policyId, base, isBlacklisted }) => {
      const of = { customerId, policyId, vehicleId: vehicles.get(policyId ?? '') ?? null };
      return {
        ...{ ...of, ...usesOf(of), orgPath, base, isBlacklisted },
        inGroup: inGroup.get(customerId) ?? null,
        worthMinor: thing?.worthMinor ?? 0n,
        refusal: already.has(customerId) ? 'ALREADY_INVITED' : isShut ? 'NOT_AVAILABLE' : null,
      };
    });
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
      decisions.map(({ candidate, outcome, points, minor }, n) => ({
        ...{ ...candidate, occasion: occasions[n]!.occasion, outcome, points, minor },
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
    const link = linkOf(definition);
    await this.notices.append(
      tx,
      given.map(({ candidate: { customerId }, occasion }) => ({
        ...{
          template: 'campaign-message',
          key: grantKey(campaignId, occasion),
          customerId,
          ...(link && { link }),
        },
        parameters: { title: notice.title, text: notice.text },
        notAfter: definition.endsOn < today ? today : definition.endsOn,
        purpose: 'marketing',
      })),
    );
  }
}

function countedOf(decisions: readonly GrantDecision[], givenOn: LocalDate) {
  return decisions
    .filter(({ outcome }) => outcome === 'GIVEN')
    .map(({ candidate: { orgPath }, points, minor }) => ({ orgPath, givenOn, points, minor }));
}

/**
 * Occasions in rounds with one of each customer at most: what somebody is given counts for the next, with the value
 * guard as with the caps.
 */
function roundsOf(occasions: readonly OccasionOf[]): OccasionOf[][] {
  const rounds: OccasionOf[][] = [];
  const seen = new Map<string, number>();
  for (const occasion of occasions) {
    const n = seen.get(occasion.customerId) ?? 0;
    seen.set(occasion.customerId, n + 1);
    (rounds[n] ??= []).push(occasion);
  }
  return rounds;
}

/** Where somebody finds in the portal what they were given. */
function linkOf(definition: CampaignDefinition): string | undefined {
  switch (givingOf(definition)?.kind) {
    case undefined:
      return undefined;
    case 'coupon':
    case 'gift':
      return '/rewards/mine';
    case 'invitation':
      return '/invitations';
    default:
      return '/points';
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
  const effect = givingOf(definition);
  const months = effect && 'expiresAfterMonths' in effect ? effect.expiresAfterMonths : null;
  const expiresOn = months === null ? null : addMonths(on, months);
  return given
    .filter(({ points }) => points > 0n)
    .map(({ candidate: { customerId }, occasion, points }) => ({
      ...{ kind: 'AWARD', customerId, key: grantKey(campaignId, occasion), sourceKind: 'campaign' },
      ...{ sourceId: campaignId, points, effectiveOn: on, activeOn: on, expiresOn },
    }));
}
