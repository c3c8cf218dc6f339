import { Inject } from '@nestjs/common';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { AllowStaff } from '../access/access-rules.ts';
import { type Services, SERVICES } from '../calls/services.ts';
import { given } from '../values/given.ts';
import { Amounts, minorOf } from './amounts.ts';
import { CouponKind, CouponKindInput, OwnCoupon, UseCouponInput } from './coupon.models.ts';
import { couponKindOf, couponOf, wireCouponKind } from './map-coupon.ts';

/** Kinds of coupons, and coupons of customers, as staff see to them. */
@Resolver()
export class CouponResolver {
  constructor(
    @Inject(SERVICES) private readonly services: Services,
    @Inject(Amounts) private readonly amounts: Amounts,
  ) {}

  @Query(() => [CouponKind], { description: 'Newest first.' })
  @AllowStaff('read', 'Reward')
  async couponKinds(): Promise<CouponKind[]> {
    const { kinds } = await this.services.coupons.listCouponKinds({});
    return kinds.map((kind) => couponKindOf(kind, this.amounts.of));
  }

  @Query(() => [OwnCoupon], { description: 'Those that can be used first.' })
  @AllowStaff('read', 'Redemption')
  async customerCoupons(@Args('customerId', { type: () => ID }) customerId: string): Promise<OwnCoupon[]> {
    const { coupons } = await this.services.coupons.listCustomerCoupons({ customerId });
    return coupons.map((coupon) => couponOf(coupon, this.amounts.of));
  }

  @Mutation(() => CouponKind, { description: 'What was issued keeps its value and its days.' })
  @AllowStaff('manage', 'Reward')
  async writeCouponKind(@Args('input') input: CouponKindInput): Promise<CouponKind> {
    const { key, id: couponKindId, basedOn, isActive } = input;
    const call = {
      key,
      basedOn,
      active: isActive,
      ...given({ couponKindId }),
      content: wireCouponKind(input),
    };
    return couponKindOf((await this.services.coupons.writeCouponKind(call)).kind, this.amounts.of);
  }

  @Mutation(() => OwnCoupon, { description: 'Notes that a part of it was used.' })
  @AllowStaff('handle', 'Redemption')
  async useCoupon(@Args('input') { amountMinor, ...input }: UseCouponInput): Promise<OwnCoupon> {
    const call = { ...input, amountMinor: minorOf('amountMinor', amountMinor) };
    return couponOf((await this.services.coupons.useCoupon(call)).coupon, this.amounts.of);
  }

  @Mutation(() => Boolean, { description: 'Takes a use back; asked again it is the same.' })
  @AllowStaff('handle', 'Redemption')
  async undoRewardUse(
    @Args('customerId', { type: () => ID }) customerId: string,
    @Args('useId', { type: () => ID }) useId: string,
  ): Promise<boolean> {
    await this.services.coupons.undoUse({ customerId, useId });
    return true;
  }
}
