import {
  type ListDeliveriesRequest,
  NoticeDeliveryService,
  type RetryDeliveryRequest,
} from '@evergreen/contracts/customer-profile';
import { InputFields, isUuid } from '@evergreen/kernel';
import { access, type CallContext, Rpc } from '@evergreen/rpc';
import { Controller, Inject } from '@nestjs/common';
import { channels } from '../domain/consent.ts';
import { type LogFilter, SendingLog } from '../use-cases/sending-log.ts';
import { entryMessage, readChannel, readState } from './notice-messages.ts';

const pageMax = 100;

@Controller()
export class NoticeDeliveriesHandlers {
  constructor(@Inject(SendingLog) private readonly log: SendingLog) {}

  @Rpc(NoticeDeliveryService.method.listDeliveries, access.may('read', 'Notice'))
  async listDeliveries(request: ListDeliveriesRequest, { caller }: CallContext) {
    const { entries, next } = await this.log.page(caller, readFilter(request));
    return {
      entries: entries.map(entryMessage),
      ...(next === undefined ? {} : { nextCursor: `${next.noticeId}.${next.channel}` }),
    };
  }

  @Rpc(NoticeDeliveryService.method.retryDelivery, access.may('resend', 'Notice'))
  async retryDelivery(request: RetryDeliveryRequest, { caller }: CallContext) {
    const fields = new InputFields();
    const asked = {
      customerId: fields.uuid('customerId', request.customerId),
      noticeId: fields.uuid('noticeId', request.noticeId),
      channel: readChannel(fields, 'channel', request.channel),
    };
    fields.check();
    return { entry: entryMessage(await this.log.retry(caller, asked)) };
  }
}

/** @throws InvalidInput naming every field at fault */
function readFilter(request: ListDeliveriesRequest): LogFilter {
  const fields = new InputFields();
  const { state, template, channel, day, cursor, limit } = request;
  const filter = {
    state: state === undefined ? undefined : readState(fields, 'state', state),
    template: template === undefined ? undefined : fields.text('template', template, 60),
    channel: channel === undefined ? undefined : readChannel(fields, 'channel', channel),
    day: fields.optionalDate('day', day),
    after: cursor === undefined ? undefined : readPlace(fields, cursor),
    limit: fields.limit('limit', limit, pageMax),
  };
  fields.check();
  return filter;
}

function readPlace(fields: InputFields, cursor: string): LogFilter['after'] {
  const [noticeId = '', name] = cursor.split('.');
  const channel = channels.find((each) => each === name);
  if (isUuid(noticeId) && channel !== undefined) return { noticeId, channel };
  fields.refuse('cursor', 'does not come from a page of this list');
  return undefined;
}
