import {
  type ConfirmUseRequest,
  type ListPartnerUsesRequest,
  type LookUpPassRequest,
  PartnerService,
} from '@evergreen/contracts/rewards';
import { InputFields } from '@evergreen/kernel';
import { access, Rpc } from '@evergreen/rpc';
import { Controller, Inject } from '@nestjs/common';
import { KeepPartners } from '../../use-cases/partners/keep-partners.ts';
import { SettleMonths } from '../../use-cases/partners/settle-months.ts';
import { UsePasses } from '../../use-cases/partners/use-passes.ts';
import { wireUseRefusals } from '../catalogue/catalogue-words.ts';
import { passMessage, settlementUseMessage } from './partner-messages.ts';

const tokenMax = 100;
const passMax = 40;
const keyMax = 100;
// Whoever holds a link is no caller of ours: the gateway asks, and the link says whose page it is.
const gateway = access.service('gateway');

/** What a partner sees and does on the page that a secret link opens. */
@Controller()
export class PartnerPageHandlers {
  constructor(
    @Inject(KeepPartners) private readonly partners: KeepPartners,
    @Inject(UsePasses) private readonly passes: UsePasses,
    @Inject(SettleMonths) private readonly months: SettleMonths,
  ) {}

  @Rpc(PartnerService.method.lookUpPass, gateway)
  async lookUpPass(request: LookUpPassRequest) {
    const fields = new InputFields();
    const token = fields.text('token', request.token, tokenMax);
    const passCode = fields.text('passCode', request.passCode, passMax, 0);
    fields.check();
    const { partnerId, names } = await this.partners.opened(token);
    const partner = { zh: names.zh, en: names.en };
    if (passCode === '') return { partner };
    const { shown, refusal } = await this.passes.look({ partnerId, by: partnerId }, passCode);
    return {
      partner,
      // Of what belongs to another partner nothing is told.
      ...(shown === undefined || refusal === 'OTHER_PARTNER' ? {} : { shown: passMessage(shown) }),
      ...(refusal === undefined ? {} : { refusal: wireUseRefusals[refusal] }),
    };
  }

  @Rpc(PartnerService.method.confirmUse, gateway)
  async confirmUse(request: ConfirmUseRequest) {
    const fields = new InputFields();
    const token = fields.text('token', request.token, tokenMax);
    const key = fields.text('key', request.key, keyMax);
    const text = fields.text('passCode', request.passCode, passMax);
    fields.check();
    const { partnerId } = await this.partners.opened(token);
    const order = { key, text, amountMinor: request.amountMinor };
    const answer = await this.passes.confirm({ partnerId, by: partnerId }, order);
    if (answer.kind === 'refused') return { refusal: wireUseRefusals[answer.refusal] };
    const { shown, amountMinor, isReplay } = answer;
    return { shown: passMessage(shown), amountMinor, replayed: isReplay };
  }

  @Rpc(PartnerService.method.listPartnerUses, gateway)
  async listPartnerUses(request: ListPartnerUsesRequest) {
    const fields = new InputFields();
    const token = fields.text('token', request.token, tokenMax);
    fields.check();
    const { partnerId } = await this.partners.opened(token);
    return { uses: (await this.months.newest(partnerId)).map(settlementUseMessage) };
  }
}
