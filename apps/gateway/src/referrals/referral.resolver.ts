import { ReferralState as WireState } from '@evergreen/contracts/rewards';
import { Inject } from '@nestjs/common';
import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { AllowStaff } from '../access/access-rules.ts';
import { type Services, SERVICES } from '../calls/services.ts';
import { given } from '../values/given.ts';
import { limitUpTo } from '../values/limits.ts';
import { orNull } from '../values/or-null.ts';
import { codeOf, reasonOf, referralOf, stateOf } from './map-referral.ts';
import {
  CustomerReferrals,
  Referral,
  ReferralPage,
  ReferralState,
  wireReferralStates,
} from './referral.models.ts';

const pageMax = 100;

/** Referrals as staff see, write down and reject them. */
@Resolver()
export class ReferralResolver {
  constructor(@Inject(SERVICES) private readonly services: Services) {}

  @Query(() => ReferralPage, { description: 'Newest first; at most 100 a page.' })
  @AllowStaff('read', 'Referral')
  async referrals(
    @Args('limit', { type: () => Int, defaultValue: 50 }) limit: number,
    @Args('state', { type: () => ReferralState, nullable: true }) state?: ReferralState | null,
    @Args('cursor', { type: () => String, nullable: true }) cursor?: string | null,
  ): Promise<ReferralPage> {
    const answer = await this.services.referrals.listReferrals({
      limit: limitUpTo(pageMax, limit),
      state: state ? wireReferralStates[state] : WireState.UNSPECIFIED,
      ...given({ cursor }),
    });
    return {
      referrals: answer.referrals.map(referralOf),
      nextCursor: answer.nextCursor ?? null,
      counts: answer.counts.map((each) => ({
        ...{ state: stateOf(each.state), reason: reasonOf(each.reason) },
        ...{ count: Number(each.count), points: each.points },
      })),
    };
  }

  @Query(() => CustomerReferrals, { nullable: true, description: 'Null: rewards know of no such customer.' })
  @AllowStaff('read', 'Referral')
  async customerReferrals(
    @Args('customerId', { type: () => ID }) customerId: string,
  ): Promise<CustomerReferrals | null> {
    const answer = await orNull(this.services.referrals.getCustomerReferrals({ customerId }), ['NOT_FOUND']);
    if (!answer) return null;
    const { code, made, cameBy } = answer;
    return {
      ...{ code: codeOf(code), made: made.map(referralOf) },
      cameBy: cameBy === undefined ? null : referralOf(cameBy),
    };
  }

  @Mutation(() => Referral, { description: 'A customer came by a code.' })
  @AllowStaff('record', 'Referral')
  async recordReferral(
    @Args('key', { type: () => String, description: 'Makes it safe to send twice.' }) key: string,
    @Args('customerId', { type: () => ID }) customerId: string,
    @Args('code', { type: () => String }) code: string,
  ): Promise<Referral> {
    return referralOf((await this.services.referrals.recordReferral({ key, customerId, code })).referral);
  }

  @Mutation(() => Referral, { description: 'Before anything is paid; asked again it is the same.' })
  @AllowStaff('reject', 'Referral')
  async rejectReferral(
    @Args('id', { type: () => ID }) referralId: string,
    @Args('reason', { type: () => String }) reason: string,
  ): Promise<Referral> {
    return referralOf((await this.services.referrals.rejectReferral({ referralId, reason })).referral);
  }
}
