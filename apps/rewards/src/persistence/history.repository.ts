import { type LocalDate } from '@evergreen/kernel';
import { type Reader, sql, statement } from '@evergreen/persistence';
import type { KnownTerm, NextTerm } from '../domain/facts.ts';
import type { TermClaim } from '../domain/judge-claim.ts';

/** Customers from one id up to, but without, another. */
export interface CustomerRange {
  readonly from: string;
  readonly to: string;
}

/** What a range of customers has to be decided on. */
export interface RangeHistory {
  /** Ended terms of every policy with something to decide, or with facts newer than a decision: whole histories. */
  readonly policies: readonly (readonly KnownTerm[])[];
  /** Terms that have not ended. */
  readonly openTerms: number;
  /** Ended terms that were answered before. */
  readonly decidedTerms: number;
  /** Running terms in which something happened, of any policy. */
  readonly runningWithClaims: readonly KnownTerm[];
  /** What was given for terms by whatever else, in minor units; terms without any are left out. */
  readonly givenMinor: ReadonlyMap<string, bigint>;
}

type ClaimRow = [
  termId: string,
  claimId: string,
  version: string,
  occurredOn: LocalDate,
  faultPercent: number | null,
  currency: string,
  payments: [guarantee: string, paidMinor: string][],
  withdrawn: boolean,
];
type TermRow = [
  customerId: string,
  policyId: string,
  termId: string,
  version: string,
  startsOn: LocalDate,
  endsOn: LocalDate,
  statedClaims: number,
  isDecided: boolean,
  policyLabel: string,
  premiumMinor: string | null,
  currency: string | null,
  cover: string | null,
  nextStartsOn: LocalDate | null,
  nextEndsOn: LocalDate | null,
  nextArrearsMinor: string | null,
];

const termColumns = `customer_id, policy_id, term_id, version::text, starts_on, ends_on, stated_claims, decided, policy_label,
         premium_minor::text, currency, cover, next_starts_on, next_ends_on, next_arrears_minor::text`;

// The term of the policy that comes after one, ended or not; in the order in which they are decided.
const nextOfPolicy = `lead(starts_on) over policy as next_starts_on, lead(ends_on) over policy as next_ends_on,
       lead(arrears_minor) over policy as next_arrears_minor`;
const policyWindow =
  'window policy as (partition by customer_id, policy_id order by starts_on, ends_on, term_id)';

const claimColumns =
  'json_build_array(term_id, claim_id, version::text, occurred_on, fault_percent, currency, payments, withdrawn)';

// Whole lists come as one JSON value each: a thousand rows of eight columns cost the client ten times as much. Every
// part reads its own range of one index. Terms and decisions meet in a full join, which is never a loop over the other
// side, however few rows the planner expects; every decision has its term.
const readRange = statement(
  'rewards.read-range',
  `with term as materialized (
     select t.*, d.term_id is not null as decided, d.changed_at is not null as changed, t.ends_on < $4 as ended
     from (select * from term_fact where customer_id >= $1 and customer_id < $2) t
     full join (
       select customer_id, term_id, changed_at from no_claim_decision
       where customer_id >= $1 and customer_id < $2 and rule_id = $3
     ) d on d.customer_id = t.customer_id and d.term_id = t.term_id
   ), history as (
     select *, bool_or(changed or (ended and ($5 or not decided) and ($6::text[] is null or cover = any ($6))))
         over (partition by customer_id, policy_id) as wanted,
       ${nextOfPolicy}
     from term ${policyWindow}
   )
   select
     (select count(*) filter (where not ended) from term)::integer as "openTerms",
     (select count(*) filter (where ended and decided) from term)::integer as "decidedTerms",
     (select json_agg(json_build_array(${termColumns}) order by customer_id, policy_id, starts_on)
       from history where wanted and ended) as terms,
     (select json_agg(json_build_array(${termColumns}) order by customer_id, policy_id, starts_on)
       from history where not ended and starts_on <= $4 and (stated_claims > 0 or exists (
         select from claim_fact c where c.customer_id = history.customer_id and c.term_id = history.term_id))) as running,
     (select json_agg(${claimColumns})
       from claim_fact
       where customer_id >= $1 and customer_id < $2 and term_id is not null) as claims,
     (select json_agg(json_build_array(term_id, given_minor::text))
       from (
         select term_id, given_minor from term_value
         where customer_id >= $1 and customer_id < $2 and given_minor > 0
         union all
         select term_id, (value_guard ->> 4)::bigint from no_claim_decision
         where customer_id >= $1 and customer_id < $2 and rule_id <> $3 and value_guard is not null
       ) elsewhere (term_id, given_minor)) as given`,
);

/** What is asked of a range. */
interface HistoryAsked {
  readonly ruleId: string;
  readonly asOf: LocalDate;
  readonly covers: readonly string[] | undefined;
  readonly withDecided: boolean;
}

/**
 * @param asOf terms whose last day lies before this date have ended
 * @param covers policies that are looked for; undefined: whatever they cover
 * @param withDecided also policies whose ended terms were all answered before, as a dry run wants them
 */
