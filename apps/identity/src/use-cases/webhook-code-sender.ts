import { setTimeout as sleep } from 'node:timers/promises';
import { postSigned, type SignedWebhook } from '@evergreen/service';
import type { CodeDelivery, CodeSender } from './code-sender.ts';

export interface WebhookOptions extends SignedWebhook {
  /** The phone of a customer, in clear; empty where none is known. */
  readonly phoneOf: (customerId: string) => Promise<string>;
  /** The pauses between tries. */
  readonly pausesMs?: readonly number[];
}

/**
 * Gives codes to the insurer's carrier of text messages: a signed `POST` of `{phone, code, validSeconds, messageId}`.
 * A message that comes again has the same `messageId` and is to be sent once; it comes again while the code is valid.
 */
export class WebhookCodeSender implements CodeSender {
  readonly canSend = true;

  constructor(private readonly options: WebhookOptions) {}

  async send(delivery: CodeDelivery): Promise<void> {
    const { phoneOf, clock, pausesMs = [500, 2_000] } = this.options;
    const phone = await phoneOf(delivery.account.customerId);
    if (phone === '') throw new Error('No phone is known');
    for (const [attempt, pauseMs] of [...pausesMs, undefined].entries()) {
      const validMs = delivery.expiresAt.getTime() - clock.now().getTime();
      if (validMs <= 0) throw new Error('The code ended before the carrier took it');
      const validSeconds = Math.floor(validMs / 1_000);
      const outcome = await postSigned(this.options, {
        phone,
        code: delivery.code,
        validSeconds,
        messageId: delivery.codeId,
      });
      if (outcome.kind === 'taken') return;
      if (outcome.kind === 'refused' || pauseMs === undefined) {
        throw new Error(`The carrier did not take the code: ${outcome.words} (try ${attempt + 1})`);
      }
      await sleep(pauseMs);
    }
  }
}
