import type { LocalDate } from '@evergreen/kernel';
import type { Channel, Consent } from './consent.ts';

export type DeliveryState = 'queued' | 'sent' | 'failed' | 'dropped';

/** Why a message is not sent, and will not be. */
export type DropReason = 'ERASED' | 'TOO_LATE' | 'OPTED_OUT' | 'NOT_CONSENTED' | 'NO_ADDRESS' | 'NO_SENDER';
/** Why trying has ended. */
export type FailReason = 'REFUSED' | 'GAVE_UP';

/** What decides whether a message goes out. */
export interface DeliveryFacts {
  readonly channel: Channel;
  readonly consent: Consent;
  readonly today: LocalDate;
  readonly notAfter: LocalDate;
  readonly isErased: boolean;
  readonly hasAddress: boolean;
  readonly hasSender: boolean;
}

/** Undefined: it goes out. Looked at when the notice is made, and again when it is sent: people change their minds. */
export function dropReason(facts: DeliveryFacts): DropReason | undefined {
  if (facts.isErased) return 'ERASED';
  if (facts.today > facts.notAfter) return 'TOO_LATE';
  if (!facts.consent.given) return facts.consent.changedAt === null ? 'NOT_CONSENTED' : 'OPTED_OUT';
  if (facts.channel === 'in_app') return undefined;
  if (!facts.hasAddress) return 'NO_ADDRESS';
  return facts.hasSender ? undefined : 'NO_SENDER';
}

/** What a sender answered: it has taken the message, cannot now, or never will. */
export interface SenderAnswer {
  readonly kind: 'taken' | 'later' | 'refused';
  /** Without personal data, such as `status 503`. */
  readonly words: string;
}

// Eight tries in about a day: longer than a carrier's bad night, shorter than what is told stays true.
const pausesMinutes = [1, 5, 15, 60, 180, 360, 720] as const;

export const triesMax = pausesMinutes.length + 1;

/** What becomes of a message after a try; `again` after so long, before the night is looked at. */
export type AfterTry =
  | { readonly kind: 'sent' }
  | { readonly kind: 'failed'; readonly reason: FailReason }
  | { readonly kind: 'again'; readonly pauseMs: number };

/** @param tries how often it was tried since it was queued, this time included */
export function afterTry(answer: SenderAnswer, tries: number): AfterTry {
  if (answer.kind === 'taken') return { kind: 'sent' };
  if (answer.kind === 'refused') return { kind: 'failed', reason: 'REFUSED' };
  const pause = pausesMinutes[tries - 1];
  if (pause === undefined) return { kind: 'failed', reason: 'GAVE_UP' };
  return { kind: 'again', pauseMs: pause * 60_000 };
}
