import { type RawBuilder, sql } from '@evergreen/persistence';

/** Whether an entry of the blacklist counts against a customer. */
export function isListed(customerId: RawBuilder<unknown>): RawBuilder<boolean> {
  return sql`exists (select from customer_blacklist b where b.customer_id = ${customerId} and b.blocked)`;
}
