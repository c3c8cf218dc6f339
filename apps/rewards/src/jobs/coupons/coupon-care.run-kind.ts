import type { ChunkRange, Run, RunChunk, RunKind, Schedule } from '@evergreen/jobs';
import type { Transaction } from '@evergreen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { CareForCoupons, type CouponCareResult } from '../../use-cases/coupons/care-for-coupons.ts';

type NoParams = Record<string, never>;

const couponCareKind = 'coupon-care';

/** Every night: coupons that are over end, and whoever has something left of one that ends soon is told. */
@Injectable()
export class CouponCareRunKind implements RunKind<NoParams, CouponCareResult> {
  readonly name = couponCareKind;
  readonly concurrency = 1;

  constructor(@Inject(CareForCoupons) private readonly care: CareForCoupons) {}

  plan(tx: Transaction): Promise<readonly ChunkRange[]> {
    return this.care.plan(tx);
  }

  process(tx: Transaction, _run: Run<NoParams>, chunk: RunChunk): Promise<CouponCareResult> {
    return this.care.run(tx, chunk);
  }

  finish(
    _tx: Transaction,
    _run: Run<NoParams>,
    results: readonly CouponCareResult[],
  ): Promise<CouponCareResult> {
    const sum = (name: keyof CouponCareResult) => results.reduce((all, each) => all + each[name], 0);
    return Promise.resolve({ expired: sum('expired'), told: sum('told') });
  }
}

export const dailyCouponCare: Schedule = {
  name: 'daily-coupon-care',
  cron: '10 4 * * *',
  kind: couponCareKind,
  params: () => ({}),
  key: (dueOn) => `daily/${dueOn}`,
};
