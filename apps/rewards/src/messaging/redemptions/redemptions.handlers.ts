import { isWithin } from '@evergreen/access';
import {
  type CancelRedemptionRequest,
  type ListRedemptionsRequest,
  type MoveDeliveryRequest,
  RedemptionService,
} from '@evergreen/contracts/rewards';
import { DomainError, InputFields, isUuid, type Uuid } from '@evergreen/kernel';
import { access, type CallContext, type Caller, officesOf, Rpc } from '@evergreen/rpc';
import { Controller, Inject } from '@nestjs/common';
import { readPass } from '../../domain/catalogue/codes.ts';
import { ReadOffice } from '../../use-cases/read-office.ts';
import { CancelRedemption } from '../../use-cases/redemptions/cancel-redemption.ts';
import { MoveDeliveries } from '../../use-cases/redemptions/move-deliveries.ts';
import { ReadRedemptions } from '../../use-cases/redemptions/read-redemptions.ts';
import { authorOf } from '../catalogue/catalogue-access.ts';
import { readWord, wireDeliveries } from '../catalogue/catalogue-words.ts';
import { redemptionMessage } from './redemption-messages.ts';

const listMax = 100;
const textMax = 200;

/** Redemptions of customers, as staff of their offices see to them. */
@Controller()
export class RedemptionsHandlers {
  constructor(
    @Inject(ReadRedemptions) private readonly read: ReadRedemptions,
    @Inject(MoveDeliveries) private readonly deliveries: MoveDeliveries,
    @Inject(CancelRedemption) private readonly cancel: CancelRedemption,
    @Inject(ReadOffice) private readonly offices: ReadOffice,
  ) {}

  @Rpc(RedemptionService.method.listRedemptions, access.may('read', 'Redemption'))
  async listRedemptions(request: ListRedemptionsRequest, { caller }: CallContext) {
    const fields = new InputFields();
    const limit = fields.limit('limit', request.limit, listMax);
    const after = readCursor(fields, request.cursor);
    const { customerId, passCode } = request;
    const filter = {
      ...{ after, openDeliveries: request.openDeliveries, offices: officesOf(caller, 'read', 'Redemption') },
      customerId: customerId === undefined ? undefined : fields.uuid('customerId', customerId),
      passCode: passCode === undefined ? undefined : readPass(passCode),
    };
    fields.check();
    if (passCode !== undefined && filter.passCode === undefined) return { redemptions: [] };
    const shown = await this.read.list(filter, limit);
    const last = shown.length === limit ? shown.at(-1)?.redemption : undefined;
    return {
      redemptions: shown.map((each) => redemptionMessage(each, 'staff')),
      ...(last === undefined ? {} : { nextCursor: `${last.reservedAt.toISOString()} ${last.id}` }),
    };
  }

  @Rpc(RedemptionService.method.moveDelivery, access.may('handle', 'Redemption'))
  async moveDelivery(request: MoveDeliveryRequest, { caller }: CallContext) {
    const fields = new InputFields();
    const customerId = fields.uuid('customerId', request.customerId);
    const id = fields.uuid('redemptionId', request.redemptionId);
    const state = readWord(fields, 'state', wireDeliveries, request.state);
    const note = fields.text('note', request.note, textMax, 0);
    fields.check();
    await this.demandReach(caller, customerId);
    await this.deliveries.run(customerId, id, state, note);
    return { redemption: redemptionMessage(await this.read.one(customerId, id), 'staff') };
  }

  @Rpc(RedemptionService.method.cancelRedemption, access.may('handle', 'Redemption'))
  async cancelRedemption(request: CancelRedemptionRequest, { caller }: CallContext) {
    const fields = new InputFields();
    const customerId = fields.uuid('customerId', request.customerId);
    const id = fields.uuid('redemptionId', request.redemptionId);
    const reason = fields.text('reason', request.reason, textMax);
    fields.check();
    await this.demandReach(caller, customerId);
    await this.cancel.run({ customerId, id, by: 'staff', label: authorOf(caller), reason }, caller);
    return { redemption: redemptionMessage(await this.read.one(customerId, id), 'staff') };
  }

  /** @throws DomainError NOT_FOUND, the same for a customer elsewhere and for none */
  private async demandReach(caller: Caller, customerId: Uuid): Promise<void> {
    if (!isWithin(await this.offices.run(customerId), officesOf(caller, 'handle', 'Redemption')))
      throw new DomainError('NOT_FOUND', 'There is no such redemption');
  }
}

function readCursor(fields: InputFields, cursor: string | undefined) {
  if (cursor === undefined) return undefined;
  const [at = '', id = ''] = cursor.split(' ');
  const reservedAt = new Date(at);
  if (isUuid(id) && !Number.isNaN(reservedAt.getTime())) return { reservedAt, id };
  fields.refuse('cursor', 'does not come from a page of this list');
  return undefined;
}
