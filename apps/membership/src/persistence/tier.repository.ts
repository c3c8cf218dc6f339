import { addMonths, type LocalDate, type Uuid } from '@evergreen/kernel';
import { type RawBuilder, type Reader, sql, statement, type Transaction } from '@evergreen/persistence';
import type { Standing } from '../domain/decide-tier.ts';
import type { KnownFacts } from '../domain/tier-facts.ts';

/** A member with everything tiers are decided on, and where they stand. */
export interface TierMember {
  readonly memberId: Uuid;
  readonly customerId: Uuid;
  readonly memberNumber: string;
  readonly orgPath: string;
  readonly known: KnownFacts;
  /** Null while no tier was decided. */
  readonly standing: Standing | null;
  /** Number of the newest change; 0 where there is none. */
  readonly version: number;
  readonly lockReason: string | null;
  /** The anniversary they were warned about last. */
  readonly warnedFor: LocalDate | null;
}

/** Members from one id up to, but without, another. */
export interface MemberRange {
  readonly from: string;
  readonly to: string;
}

type TermRow = [policyId: string, startsOn: LocalDate, endsOn: LocalDate];
type ClaimFreeRow = [string, number, LocalDate | null, boolean, LocalDate[], boolean];
type LotRow = [activeOn: LocalDate, points: string];

interface MemberRow {
  readonly memberId: Uuid;
  readonly customerId: Uuid;
  readonly memberNumber: string;
  readonly orgPath: string;
  readonly terms: TermRow[] | null;
  readonly claimFree: ClaimFreeRow[] | null;
  readonly lots: LotRow[] | null;
  readonly heldFacts: string[] | null;
  readonly version: number | null;
  readonly tierId: string | null;
  readonly since: LocalDate;
  readonly reviewedOn: LocalDate;
  readonly graceUntil: LocalDate | null;
  readonly lockedUntil: LocalDate | null;
  readonly lockReason: string | null;
  readonly lostTierId: string | null;
  readonly lostSince: LocalDate;
  readonly warnedFor: LocalDate | null;
}

/** Those of a range. @param windowMonths status points that became active longer ago are left out */
export function tierMembersIn(
  reader: Reader,
  { from, to }: MemberRange,
  on: LocalDate,
  windowMonths: number,
): Promise<TierMember[]> {
  return read(reader, sql`m.member_id >= ${from} and m.member_id < ${to}`, on, windowMonths);
}

/** Those of a list who are members, by their id. */
export function tierMembersOf(
  reader: Reader,
  memberIds: readonly string[],
  on: LocalDate,
  windowMonths: number,
): Promise<TierMember[]> {
  return read(reader, sql`m.member_id = any (${memberIds}::uuid[])`, on, windowMonths);
}

/** Those of a list of customers who are members. */
export function tierMembersOfCustomers(
  reader: Reader,
  customerIds: readonly string[],
  on: LocalDate,
  windowMonths: number,
): Promise<TierMember[]> {
  return read(reader, sql`m.customer_id = any (${customerIds}::uuid[])`, on, windowMonths);
}

// Lists come as one JSON value each, found by the member's id in the key of each table.
async function read(
  reader: Reader,
  which: RawBuilder<unknown>,
  on: LocalDate,
  windowMonths: number,
): Promise<TierMember[]> {
  const rows = await reader.rows<MemberRow>(sql`
    select m.member_id as "memberId", m.customer_id as "customerId", m.member_number as "memberNumber",
      m.org_path as "orgPath", s.version, s.tier_id as "tierId", s.since, s.reviewed_on as "reviewedOn",
      s.grace_until as "graceUntil", s.locked_until as "lockedUntil", s.lock_reason as "lockReason",
      s.lost_tier_id as "lostTierId", s.lost_since as "lostSince", s.warned_for as "warnedFor",
      (select json_agg(json_build_array(policy_id, starts_on, ends_on)) from cover_term t
        where t.member_id = m.member_id) as terms,
      (select json_agg(json_build_array(policy_id, claim_free_years, term_ends_on, fault_open, counted_on,
          open_counted)) from claim_free_policy c where c.member_id = m.member_id) as "claimFree",
      (select json_agg(json_build_array(active_on, status_points::text)) from lot
        where lot.member_id = m.member_id and status_points <> 0
          and active_on > ${addMonths(on, -windowMonths)}) as lots,
      (select array_agg(key order by key) from member_fact f
        where f.member_id = m.member_id and holds) as "heldFacts"
    from member m
    left join member_tier s on s.member_id = m.member_id
    where m.merged_into is null and ${which}
    order by m.member_id`);
  return rows.map(memberOf);
}

function memberOf(row: MemberRow): TierMember {
  const { memberId, customerId, memberNumber, orgPath, lockReason, warnedFor } = row;
  return {
    ...{ memberId, customerId, memberNumber, orgPath, lockReason, warnedFor },
    known: {
      terms: (row.terms ?? []).map(([policyId, startsOn, endsOn]) => ({ policyId, startsOn, endsOn })),
      claimFree: (row.claimFree ?? []).map(
        ([policyId, claimFreeYears, termEndsOn, faultOpen, countedOn, openCounted]) => ({
          ...{ policyId, claimFreeYears, termEndsOn, faultOpen, countedOn, openCounted },
        }),
      ),
      statusLots: (row.lots ?? []).map(([activeOn, points]) => ({ activeOn, points: BigInt(points) })),
      heldFacts: row.heldFacts ?? [],
    },
    standing: standingOf(row),
    version: row.version ?? 0,
  };
}

