import {
  type ChangeConsentsRequest,
  type ConfirmEmailRequest,
  type GetNoticeSettingsRequest,
  type ListNoticesRequest,
  type MarkNoticesReadRequest,
  NoticeService,
  type ProposeEmailRequest,
  type SetNoticeLanguageRequest,
} from '@evergreen/contracts/customer-profile';
import { InputFields } from '@evergreen/kernel';
import { access, type CallContext, Rpc } from '@evergreen/rpc';
import { Controller, Inject } from '@nestjs/common';
import { ChangeConsents } from '../use-cases/change-consents.ts';
import { DemoMessages } from '../use-cases/demo-messages.ts';
import { NoticeContact } from '../use-cases/notice-contact.ts';
import { ReadNoticeSettings } from '../use-cases/notice-settings.ts';
import { ReadNotices } from '../use-cases/read-notices.ts';
import {
  noticeMessage,
  readChannel,
  readLanguage,
  readPurpose,
  settingsMessage,
  wireChannels,
} from './notice-messages.ts';

const readers = access.anyOf(access.members, access.may('read', 'Notice'));
const changers = access.anyOf(access.members, access.may('change', 'Consent'));

const pageMax = 100;
const choicesMax = 6;
const reasonLengths = { min: 4, max: 500 } as const;

@Controller()
export class NoticesHandlers {
  constructor(
    @Inject(ReadNotices) private readonly notices: ReadNotices,
    @Inject(ReadNoticeSettings) private readonly settings: ReadNoticeSettings,
    @Inject(ChangeConsents) private readonly consents: ChangeConsents,
    @Inject(NoticeContact) private readonly contact: NoticeContact,
    @Inject(DemoMessages) private readonly demo: DemoMessages,
  ) {}

  @Rpc(NoticeService.method.listNotices, readers)
  async listNotices(request: ListNoticesRequest, { caller }: CallContext) {
    const fields = new InputFields();
    const customerId = optionalUuid(fields, 'customerId', request.customerId);
    const before = optionalUuid(fields, 'cursor', request.cursor);
    const limit = fields.limit('limit', request.limit, pageMax);
    fields.check();
    const { notices, next } = await this.notices.page(caller, { customerId, before, limit });
    return { notices: notices.map(noticeMessage), ...(next === undefined ? {} : { nextCursor: next }) };
  }

  @Rpc(NoticeService.method.countUnreadNotices, access.members)
  async countUnreadNotices(_request: unknown, { caller }: CallContext) {
    return { unread: await this.notices.unread(caller) };
  }

  @Rpc(NoticeService.method.markNoticesRead, access.members)
  async markNoticesRead({ noticeId, andBefore }: MarkNoticesReadRequest, { caller }: CallContext) {
    const fields = new InputFields();
    const id = fields.uuid('noticeId', noticeId);
    fields.check();
    return { unread: await this.notices.markRead(caller, id, andBefore) };
  }

  @Rpc(NoticeService.method.getNoticeSettings, readers)
  async getNoticeSettings(request: GetNoticeSettingsRequest, { caller }: CallContext) {
    const fields = new InputFields();
    const customerId = optionalUuid(fields, 'customerId', request.customerId);
    fields.check();
    return { settings: settingsMessage(await this.settings.of(caller, customerId)) };
  }

  @Rpc(NoticeService.method.changeConsents, changers)
  async changeConsents(request: ChangeConsentsRequest, { caller }: CallContext) {
    const order = readConsents(request, caller.kind === 'staff');
    return { settings: settingsMessage(await this.consents.run(caller, order)) };
  }

  @Rpc(NoticeService.method.setNoticeLanguage, access.members)
  async setNoticeLanguage(request: SetNoticeLanguageRequest, { caller }: CallContext) {
    const fields = new InputFields();
    const language = readLanguage(fields, 'language', request.language);
    fields.check();
    return { settings: settingsMessage(await this.contact.setLanguage(caller, language)) };
  }

  @Rpc(NoticeService.method.proposeEmail, access.members)
  async proposeEmail(request: ProposeEmailRequest, { caller }: CallContext) {
    const fields = new InputFields();
    const email = fields.text('email', request.email.trim(), 200, 3);
    if (!/^[^\s@<>,;"]+@[^\s@<>,;"]+\.[^\s@<>,;"]+$/.test(email))
      fields.refuse('email', 'is not an e-mail address');
    fields.check();
    return { settings: settingsMessage(await this.contact.propose(caller, email)) };
  }

  @Rpc(NoticeService.method.confirmEmail, access.members)
  async confirmEmail(request: ConfirmEmailRequest, { caller }: CallContext) {
    const fields = new InputFields();
    const code = fields.text('code', request.code.trim(), 6, 6);
    fields.check();
    return { settings: settingsMessage(await this.contact.confirm(caller, code)) };
  }

  @Rpc(NoticeService.method.removeEmail, access.members)
  async removeEmail(_request: unknown, { caller }: CallContext) {
    return { settings: settingsMessage(await this.contact.remove(caller)) };
  }

  @Rpc(NoticeService.method.listDemoMessages, access.service('gateway'))
  async listDemoMessages() {
    const messages = await this.demo.newest();
    return {
      messages: messages.map(({ id, channel, recipientMasked, subject, text, at }) => ({
        ...{ messageId: id, channel: wireChannels[channel], recipientMasked, subject, text },
        at: at.toISOString(),
      })),
    };
  }
}

function optionalUuid(fields: InputFields, field: string, text: string | undefined) {
  return text === undefined ? undefined : fields.uuid(field, text);
}

/** @throws InvalidInput naming every field at fault */
function readConsents(request: ChangeConsentsRequest, isStaff: boolean) {
  const fields = new InputFields();
  const { choices } = request;
  if (choices.length === 0 || choices.length > choicesMax)
    fields.refuse('choices', `must have 1 to ${choicesMax} entries`);
  const read = choices.slice(0, choicesMax).map(({ channel, purpose, given }, n) => ({
    channel: readChannel(fields, `choices[${n}].channel`, channel),
    purpose: readPurpose(fields, `choices[${n}].purpose`, purpose),
    given,
  }));
  if (new Set(read.map(({ channel, purpose }) => `${channel}/${purpose}`)).size < read.length)
    fields.refuse('choices', 'name one channel and purpose twice');
  const reasonMin = isStaff ? reasonLengths.min : 0;
  const order = {
    key: fields.text('key', request.key, 120),
    customerId: optionalUuid(fields, 'customerId', request.customerId),
    reason: fields.text('reason', request.reason.trim(), isStaff ? reasonLengths.max : 0, reasonMin),
    choices: read,
  };
  fields.check();
  return order;
}
