import { type LocalDate, type Uuid, uuidv7 } from '@evergreen/kernel';
import { bulkColumn, inBulk, type Reader, statement, type Transaction } from '@evergreen/persistence';
import type { MemberState } from '../domain/member.ts';
import type { Award, Grant } from '../domain/posting.ts';
import {
  anySlides,
  lotAndLine,
  slideOthers,
  slidingOfCustomers,
  slidingOfMembers,
} from './award-statements.ts';

const grantColumns = `
  customer_id, key, points, status_points, source_kind, source_id, rule_id, effective_on, active_on, expires_on,
  expiry_policy_id`;
const grantArrays = `
  unnest($1::uuid[], $2::text[], $3::bigint[], $4::bigint[], $5::text[], $6::text[], $7::text[], $8::date[], $9::date[],
    $10::date[], $11::text[]) as asked (${grantColumns})`;

const written = `
  member_id, entry_id, key, points, status_points, effective_on, active_on, expires_on, awaits, awaited_until,
  expiry_policy_id, actor`;

const typed = ['uuid', 'text', 'bigint', 'bigint', 'text', 'text', 'text', 'date', 'date', 'date', 'text'];
/** The same where what is alike in all comes once. */
const bulkOfGrants = `
  select ${grantColumns
    .split(',')
    .map((column, n) =>
      n === 0 ? column.trim() : `${inBulk(`$${n + 1}::${typed[n]!}[]`, column.trim())} as ${column.trim()}`,
    )
    .join(', ')}
  from ${grantArrays}`;

// Accounts are locked only against being closed or merged meanwhile; awards do not wait for one another. In the order
// of ids, so that two batches with the same keys wait for each other and never in a circle.
const ownersOf = (condition: string) => `
   owner as materialized (
     select member_id, customer_id, state, owes from member where ${condition} order by member_id for key share
   )`;

const batchText = (
  more: string,
) => `with asked as materialized (${bulkOfGrants}), ${ownersOf('customer_id = any($1::uuid[])')}, entry as (
     insert into ledger_entry (member_id, entry_id, kind, key, points, status_points, source_kind, source_id, rule_id,
       effective_on, active_on, expires_on, expiry_policy_id, recorded_at)
     select owner.member_id, uuidv7(), 'AWARD', key, points, status_points, source_kind, source_id, rule_id,
       effective_on, active_on, expires_on, expiry_policy_id, $12::timestamptz
     from asked join owner using (customer_id)
     where owner.state not in ('CLOSED', 'MERGED')
     order by owner.member_id, key
     on conflict (member_id, key) do nothing
     returning ${written}
   ), ${lotAndLine({ policyIds: '$13', months: '$14' })}${more}
   select count(*)::int as posted,
     array_agg(distinct entry.member_id) filter (where owner.owes) as owing
   from entry join owner using (member_id)`;
const postBatch = statement('membership.post-batch', batchText(''));
const postBatchSliding = statement(
  'membership.post-batch-sliding',
  batchText(`, ${slideOthers({ today: '$15', recordedAt: '$12' })}`),
);

/** Why a grant is not on the ledger as it is. */
export interface GrantNotHeld {
  readonly key: string;
  readonly customerId: string;
  readonly state: MemberState | null;
}

// Asked only where not every grant made an entry: whether the customer is no member, or takes part no more, or the key
// holds other content. Status points and the dates of a policy were not decided but follow from the programme of the day:
// they do not tell.
const explainBatch = statement(
  'membership.explain-batch',
  `select asked.key, asked.customer_id as "customerId", member.state
   from ${grantArrays}
   left join member using (customer_id)
   left join ledger_entry entry on entry.member_id = member.member_id and entry.key = asked.key
   where entry.entry_id is null
     or (entry.points, entry.source_kind, entry.source_id, entry.rule_id, entry.effective_on, entry.active_on,
          entry.expiry_policy_id)
       is distinct from (asked.points, asked.source_kind, asked.source_id, asked.rule_id, asked.effective_on,
          asked.active_on, asked.expiry_policy_id)
     or asked.expiry_policy_id is null and entry.expires_on is distinct from asked.expires_on`,
);

