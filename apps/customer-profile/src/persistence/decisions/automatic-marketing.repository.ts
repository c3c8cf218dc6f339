import { type RawBuilder, type Reader, sql, type Transaction } from '@evergreen/persistence';

/** Whether the newest word of a customer refuses marketing that rules pick for them. */
export function refusesAutomatic(customerId: RawBuilder<unknown>): RawBuilder<boolean> {
  return sql`coalesce((select a.refused from automatic_marketing a where a.customer_id = ${customerId}
    order by a.n desc limit 1), false)`;
}

/** Whether rules may pick marketing for a customer: they said yes to some way, and do not refuse to be picked. */
export function marketingConsent(customerId: RawBuilder<unknown>): RawBuilder<boolean> {
  return sql`(exists (
      select from (
        select distinct on (channel) given from consent_change c
        where c.customer_id = ${customerId} and c.purpose = 'marketing' order by channel, n desc
      ) said where said.given) and not ${refusesAutomatic(customerId)})`;
}

export async function isAutomaticRefused(reader: Reader, customerId: string): Promise<boolean> {
  const [row] = await reader.rows<{ refused: boolean }>(sql`
    select ${refusesAutomatic(sql`${customerId}::uuid`)} as refused`);
  return row!.refused;
}

/** What was said with the key before; undefined: nothing. */
export async function saidWith(
  reader: Reader,
  customerId: string,
  key: string,
): Promise<{ readonly refused: boolean } | undefined> {
  const [row] = await reader.rows<{ refused: boolean }>(sql`
    select refused from automatic_marketing where customer_id = ${customerId} and key = ${key}`);
  return row;
}

/** Keeps the word, and has it count in the facts at once. */
export async function sayAutomatic(
  tx: Transaction,
  customerId: string,
  said: { readonly key: string; readonly refused: boolean; readonly at: Date; readonly by: string },
): Promise<void> {
  const { key, refused, at, by } = said;
  await tx.rows(sql`
    insert into automatic_marketing (customer_id, n, key, refused, at, said_by)
    select ${customerId}::uuid, count(*) + 1, ${key}, ${refused}, ${at}::timestamptz, ${by}
    from automatic_marketing where customer_id = ${customerId}`);
}

/** Has what was said about marketing count in the facts at once, not from the next evaluation on. */
export async function refreshMarketingFact(tx: Transaction, customerId: string): Promise<void> {
  const consent = marketingConsent(sql`f.customer_id`);
  await tx.rows(sql`
    update customer_fact f set marketing_consent = ${consent}, changed_seq = nextval('customer_fact_change')
    where f.customer_id = ${customerId} and f.marketing_consent <> ${consent}`);
}
