import { sql, type Transaction } from '@evergreen/persistence';
import type { ErasedCount } from '../erase-person.ts';

/** Blanks what people typed about a customer: why they said otherwise, what they did about a warning, why they chose. */
export async function eraseStandingWords(tx: Transaction, customerId: string): Promise<ErasedCount[]> {
  const [row] = await tx.rows<{ count: number }>(sql`
    with overrides as (
      update standing_override set reason = '',
        ended_because = case when ended_by_label is null then ended_because else '' end
      where customer_id = ${customerId} and reason <> '' returning 1
    ), choices as (
      update care_choice set note = '' where customer_id = ${customerId} and note <> '' returning 1
    ), warnings as (
      update warning set done = '' where customer_id = ${customerId} and done <> '' returning 1
    ), steps as (
      update warning_step set note = null where customer_id = ${customerId} and kind = 'judged' and note is not null
    )
    select ((select count(*) from overrides) + (select count(*) from choices) + (select count(*) from warnings))::integer
      as count`);
  return row!.count === 0 ? [] : [{ what: 'notes on lists and warnings', count: row!.count }];
}
