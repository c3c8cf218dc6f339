import type { Clock } from '@evergreen/kernel';
import { CLOCK, CONFIGURATION, readSecretFile } from '@evergreen/service';
import type { SendingConfiguration } from './customer-profile.config.ts';
import { NoticeSender } from './jobs/notice-sender.ts';
import { NoticeDeliveriesHandlers } from './messaging/notice-deliveries.handlers.ts';
import { NoticeTemplatesHandlers } from './messaging/notice-templates.handlers.ts';
import { NoticesHandlers } from './messaging/notices.handlers.ts';
import { noticeConsumers } from './messaging/notices-requested.consumer.ts';
import { ChangeConsents } from './use-cases/change-consents.ts';
import { DemoMessages } from './use-cases/demo-messages.ts';
import { InstallNoticeTemplates } from './use-cases/install-notice-templates.ts';
import {
  EMAIL_SENDER,
  type MessageSender,
  noMessageSender,
  SMS_SENDER,
  webhookMessageSender,
} from './use-cases/message-sender.ts';
import { NoticeContact } from './use-cases/notice-contact.ts';
import { ReadNoticeSettings } from './use-cases/notice-settings.ts';
import { NoticeTemplates } from './use-cases/notice-templates.ts';
import { ReadNotices } from './use-cases/read-notices.ts';
import { SendDeliveries } from './use-cases/send-deliveries.ts';
import { Senders } from './use-cases/senders.ts';
import { SendingLog } from './use-cases/sending-log.ts';
import { TakeNotices } from './use-cases/take-notices.ts';

/** Doors to what customers are told. */
export const noticeControllers = [NoticesHandlers, NoticeTemplatesHandlers, NoticeDeliveriesHandlers];

/** What stands behind them, with the carriers as the installation has them. */
export const noticeProviders = [
  ChangeConsents,
  DemoMessages,
  InstallNoticeTemplates,
  NoticeContact,
  NoticeSender,
  NoticeTemplates,
  ReadNotices,
  ReadNoticeSettings,
  SendDeliveries,
  Senders,
  SendingLog,
  TakeNotices,
  ...noticeConsumers,
  {
    provide: SMS_SENDER,
    inject: [CONFIGURATION, CLOCK, DemoMessages],
    useFactory: (configuration: SendingConfiguration, clock: Clock, demo: DemoMessages) =>
      messageSender('sms', configuration, clock, demo),
  },
  {
    provide: EMAIL_SENDER,
    inject: [CONFIGURATION, CLOCK, DemoMessages],
    useFactory: (configuration: SendingConfiguration, clock: Clock, demo: DemoMessages) =>
      messageSender('email', configuration, clock, demo),
  },
];

function messageSender(
  channel: 'sms' | 'email',
  configuration: SendingConfiguration,
  clock: Clock,
  demo: DemoMessages,
): MessageSender {
  const name = channel === 'sms' ? 'SMS' : 'EMAIL';
  switch (configuration[`EVERGREEN_${name}_SENDER`]) {
    case 'demo':
      return demo.sender(channel);
    case 'none':
      return noMessageSender;
    case 'webhook': {
      const variable = `EVERGREEN_${name}_WEBHOOK_SECRET_FILE` as const;
      return webhookMessageSender({
        url: configuration[`EVERGREEN_${name}_WEBHOOK_URL`]!,
        secret: readSecretFile(variable, configuration[variable]!, 32),
        clock,
      });
    }
  }
}
