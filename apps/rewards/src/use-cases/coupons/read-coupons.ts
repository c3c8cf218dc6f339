import { Database } from '@evergreen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import type { Words } from '../../domain/catalogue/reward.ts';
import { couponsOf, type SeenCoupon } from '../../persistence/coupons/coupons.repository.ts';
import { partnerNames } from '../../persistence/partners/partners.repository.ts';
import { type UseKept, usesOfCoupons } from '../../persistence/partners/uses.repository.ts';

/** A coupon with its uses and the names of those who take it. */
export interface CouponWithUses extends SeenCoupon {
  readonly uses: readonly UseKept[];
  readonly partners: ReadonlyMap<string, Words>;
}

/** Coupons of a customer, as far as the caller sees the customer. */
@Injectable()
export class ReadCoupons {
  constructor(@Inject(Database) private readonly database: Database) {}

  async ofCustomer(customerId: string, limit: number): Promise<CouponWithUses[]> {
    const coupons = await couponsOf(this.database, customerId, limit);
    const ids = coupons.map(({ id }) => id);
    const [uses, partners] = await Promise.all([
      usesOfCoupons(this.database, customerId, ids),
      partnerNames(this.database),
    ]);
    return coupons.map((coupon) => ({
      ...coupon,
      partners,
      uses: uses.filter(({ couponId }) => couponId === coupon.id),
    }));
  }
}
