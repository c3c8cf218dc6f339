import type { MessageInitShape } from '@bufbuild/protobuf';
import {
  type ConsentChangeSchema,
  type DeliveryEntrySchema,
  type DeliverySchema,
  DeliveryState as WireState,
  NoticeChannel,
  NoticeLanguage,
  type NoticeSchema,
  type NoticeSettingsSchema,
} from '@evergreen/contracts/customer-profile';
import { NoticePurpose } from '@evergreen/contracts/notices';
import type { InputFields } from '@evergreen/kernel';
import type { Channel, Purpose } from '../domain/consent.ts';
import type { DeliveryState } from '../domain/delivery.ts';
import type { Language } from '../domain/notice-template.ts';
import type { NoticeSettings } from '../use-cases/notice-settings.ts';
import type { NoticeSeen } from '../use-cases/read-notices.ts';
import type { LogEntry } from '../use-cases/sending-log.ts';

export const wireChannels = {
  in_app: NoticeChannel.IN_APP,
  sms: NoticeChannel.SMS,
  email: NoticeChannel.EMAIL,
} as const satisfies Record<Channel, NoticeChannel>;

const wirePurposes = {
  service: NoticePurpose.SERVICE,
  marketing: NoticePurpose.MARKETING,
} as const satisfies Record<Purpose, NoticePurpose>;

const wireStates = {
  queued: WireState.QUEUED,
  sent: WireState.SENT,
  failed: WireState.FAILED,
  dropped: WireState.DROPPED,
} as const satisfies Record<DeliveryState, WireState>;

const wireLanguages = {
  zh: NoticeLanguage.ZH,
  en: NoticeLanguage.EN,
} as const satisfies Record<Language, NoticeLanguage>;

/** The word of a number on the wire; a number that is none may come over it. */
function wordReader<Word extends string>(numbers: Readonly<Record<Word, number>>) {
  const words = new Map(Object.entries<number>(numbers).map(([word, number]) => [number, word as Word]));
  return (fields: InputFields, field: string, number: number, otherwise: Word): Word => {
    const word = words.get(number);
    if (word === undefined) fields.refuse(field, 'is not one of its kind');
    return word ?? otherwise;
  };
}

const [readChannelWord, readPurposeWord] = [wordReader(wireChannels), wordReader(wirePurposes)];
const [readStateWord, readLanguageWord] = [wordReader(wireStates), wordReader(wireLanguages)];

export const readChannel = (fields: InputFields, field: string, number: NoticeChannel): Channel =>
  readChannelWord(fields, field, number, 'in_app');
export const readPurpose = (fields: InputFields, field: string, number: NoticePurpose): Purpose =>
  readPurposeWord(fields, field, number, 'service');
export const readState = (fields: InputFields, field: string, number: WireState): DeliveryState =>
  readStateWord(fields, field, number, 'queued');
export const readLanguage = (fields: InputFields, field: string, number: NoticeLanguage): Language =>
  readLanguageWord(fields, field, number, 'zh');

export function noticeMessage({
  notice,
  zh,
  en,
  deliveries,
}: NoticeSeen): MessageInitShape<typeof NoticeSchema> {
  return {
    noticeId: notice.id,
    template: notice.template,
    templateVersion: notice.template_version,
    purpose: wirePurposes[notice.purpose],
    zh: { title: zh.title, body: zh.body },
    en: { title: en.title, body: en.body },
    link: notice.link,
    madeAt: notice.made_at.toISOString(),
    ...(notice.read_at === null ? {} : { readAt: notice.read_at.toISOString() }),
    deliveries: deliveries.map(deliveryMessage),
  };
}

type Delivery = NoticeSeen['deliveries'][number];

function deliveryMessage(delivery: Delivery): MessageInitShape<typeof DeliverySchema> {
  const { channel, state, reason, attempts, next_at: nextAt, ended_at: endedAt, answer } = delivery;
  return {
    ...{ channel: wireChannels[channel], state: wireStates[state], reason, attempts, answer },
    ...(nextAt === null ? {} : { nextAt: nextAt.toISOString() }),
    ...(endedAt === null ? {} : { endedAt: endedAt.toISOString() }),
  };
}

export function entryMessage({
  delivery,
  attempts,
  mayRetry,
}: LogEntry): MessageInitShape<typeof DeliveryEntrySchema> {
  return {
    noticeId: delivery.notice_id,
    customerId: delivery.customer_id,
    customerRef: delivery.source_ref,
    template: delivery.template,
    templateVersion: delivery.template_version,
    purpose: wirePurposes[delivery.purpose],
    madeAt: delivery.made_at.toISOString(),
    delivery: deliveryMessage(delivery),
    attempts: attempts.map(({ at, outcome, answer }) => ({ at: at.toISOString(), outcome, answer })),
    mayRetry,
  };
}

export function settingsMessage(settings: NoticeSettings): MessageInitShape<typeof NoticeSettingsSchema> {
  const { consents, history, language, ...rest } = settings;
  return {
    ...rest,
    consents: consents.map(({ channel, purpose, given, isFixed, changedAt }) => ({
      ...{ channel: wireChannels[channel], purpose: wirePurposes[purpose], given, isFixed },
      ...(changedAt === null ? {} : { changedAt: changedAt.toISOString() }),
    })),
    history: history.map(changeMessage),
    language: wireLanguages[language],
  };
}

function changeMessage(
  change: NoticeSettings['history'][number],
): MessageInitShape<typeof ConsentChangeSchema> {
  const { channel, purpose, given, at, source, changedByLabel: changedBy, reason } = change;
  return {
    ...{ channel: wireChannels[channel], purpose: wirePurposes[purpose], given },
    ...{ at: at.toISOString(), source, changedBy, reason },
  };
}
