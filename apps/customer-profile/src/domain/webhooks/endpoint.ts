export type EndpointState = 'active' | 'paused' | 'removed';

/** Why an endpoint is paused; empty: it is not. */
export type EndpointPause = '' | 'staff' | 'failing' | 'gone';

export type WebhookDeliveryState = 'queued' | 'delivered' | 'failed';

/** Why a message was not taken. */
export type WebhookFault = 'STATUS' | 'TIMEOUT' | 'NO_CONNECTION' | 'ADDRESS_REFUSED' | 'GONE';

export const endpointRules = {
  nameLengthMax: 60,
  endpointsMax: 100,
  /** Messages that one endpoint is sent at once, by all processes together. */
  atOnce: 4,
  /** Standard Webhooks asks for 15 to 30 seconds. */
  timeoutMs: 15_000,
  /** Of an answer so much is read and kept. */
  answerBytesMax: 1_024,
  /** Both secrets count for so long after a change. */
  secretsOverlapMs: 86_400_000,
} as const;

/** What a receiver answered, or that it did not. */
export interface WebhookAnswer {
  /** Empty: it took the message. */
  readonly fault: WebhookFault | '';
  readonly status: number | null;
  readonly text: string;
  readonly tookMs: number;
  /** Seconds it asked to be left alone for. */
  readonly askedSeconds: number | undefined;
}

/** What an answer means: 410 says that nobody will ever listen there again. A redirect is not followed. */
export function faultOf(status: number): WebhookFault | '' {
  if (status >= 200 && status < 300) return '';
  return status === 410 ? 'GONE' : 'STATUS';
}

/** Whether an endpoint has failed for too long to be tried on. */
export function isFailingTooLong(failingSince: Date | null, now: Date, days: number): boolean {
  return failingSince !== null && now.getTime() - failingSince.getTime() >= days * 86_400_000;
}
