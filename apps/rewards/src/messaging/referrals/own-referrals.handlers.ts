import {
  type EnterReferralCodeRequest,
  type LookUpReferralCodeRequest,
  ReferralService,
} from '@evergreen/contracts/rewards';
import { InputFields } from '@evergreen/kernel';
import { access, type CallContext, Rpc } from '@evergreen/rpc';
import { Controller, Inject } from '@nestjs/common';
import { OwnCode } from '../../use-cases/referrals/own-code.ts';
import { ReadReferrals } from '../../use-cases/referrals/read-referrals.ts';
import { RecordReferral } from '../../use-cases/referrals/record-referral.ts';
import { selfOf } from '../catalogue/catalogue-access.ts';
import { codeMessage, memberMessage, offerMessage } from './referral-messages.ts';

export const keyMax = 120;
export const codeMax = 40;

/** What members do about referrals, and what the page behind a code shows to whoever opens it. */
@Controller()
export class OwnReferralsHandlers {
  constructor(
    @Inject(ReadReferrals) private readonly read: ReadReferrals,
    @Inject(OwnCode) private readonly codes: OwnCode,
    @Inject(RecordReferral) private readonly record: RecordReferral,
  ) {}

  // Whoever opens the page is no caller of ours: the gateway asks.
  @Rpc(ReferralService.method.lookUpReferralCode, access.service('gateway'))
  async lookUpReferralCode(request: LookUpReferralCodeRequest) {
    const fields = new InputFields();
    const code = fields.text('code', request.code, codeMax);
    fields.check();
    const found = await this.read.behind(code);
    return found === undefined ? {} : { offer: offerMessage(found.rules), validUntil: found.code.validUntil };
  }

  @Rpc(ReferralService.method.listOwnReferrals, access.members)
  async listOwnReferrals(_: unknown, { caller }: CallContext) {
    const { customerId } = selfOf(caller);
    const [rules, { code, made, cameBy }, paidThisYear] = await Promise.all([
      this.read.rules(),
      this.read.of(customerId),
      this.read.paidThisYear(customerId),
    ]);
    return {
      ...{ offer: offerMessage(rules), referrals: made.map(memberMessage), paidThisYear },
      ...(code === undefined ? {} : { code: codeMessage(code) }),
      ...(cameBy === undefined ? {} : { cameBy: memberMessage(cameBy) }),
    };
  }

  @Rpc(ReferralService.method.makeReferralCode, access.members)
  async makeReferralCode(_: unknown, { caller }: CallContext) {
    return { code: codeMessage(await this.codes.run(selfOf(caller).customerId)) };
  }

  @Rpc(ReferralService.method.enterReferralCode, access.members)
  async enterReferralCode(request: EnterReferralCodeRequest, { caller }: CallContext) {
    const { customerId: friendId } = selfOf(caller);
    const fields = new InputFields();
    const key = fields.text('key', request.key, keyMax);
    const code = fields.text('code', request.code, codeMax);
    fields.check();
    const referral = await this.record.run({ friendId, key, code, by: 'member' }, caller);
    return { referral: memberMessage(referral) };
  }
}