export interface PostedGrants {
  /** How many made an entry: a known key, an unknown customer and a closed account make none. */
  readonly posted: number;
  /** Members among them who owe points. */
  readonly owing: readonly Uuid[];
}

/** When something is posted, and by how many months which policies slide. */
export interface Posted {
  readonly recordedAt: Date;
  readonly today: LocalDate;
  readonly sliding: ReadonlyMap<string, number>;
}

/** Posts grants of members, with the dates they are to have. */
export async function postGrants(
  tx: Transaction,
  grants: readonly Grant[],
  { recordedAt, today, sliding }: Posted,
): Promise<PostedGrants> {
  const values = [...columnsOf(grants), recordedAt, [...sliding.keys()], [...sliding.values()]];
  const slides = await anySlides(
    tx,
    slidingOfCustomers,
    grants.map(({ customerId }) => customerId),
  );
  const [row] = await tx.prepared<{ posted: number; owing: Uuid[] | null }>(
    slides ? postBatchSliding : postBatch,
    slides ? [...values, today] : values,
  );
  return { posted: row!.posted, owing: row!.owing ?? [] };
}

/** Those grants the ledger does not hold as they are: of no member or a closed one, or under a key with other content. */
export function grantsNotHeld(reader: Reader, grants: readonly Grant[]): Promise<GrantNotHeld[]> {
  return reader.prepared(explainBatch, arraysOf(grants));
}

const reads: readonly ((grant: Grant) => unknown)[] = [
  (grant) => grant.key,
  (grant) => grant.points,
  (grant) => grant.statusPoints,
  (grant) => grant.sourceKind,
  (grant) => grant.sourceId,
  (grant) => grant.ruleId,
  (grant) => grant.effectiveOn,
  (grant) => grant.activeOn,
  (grant) => grant.expiresOn,
  (grant) => grant.expiryPolicyId,
];

function columnsOf(grants: readonly Grant[]): unknown[] {
  return [grants.map(({ customerId }) => customerId), ...reads.map((read) => bulkColumn(grants, read))];
}

function arraysOf(grants: readonly Grant[]): unknown[] {
  return [grants.map(({ customerId }) => customerId), ...reads.map((read) => grants.map(read))];
}

export interface PostedAward {
  /** Place in the list of awards. */
  readonly n: number;
  /** Null where no entry was made: the account is closed, or the same award is in flight. */
  readonly entryId: Uuid | null;
  /** Whether an earlier award under the key had made the entry. */
  readonly isReplay: boolean;
  /** Whether the entry says what this award says. */
  readonly isSame: boolean;
  readonly memberId: Uuid;
  readonly state: MemberState;
  readonly owes: boolean;
}

const contentColumns = [
  ...['points', 'status_points', 'source_kind', 'source_id', 'rule_id', 'effective_on', 'active_on'],
  ...['awaits', 'awaited_until', 'expiry_policy_id'],
];
const awardContent = (of: string) => contentColumns.map((column) => `${of}.${column}`).join(', ');

/** An award with who posts it, and whether its expiry was left to its policy. */
export type ActedAward = Award & { readonly actor: string; readonly isByPolicy: boolean };

