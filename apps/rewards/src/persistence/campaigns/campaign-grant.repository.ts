import type { LocalDate } from '@evergreen/kernel';
import { bulkColumn, inBulk, type Reader, sql, statement, type Transaction } from '@evergreen/persistence';
import type { GrantOutcome } from '../../domain/campaigns/decide-grants.ts';

/** An answer about to be kept. */
export interface NewGrant {
  readonly customerId: string;
  readonly occasion: string;
  readonly outcome: GrantOutcome;
  readonly points: bigint;
  readonly minor: bigint;
  readonly policyId: string | null;
  /** Null: not known, or of no policy. */
  readonly vehicleId: string | null;
  readonly orgPath: string;
}

/** What answers that are kept together have in common. */
export interface GrantOrigin {
  readonly campaignId: string;
  readonly revision: number;
  readonly runId: string | null;
  readonly givenOn: LocalDate;
  readonly decidedAt: Date;
}

const keepGrants = statement(
  'rewards.keep-campaign-grants',
  `with kept as (
     insert into campaign_grant (customer_id, occasion, outcome, points, minor, policy_id, org_path, vehicle_id, campaign_id,
       revision, run_id, given_on, decided_at)
     select customer_id, ${inBulk('$2::text[]', 'occasion')}, ${inBulk('$3::text[]', 'outcome')},
       ${inBulk('$4::bigint[]', 'points')}, ${inBulk('$5::bigint[]', 'minor')}, ${inBulk('$6::uuid[]', 'policy_id')},
       ${inBulk('$7::text[]', 'org_path')}, ${inBulk('$8::text[]', 'vehicle_id')}, $9::uuid, $10::integer, $11::uuid,
       $12::date, $13::timestamptz
     from unnest($1::uuid[], $2::text[], $3::text[], $4::bigint[], $5::bigint[], $6::uuid[], $7::text[], $8::text[])
       as answer (customer_id, occasion, outcome, points, minor, policy_id, org_path, vehicle_id)
     on conflict do nothing returning 1
   )
   select count(*)::integer as kept from kept`,
);

/**
 * Keeps answers that are the first to their occasions.
 * @throws Error when somebody else has answered one of them meanwhile: what was decided would count twice
 */
export async function insertGrants(
  tx: Transaction,
  grants: readonly NewGrant[],
  origin: GrantOrigin,
): Promise<void> {
  if (grants.length === 0) return;
  const [row] = await tx.prepared<{ kept: number }>(keepGrants, [
    grants.map(({ customerId }) => customerId),
    bulkColumn(grants, ({ occasion }) => occasion),
    bulkColumn(grants, ({ outcome }) => outcome),
    bulkColumn(grants, ({ points }) => points),
    bulkColumn(grants, ({ minor }) => minor),
    bulkColumn(grants, ({ policyId }) => policyId),
    bulkColumn(grants, ({ orgPath }) => orgPath),
    bulkColumn(grants, ({ vehicleId }) => vehicleId),
    ...[origin.campaignId, origin.revision, origin.runId, origin.givenOn, origin.decidedAt],
  ]);
  if (row!.kept !== grants.length) throw new Error('Some of the occasions were answered meanwhile');
}

/** First customers of ranges of so many customers each who have something of a campaign. */
export async function grantStarts(
  reader: Reader,
  campaignId: string,
  customersInRange: number,
): Promise<string[]> {
  const rows = await reader.rows<{ customer_id: string }>(sql`
    select customer_id from (
      select customer_id, row_number() over (order by customer_id) - 1 as n
      from (select distinct customer_id from campaign_grant where campaign_id = ${campaignId}) as customer
    ) numbered where n % ${customersInRange} = 0 order by customer_id`);
  return rows.map((row) => row.customer_id);
}

/** A grant that was not taken back. */
export interface StandingGrant {
  readonly customerId: string;
  readonly occasion: string;
  readonly revision: number;
  readonly points: bigint;
  readonly minor: bigint;
  readonly orgPath: string;
  readonly givenOn: LocalDate;
}

/** What customers of a range have of a campaign. */
export function standingGrants(
  reader: Reader,
  campaignId: string,
  range: { readonly from: string; readonly to: string },
): Promise<StandingGrant[]> {
  return reader.rows<StandingGrant>(sql`
    select customer_id as "customerId", occasion, revision, points, minor, org_path as "orgPath", given_on as "givenOn"
    from campaign_grant
    where campaign_id = ${campaignId} and customer_id >= ${range.from} and customer_id < ${range.to}
      and outcome = 'GIVEN' and reversed_at is null
    order by customer_id, occasion`);
}

/** Notes that grants were taken back. */
export async function reverseGrants(
  tx: Transaction,
  campaignId: string,
  grants: readonly Pick<StandingGrant, 'customerId' | 'occasion'>[],
  at: Date,
): Promise<void> {
  await tx.rows(sql`
    update campaign_grant g set reversed_at = ${at}
    from unnest(${grants.map(({ customerId }) => customerId)}::uuid[],
      ${grants.map(({ occasion }) => occasion)}::text[]) as gone (customer_id, occasion)
    where g.campaign_id = ${campaignId} and g.customer_id = gone.customer_id and g.occasion = gone.occasion`);
}

/** A grant as the copy of a person's data shows it. */
export interface GrantOfPerson {
  readonly campaignZh: string;
  readonly occasion: string;
  readonly outcome: GrantOutcome;
  readonly points: bigint;
  readonly givenOn: LocalDate;
  readonly isReversed: boolean;
}

/** All that campaigns decided about somebody, by campaign and occasion. */
export function grantsOfPerson(reader: Reader, customerId: string): Promise<GrantOfPerson[]> {
  return reader.rows<GrantOfPerson>(sql`
    select r.definition -> 'name' ->> 'zh' as "campaignZh", g.occasion, g.outcome, g.points, g.given_on as "givenOn",
      g.reversed_at is not null as "isReversed"
    from campaign c
    join campaign_grant g on g.campaign_id = c.id and g.customer_id = ${customerId}
    join campaign_revision r on r.campaign_id = g.campaign_id and r.revision = g.revision
    order by g.campaign_id, g.occasion`);
}
