import { NoticeRequests, Outbox } from '@evergreen/events';
import { addDays, type Clock, formatMinor } from '@evergreen/kernel';
import type { Transaction } from '@evergreen/persistence';
import { CLOCK, CONFIGURATION, type PlatformConfiguration } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import {
  couponRangeStarts,
  endingCoupons,
  expireCoupons,
} from '../../persistence/coupons/coupons.repository.ts';
import type { CustomerRange } from '../../persistence/history.repository.ts';

const customersInChunk = 5_000;
const endOfIds = 'ffffffff-ffff-ffff-ffff-ffffffffffff';
/** Long enough to use what is left. */
const tellDays = 14;

export interface CouponCareResult {
  readonly expired: number;
  readonly told: number;
}

/** Ends coupons whose last day is over, and tells who has something left that ends soon: once for each coupon. */
@Injectable()
export class CareForCoupons {
  private readonly notices: NoticeRequests;

  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(Outbox) outbox: Outbox,
    @Inject(CONFIGURATION)
    private readonly configuration: Pick<PlatformConfiguration, 'EVERGREEN_CURRENCY'>,
  ) {
    this.notices = new NoticeRequests('rewards', outbox);
  }

  /** Cuts the customers who have coupons into ranges; together they hold every id. */
  async plan(tx: Transaction): Promise<CustomerRange[]> {
    const starts = await couponRangeStarts(tx, customersInChunk);
    return starts.map((from, n) => ({ from, to: starts[n + 1] ?? endOfIds }));
  }

  async run(tx: Transaction, range: CustomerRange): Promise<CouponCareResult> {
    const today = this.clock.today();
    const expired = await expireCoupons(tx, range, today, this.clock.now());
    const ending = await endingCoupons(tx, range, today, addDays(today, tellDays));
    await this.notices.append(
      tx,
      ending.map(({ customerId, id, names, leftMinor, validUntil }) => {
        const left = `${formatMinor(leftMinor)} ${this.configuration.EVERGREEN_CURRENCY}`;
        return {
          ...{ template: 'coupon-expiring', key: `coupon-expiring/${id}`, customerId, notAfter: validUntil },
          parameters: { coupon: names, left: { zh: left, en: left }, on: validUntil },
          link: '/rewards/mine',
        };
      }),
    );
    return { expired, told: ending.length };
  }
}
