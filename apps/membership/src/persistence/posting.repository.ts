import { type Uuid, uuidv7 } from '@evergreen/kernel';
import { type Reader, sql, statement, type Transaction } from '@evergreen/persistence';
import type { Award, Grant } from '../domain/posting.ts';

const grantColumns = `
  customer_id, key, points, source_kind, source_id, rule_id, effective_on, active_on, expires_on`;
const grantArrays = `
  unnest($1::uuid[], $2::text[], $3::bigint[], $4::text[], $5::text[], $6::text[], $7::date[], $8::date[],
    $9::date[]) as asked (${grantColumns})`;

// Entry and lot in one statement, the lot only from entries that were really written: a repetition changes nothing.
// Sorted, so that two batches with the same keys wait for each other and never in a circle.
const postBatch = statement(
  'membership.post-batch',
  `with entry as (
     insert into ledger_entry (member_id, entry_id, key, points, source_kind, source_id, rule_id, effective_on,
       active_on, expires_on, recorded_at)
     select member.member_id, uuidv7(), key, points, source_kind, source_id, rule_id, effective_on, active_on,
       expires_on, $10::timestamptz
     from ${grantArrays} join member using (customer_id)
     order by member.member_id, key
     on conflict (member_id, key) do nothing
     returning member_id, entry_id, points, effective_on, active_on, expires_on
   ), made as (
     insert into lot (member_id, lot_id, points, remaining, effective_on, active_on, expires_on)
     select member_id, entry_id, points, points, effective_on, active_on, expires_on from entry
   )
   select count(*)::int as posted from entry`,
);

// Asked only where not every grant made an entry: whether the customer is no member, or the key holds other content.
const explainBatch = statement(
  'membership.explain-batch',
  `select asked.key, member.member_id is null as "isUnknown"
   from ${grantArrays}
   left join member using (customer_id)
   left join ledger_entry entry on entry.member_id = member.member_id and entry.key = asked.key
   where entry.entry_id is null
     or (entry.points, entry.source_kind, entry.source_id, entry.rule_id, entry.effective_on, entry.active_on,
          entry.expires_on)
       is distinct from (asked.points, asked.source_kind, asked.source_id, asked.rule_id, asked.effective_on,
          asked.active_on, asked.expires_on)`,
);

/** Posts grants of members. @returns how many made an entry: a known key and an unknown customer make none */
export async function postGrants(
  tx: Transaction,
  grants: readonly Grant[],
  recordedAt: Date,
): Promise<number> {
  const [row] = await tx.prepared<{ posted: number }>(postBatch, [...arraysOf(grants), recordedAt]);
  return row!.posted;
}

/** Those grants the ledger does not hold as they are: of no member, or under a key with other content. */
export function grantsNotHeld(
  reader: Reader,
  grants: readonly Grant[],
): Promise<{ key: string; isUnknown: boolean }[]> {
  return reader.prepared(explainBatch, arraysOf(grants));
}

function arraysOf(grants: readonly Grant[]): unknown[] {
  return [
    grants.map((grant) => grant.customerId),
    grants.map((grant) => grant.key),
    grants.map((grant) => grant.points),
    grants.map((grant) => grant.sourceKind),
    grants.map((grant) => grant.sourceId),
    grants.map((grant) => grant.ruleId),
    grants.map((grant) => grant.effectiveOn),
    grants.map((grant) => grant.activeOn),
    grants.map((grant) => grant.expiresOn),
  ];
}

export interface PostedAward {
  readonly entryId: Uuid;
  /** Whether an earlier award under the key had made the entry. */
  readonly isReplay: boolean;
  /** Whether the entry says what this award says. */
  readonly isSame: boolean;
}

const postOne = statement(
  'membership.post-award',
  `with entry as (
     insert into ledger_entry (member_id, entry_id, key, points, source_kind, source_id, rule_id, effective_on,
       active_on, expires_on, recorded_at)
     select member_id, $2::uuid, $3::text, $4::bigint, $5::text, $6::text, $7::text, $8::date, $9::date, $10::date, $11::timestamptz from member where member_id = $1
     on conflict (member_id, key) do nothing
     returning member_id, entry_id, points, effective_on, active_on, expires_on
   ), made as (
     insert into lot (member_id, lot_id, points, remaining, effective_on, active_on, expires_on)
     select member_id, entry_id, points, points, effective_on, active_on, expires_on from entry
   )
   select entry_id as "entryId", false as "isReplay", true as "isSame" from entry
   union all
   select entry_id, true,
     (points, source_kind, source_id, rule_id, effective_on, active_on, expires_on)
       is not distinct from ($4::bigint, $5::text, $6::text, $7::text, $8::date, $9::date, $10::date)
   from ledger_entry where member_id = $1 and key = $3`,
);

/**
 * Posts one award, or finds the entry its key made before; undefined when there is no such member. On the database it
 * is one statement, which commits by itself in one round trip instead of three.
 */
export async function postAward(
  on: Reader,
  award: Award,
  recordedAt: Date,
): Promise<PostedAward | undefined> {
  const values = [
    award.memberId,
    uuidv7(),
    award.key,
    award.points,
    award.sourceKind,
    award.sourceId,
    award.ruleId,
    award.effectiveOn,
    award.activeOn,
    award.expiresOn,
    recordedAt,
  ];
  const [first] = await on.prepared<PostedAward>(postOne, values);
  if (first !== undefined) return first;
  // No such member, or the same award in flight: the insert waited for it, but a statement sees only what was
  // committed before it began. Asked again it sees the entry.
  const [second] = await on.prepared<PostedAward>(postOne, values);
  return second;
}

/** Whose points they are, and the office they belong to; undefined when there is no such member. */
export async function ownerOf(
  on: Reader,
  memberId: string,
): Promise<{ readonly customerId: string; readonly orgPath: string } | undefined> {
  const [owner] = await on.rows<{ customerId: string; orgPath: string }>(sql`
    select customer_id as "customerId", org_path as "orgPath" from member where member_id = ${memberId}`);
  return owner;
}
