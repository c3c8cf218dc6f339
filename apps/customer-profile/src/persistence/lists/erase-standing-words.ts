import { sql, type Transaction } from '@evergreen/persistence';
import { customerFacts } from '../../domain/facts/fact-catalogue.ts';
import type { ErasedCount } from '../erase-person.ts';

/**
 * Facts in the book's own words, such as an occupation, and of the person; all others are numbers, days, offices and a few
 * words of ours.
 */
const worded = customerFacts
  .filter(
    ({ type, values, isOffice, isPersonal }) =>
      isPersonal === true || (type === 'text' && values === undefined && isOffice !== true),
  )
  .map(({ column }) => column);

/**
 * Blanks what people typed about a customer: why they said otherwise, what they did about a warning, why they chose;
 * and takes what the book says of them in words, and of their birth, out of the facts they were decided by.
 */
export async function eraseStandingWords(tx: Transaction, customerId: string): Promise<ErasedCount[]> {
  const [row] = await tx.rows<{ count: number }>(sql`
    with overrides as (
      update standing_override set reason = '',
        ended_because = case when ended_by_label is null then ended_because else '' end
      where customer_id = ${customerId} and reason <> '' returning 1
    ), choices as (
      update care_choice set note = '' where customer_id = ${customerId} and note <> '' returning 1
    ), warnings as (
      update warning set done = case when done is not null then '' end, inputs = inputs - ${worded}::text[]
      where customer_id = ${customerId} and (done <> '' or inputs <> inputs - ${worded}::text[])
      returning old.done <> '' as was_worded
    ), steps as (
      update warning_step set note = null where customer_id = ${customerId} and kind = 'judged' and note is not null
    ), standings as (
      update standing set inputs = inputs - ${worded}::text[]
      where customer_id = ${customerId} and inputs <> inputs - ${worded}::text[]
    ), facts as (
      update customer_fact set ${sql.join(worded.map((column) => sql`${sql.ref(column)} = null`))},
        changed_seq = nextval('customer_fact_change')
      where customer_id = ${customerId} and num_nonnulls(${sql.join(worded.map((column) => sql.ref(column)))}) > 0
    )
    select ((select count(*) from overrides) + (select count(*) from choices)
      + (select count(*) from warnings where was_worded))::integer as count`);
  return row!.count === 0 ? [] : [{ what: 'notes on lists and warnings', count: row!.count }];
}
