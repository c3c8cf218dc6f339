import {
  EventAudienceService,
  type FindInvitableRequest,
  type ListInvitableRequest,
  type NameGuestsRequest,
} from '@evergreen/contracts/customer-profile';
import { InputFields } from '@evergreen/kernel';
import { access, type CallContext, Rpc } from '@evergreen/rpc';
import { Controller, Inject } from '@nestjs/common';
import { FindInvitable, type Invitable } from '../../use-cases/event-audience/find-invitable.ts';
import { NameGuests } from '../../use-cases/event-audience/name-guests.ts';
import { readOffice } from '../lists/read-words.ts';

const asker = access.service('rewards');
const customersMax = 1_000;
const refMax = 100;

@Controller()
export class EventAudienceHandlers {
  constructor(
    @Inject(FindInvitable) private readonly find: FindInvitable,
    @Inject(NameGuests) private readonly name: NameGuests,
  ) {}

  @Rpc(EventAudienceService.method.listInvitable, asker)
  async listInvitable(request: ListInvitableRequest) {
    const fields = new InputFields();
    const segmentId = fields.uuid('segmentId', request.segmentId);
    const office = readOffice(fields, 'office', request.office)!;
    const after = request.after === undefined ? undefined : fields.uuid('after', request.after);
    const limit = fields.limit('limit', request.limit, customersMax);
    fields.check();
    const found = await this.find.ofSegment({ segmentId, office, after, limit });
    return { ...messageOf(found), ...(found.next === undefined ? {} : { nextAfter: found.next }) };
  }

  @Rpc(EventAudienceService.method.findInvitable, asker)
  async findInvitable({ sourceRefs, office: path }: FindInvitableRequest) {
    const fields = new InputFields();
    fields.limit('sourceRefs', sourceRefs.length, customersMax);
    sourceRefs.forEach((ref, n) => fields.text(`sourceRefs[${n}]`, ref, refMax));
    const office = readOffice(fields, 'office', path)!;
    fields.check();
    return messageOf(await this.find.ofNumbers(sourceRefs, office));
  }

  @Rpc(EventAudienceService.method.nameGuests, access.may('admit', 'MemberEvent'))
  async nameGuests(request: NameGuestsRequest, { caller }: CallContext) {
    const fields = new InputFields();
    const eventId = fields.uuid('eventId', request.eventId);
    fields.limit('customerIds', request.customerIds.length, customersMax);
    const ids = request.customerIds.map((id, n) => fields.uuid(`customerIds[${n}]`, id));
    fields.check();
    return { guests: await this.name.run(caller, eventId, ids) };
  }
}

function messageOf({ customerIds, leftOut }: Invitable) {
  const { unknown, blacklisted, elsewhere } = leftOut;
  return {
    customerIds: [...customerIds],
    leftOut: {
      ...{ unknown: BigInt(unknown), optedOut: BigInt(leftOut['opted-out']) },
      ...{ blacklisted: BigInt(blacklisted), elsewhere: BigInt(elsewhere) },
    },
  };
}
