import { type Clock, DomainError } from '@evergreen/kernel';
import { Database } from '@evergreen/persistence';
import { maskEmail, maskPhone } from '@evergreen/personal-data';
import { CLOCK, CONFIGURATION, type PlatformConfiguration } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import {
  type DemoMessage,
  keepDemoMessage,
  newestDemoMessages,
} from '../persistence/demo-messages.repository.ts';
import type { MessageSender } from './message-sender.ts';

const shownMax = 20;

/** Of a demonstration: nobody is written to, and what they would read lies open for whoever looks. */
@Injectable()
export class DemoMessages {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CONFIGURATION) private readonly configuration: Pick<PlatformConfiguration, 'EVERGREEN_DEMO'>,
  ) {}

  sender(channel: 'sms' | 'email'): MessageSender {
    return {
      canSend: true,
      send: async ({ messageId: id, customerId, to, subject, text }) => {
        const recipientMasked = channel === 'sms' ? maskPhone(to) : maskEmail(to);
        const message = { id, customerId, channel, recipientMasked, subject: subject ?? '', text };
        await keepDemoMessage(this.database, { ...message, at: this.clock.now() });
        return { kind: 'taken', words: 'demonstration' };
      },
    };
  }

  /** @throws DomainError DEMO_ONLY */
  newest(): Promise<DemoMessage[]> {
    if (this.configuration.EVERGREEN_DEMO !== 'true')
      throw new DomainError('DEMO_ONLY', 'Only a demonstration shows messages');
    return newestDemoMessages(this.database, shownMax);
  }
}
