import type {
  Consent as WireConsent,
  ConsentChange as WireChange,
  Delivery as WireDelivery,
  DeliveryEntry as WireEntry,
  Notice as WireNotice,
  NoticeSettings as WireSettings,
  NoticeTemplateVersion as WireVersion,
  TextPreview as WirePreview,
} from '@evergreen/contracts/customer-profile';
import { answered } from '../values/answered.ts';
import { wordOf } from '../values/word-of.ts';
import type { DeliveryEntry } from './delivery.models.ts';
import type { Consent, ConsentChange, NoticeSettings } from './notice-settings.models.ts';
import { type NoticeTemplateVersion, templateStates, type TextPreview } from './notice-template.models.ts';
import {
  type CustomerNotice,
  type Delivery,
  type InboxNotice,
  wireChannels,
  wireLanguages,
  wirePurposes,
  wireStates,
} from './notice.models.ts';

/** A way as a word. */
export const channelOf = wordOf(wireChannels);
const purposeOf = wordOf(wirePurposes);
const [stateOf, languageOf] = [wordOf(wireStates), wordOf(wireLanguages)];

export function inboxNoticeOf(wire: WireNotice): InboxNotice {
  const { noticeId: id, template, purpose, link, madeAt: at, readAt } = wire;
  return {
    ...{ id, template, at, purpose: purposeOf(purpose), link: link || null, isRead: readAt !== undefined },
    ...{ zh: answered(wire.zh), en: answered(wire.en) },
  };
}

export function customerNoticeOf(wire: WireNotice): CustomerNotice {
  const { templateVersion, deliveries } = wire;
  return { ...inboxNoticeOf(wire), templateVersion, deliveries: deliveries.map(deliveryOf) };
}

function deliveryOf(wire: WireDelivery): Delivery {
  return {
    channel: channelOf(wire.channel),
    state: stateOf(wire.state),
    reason: wire.reason || null,
    attempts: wire.attempts,
    nextAt: wire.nextAt ?? null,
    endedAt: wire.endedAt ?? null,
    answer: wire.answer || null,
  };
}

export function deliveryEntryOf(wire: WireEntry | undefined): DeliveryEntry {
  const entry = answered(wire);
  const { noticeId, customerId, customerRef, template, templateVersion, madeAt, mayRetry } = entry;
  return {
    ...{ noticeId, customerId, customerRef, template, templateVersion, madeAt, mayRetry },
    purpose: purposeOf(entry.purpose),
    delivery: deliveryOf(answered(entry.delivery)),
    attempts: entry.attempts.map(({ at, outcome, answer }) => ({ at, outcome, answer })),
  };
}

export function noticeSettingsOf(wire: WireSettings | undefined): NoticeSettings {
  const { consents, history, language, emailMasked, proposedEmailMasked, ...rest } = answered(wire);
  const { hasPhone, canEmail, mayChange } = rest;
  return {
    consents: consents.map(consentOf),
    history: history.map(consentChangeOf),
    language: languageOf(language),
    emailMasked: emailMasked || null,
    proposedEmailMasked: proposedEmailMasked || null,
    ...{ hasPhone, canEmail, mayChange },
  };
}

function consentOf({ channel, purpose, given, isFixed, changedAt }: WireConsent): Consent {
  const words = { channel: channelOf(channel), purpose: purposeOf(purpose) };
  return { ...words, given, isFixed, changedAt: changedAt ?? null };
}

function consentChangeOf({ channel, purpose, given, at, changedBy, reason }: WireChange): ConsentChange {
  const words = { channel: channelOf(channel), purpose: purposeOf(purpose) };
  return { ...words, given, at, changedBy: changedBy || null, reason };
}

export function templateVersionOf(wire: WireVersion | undefined): NoticeTemplateVersion {
  const { version, state, words, draftedBy, draftedAt, activatedBy, ...rest } = answered(wire);
  const { zh, en, channels } = answered(words);
  return {
    ...{ version, draftedAt, state: answered(templateStates.get(state)) },
    ...{ zh: answered(zh), en: answered(en), channels: channels.map(channelOf) },
    draftedBy: draftedBy || null,
    activatedBy: activatedBy || null,
    activatedAt: rest.activatedAt ?? null,
    mayActivate: rest.mayActivate,
  };
}

export function textPreviewOf(wire: WirePreview | undefined): TextPreview {
  const { title, body, sms, smsCharacters, smsParts } = answered(wire);
  return { title, body, sms, smsCharacters, smsParts };
}
