/**
 * What systems of the insurer may be told. A kind keeps its form for ever; another form is another kind, with the next
 * number, beside the old one. Where each comes from stands in `messaging/webhooks/event-sources.ts`, what it tells in
 * `deploy/docs/webhooks.md`.
 *
 * Not told: whom the blacklist holds. An answer that another system keeps outlives the entry, and would tell of
 * those who are not to know yet; doors ask when somebody stands before them.
 */
export const webhookKinds = [
  'membership.enrolled.v1',
  'membership.state-changed.v1',
  'membership.merged.v1',
  'membership.separated.v1',
  'tier.changed.v1',
  'points.ordered.v1',
  'points.posted.v1',
  'no-claim.granted.v1',
  'claim-free-years.changed.v1',
  'redemption.completed.v1',
  'redemption.cancelled.v1',
  'campaign.state-changed.v1',
  'event.answered.v1',
  'event.checked-in.v1',
  'event.check-in-undone.v1',
  'notice.asked.v1',
  'notice.failed.v1',
  'care.changed.v1',
  'list.changed.v1',
  'segment.members-changed.v1',
  'customer.merged.v1',
  'customer.separated.v1',
] as const;

export type WebhookKind = (typeof webhookKinds)[number];

/** Sent by hand, whatever an endpoint subscribes to. */
export const testKind = 'endpoint.test.v1';

export function isWebhookKind(text: string): text is WebhookKind {
  return (webhookKinds as readonly string[]).includes(text);
}

/** A value of JSON; whole numbers stay exact, because points are far below 2^53. */
type Json = string | number | boolean | null | readonly Json[];

/** One fact of an event, by the names that stand in the body. */
export type WebhookItem = Readonly<Record<string, Json>>;

// The standard asks for bodies below 20 kB.
export const itemsMax = 100;

/** The body of a message, as it is sent. */
export function bodyOf(kind: string, occurredAt: Date, items: readonly WebhookItem[]): Buffer {
  return Buffer.from(JSON.stringify({ type: kind, timestamp: occurredAt.toISOString(), data: { items } }));
}

/** Items cut into as many messages as they need. */
export function partsOf<T>(items: readonly T[]): T[][] {
  const parts: T[][] = [];
  for (let from = 0; from < items.length; from += itemsMax) parts.push(items.slice(from, from + itemsMax));
  return parts;
}
