import type { LocalDate } from '@evergreen/kernel';
import { statement, type Transaction } from '@evergreen/persistence';
import type { PolicyStanding } from '../domain/policy-standing.ts';
import type { CustomerRange } from './history.repository.ts';

/** A policy's standing as it is kept, and told. */
export interface KeptStanding extends Omit<PolicyStanding, 'termEndsOn'> {
  /** Rises with every change. */
  readonly version: bigint;
  /** Null: no term has ended yet. */
  readonly termEndsOn: LocalDate | null;
  /** Whether a claim of the running term counts so far. */
  readonly openCounted: boolean;
}

const returning = `customer_id as "customerId", policy_id as "policyId", version, claim_free_years as "claimFreeYears",
  term_ends_on as "termEndsOn", fault_open as "faultOpen", counted_on::text[] as "countedOn",
  open_counted as "openCounted"`;

// A run over an earlier day does not put a policy back.
const keepChanged = statement(
  'rewards.keep-standings',
  `insert into policy_standing (customer_id, policy_id, claim_free_years, term_ends_on, fault_open, counted_on)
   select customer_id, policy_id, claim_free_years, term_ends_on, fault_open, string_to_array(counted_on, ',')::date[]
   from unnest($1::uuid[], $2::uuid[], $3::integer[], $4::date[], $5::boolean[], $6::text[])
     as standing (customer_id, policy_id, claim_free_years, term_ends_on, fault_open, counted_on)
   order by 1, 2
   on conflict (customer_id, policy_id) do update set version = policy_standing.version + 1,
     claim_free_years = excluded.claim_free_years, term_ends_on = excluded.term_ends_on,
     fault_open = excluded.fault_open, counted_on = excluded.counted_on
   where policy_standing.term_ends_on > excluded.term_ends_on is not true
     and (policy_standing.claim_free_years, policy_standing.term_ends_on, policy_standing.fault_open,
         policy_standing.counted_on)
       is distinct from (excluded.claim_free_years, excluded.term_ends_on, excluded.fault_open, excluded.counted_on)
   returning ${returning}`,
);

/** @returns those that stand differently now */
export function keepStandings(
  tx: Transaction,
  standings: readonly PolicyStanding[],
): Promise<KeptStanding[]> {
  return tx.prepared(keepChanged, [
    standings.map(({ customerId }) => customerId),
    standings.map(({ policyId }) => policyId),
    standings.map(({ claimFreeYears }) => claimFreeYears),
    standings.map(({ termEndsOn }) => termEndsOn),
    standings.map(({ faultOpen }) => faultOpen),
    standings.map(({ countedOn }) => countedOn.join(',')),
  ]);
}

// Policies of the range that are not among the counting ones have nothing against them, whatever was so before.
const keepRunning = statement(
  'rewards.keep-running-claims',
  `with counting as (
     select * from unnest($3::uuid[], $4::uuid[]) as counting (customer_id, policy_id)
   ), raised as (
     insert into policy_standing (customer_id, policy_id, claim_free_years, fault_open, counted_on, open_counted)
     select customer_id, policy_id, 0, false, '{}', true from counting group by 1, 2 order by 1, 2
     on conflict (customer_id, policy_id) do update set version = policy_standing.version + 1, open_counted = true
     where not policy_standing.open_counted
     returning ${returning}
   ), lowered as (
     update policy_standing set version = version + 1, open_counted = false
     where customer_id >= $1 and customer_id < $2 and open_counted
       and ($5::text[] is null or exists (select from term_fact t
         where t.customer_id = policy_standing.customer_id and t.policy_id = policy_standing.policy_id
           and t.cover = any ($5)))
       and (customer_id, policy_id) not in (select customer_id, policy_id from counting)
     returning ${returning}
   )
   select * from raised union all select * from lowered`,
);

/**
 * Notes which policies of a range have a counted claim in their running term.
 * @param covers policies that were looked at; undefined: all
 * @returns those that changed
 */
export function keepRunningClaims(
  tx: Transaction,
  { from, to }: CustomerRange,
  counting: readonly { readonly customerId: string; readonly policyId: string }[],
  covers: readonly string[] | undefined,
): Promise<KeptStanding[]> {
  return tx.prepared(keepRunning, [
    ...[from, to],
    counting.map(({ customerId }) => customerId),
    counting.map(({ policyId }) => policyId),
    covers ?? null,
  ]);
}
