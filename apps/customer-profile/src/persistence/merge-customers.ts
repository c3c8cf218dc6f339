import { type RawBuilder, sql, type Transaction } from '@evergreen/persistence';
import { takenBack } from '../domain/optional-date.ts';
import type { RecordCount } from '../domain/import-report.ts';
import { countMerged, mergedAttributes, type MergeContext, nextId } from './merge-context.ts';

/** Where rows that tell of customers stand. */
export type CustomerStaging = 'staged_customer' | 'staged_term';

// Each merge resolves what the file speaks of against the book first, into a temporary table with the values as they
// will stand, and then writes only what is new or changed. An `insert ... on conflict do update` would lock, and so
// write, every unchanged row of the book each time a file comes again. Imports run one at a time; should that ever
// fail, the unique keys refuse the second of two equal rows and the import is tried again.

/** Of several rows of one household in a file the last one counts. */
export async function mergeHouseholds(
  tx: Transaction,
  { source, now }: MergeContext,
  staged: CustomerStaging,
): Promise<RecordCount> {
  await tx.rows(sql`
    create temporary table merged_household on commit drop as
    select s.household_ref as source_ref, coalesce(h.id, ${nextId()}) as id, h.id is null as is_new,
      h.org_path <> s.org_path as is_changed, s.org_path
    from (
      select distinct on (household_ref) household_ref, org_path from ${sql.table(staged)}
      where household_ref is not null order by household_ref, line desc
    ) s
    left join household h on h.source = ${source} and h.source_ref = s.household_ref`);
  await tx.rows(sql`analyze merged_household (source_ref)`);
  await tx.rows(sql`
    insert into household (id, source, source_ref, org_path, version, changed_at)
    select id, ${source}, source_ref, org_path, 1, ${now} from merged_household where is_new`);
  await tx.rows(sql`
    update household h set org_path = m.org_path, version = h.version + 1, changed_at = ${now}
    from merged_household m where m.is_changed and h.id = m.id`);
  return countMerged(tx, 'households', 'merged_household');
}

/** What a birth date will be known by: that of the file, or the known one; none where the file takes it back. */
const birthDigest = sql`nullif(coalesce(s.birth_digest, c.birth_digest), '')`;
/** Month and day of the birth date that the file tells, as a number such as 229. */
const toldBirthday = sql`case when s.birth_digest <> '' then replace(right(s.birth_date, 5), '-', '')::smallint end`;

function ofBirth(told: RawBuilder<unknown>, known: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`case when s.birth_digest is null then ${known} else ${told} end`;
}

/**
 * Finds the customers of the file in the book. What a file says nothing on, and what is empty in it, stays as it is
 * known. `name`, `phone` and `birth_date` are there where they are to be sealed, because they are not what is known.
 */
export async function resolveCustomers(
  tx: Transaction,
  { source }: MergeContext,
  staged: CustomerStaging,
): Promise<void> {
  // What staff decided stays.
  const household = sql`case when c.household_by_hand then c.household_id else coalesce(h.id, c.household_id) end`;
  await tx.rows(sql`
    create temporary table merged_customer on commit drop as
    select s.customer_ref as source_ref, coalesce(c.id, ${nextId()}) as id, c.id is null as is_new,
      c.id is not null and (
        c.household_id, c.name_digest, c.phone_digest, c.org_path, c.attributes, c.kind, c.occupation,
        c.birth_digest
      ) is distinct from (
        ${household}, coalesce(s.name_digest, c.name_digest),
        coalesce(s.phone_digest, c.phone_digest), s.org_path, ${mergedAttributes(sql`s.customer_attributes`, sql`c.attributes`)},
        coalesce(s.customer_kind, c.kind), coalesce(s.occupation, c.occupation), ${birthDigest}
      ) as is_changed,
      coalesce(s.customer_kind, c.kind, 'person') as kind, coalesce(s.occupation, c.occupation) as occupation,
      coalesce(c.version, 0) + 1 as version,
      ${household} as household_id, c.merged_into, s.org_path,
      case when s.name_digest is distinct from c.name_digest then s.customer_name end as name,
      case when s.phone_digest is distinct from c.phone_digest then s.phone end as phone,
      case when ${birthDigest} is distinct from c.birth_digest then nullif(s.birth_date, ${takenBack}) end as birth_date,
      ${birthDigest} as birth_digest, ${ofBirth(toldBirthday, sql`c.birthday`)} as birthday,
      s.name_digest, s.phone_digest, c.phone_index as known_phone_index,
      ${mergedAttributes(sql`s.customer_attributes`, sql`c.attributes`)} as attributes
    from (
      select distinct on (customer_ref) customer_ref, customer_name, name_digest, phone, phone_digest, household_ref,
        org_path, customer_attributes, customer_kind, occupation, birth_date, birth_digest
      from ${sql.table(staged)} order by customer_ref, line desc
    ) s
    left join merged_household h on h.source_ref = s.household_ref
    left join customer c on c.source = ${source} and c.source_ref = s.customer_ref`);
  await tx.rows(sql`analyze merged_customer (id, source_ref)`);
}

