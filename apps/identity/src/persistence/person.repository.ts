import { type Reader, sql, type Transaction } from '@evergreen/persistence';

/** The account of a customer, also of one who is no member yet. */
export interface PersonAccount {
  readonly accountId: string;
  readonly memberNumber: string | null;
}

export async function accountOf(on: Reader, customerId: string): Promise<PersonAccount | undefined> {
  const [row] = await on.rows<PersonAccount>(sql`
    select account_id as "accountId", member_number as "memberNumber" from member_account
    where customer_id = ${customerId}`);
  return row;
}

/** Rows of texts, in the order of the columns a section names. */
type Texts = { readonly values: readonly string[] };

const instant = (column: string) =>
  sql`coalesce(to_char(${sql.ref(column)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'), '')`;

export function sessionsOf(on: Reader, accountId: string): Promise<Texts[]> {
  return on.rows<Texts>(sql`
    select array[${instant('created_at')}, ${instant('last_seen_at')}, ${instant('ended_at')}, method, address,
      user_agent] as values
    from session where account_id = ${accountId} order by created_at`);
}

export function noticesOf(on: Reader, accountId: string): Promise<Texts[]> {
  return on.rows<Texts>(sql`
    select array[${instant('at')}, kind, facts::text, ${instant('read_at')}] as values
    from notice where account_id = ${accountId} order by notice_id`);
}

export function devicesOf(on: Reader, accountId: string): Promise<Texts[]> {
  return on.rows<Texts>(sql`
    select array[${instant('first_seen_at')}, ${instant('last_seen_at')}] as values
    from known_device where account_id = ${accountId} order by first_seen_at`);
}

export function wrongAnswersOf(on: Reader, who: Buffer): Promise<Texts[]> {
  return on.rows<Texts>(sql`
    select array[${instant('failed_at')}, greatest(failures, untold)::text, address] as values
    from sign_in_failure where who = ${who} order by failed_at`);
}

/**
 * What was done about the person, and what they did, after that entry; who of the staff it was is the staff's own.
 */
export function actsAbout(
  on: Reader,
  { customerId, accountId }: { readonly customerId: string; readonly accountId: string },
  after: bigint,
  limit: number,
): Promise<(Texts & { readonly sequence: bigint })[]> {
  return on.rows(sql`
    select e.sequence, array[${instant('e.at')}, e.act, e.actor_kind, e.record_kind, coalesce(d.reason, ''),
      case e.actor_kind when 'staff' then '' else coalesce(nullif(d.address, ''), e.address) end] as values
    from audit_entry e left join audit_detail d using (sequence)
    where (e.customer_id = ${customerId} or (e.actor_kind = 'member' and e.actor_id = ${accountId}))
      and e.sequence > ${after}
    order by e.sequence limit ${limit}`);
}

/** What an erasure did away with; JSON, kept as its receipt. */
export interface ErasedCount {
  readonly what: string;
  readonly count: number;
}

/** One erasure of a person at a time. */
export async function lockPerson(tx: Transaction, customerId: string): Promise<void> {
  await tx.rows(sql`select pg_advisory_xact_lock(hashtextextended(${`person/${customerId}`}, 0))`);
}

/** What the first erasure of the person did; undefined: they were not erased. */
export async function erasureOf(on: Reader, customerId: string): Promise<readonly ErasedCount[] | undefined> {
  const [row] = await on.rows<{ receipt: readonly ErasedCount[] }>(sql`
    select receipt from person_erasure where customer_id = ${customerId}`);
  return row?.receipt;
}

export async function keepErasure(
  tx: Transaction,
  erasure: {
    readonly customerId: string;
    readonly accountId: string;
    readonly requestId: string;
    readonly at: Date;
    readonly receipt: readonly ErasedCount[];
  },
): Promise<void> {
  await tx.rows(sql`
    insert into person_erasure (customer_id, account_id, request_id, erased_at, receipt)
    values (${erasure.customerId}, ${erasure.accountId}, ${erasure.requestId}, ${erasure.at},
      ${JSON.stringify(erasure.receipt)}::jsonb)`);
}

/**
 * Closes the account for good: nobody finds it by a number or a phone, and no fact is newer than these versions.
 * @returns how many phone indexes there were
 */
export async function closeAccount(tx: Transaction, customerId: string): Promise<number> {
  const newest = 2n ** 63n - 1n;
  const [before] = await tx.rows<{ phones: number }>(sql`
    select (phone_index is not null)::integer as phones from member_account
    where customer_id = ${customerId} for update`);
  await tx.rows(sql`
    insert into member_account as known (customer_id, member_version, customer_version)
    values (${customerId}, ${newest}, ${newest})
    on conflict (customer_id) do update set member_id = null, member_number = null, phone_index = null,
      member_version = excluded.member_version, customer_version = excluded.customer_version`);
  return before?.phones ?? 0;
}

/**
 * Takes away what lies about an account.
 * @param whos under what wrong answers of theirs are counted
 * @returns how many rows of each there were
 */
export async function removeTraces(
  tx: Transaction,
  accountId: string,
  whos: readonly Buffer[],
): Promise<ErasedCount[]> {
  const remove = async (what: string, table: string): Promise<ErasedCount> => {
    const rows = await tx.rows(
      sql`delete from ${sql.table(table)} where account_id = ${accountId} returning 1 as n`,
    );
    return { what, count: rows.length };
  };
  const wrongAnswers = await tx.rows(
    sql`delete from sign_in_failure where who = any (${whos}::bytea[]) returning 1 as n`,
  );
  return [
    { what: 'wrong answers', count: wrongAnswers.length },
    await remove('sessions', 'session'),
    await remove('one-time codes', 'one_time_code'),
    await remove('notices', 'notice'),
    await remove('known devices', 'known_device'),
    await remove('sign-ins at providers', 'external_link'),
  ];
}

/** Takes away the details of acts about the person, and of what they did themselves. The chain holds without them. */
export async function removeAuditDetails(
  tx: Transaction,
  customerId: string,
  accountId: string,
): Promise<number> {
  // What has not been sealed is sealed without its details.
  const waiting = await tx.rows(sql`
    update audit_pending set before = '', after = '', reason = '', detail_address = ''
    where (customer_id = ${customerId} or (actor_kind = 'member' and actor_id = ${accountId} and actor_id <> ''))
      and (before, after, reason, detail_address) <> ('', '', '', '')
    returning 1 as n`);
  const sealed = await tx.rows(sql`
    delete from audit_detail where customer_id = ${customerId} or sequence in (
      select sequence from audit_entry
      where actor_kind = 'member' and actor_id = ${accountId} and actor_id <> '')
    returning 1 as n`);
  return waiting.length + sealed.length;
}
