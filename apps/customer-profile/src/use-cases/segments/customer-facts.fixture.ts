import { type Database, sql } from '@evergreen/persistence';

/** A customer of whom little is known. */
const plain = {
  ...{
    as_of: '2026-01-01',
    org_path: '/',
    kind: 'person',
    tenure_years: 1,
    policies_active: 1,
    compulsory_active: 0,
  },
  ...{
    commercial_active: 1,
    vehicles_active: 1,
    household_size: 1,
    household_policies: 1,
    premium_in_force_minor: 0,
  },
  ...{
    arrears: false,
    exposure_12m: 1,
    exposure_36m: 1,
    earned_premium_12m_minor: 0,
    earned_premium_36m_minor: 0,
  },
  ...{ incurred_36m_minor: 0, capped_loss_36m_minor: 0, claims_12m: 0, claims_36m: 0, claims_all: 0 },
  ...{ claim_free_years: 1, expected_frequency: 0.1, relative_risk: 1, terms_expired: 0, terms_renewed: 0 },
  ...{
    answers_24m: 0,
    loyalty: 50,
    stability: 50,
    marketing_consent: false,
    blacklisted: false,
    rules_version: 1,
  },
};

/** Writes what is known of a customer, as the evaluation does: where it was known, the rest stays. */
export async function knowOf(
  database: Database,
  customerId: string,
  facts: Readonly<Record<string, string | number | boolean | null>>,
): Promise<void> {
  const row = JSON.stringify({ ...plain, customer_id: customerId, ...facts, changed_seq: 0 });
  const given = Object.keys(facts).map((column) => sql`${sql.ref(column)} = excluded.${sql.ref(column)}`);
  await database.rows(sql`
    insert into customer_fact select (jsonb_populate_record(null::customer_fact, ${row}::jsonb)).*
    on conflict (customer_id) do update set ${sql.join([sql`changed_seq = 0`, ...given])}`);
  await database.rows(sql`
    update customer_fact set changed_seq = nextval('customer_fact_change') where customer_id = ${customerId}`);
}