const manyText = (more: string) => `with asked as materialized (
     select * from unnest($1::uuid[], $2::uuid[], $3::text[], $4::bigint[], $5::bigint[], $6::text[], $7::text[],
       $8::text[], $9::date[], $10::date[], $11::date[], $12::text[], $13::date[], $14::text[], $15::text[], $16::boolean[])
       with ordinality
       as asked (member_id, entry_id, key, points, status_points, source_kind, source_id, rule_id, effective_on,
         active_on, expires_on, awaits, awaited_until, expiry_policy_id, actor, by_policy, n)
   ), ${ownersOf('member_id = any($1::uuid[])')}, entry as (
     insert into ledger_entry (member_id, entry_id, kind, key, points, status_points, source_kind, source_id, rule_id,
       effective_on, active_on, awaits, awaited_until, expiry_policy_id, expires_on, recorded_at, actor)
     select member_id, entry_id, 'AWARD', key, ${awardContent('asked')}, expires_on, $17::timestamptz, actor
     from asked join owner using (member_id)
     where owner.state not in ('CLOSED', 'MERGED')
     order by member_id, key
     on conflict (member_id, key) do nothing
     returning ${written}
   ), ${lotAndLine({ policyIds: '$18', months: '$19' })}${more}
   select asked.n::int as n, coalesce(entry.entry_id, known.entry_id) as "entryId",
     known.entry_id is not null as "isReplay",
     known.entry_id is null or (${awardContent('known')}) is not distinct from (${awardContent('asked')})
       and (asked.by_policy or known.expires_on is not distinct from asked.expires_on) as "isSame",
     owner.member_id as "memberId", owner.state, owner.owes
   from asked join owner using (member_id)
   left join entry using (member_id, entry_id)
   left join ledger_entry known on known.member_id = asked.member_id and known.key = asked.key
   order by asked.n`;
const postMany = statement('membership.post-awards', manyText(''));
const postManySliding = statement(
  'membership.post-awards-sliding',
  manyText(`, ${slideOthers({ today: '$20', recordedAt: '$17' })}`),
);

/**
 * Posts awards, or finds the entries their keys made before, all in one statement, which commits by itself in one
 * round trip. Awards of unknown members are left out of the answer. No key may be in the list twice. Dates that follow
 * from a policy are no part of what an award says: a replay may come on another day.
 */
export async function postAwards(
  on: Reader,
  awards: readonly ActedAward[],
  { recordedAt, today, sliding }: Posted,
): Promise<PostedAward[]> {
  const memberIds = awards.map(({ memberId }) => memberId);
  const values = [
    memberIds,
    awards.map(() => uuidv7()),
    awards.map((award) => award.key),
    awards.map((award) => award.points),
    awards.map((award) => award.statusPoints),
    awards.map((award) => award.sourceKind),
    awards.map((award) => award.sourceId),
    awards.map((award) => award.ruleId),
    awards.map((award) => award.effectiveOn),
    awards.map((award) => award.activeOn),
    awards.map((award) => award.expiresOn),
    awards.map((award) => award.awaits),
    awards.map((award) => award.awaitedUntil),
    awards.map((award) => award.expiryPolicyId),
    awards.map((award) => award.actor),
    awards.map((award) => award.isByPolicy),
    ...[recordedAt, [...sliding.keys()], [...sliding.values()]],
  ];
  const slides = await anySlides(on, slidingOfMembers, memberIds);
  return on.prepared(slides ? postManySliding : postMany, slides ? [...values, today] : values);
}

/** Whose points they are, and the office they belong to; undefined when there is no such member. */
export async function ownerOf(
  on: Reader,
  memberId: string,
): Promise<Pick<Owner, 'customerId' | 'orgPath'> | undefined> {
  const [owner] = await accountOwners(on, [memberId]);
  return owner && { customerId: owner.customerId, orgPath: owner.orgPath };
}

/** Whose an account is, and of which office. */
export interface Owner {
  readonly memberId: Uuid;
  readonly customerId: string;
  readonly memberNumber: string;
  readonly orgPath: string;
}

const owners = statement(
  'membership.owners',
  `select member_id as "memberId", customer_id as "customerId", member_number as "memberNumber", org_path as "orgPath"
   from member where member_id = any($1::uuid[])`,
);

export function accountOwners(on: Reader, memberIds: readonly string[]): Promise<Owner[]> {
  return on.prepared(owners, [memberIds]);
}
