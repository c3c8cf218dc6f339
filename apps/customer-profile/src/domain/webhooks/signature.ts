import { createHmac } from 'node:crypto';

const secretPrefix = 'whsec_';
const idPrefix = 'msg_';

/** A secret as Standard Webhooks writes it: its prefix and 32 random bytes in base64. */
export function secretOf(bytes: Buffer): string {
  return secretPrefix + bytes.toString('base64');
}

/** The id of a message as it travels. */
export function wireIdOf(messageId: string): string {
  return idPrefix + messageId;
}

/** Back to the id it is kept by; whatever else it was stays what it is. */
export function messageIdOf(wireId: string): string {
  return wireId.startsWith(idPrefix) ? wireId.slice(idPrefix.length) : wireId;
}

export interface SignedMessage {
  /** As it travels. */
  readonly id: string;
  readonly body: Buffer;
  readonly at: Date;
  /** Those that count now: the newest first. */
  readonly secrets: readonly string[];
}

/**
 * Headers of Standard Webhooks 1.0: `webhook-signature` is, for each secret, `v1,` and HMAC-SHA256 of
 * `<id>.<seconds>.<body>` in base64. A try later has the same id and another time.
 */
export function signedHeaders({ id, body, at, secrets }: SignedMessage): Readonly<Record<string, string>> {
  const seconds = Math.floor(at.getTime() / 1_000);
  const signatures = secrets.map((secret) => {
    const key = Buffer.from(secret.slice(secretPrefix.length), 'base64');
    return `v1,${createHmac('sha256', key).update(`${id}.${seconds}.`).update(body).digest('base64')}`;
  });
  return {
    'webhook-id': id,
    'webhook-timestamp': String(seconds),
    'webhook-signature': signatures.join(' '),
  };
}
