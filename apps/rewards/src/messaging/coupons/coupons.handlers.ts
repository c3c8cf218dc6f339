import { type Action, isWithin } from '@evergreen/access';
import {
  CouponService,
  type IssueCouponsRequest,
  type ListCustomerCouponsRequest,
  type ListOwnCouponsRequest,
  type UndoUseRequest,
  type UseCouponRequest,
  type WriteCouponKindRequest,
} from '@evergreen/contracts/rewards';
import { type Clock, DomainError, InputFields, type Uuid } from '@evergreen/kernel';
import { Database } from '@evergreen/persistence';
import { access, type CallContext, type Caller, officesOf, Rpc } from '@evergreen/rpc';
import { CLOCK } from '@evergreen/service';
import { Controller, Inject } from '@nestjs/common';
import { IssueCoupons } from '../../use-cases/coupons/issue-coupons.ts';
import { KeepCouponKinds } from '../../use-cases/coupons/keep-coupon-kinds.ts';
import { ReadCoupons } from '../../use-cases/coupons/read-coupons.ts';
import { UsePasses } from '../../use-cases/partners/use-passes.ts';
import { ReadOffice } from '../../use-cases/read-office.ts';
import { authorOf, rewardReaders, rewardWriters, selfOf } from '../catalogue/catalogue-access.ts';
import { couponKindMessage, couponMessage, readCouponContent } from './coupon-messages.ts';

const keyMax = 120;
const listMax = 100;
const grantsMax = 1_000;

/** Coupons with remaining value: their kinds, those of customers, and their uses. */
@Controller()
export class CouponsHandlers {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(Database) private readonly database: Database,
    @Inject(KeepCouponKinds) private readonly kinds: KeepCouponKinds,
    @Inject(ReadCoupons) private readonly read: ReadCoupons,
    @Inject(UsePasses) private readonly uses: UsePasses,
    @Inject(IssueCoupons) private readonly issue: IssueCoupons,
    @Inject(ReadOffice) private readonly offices: ReadOffice,
  ) {}

  @Rpc(CouponService.method.listCouponKinds, rewardReaders)
  async listCouponKinds() {
    return { kinds: (await this.kinds.all()).map(couponKindMessage) };
  }

  @Rpc(CouponService.method.writeCouponKind, rewardWriters)
  async writeCouponKind(request: WriteCouponKindRequest, { caller }: CallContext) {
    const fields = new InputFields();
    const { couponKindId, basedOn, active } = request;
    const order = {
      key: fields.text('key', request.key, keyMax),
      couponKindId: couponKindId === undefined ? undefined : fields.uuid('couponKindId', couponKindId),
      ...{ basedOn, isActive: active },
    };
    const content = readCouponContent(fields, request.content);
    fields.check();
    const id = await this.kinds.write({ ...order, content: content! }, authorOf(caller));
    return { kind: couponKindMessage(await this.kinds.one(id)) };
  }

  @Rpc(CouponService.method.listOwnCoupons, access.members)
  async listOwnCoupons(request: ListOwnCouponsRequest, { caller }: CallContext) {
    const { customerId } = selfOf(caller);
    const fields = new InputFields();
    const limit = fields.limit('limit', request.limit, listMax);
    fields.check();
    const coupons = await this.read.ofCustomer(customerId, limit);
    return { coupons: coupons.map((coupon) => couponMessage(coupon, 'member')) };
  }

  @Rpc(CouponService.method.listCustomerCoupons, access.may('read', 'Redemption'))
  async listCustomerCoupons(request: ListCustomerCouponsRequest, { caller }: CallContext) {
    const fields = new InputFields();
    const customerId = fields.uuid('customerId', request.customerId);
    fields.check();
    await this.demandReach(caller, 'read', customerId);
    const coupons = await this.read.ofCustomer(customerId, listMax);
    return { coupons: coupons.map((coupon) => couponMessage(coupon, 'staff')) };
  }

  @Rpc(CouponService.method.useCoupon, access.may('handle', 'Redemption'))
  async useCoupon(request: UseCouponRequest, { caller }: CallContext) {
    const fields = new InputFields();
    const customerId = fields.uuid('customerId', request.customerId);
    const couponId = fields.uuid('couponId', request.couponId);
    const key = fields.text('key', request.key, keyMax);
    const { amountMinor } = request;
    fields.check();
    await this.demandReach(caller, 'handle', customerId);
    const counter = { partnerId: null, by: authorOf(caller) };
    await this.uses.useCoupon(counter, { key, customerId, couponId, amountMinor });
    const coupons = await this.read.ofCustomer(customerId, listMax);
    const used = coupons.find(({ id }) => id === couponId);
    return used === undefined ? {} : { coupon: couponMessage(used, 'staff') };
  }

  @Rpc(CouponService.method.undoUse, access.may('handle', 'Redemption'))
  async undoUse(request: UndoUseRequest, { caller }: CallContext) {
    const fields = new InputFields();
    const customerId = fields.uuid('customerId', request.customerId);
    const useId = fields.uuid('useId', request.useId);
    fields.check();
    await this.demandReach(caller, 'handle', customerId);
    await this.uses.undo(customerId, useId, authorOf(caller), caller);
    return {};
  }

  @Rpc(CouponService.method.issueCoupons, access.service('operator'))
  async issueCoupons(request: IssueCouponsRequest) {
    const fields = new InputFields();
    const couponKindId = fields.uuid('couponKindId', request.couponKindId);
    const sourceKind = fields.text('sourceKind', request.sourceKind, keyMax);
    const sourceId = fields.text('sourceId', request.sourceId, keyMax);
    const { grants } = request;
    if (grants.length === 0 || grants.length > grantsMax)
      fields.refuse('grants', `must have 1 to ${grantsMax} entries`);
    else
      grants.forEach(({ customerId, key }, n) => {
        fields.uuid(`grants[${n}].customerId`, customerId);
        fields.text(`grants[${n}].key`, key, keyMax);
      });
    fields.check();
    const order = { couponKindId, sourceKind, sourceId, grants, today: this.clock.today() };
    const outcomes = await this.database.transaction((tx) => this.issue.run(tx, order));
    const issued = outcomes.filter(({ outcome }) => outcome === 'issued').length;
    return { issued, refused: outcomes.length - issued };
  }

  /** @throws DomainError NOT_FOUND, the same for a customer elsewhere and for none */
  private async demandReach(caller: Caller, action: Action<'Redemption'>, customerId: Uuid): Promise<void> {
    if (!isWithin(await this.offices.run(customerId), officesOf(caller, action, 'Redemption')))
      throw new DomainError('NOT_FOUND', 'There is no such customer');
  }
}
