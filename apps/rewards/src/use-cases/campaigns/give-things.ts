import { type Clock, DomainError, type LocalDate } from '@evergreen/kernel';
import type { Reader, Transaction } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import type { ThingEffect } from '../../domain/campaigns/campaign-definition.ts';
import type { OutsideRefusal } from '../../domain/campaigns/decide-grants.ts';
import { closedBecause } from '../../domain/catalogue/availability.ts';
import { valueKindOf } from '../../domain/catalogue/reward.ts';
import { couponLastDay } from '../../domain/coupons/coupon.ts';
import type { ValueKind } from '../../domain/value-guard/value-rules.ts';
import { rewardsWithStock } from '../../persistence/catalogue/rewards.repository.ts';
import { couponKind } from '../../persistence/coupons/coupon-kinds.repository.ts';
import { type Grant, nameOf } from '../../domain/grant.ts';
import { eventsOfIds } from '../../persistence/events/events.repository.ts';
import { invitedAmong } from '../../persistence/events/invitations.repository.ts';
import { GiveRewards } from '../catalogue/give-rewards.ts';
import { IssueCoupons } from '../coupons/issue-coupons.ts';
import { InviteCustomers } from '../events/invite-customers.ts';

/** A thing as a campaign gives it. */
export interface Thing {
  readonly kind: ValueKind;
  readonly worthMinor: bigint;
  /** How many there are; null: no end. */
  readonly left: bigint | null;
  /** Whether it can be had today. */
  readonly isOpen: boolean;
}

const refusalsTold = [
  'OUT_OF_STOCK',
  'VALUE_GUARD',
  'KIND_NOT_ALLOWED',
  'NO_TERM',
] as const satisfies readonly OutsideRefusal[];

interface Source {
  readonly campaignId: string;
  readonly today: LocalDate;
}

/** Coupons, rewards of the catalogue and invitations as campaigns give them, each by the doors of those. */
@Injectable()
export class GiveThings {
  constructor(
    @Inject(IssueCoupons) private readonly coupons: IssueCoupons,
    @Inject(GiveRewards) private readonly rewards: GiveRewards,
    @Inject(InviteCustomers) private readonly invitations: InviteCustomers,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @returns undefined where there is no such thing */
  async describe(reader: Reader, effect: ThingEffect, today: LocalDate): Promise<Thing | undefined> {
    switch (effect.kind) {
      case 'coupon': {
        const kind = await couponKind(reader, effect.couponKindId);
        if (kind === undefined) return undefined;
        const isOpen = kind.isActive && couponLastDay(kind.content, today) >= today;
        return { kind: 'coupon', worthMinor: kind.content.faceMinor, left: null, isOpen };
      }
      case 'gift': {
        const [reward] = await rewardsWithStock(reader, effect.rewardId);
        if (reward === undefined) return undefined;
        const isOpen = closedBecause(reward.state, reward.content, today) === undefined;
        return {
          kind: valueKindOf(reward.kind, reward.content),
          worthMinor: reward.content.valueMinor,
          left: reward.left,
          isOpen,
        };
      }
      case 'invitation': {
        const [event] = await eventsOfIds(reader, [effect.eventId]);
        if (event === undefined) return undefined;
        const isOpen = event.state === 'published' && this.clock.now() <= event.plan.answerUntil;
        return { kind: 'invitation', worthMinor: 0n, left: null, isOpen };
      }
    }
  }

  /** Of customers, those who have it whoever gave it: nobody is invited to one event twice. */
  haveAlready(
    reader: Reader,
    effect: ThingEffect,
    customerIds: readonly string[],
  ): Promise<ReadonlySet<string>> {
    return effect.kind === 'invitation'
      ? invitedAmong(reader, effect.eventId, customerIds)
      : Promise.resolve(new Set());
  }

  /**
   * Gives it to each, once by their key.
   * @returns an answer to each, in their order: null where it was given
   */
  async run(
    tx: Transaction,
    effect: ThingEffect,
    { campaignId, today }: Source,
    grants: readonly Grant[],
  ): Promise<(OutsideRefusal | null)[]> {
    if (grants.length === 0) return [];
    const source = sourceOf(campaignId);
    try {
      if (effect.kind === 'invitation') {
        const { eventId } = effect;
        const order = { eventId, customers: grants, ...source, at: this.clock.now() };
        const answers = await this.invitations.run(tx, order);
        return answers.map(({ outcome }) =>
          outcome === 'invited' ? null : outcome === 'already' ? 'ALREADY_INVITED' : 'NOT_AVAILABLE',
        );
      }
      const order = { grants, ...source, today };
      const answers =
        effect.kind === 'coupon'
          ? await this.coupons.run(tx, { ...order, couponKindId: effect.couponKindId })
          : await this.rewards.run(tx, { ...order, rewardId: effect.rewardId });
      return answers.map((answer) => {
        if (answer.outcome === 'issued') return null;
        return refusalsTold.find((told) => told === answer.reason) ?? 'NOT_AVAILABLE';
      });
    } catch (error) {
      // It was closed between the look at it and now.
      if (error instanceof DomainError && error.code === 'REWARD_STATE')
        return grants.map(() => 'NOT_AVAILABLE');
      throw error;
    }
  }

  /** Takes back what was not used, delivered or answered. @returns what is gone, as `customerId key` */
  async takeBack(
    tx: Transaction,
    effect: ThingEffect,
    campaignId: string,
    grants: readonly Grant[],
  ): Promise<ReadonlySet<string>> {
    if (grants.length === 0) return new Set();
    const source = sourceOf(campaignId);
    if (effect.kind === 'invitation') {
      const customerIds = grants.map(({ customerId }) => customerId);
      const gone = await this.invitations.withdraw(tx, { eventId: effect.eventId, ...source }, customerIds);
      return new Set(grants.filter(({ customerId }) => gone.has(customerId)).map(nameOf));
    }
    const from = effect.kind === 'coupon' ? this.coupons : this.rewards;
    return new Set((await from.withdraw(tx, source, grants)).map(nameOf));
  }
}

function sourceOf(campaignId: string) {
  return { sourceKind: 'campaign', sourceId: campaignId };
}
