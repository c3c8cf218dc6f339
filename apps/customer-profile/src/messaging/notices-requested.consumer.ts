import { type NoticeService, noticeServices, noticesRequested } from '@evergreen/contracts';
import {
  type NoticeFact,
  NoticePurpose,
  type NoticesRequested,
  type NoticesRequestedSchema,
} from '@evergreen/contracts/notices';
import type { EventConsumer } from '@evergreen/events';
import { InputFields } from '@evergreen/kernel';
import type { Transaction } from '@evergreen/persistence';
import { Inject, Injectable, type Type } from '@nestjs/common';
import { wrongValues } from '../domain/render-notice.ts';
import { parametersOf } from '../use-cases/notice-words.ts';
import { type NoticeAsked, TakeNotices } from '../use-cases/take-notices.ts';

type NoticeConsumer = EventConsumer<typeof NoticesRequestedSchema, NoticeFact>;

/** One consumer for each service that asks for notices, because a consumer hears one stream. */
export const noticeConsumers: readonly Type<NoticeConsumer>[] = noticeServices.map(consumerOf);

function consumerOf(service: NoticeService): Type<NoticeConsumer> {
  @Injectable()
  class NoticesRequestedConsumer implements NoticeConsumer {
    readonly durable = `notices-${service}`;
    readonly event = noticesRequested(service);

    constructor(@Inject(TakeNotices) private readonly take: TakeNotices) {}

    facts(message: NoticesRequested): readonly NoticeFact[] {
      return message.notices;
    }

    keyOf(fact: NoticeFact): string {
      return fact.key;
    }

    apply(tx: Transaction, facts: readonly NoticeFact[]): Promise<void> {
      return this.take.run(tx, service, facts.map(noticeAsked));
    }
  }
  return NoticesRequestedConsumer;
}

/** @throws InvalidInput naming every field at fault; DomainError NOT_FOUND for a kind of notice nobody knows */
export function noticeAsked(fact: NoticeFact): NoticeAsked {
  const fields = new InputFields();
  const { template, parameters: values } = fact;
  for (const name of wrongValues(values, parametersOf(template)))
    fields.refuse(`parameters.${name}`, 'is not what the kind of notice tells');
  if (!/^(\/[a-z0-9-]+)*$/.test(fact.link)) fields.refuse('link', 'is not a page of the portal');
  const asked = {
    key: fields.text('key', fact.key, 200),
    customerId: fields.uuid('customerId', fact.customerId),
    notAfter: fields.date('notAfter', fact.notAfter),
    purpose: fact.purpose === NoticePurpose.MARKETING ? ('marketing' as const) : ('service' as const),
    link: fact.link,
  };
  if (fact.purpose === NoticePurpose.UNSPECIFIED) fields.refuse('purpose', 'is missing');
  fields.check();
  const texts = Object.entries(values).map(([name, { zh, en }]) => [name, { zh, en }] as const);
  return { ...asked, template, values: Object.fromEntries(texts) };
}
