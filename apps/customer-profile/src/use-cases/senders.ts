import { CONFIGURATION } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import type { Channel } from '../domain/consent.ts';
import { firstFree, type QuietHours, readQuietHours } from '../domain/quiet-hours.ts';
import { EMAIL_SENDER, type MessageSender, noMessageSender, SMS_SENDER } from './message-sender.ts';

interface SendingHours {
  readonly EVERGREEN_QUIET_HOURS: string;
  readonly EVERGREEN_ZONE: string;
}

/** Whom messages are handed to, and when. */
@Injectable()
export class Senders {
  private readonly quiet: QuietHours;

  constructor(
    @Inject(SMS_SENDER) private readonly sms: MessageSender,
    @Inject(EMAIL_SENDER) private readonly email: MessageSender,
    @Inject(CONFIGURATION) private readonly hours: SendingHours,
  ) {
    this.quiet = readQuietHours(hours.EVERGREEN_QUIET_HOURS) ?? { from: 0, to: 0 };
  }

  of(channel: Channel): MessageSender {
    if (channel === 'in_app') return noMessageSender;
    return channel === 'sms' ? this.sms : this.email;
  }

  /** The first instant from this one on at which people may be disturbed. */
  firstFree(at: Date): Date {
    return firstFree(at, this.quiet, this.hours.EVERGREEN_ZONE);
  }
}
