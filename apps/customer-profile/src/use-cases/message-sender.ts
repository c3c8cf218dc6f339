import { postSigned, type SignedWebhook } from '@evergreen/service';
import type { SenderAnswer } from '../domain/delivery.ts';

/** A message on its way to one person. */
export interface OutgoingMessage {
  /** The notice's id: a message that comes again has the same, and is to be sent once. */
  readonly messageId: string;
  readonly customerId: string;
  /** Phone or address, in clear: this is the only place it leaves the service. */
  readonly to: string;
  /** Of e-mails. */
  readonly subject?: string;
  readonly text: string;
  /** `service` or `marketing`: carriers send them by different routes. */
  readonly purpose: string;
}

/** Hands messages to whatever carries them. */
export interface MessageSender {
  /** Whether this installation has a carrier at all. */
  readonly canSend: boolean;
  /** Never throws: a carrier that cannot be reached answers `later`. */
  send(message: OutgoingMessage): Promise<SenderAnswer>;
}

export const SMS_SENDER = Symbol('sms-sender');
export const EMAIL_SENDER = Symbol('email-sender');

/** No carrier is configured. */
export const noMessageSender: MessageSender = {
  canSend: false,
  send: () => Promise.resolve({ kind: 'refused', words: 'no carrier is configured' }),
};

/** The insurer's own carrier: a signed `POST` of `{to, subject, text, purpose, messageId}`. */
export function webhookMessageSender(webhook: SignedWebhook): MessageSender {
  return {
    canSend: true,
    send: ({ messageId, to, subject, text, purpose }) =>
      postSigned(webhook, { messageId, to, subject, text, purpose }),
  };
}