/** Once their personal fields are sealed. */
export async function writeCustomers(tx: Transaction, context: MergeContext): Promise<RecordCount> {
  const { source, now } = context;
  await tx.rows(sql`
    insert into customer (id, source, source_ref, household_id, name_sealed, name_index, name_digest, phone_sealed,
      phone_index, phone_digest, birth_sealed, birth_digest, birthday, org_path, attributes, kind, occupation, version,
      changed_at)
    select m.id, ${source}, m.source_ref, m.household_id, s.name_sealed, s.name_index, m.name_digest, s.phone_sealed,
      s.phone_index, m.phone_digest, s.birth_sealed, m.birth_digest, m.birthday, m.org_path, m.attributes, m.kind, m.occupation, m.version, ${now}
    from merged_customer m left join sealed_customer s on s.id = m.id where m.is_new`);
  await tx.rows(sql`
    update customer c set household_id = m.household_id, org_path = m.org_path, attributes = m.attributes,
      kind = m.kind, occupation = m.occupation, version = m.version, changed_at = ${now},
      name_sealed = case when m.name is null then c.name_sealed else s.name_sealed end,
      name_index = case when m.name is null then c.name_index else s.name_index end,
      name_digest = coalesce(m.name_digest, c.name_digest),
      phone_sealed = case when m.phone is null then c.phone_sealed else s.phone_sealed end,
      phone_index = case when m.phone is null then c.phone_index else s.phone_index end,
      phone_digest = coalesce(m.phone_digest, c.phone_digest),
      birth_sealed = case
        when m.birth_digest is null then null when m.birth_date is null then c.birth_sealed else s.birth_sealed end,
      birth_digest = m.birth_digest, birthday = m.birthday
    from merged_customer m left join sealed_customer s on s.id = m.id where m.is_changed and c.id = m.id`);
  await keepPhones(tx, context);
  return countMerged(tx, 'customers', 'merged_customer');
}

/**
 * The phone of files is a contact too: with the bytes that the customer has, which open at the customer's place. One
 * that files do not have any more ends, and is still found. Who went up in another record is reached through that one.
 */
async function keepPhones(tx: Transaction, { today, now }: MergeContext): Promise<void> {
  const changed = sql`
    select case when c.merged_into is null then c.id else c.merged_into end as customer_id,
      case when c.merged_into is not null then c.id end as came_as,
      c.phone_sealed, c.phone_index
    from merged_customer m join customer c on c.id = m.id
    where m.phone is not null and c.phone_sealed is not null`;
  await tx.rows(sql`
    update customer_contact n set ended_on = ${today}::date, preferred = false, changed_at = ${now}
    from (${changed}) told
    where n.customer_id = told.customer_id and n.came_as is not distinct from told.came_as and n.kind = 'phone'
      and n.source = 'import' and n.ended_on is null and (n.value_index = told.phone_index) is not true`);
  await tx.rows(sql`
    insert into customer_contact (customer_id, id, kind, value_sealed, value_index, sealed_as, source, valid_from,
      came_as, changed_at)
    select told.customer_id, ${nextId()}, 'phone', told.phone_sealed, told.phone_index, 'customer.phone', 'import',
      ${today}::date, told.came_as, ${now}
    from (${changed}) told
    where not exists (
      select from customer_contact n
      where n.customer_id = told.customer_id and n.kind = 'phone' and n.ended_on is null
        and n.value_index = told.phone_index
    )`);
}
