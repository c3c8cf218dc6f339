import { type Reader, sql } from '@evergreen/persistence';
import type { Channel } from '../domain/consent.ts';

/** A message that nobody got, as their phone or mailbox would show it. */
export interface DemoMessage {
  readonly id: string;
  readonly customerId: string;
  readonly channel: Channel;
  readonly recipientMasked: string;
  readonly subject: string;
  readonly text: string;
  readonly at: Date;
}

/** The same message again is the same one. */
export async function keepDemoMessage(on: Reader, message: DemoMessage): Promise<void> {
  const { customerId, id, channel, recipientMasked, subject, text, at } = message;
  await on.rows(sql`
    insert into demo_message (customer_id, id, channel, recipient_masked, subject, text, at)
    values (${customerId}, ${id}, ${channel}, ${recipientMasked}, ${subject}, ${text}, ${at}) on conflict do nothing`);
}

/** Newest first. */
export function newestDemoMessages(reader: Reader, limit: number): Promise<DemoMessage[]> {
  return reader.rows<DemoMessage>(sql`
    select id, customer_id as "customerId", channel, recipient_masked as "recipientMasked", subject, text, at
    from demo_message order by id desc limit ${limit}`);
}
