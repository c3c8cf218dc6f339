import { Inject } from '@nestjs/common';
import { Args, Field, ID, InputType, Mutation, Query, Resolver } from '@nestjs/graphql';
import { AllowMembers } from '../access/access-rules.ts';
import { type Services, SERVICES } from '../calls/services.ts';
import { Amounts } from './amounts.ts';
import { DeliveryWay, wireWays } from './catalogue-words.models.ts';
import { OwnCoupon } from './coupon.models.ts';
import { couponOf } from './map-coupon.ts';
import { offersOf, redemptionOf, unavailableOf } from './map-redemption.ts';
import { Offers, RedeemAnswer, Redemption } from './redemption.models.ts';

@InputType()
class RedeemInput {
  @Field(() => String, { description: 'Makes it safe to send twice: the first answer is given again.' })
  key!: string;

  @Field(() => ID)
  rewardId!: string;

  @Field(() => DeliveryWay, { nullable: true, description: 'Of a thing.' })
  deliveryWay?: DeliveryWay | null;

  @Field(() => Boolean, { description: 'With points of the household where their own do not reach.' })
  isPooled!: boolean;
}

const ownMax = 100;

/** What members have for their points. */
@Resolver()
export class OwnRewardsResolver {
  constructor(
    @Inject(SERVICES) private readonly services: Services,
    @Inject(Amounts) private readonly amounts: Amounts,
  ) {}

  @Query(() => Offers, { description: 'Everything in the catalogue, with what stands in the way.' })
  @AllowMembers()
  async offers(): Promise<Offers> {
    return offersOf(await this.services.redemptions.listOffers({}), this.amounts.of);
  }

  @Query(() => [Redemption], { description: 'Newest first, at most 100.' })
  @AllowMembers()
  async ownRedemptions(): Promise<Redemption[]> {
    const { redemptions } = await this.services.redemptions.listOwnRedemptions({ limit: ownMax });
    return redemptions.map(redemptionOf);
  }

  @Query(() => [OwnCoupon], { description: 'Those that can be used first, at most 100.' })
  @AllowMembers()
  async ownCoupons(): Promise<OwnCoupon[]> {
    const { coupons } = await this.services.coupons.listOwnCoupons({ limit: ownMax });
    return coupons.map((coupon) => couponOf(coupon, this.amounts.of));
  }

  @Mutation(() => RedeemAnswer, { description: 'A final answer at once.' })
  @AllowMembers()
  async redeem(@Args('input') { key, rewardId, deliveryWay, isPooled }: RedeemInput): Promise<RedeemAnswer> {
    const way = deliveryWay ? { deliveryWay: wireWays[deliveryWay] } : {};
    const answer = await this.services.redemptions.redeem({ key, rewardId, pooled: isPooled, ...way });
    const { redemption, refusal } = answer;
    return {
      redemption: redemption === undefined ? null : redemptionOf(redemption),
      refusal: refusal === undefined ? null : unavailableOf(refusal),
    };
  }

  @Mutation(() => Redemption, { description: 'Within its time, while it is unused.' })
  @AllowMembers()
  async undoRedemption(@Args('id', { type: () => ID }) redemptionId: string): Promise<Redemption> {
    return redemptionOf((await this.services.redemptions.undoOwnRedemption({ redemptionId })).redemption);
  }
}