function standingOf(row: MemberRow): Standing | null {
  const { tierId, since, reviewedOn, graceUntil, lockedUntil, lostTierId, lostSince } = row;
  if (tierId === null) return null;
  const lost = lostTierId === null ? null : { tierId: lostTierId, since: lostSince };
  return { tierId, since, reviewedOn, graceUntil, lockedUntil, lost };
}

/** A change about to be kept: where the member stands then, and what it was decided on. */
export interface NewChange {
  readonly memberId: Uuid;
  /** Number of the change before; 0: none. Whoever has another one meanwhile is left as they are. */
  readonly version: number;
  readonly standing: Standing;
  readonly kind: string;
  readonly reason: string;
  readonly from: string | null;
  /** JSON. */
  readonly facts: string;
}

const keepDecided = statement(
  'membership.keep-tiers',
  `with decided as (
     select * from unnest($1::uuid[], $2::integer[], $3::text[], $4::date[], $5::date[], $6::date[], $7::text[],
       $8::date[], $9::text[], $10::text[], $11::text[], $12::jsonb[])
       as decided (member_id, n, tier_id, since, reviewed_on, grace_until, lost_tier_id, lost_since, kind, reason,
         from_tier_id, facts)
   ), stands as (
     insert into member_tier (member_id, version, tier_id, since, reviewed_on, grace_until, lost_tier_id, lost_since)
     select member_id, n, tier_id, since, reviewed_on, grace_until, lost_tier_id, lost_since from decided
     order by member_id
     on conflict (member_id) do update set version = excluded.version, tier_id = excluded.tier_id,
       since = excluded.since, reviewed_on = excluded.reviewed_on, grace_until = excluded.grace_until,
       lost_tier_id = excluded.lost_tier_id, lost_since = excluded.lost_since
     where member_tier.version = excluded.version - 1
     returning member_id
   )
   insert into tier_change (member_id, n, kind, reason, from_tier_id, to_tier_id, until, programme_version, facts,
     effective_on, recorded_at)
   select member_id, n, kind, reason, from_tier_id, tier_id, grace_until, $13::integer, facts, $14::date,
     $15::timestamptz
   from stands join decided using (member_id)
   returning member_id as "memberId"`,
);

/** @returns the members whose change was kept: another one may have come in between */
export async function keepChanges(
  tx: Transaction,
  changes: readonly NewChange[],
  by: { readonly programmeVersion: number; readonly on: LocalDate; readonly recordedAt: Date },
): Promise<ReadonlySet<string>> {
  if (changes.length === 0) return new Set();
  const rows = await tx.prepared<{ memberId: string }>(keepDecided, [
    changes.map(({ memberId }) => memberId),
    changes.map(({ version }) => version + 1),
    changes.map(({ standing }) => standing.tierId),
    changes.map(({ standing }) => standing.since),
    changes.map(({ standing }) => standing.reviewedOn),
    changes.map(({ standing }) => standing.graceUntil),
    changes.map(({ standing }) => standing.lost?.tierId ?? null),
    changes.map(({ standing }) => standing.lost?.since ?? null),
    changes.map(({ kind }) => kind),
    changes.map(({ reason }) => reason),
    changes.map(({ from }) => from),
    changes.map(({ facts }) => facts),
    by.programmeVersion,
    by.on,
    by.recordedAt,
  ]);
  return new Set(rows.map(({ memberId }) => memberId));
}

/** Notes that members were warned about their next anniversary. @returns those who had not been */
export async function noteWarnings(
  tx: Transaction,
  warnings: readonly { readonly memberId: string; readonly reviewOn: LocalDate }[],
): Promise<ReadonlySet<string>> {
  if (warnings.length === 0) return new Set();
  const rows = await tx.rows<{ memberId: string }>(sql`
    update member_tier set warned_for = warning.review_on
    from unnest(${warnings.map(({ memberId }) => memberId)}::uuid[], ${warnings.map(({ reviewOn }) => reviewOn)}::date[])
      as warning (member_id, review_on)
    where member_tier.member_id = warning.member_id and warned_for is distinct from warning.review_on
    returning member_tier.member_id as "memberId"`);
  return new Set(rows.map(({ memberId }) => memberId));
}

/** First members of ranges of so many members each, in order. */
export async function memberRangeStarts(reader: Reader, membersInRange: number): Promise<string[]> {
  const rows = await reader.rows<{ memberId: string }>(sql`
    select member_id as "memberId"
    from (
      select member_id, row_number() over (order by member_id) - 1 as n from member where merged_into is null
    ) as numbered
    where n % ${membersInRange} = 0
    order by member_id`);
  return rows.map(({ memberId }) => memberId);
}

/** Where a member stands; undefined while no tier was decided. */
export async function tierIdOf(reader: Reader, memberId: string): Promise<string | undefined> {
  const [row] = await reader.rows<{ tierId: string }>(
    sql`select tier_id as "tierId" from member_tier where member_id = ${memberId}`,
  );
  return row?.tierId;
}