export async function rangeHistory(
  reader: Reader,
  range: CustomerRange,
  { ruleId, asOf, covers, withDecided }: HistoryAsked,
): Promise<RangeHistory> {
  const [row] = await reader.prepared<{
    openTerms: number;
    decidedTerms: number;
    terms: TermRow[] | null;
    running: TermRow[] | null;
    claims: ClaimRow[] | null;
    given: [termId: string, givenMinor: string][] | null;
  }>(readRange, [range.from, range.to, ruleId, asOf, withDecided, covers ?? null]);
  const { openTerms, decidedTerms, terms, running, claims, given } = row!;
  return {
    ...{ openTerms, decidedTerms },
    policies: policiesOf(terms ?? [], claims ?? []),
    runningWithClaims: policiesOf(running ?? [], claims ?? []).flat(),
    givenMinor: sumsOf(given ?? []),
  };
}

const readBook = statement(
  'rewards.read-book',
  `select
     (select json_agg(json_build_array(${termColumns}) order by customer_id, policy_id, starts_on)
       from (
         select *, false as decided, null as next_starts_on, null as next_ends_on, null as next_arrears_minor
         from term_fact where customer_id >= $1 and customer_id < $2
       ) of_range) as terms,
     (select json_agg(${claimColumns})
       from claim_fact where customer_id >= $1 and customer_id < $2 and term_id is not null) as claims`,
);

/** Every term of a range, ended or not, by policy; what comes after each is left out. */
export async function rangePolicies(
  reader: Reader,
  { from, to }: CustomerRange,
): Promise<(readonly KnownTerm[])[]> {
  const [row] = await reader.prepared<{ terms: TermRow[] | null; claims: ClaimRow[] | null }>(readBook, [
    from,
    to,
  ]);
  return policiesOf(row!.terms ?? [], row!.claims ?? []);
}

function sumsOf(given: readonly (readonly [termId: string, givenMinor: string])[]): Map<string, bigint> {
  const sums = new Map<string, bigint>();
  for (const [termId, minor] of given) sums.set(termId, (sums.get(termId) ?? 0n) + BigInt(minor));
  return sums;
}

/** Terms of one customer with their claims, ended or not. */
export async function customerHistory(
  reader: Reader,
  customerId: string,
  ruleId: string,
): Promise<(readonly KnownTerm[])[]> {
  const [row] = await reader.rows<{ terms: TermRow[] | null; claims: ClaimRow[] | null }>(sql`
    select
      (select json_agg(json_build_array(${sql.raw(termColumns)}) order by policy_id, starts_on)
        from (
          select t.*, d.term_id is not null as decided, ${sql.raw(nextOfPolicy)}
          from (
            select * from term_fact where customer_id = ${customerId}
          ) t
          left join (
            select term_id from no_claim_decision where customer_id = ${customerId} and rule_id = ${ruleId}
          ) d using (term_id)
          ${sql.raw(policyWindow)}
        ) of_customer) as terms,
      (select json_agg(${sql.raw(claimColumns)})
        from claim_fact where customer_id = ${customerId} and term_id is not null) as claims`);
  return policiesOf(row!.terms ?? [], row!.claims ?? []);
}

const noClaims: readonly TermClaim[] = [];

function policiesOf(terms: readonly TermRow[], claims: readonly ClaimRow[]): (readonly KnownTerm[])[] {
  const claimsByTerm = new Map<string, TermClaim[]>();
  for (const row of claims) {
    const known = claimsByTerm.get(row[0]);
    if (known === undefined) claimsByTerm.set(row[0], [claimOf(row)]);
    else known.push(claimOf(row));
  }
  const policies: KnownTerm[][] = [];
  let current: KnownTerm[] | undefined;
  for (const [
    customerId,
    policyId,
    termId,
    version,
    startsOn,
    endsOn,
    statedClaims,
    isDecided,
    policyLabel,
    premiumMinor,
    currency,
    cover,
    nextStartsOn,
    nextEndsOn,
    nextArrearsMinor,
  ] of terms) {
    if (current?.[0]?.policyId !== policyId || current[0].customerId !== customerId) {
      current = [];
      policies.push(current);
    }
    const term = {
      customerId,
      policyId,
      policyLabel,
      termId,
      version,
      startsOn,
      endsOn,
      statedClaims,
      isDecided,
      premium: premiumMinor === null || currency === null ? null : { minor: BigInt(premiumMinor), currency },
      cover: cover ?? '',
      next: nextOf(nextStartsOn, nextEndsOn, nextArrearsMinor),
    };
    current.push({ ...term, claims: claimsByTerm.get(termId) ?? noClaims });
  }
  return policies;
}

function nextOf(
  startsOn: LocalDate | null,
  endsOn: LocalDate | null,
  arrearsMinor: string | null,
): NextTerm | undefined {
  return startsOn === null || endsOn === null
    ? undefined
    : { startsOn, endsOn, arrearsMinor: BigInt(arrearsMinor ?? '0') };
}

function claimOf([
  ,
  claimId,
  version,
  occurredOn,
  faultPercent,
  currency,
  payments,
  withdrawn,
]: ClaimRow): TermClaim {
  return {
    claimId,
    version,
    occurredOn,
    faultPercent,
    currency,
    payments: payments.map(([guarantee, paid]) => ({ guarantee, paidMinor: BigInt(paid) })),
    withdrawn,
  };
}
