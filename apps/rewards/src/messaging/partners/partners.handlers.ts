import {
  type ListSettlementsRequest,
  type ListSettlementUsesRequest,
  type MakePartnerLinkRequest,
  PartnerService,
  type RevokePartnerLinkRequest,
  type SettleMonthRequest,
  type WritePartnerRequest,
} from '@evergreen/contracts/rewards';
import { InputFields } from '@evergreen/kernel';
import { access, type CallContext, Rpc } from '@evergreen/rpc';
import { Controller, Inject } from '@nestjs/common';
import { KeepPartners } from '../../use-cases/partners/keep-partners.ts';
import { SettleMonths } from '../../use-cases/partners/settle-months.ts';
import { authorOf } from '../catalogue/catalogue-access.ts';
import { readText } from '../catalogue/catalogue-words.ts';
import { partnerMessage, settlementMessage, settlementUseMessage } from './partner-messages.ts';

const keyMax = 120;
const contactMax = 200;
const usesMax = 1_000;
const monthForm = /^\d{4}-(0[1-9]|1[0-2])$/;

const readers = access.anyOf(access.may('read', 'Partner'), access.service('operator'));
const writers = access.anyOf(access.may('manage', 'Partner'), access.service('operator'));

/** Partners, their links, and what they are owed: as staff see to it. */
@Controller()
export class PartnersHandlers {
  constructor(
    @Inject(KeepPartners) private readonly partners: KeepPartners,
    @Inject(SettleMonths) private readonly months: SettleMonths,
  ) {}

  @Rpc(PartnerService.method.listPartners, readers)
  async listPartners() {
    return { partners: (await this.partners.all()).map(partnerMessage) };
  }

  @Rpc(PartnerService.method.writePartner, writers)
  async writePartner(request: WritePartnerRequest, { caller }: CallContext) {
    const fields = new InputFields();
    const { partnerId, names, active } = request;
    const order = {
      key: fields.text('key', request.key, keyMax),
      partnerId: partnerId === undefined ? undefined : fields.uuid('partnerId', partnerId),
      contact: fields.text('contact', request.contact, contactMax, 0),
      ...{ names: readText(names), isActive: active },
    };
    fields.check();
    const id = await this.partners.write(order, authorOf(caller));
    return { partner: partnerMessage(await this.partners.one(id)) };
  }

  @Rpc(PartnerService.method.makePartnerLink, writers)
  async makePartnerLink(request: MakePartnerLinkRequest, { caller }: CallContext) {
    const fields = new InputFields();
    const id = fields.uuid('partnerId', request.partnerId);
    fields.check();
    const token = await this.partners.makeLink(id, authorOf(caller));
    return { partner: partnerMessage(await this.partners.one(id)), token };
  }

  @Rpc(PartnerService.method.revokePartnerLink, access.may('manage', 'Partner'))
  async revokePartnerLink(request: RevokePartnerLinkRequest) {
    const fields = new InputFields();
    const id = fields.uuid('linkId', request.linkId);
    fields.check();
    const partnerId = await this.partners.revokeLink(id);
    return { partner: partnerMessage(await this.partners.one(partnerId)) };
  }

  @Rpc(PartnerService.method.listSettlements, access.may('read', 'Partner'))
  async listSettlements({ partnerId }: ListSettlementsRequest) {
    const fields = new InputFields();
    const id = partnerId === undefined ? undefined : fields.uuid('partnerId', partnerId);
    fields.check();
    return { settlements: (await this.months.list(id)).map(settlementMessage) };
  }

  @Rpc(PartnerService.method.listSettlementUses, access.may('read', 'Partner'))
  async listSettlementUses(request: ListSettlementUsesRequest) {
    const fields = new InputFields();
    const id = fields.uuid('partnerId', request.partnerId);
    const month = readMonth(fields, request.month);
    const limit = fields.limit('limit', request.limit, usesMax);
    const after = request.cursor === undefined ? undefined : fields.uuid('cursor', request.cursor);
    fields.check();
    const uses = await this.months.uses(id, month, after, limit);
    const last = uses.length === limit ? uses.at(-1) : undefined;
    return {
      uses: uses.map(settlementUseMessage),
      ...(last === undefined ? {} : { nextCursor: last.id }),
    };
  }

  @Rpc(PartnerService.method.settleMonth, access.may('settle', 'Partner'))
  async settleMonth(request: SettleMonthRequest, { caller }: CallContext) {
    const fields = new InputFields();
    const id = fields.uuid('partnerId', request.partnerId);
    const month = readMonth(fields, request.month);
    fields.check();
    await this.months.settle(id, month, authorOf(caller));
    const [settlement] = await this.months.list(id, month);
    return settlement === undefined ? {} : { settlement: settlementMessage(settlement) };
  }
}

function readMonth(fields: InputFields, month: string): string {
  if (!monthForm.test(month)) fields.refuse('month', 'is no month YYYY-MM');
  return month;
}
