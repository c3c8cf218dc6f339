import { type LocalDate, uuidv7 } from '@evergreen/kernel';
import { type Reader, sql, type Transaction } from '@evergreen/persistence';
import type { Member } from '../domain/member.ts';
import { memberNumber } from '../domain/member-number.ts';
import { expectOffices } from './customer-office.repository.ts';

const columns = sql`
  member_id as "memberId", member_number as "memberNumber", customer_id as "customerId",
  enrolled_on as "enrolledOn", version`;

/**
 * Enrols those customers who are not members yet, and are not blacklisted, in one statement, and returns the new members. Two transactions
 * that meet over a customer make one member of them: the later one waits and finds it done.
 */
export async function enrolMissing(
  tx: Transaction,
  customerIds: readonly string[],
  enrolledOn: LocalDate,
): Promise<Member[]> {
  const missing = await customersWithoutMember(tx, customerIds);
  if (missing.length === 0) return [];
  const serials = await tx.rows<{ serial: bigint }>(
    sql`select nextval('member_serial') as serial from generate_series(1, ${missing.length})`,
  );
  const memberIds = missing.map(() => uuidv7());
  const numbers = serials.map(({ serial }) => memberNumber(serial));
  await expectOffices(tx, missing);
  return tx.rows<Member>(sql`
    insert into member (member_id, customer_id, member_number, enrolled_on, org_path)
    select member_id, customer_id, member_number, ${enrolledOn}::date, org_path
    from unnest(${memberIds}::uuid[], ${missing}::uuid[], ${numbers}::text[])
      as made (member_id, customer_id, member_number)
    join customer_office using (customer_id)
    on conflict (customer_id) do nothing
    returning ${columns}`);
}

/** Who is blacklisted does not become one. Sorted, so that two transactions that enrol the same customers wait for each other and never in a circle. */
async function customersWithoutMember(reader: Reader, customerIds: readonly string[]): Promise<string[]> {
  const rows = await reader.rows<{ customerId: string }>(sql`
    select distinct asked.customer_id as "customerId"
    from unnest(${customerIds}::uuid[]) as asked (customer_id)
    where not exists (select from member where member.customer_id = asked.customer_id)
      and not exists (select from blacklisted_customer b where b.customer_id = asked.customer_id and b.blocked)
    order by 1`);
  return rows.map(({ customerId }) => customerId);
}

/** The first ones enrolled. */
export function firstMembers(reader: Reader, limit: number): Promise<Member[]> {
  return reader.rows<Member>(sql`select ${columns} from member order by member_id limit ${limit}`);
}

export function membersByNumber(reader: Reader, number: string): Promise<Member[]> {
  return reader.rows<Member>(sql`select ${columns} from member where member_number = ${number}`);
}

export function membersByNumbers(reader: Reader, numbers: readonly string[]): Promise<Member[]> {
  return reader.rows<Member>(sql`
    select ${columns} from member where member_number = any (${numbers}::text[]) order by member_number`);
}

/** The member of a number as it stands, merged or not. */
export async function memberByNumber(reader: Reader, number: string): Promise<Member | undefined> {
  return (await membersByNumber(reader, number))[0];
}

export function membersOf(reader: Reader, memberIds: readonly string[]): Promise<Member[]> {
  return reader.rows<Member>(sql`
    select ${columns} from member where member_id = any (${memberIds}::uuid[]) order by member_id`);
}

export function membersOfCustomers(reader: Reader, customerIds: readonly string[]): Promise<Member[]> {
  return reader.rows<Member>(sql`
    select ${columns} from member where customer_id = any (${customerIds}::uuid[]) order by member_id`);
}

/** Customers whose members the merged members of these customers went up in. */
export async function survivingCustomers(
  reader: Reader,
  customerIds: readonly string[],
): Promise<Map<string, string>> {
  if (customerIds.length === 0) return new Map();
  const rows = await reader.rows<{ customerId: string; heirId: string }>(sql`
    with recursive step as (
      select customer_id, merged_into from member
      where customer_id = any (${customerIds}::uuid[]) and merged_into is not null
      union all
      select step.customer_id, member.merged_into from step join member on member.member_id = step.merged_into
      where member.merged_into is not null
    )
    select step.customer_id as "customerId", heir.customer_id as "heirId"
    from step join member heir on heir.member_id = step.merged_into
    where heir.merged_into is null`);
  return new Map(rows.map(({ customerId, heirId }) => [customerId, heirId]));
}

/** Customers of these offices whose member number begins so; of who was merged, the one they went up in. */
export async function customersByNumber(
  reader: Reader,
  prefix: string,
  offices: readonly string[],
  limit: number,
): Promise<string[]> {
  const rows = await reader.rows<{ customerId: string }>(sql`
    with recursive step as (
      select member_id, merged_into, member_number from (
        select member_id, merged_into, member_number from member
        where member_number >= ${prefix} and member_number < ${`${prefix}:`}
        order by member_number limit ${limit}
      ) found
      union all
      select heir.member_id, heir.merged_into, step.member_number
      from step join member heir on heir.member_id = step.merged_into
    )
    select distinct member.customer_id as "customerId" from step join member using (member_id)
    where step.merged_into is null and exists (
      select from unnest(${offices}::text[]) as office
      where office = '/' or member.org_path = office or starts_with(member.org_path, office || '/')
    )`);
  return rows.map(({ customerId }) => customerId);
}
