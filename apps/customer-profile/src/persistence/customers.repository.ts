import type { LocalDate } from '@evergreen/kernel';
import { planned, type RawBuilder, type Reader, sql, statement } from '@evergreen/persistence';
import type { SearchKey } from '../domain/customer-search.ts';
import type { KeyColumns } from './customer-keys.repository.ts';
import { ofOffices } from './offices.ts';

/** A customer as sealed, with the key it opens with. */
export interface CustomerRow extends KeyColumns {
  readonly id: string;
  readonly source_ref: string;
  readonly org_path: string;
  readonly household_id: string | null;
  readonly name_sealed: Buffer | null;
  readonly phone_sealed: Buffer | null;
  readonly destroyed_at: Date | null;
  /** The record it went up in. */
  readonly merged_into: string | null;
}

const customers = sql`
  select c.id, c.source_ref, c.org_path, c.household_id, c.name_sealed, c.phone_sealed, k.master_key_id, k.wrapped, k.destroyed_at,
    c.merged_into
  from customer c left join customer_key k on k.customer_id = c.id`;

export function readCustomers(
  reader: Reader,
  ids: readonly string[],
  offices: readonly string[],
): Promise<CustomerRow[]> {
  return reader.rows<CustomerRow>(
    sql`${customers} where c.id = any(${ids}::uuid[]) and ${ofOffices('c.org_path', offices)}`,
  );
}

/** A birth date as sealed, with the record it was sealed for and the key it opens with. */
export interface BirthRow extends KeyColumns {
  readonly id: string;
  readonly birth_sealed: Buffer;
}

/** The birth date of a customer, or else the first that a record brought which went up in theirs; undefined: unknown. */
export async function readBirth(reader: Reader, customerId: string): Promise<BirthRow | undefined> {
  const [row] = await reader.rows<BirthRow>(sql`
    select b.id, b.birth_sealed, k.master_key_id, k.wrapped
    from customer b join customer_key k on k.customer_id = b.id
    where (b.id = ${customerId} or b.merged_into = ${customerId}) and b.birth_sealed is not null
    order by b.merged_into is not null, b.id limit 1`);
  return row;
}

// A number that many policies begin with finds the first of them: whoever looks for one types more of it.
const policiesMax = 1_000;
/** Sorts after every text that begins as another one. */
const afterAll = sql`chr(1114111)`;

/** Ids of what matches, each by an index of its own. */
function matches(key: SearchKey): RawBuilder<unknown> {
  switch (key.by) {
    case 'name':
      return sql`select id from customer where name_index = ${key.index}`;
    // Every contact that is known, also one that has ended.
    case 'phone':
      return sql`select customer_id from customer_contact where value_index = ${key.index}`;
    case 'plate':
      return sql`select customer_id from vehicle where plate_index = ${key.index}`;
    case 'source-ref':
      return sql`select id from customer where source_ref = ${key.text}`;
    case 'policy':
      return key.isWhole
        ? sql`select customer_id from policy where source_ref = ${key.text}`
        : sql`(
            select customer_id from policy
            where source_ref >= ${key.text} and source_ref < ${key.text} || ${afterAll} limit ${policiesMax})`;
  }
}

/**
 * Customers of any of the keys, or of these ids. Who went up in another record is found as that one; not by `coalesce`,
 * for which Postgres would read the whole table (see `record-of-row.ts`).
 * @param ids known to others, such as those of a member number
 */
export function findCustomers(
  reader: Reader,
  { keys, ids }: { readonly keys: readonly SearchKey[]; readonly ids: readonly string[] },
  offices: readonly string[],
  limit: number,
): Promise<CustomerRow[]> {
  const found = [sql`select unnest(${ids}::uuid[]) as id`, ...keys.map(matches)];
  const query = sql`
    ${customers}
    where c.id in (
      select case when m.merged_into is null then m.id else m.merged_into end
      from (${sql.join(found, sql` union all `)}) found (id) join customer m on m.id = found.id
    ) and ${ofOffices('c.org_path', offices)}
    order by c.source_ref, c.id limit ${limit}`;
  // There are as many texts as kinds of a search.
  return reader.prepared<CustomerRow>(...planned('customer-profile.found', query));
}

/** With the key that opens the plate. */
export interface PolicyRow extends KeyColumns {
  readonly id: string;
  readonly customer_id: string;
  readonly source_ref: string;
  readonly starts_on: LocalDate;
  readonly ends_on: LocalDate;
  /** Of the newest term. */
  readonly vehicle_id: string;
  readonly plate_sealed: Buffer | null;
}

// Prepared: to plan what row-level security makes of it takes longer than to run it.
const policiesOf = statement(
  'customer-profile.policies-of',
  `select p.* from unnest($1::uuid[]) with ordinality as asked (customer_id, n)
  cross join lateral (
    select p.id, asked.customer_id, p.source_ref, newest.starts_on, newest.ends_on, newest.vehicle_id, v.plate_sealed,
      k.master_key_id, k.wrapped
    from policy p
    cross join lateral (
      select t.starts_on, t.ends_on, t.vehicle_id from policy_term t
      where t.customer_id = p.customer_id and t.policy_id = p.id order by t.starts_on desc limit 1
    ) newest
    left join vehicle v on v.customer_id = p.customer_id and v.id = newest.vehicle_id
    -- As in \`record-of-row.ts\`.
    left join customer_key k on k.customer_id = case when v.came_as is null then v.customer_id else v.came_as end
    where p.customer_id = asked.customer_id or p.came_as = asked.customer_id
    order by newest.ends_on desc, p.source_ref limit $2
  ) p
  order by asked.n, p.ends_on desc, p.source_ref`,
);

/**
 * Policies of customers with their newest term and its vehicle, the newest first; of a record that went up in another
 * one, what it brought.
 */
export function readPolicies(
  reader: Reader,
  customerIds: readonly string[],
  limitEach: number,
): Promise<PolicyRow[]> {
  return reader.prepared<PolicyRow>(policiesOf, [customerIds, limitEach]);
}

export interface TermPremium {
  readonly termId: string;
  readonly premiumMinor: bigint;
  readonly currency: string;
  /** Empty: not known. */
  readonly cover: string;
  readonly arrearsMinor: bigint;
  readonly vehicleId: string;
}

/** What terms cost, what and which vehicle they cover, and what is due. @param customerIds whom the terms were told of; they may be merged into others since */
export function readPremiums(
  reader: Reader,
  customerIds: readonly string[],
  termIds: readonly string[],
): Promise<TermPremium[]> {
  return reader.rows<TermPremium>(sql`
    select t.id as "termId", t.premium_minor as "premiumMinor", t.currency,
      coalesce(p.cover, '') as cover, t.arrears_minor as "arrearsMinor", t.vehicle_id as "vehicleId"
    from policy p
    join policy_term t on t.customer_id = p.customer_id and t.policy_id = p.id
    where (p.customer_id = any (${customerIds}::uuid[]) or p.came_as = any (${customerIds}::uuid[]))
      and t.id = any (${termIds}::uuid[])`);
}
