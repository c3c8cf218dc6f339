import { createHmac } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Clock } from '@evergreen/kernel';
import type { CodeDelivery, CodeSender } from './code-sender.ts';

export interface WebhookOptions {
  readonly url: string;
  /** What both sides know. */
  readonly secret: string;
  readonly clock: Clock;
  /** The phone of a customer, in clear; empty where none is known. */
  readonly phoneOf: (customerId: string) => Promise<string>;
  /** How long the carrier may take for one try, and the pauses between tries. */
  readonly timeoutMs?: number;
  readonly pausesMs?: readonly number[];
}

/**
 * Gives codes to the insurer's carrier of text messages: `POST` of `{phone, code, validSeconds, messageId}` as JSON.
 *
 * `evergreen-signature: t=<seconds>,v1=<hex>` is HMAC-SHA256 of `<seconds>.<body>` under the shared secret: whoever
 * takes it checks it and refuses what is older than five minutes. A message that comes again has the same
 * `messageId` and is to be sent once. Any answer of 200 to 299 means it was taken; on 429, 500 and above, or none at
 * all, it comes again while the code is valid.
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
      const outcome = await this.post({
        phone,
        code: delivery.code,
        validSeconds,
        messageId: delivery.codeId,
      });
      if (outcome === 'taken') return;
      if (outcome.isFinal || pauseMs === undefined) {
        throw new Error(`The carrier did not take the code: ${outcome.reason} (try ${attempt + 1})`);
      }
      await sleep(pauseMs);
    }
  }

  private async post(
    message: object,
  ): Promise<'taken' | { readonly reason: string; readonly isFinal: boolean }> {
    const { url, secret, clock, timeoutMs = 5_000 } = this.options;
    const body = JSON.stringify(message);
    const seconds = Math.floor(clock.now().getTime() / 1_000);
    const signature = createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex');
    try {
      const answer = await fetch(url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'evergreen-signature': `t=${seconds},v1=${signature}`,
        },
        body,
        // Phone and code go where they were meant to go and nowhere else.
        redirect: 'manual',
        signal: AbortSignal.timeout(timeoutMs),
      });
      await answer.body?.cancel();
      if (answer.ok) return 'taken';
      const isFinal = answer.status < 500 && answer.status !== 429 && answer.status !== 408;
      return { reason: `status ${answer.status}`, isFinal };
    } catch (error) {
      return { reason: error instanceof Error ? error.name : 'no answer', isFinal: false };
    }
  }
}
