import { sql, type Transaction } from '@evergreen/persistence';

/**
 * Takes what the book says of a customer in words out of the snapshots that keep them: they stand in no cut by channel,
 * vehicle or region any more. Amounts stay, as they do in the book.
 */
export async function eraseSnapshotWords(tx: Transaction, customerId: string): Promise<void> {
  // By the key of each run: there is no index of customers alone.
  await tx.rows(sql`
    update insight_customer set channel = '', vehicle_class = '', region = ''
    where run_id in (
        select run_id from insight_snapshot
        union all select id from run where kind = 'insight' and state in ('queued', 'running', 'paused'))
      and customer_id = ${customerId}`);
}
