import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { ConfigurationError } from '@evergreen/config';
import type { Clock } from '@evergreen/kernel';
import { z } from 'zod';

/** Where a signed webhook may point. */
export const webhookUrl = z
  .url({ protocol: /^https?$/ })
  .refine(
    (text) => text.startsWith('https:') || isLoopback(text),
    'expects https, but for this machine itself',
  );

function isLoopback(text: string): boolean {
  const { hostname } = new URL(text);
  return hostname === 'localhost' || hostname === '[::1]' || hostname.startsWith('127.');
}

export interface SignedWebhook {
  readonly url: string;
  /** What both sides know. */
  readonly secret: string;
  readonly clock: Clock;
  /** How long the other side may take, default 5 s. */
  readonly timeoutMs?: number | undefined;
}

/** What came of a post: `later` may be tried again, `refused` may not. */
export interface WebhookAnswer {
  readonly kind: 'taken' | 'later' | 'refused';
  /** Such as `status 503`; never what was sent. */
  readonly words: string;
}

/**
 * Posts JSON to whoever carries messages for the insurer.
 *
 * `evergreen-signature: t=<seconds>,v1=<hex>` is HMAC-SHA256 of `<seconds>.<body>` under the shared secret: whoever
 * takes it checks it and refuses what is older than five minutes. Any answer of 200 to 299 means it was taken; 408,
 * 429, 500 and above, or none at all, that it may come again.
 */
export async function postSigned(webhook: SignedWebhook, message: object): Promise<WebhookAnswer> {
  const { url, secret, clock, timeoutMs = 5_000 } = webhook;
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
      // What is told goes where it was meant to go and nowhere else.
      redirect: 'manual',
      signal: AbortSignal.timeout(timeoutMs),
    });
    await answer.body?.cancel();
    const words = `status ${answer.status}`;
    if (answer.ok) return { kind: 'taken', words };
    const isFinal = answer.status < 500 && answer.status !== 429 && answer.status !== 408;
    return { kind: isFinal ? 'refused' : 'later', words };
  } catch (error) {
    return { kind: 'later', words: error instanceof Error ? error.name : 'no answer' };
  }
}

/** @throws ConfigurationError when the file of the variable holds fewer than so many characters */
export function readSecretFile(variable: string, path: string, lengthMin: number): string {
  const secret = readFileSync(path, 'utf8').trim();
  if (secret.length >= lengthMin) return secret;
  throw new ConfigurationError([`${variable}: the secret has fewer than ${lengthMin} characters`]);
}
