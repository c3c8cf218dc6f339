import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { AllowAnyone, AllowMembers } from '../access/access-rules.ts';
import type { RequestContext } from '../calls/request-context.ts';
import { asGateway, type Services, SERVICES } from '../calls/services.ts';
import { RateLimits } from '../limits/rate-limits.ts';
import { answered } from '../values/answered.ts';
import { codeOf, offerOf, ownReferralOf } from './map-referral.ts';
import { OwnReferral, OwnReferrals, ReferralCode, ReferralOffer } from './referral.models.ts';

/** Recommending a friend, from the side of members and of the friend who opens their link. */
@Resolver()
export class OwnReferralsResolver {
  constructor(
    @Inject(SERVICES) private readonly services: Services,
    @Inject(RateLimits) private readonly limits: RateLimits,
  ) {}

  @Query(() => ReferralOffer, {
    nullable: true,
    description: 'What a code promises, not whose it is; null: there is no such code, or it has ended.',
  })
  @AllowAnyone()
  async referralOffer(
    @Args('code', { type: () => String }) code: string,
    @Context() { request, reply }: RequestContext,
  ): Promise<ReferralOffer | null> {
    // Counted with the looks at partners' pages: both could be used to guess codes.
    this.limits.demand('partnerLooks', request, reply);
    const { offer } = await this.services.referrals.lookUpReferralCode({ code }, asGateway);
    return offer === undefined ? null : offerOf(offer);
  }

  @Query(() => OwnReferrals)
  @AllowMembers()
  async ownReferrals(): Promise<OwnReferrals> {
    const { offer, code, referrals, paidThisYear, cameBy } = await this.services.referrals.listOwnReferrals(
      {},
    );
    return {
      ...{ offer: offerOf(offer), code: codeOf(code), referrals: referrals.map(ownReferralOf), paidThisYear },
      cameBy: cameBy === undefined ? null : ownReferralOf(cameBy),
    };
  }

  @Mutation(() => ReferralCode, { description: 'The same one as long as it is valid.' })
  @AllowMembers()
  async makeReferralCode(): Promise<ReferralCode> {
    const { code, validUntil } = answered((await this.services.referrals.makeReferralCode({})).code);
    return { code, validUntil };
  }

  @Mutation(() => OwnReferral, { description: 'The member came by a code.' })
  @AllowMembers()
  async enterReferralCode(
    @Args('key', { type: () => String, description: 'Makes it safe to send twice.' }) key: string,
    @Args('code', { type: () => String }) code: string,
  ): Promise<OwnReferral> {
    return ownReferralOf((await this.services.referrals.enterReferralCode({ key, code })).referral);
  }
}
