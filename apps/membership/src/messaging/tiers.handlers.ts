import {
  type GetTierRequest,
  type LockTierRequest,
  type SetMemberFactsRequest,
  TierService,
  type UndoBenefitUseRequest,
  type UnlockTierRequest,
  type UseBenefitRequest,
} from '@evergreen/contracts/membership';
import { InputFields, type Uuid } from '@evergreen/kernel';
import { access, type CallContext, Rpc } from '@evergreen/rpc';
import { Controller, Inject } from '@nestjs/common';
import { LockTier } from '../use-cases/lock-tier.ts';
import { ReadTier } from '../use-cases/read-tier.ts';
import { SetMemberFacts } from '../use-cases/set-member-facts.ts';
import { UndoBenefitUse } from '../use-cases/undo-benefit-use.ts';
import { UseBenefit } from '../use-cases/use-benefit.ts';
import { actorOf, isByHand, refuseForeignCustomer } from './member-access.ts';
import { tierMessage } from './tier-messages.ts';

const keyLengthMax = 200;
const reasonLengthMax = 500;
const idLengthMax = 40;
const amountMax = 1_000;
const factsMax = 1_000;
const factKeyLengthMax = 80;

const readers = access.anyOf(access.members, access.may('read', 'MemberTier'), access.services);
const users = access.anyOf(access.may('use', 'Benefit'), access.services);

@Controller()
export class TiersHandlers {
  constructor(
    @Inject(ReadTier) private readonly tiers: ReadTier,
    @Inject(LockTier) private readonly lock: LockTier,
    @Inject(UseBenefit) private readonly use: UseBenefit,
    @Inject(UndoBenefitUse) private readonly undo: UndoBenefitUse,
    @Inject(SetMemberFacts) private readonly setFacts: SetMemberFacts,
  ) {}

  @Rpc(TierService.method.getTier, readers)
  async getTier(request: GetTierRequest, { caller }: CallContext) {
    const fields = new InputFields();
    const customerId = fields.uuid('customerId', request.customerId);
    fields.check();
    refuseForeignCustomer(caller, customerId);
    return this.answer(customerId, caller.kind !== 'member');
  }

  @Rpc(TierService.method.lockTier, access.may('lock', 'MemberTier'))
  async lockTier(request: LockTierRequest, { caller }: CallContext) {
    const fields = new InputFields();
    const customerId = fields.uuid('customerId', request.customerId);
    const key = fields.text('key', request.key, keyLengthMax);
    const until = fields.date('until', request.until);
    const reason = fields.text('reason', request.reason, reasonLengthMax);
    fields.check();
    await this.lock.run({ customerId, key, until, reason, actor: actorOf(caller) });
    return this.answer(customerId);
  }

  @Rpc(TierService.method.unlockTier, access.may('lock', 'MemberTier'))
  async unlockTier(request: UnlockTierRequest, { caller }: CallContext) {
    const fields = new InputFields();
    const customerId = fields.uuid('customerId', request.customerId);
    const key = fields.text('key', request.key, keyLengthMax);
    const reason = fields.text('reason', request.reason, reasonLengthMax);
    fields.check();
    await this.lock.run({ customerId, key, until: null, reason, actor: actorOf(caller) });
    return this.answer(customerId);
  }

  @Rpc(TierService.method.useBenefit, users)
  async useBenefit(request: UseBenefitRequest, { caller }: CallContext) {
    const fields = new InputFields();
    const order = {
      customerId: fields.uuid('customerId', request.customerId),
      key: fields.text('key', request.key, keyLengthMax),
      benefitId: fields.text('benefitId', request.benefitId, idLengthMax),
      amount: fields.limit('amount', request.amount, amountMax),
      usedOn: fields.optionalDate('usedOn', request.usedOn),
      note: fields.text('note', request.note, reasonLengthMax, 0),
      actor: actorOf(caller),
    };
    fields.check();
    const { useId, isReplay } = await this.use.run(order);
    return { useId, replayed: isReplay, ...(await this.answer(order.customerId)) };
  }

  @Rpc(TierService.method.undoBenefitUse, users)
  async undoBenefitUse(request: UndoBenefitUseRequest, { caller }: CallContext) {
    const fields = new InputFields();
    const order = {
      customerId: fields.uuid('customerId', request.customerId),
      key: fields.text('key', request.key, keyLengthMax),
      useId: fields.uuid('useId', request.useId),
      reason: fields.text('reason', request.reason, reasonLengthMax),
      actor: actorOf(caller),
    };
    fields.check();
    const { isReplay } = await this.undo.run(order);
    return { replayed: isReplay, ...(await this.answer(order.customerId)) };
  }

  @Rpc(TierService.method.setMemberFacts, access.anyOf(access.may('set', 'MemberFact'), access.services))
  async setMemberFacts(request: SetMemberFactsRequest, { caller }: CallContext) {
    const fields = new InputFields();
    fields.limit('facts', request.facts.length, factsMax);
    const facts = request.facts.slice(0, factsMax).map((fact, n) => {
      const { version, holds } = fact;
      const key = fields.text(`facts[${n}].key`, fact.key, factKeyLengthMax);
      if (version < 1n) fields.refuse(`facts[${n}].version`, 'must be 1 or more');
      return { customerId: fields.uuid(`facts[${n}].customerId`, fact.customerId), key, version, holds };
    });
    fields.check();
    await this.setFacts.run(facts, isByHand(caller));
    return {};
  }

  private async answer(customerId: Uuid, isToStaff = true) {
    return { tier: tierMessage(await this.tiers.run(customerId), isToStaff) };
  }
}
