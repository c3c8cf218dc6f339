import { sql, type Transaction } from '@evergreen/persistence';

/** Keeps since when customers have been members; the first day stays. */
export async function noteMemberships(
  tx: Transaction,
  members: readonly { readonly customerId: string; readonly enrolledOn: string }[],
): Promise<void> {
  await tx.rows(sql`
    insert into customer_membership (customer_id, enrolled_on)
    select customer_id, min(enrolled_on) from unnest(
      ${members.map(({ customerId }) => customerId)}::uuid[], ${members.map(({ enrolledOn }) => enrolledOn)}::date[]
    ) as told (customer_id, enrolled_on) group by customer_id
    on conflict (customer_id) do nothing`);
}
