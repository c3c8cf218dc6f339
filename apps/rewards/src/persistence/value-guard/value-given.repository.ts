import { bulkColumn, inBulk, type Reader, sql, statement, type Transaction } from '@evergreen/persistence';
import type { ValueAnswer, ValueRefusal, ValueRequest } from '../../domain/value-guard/guard-values.ts';
import { rowsFor } from './terms-in-force.repository.ts';

/** What was given to whom by which key. */
export type ValuePlace = Pick<ValueRequest, 'customerId' | 'key'>;

interface AnswerRow {
  readonly customerId: string;
  readonly key: string;
  readonly termId: string | null;
  readonly valueMinor: bigint;
  readonly currency: string;
  readonly answer: 'ALLOWED' | ValueRefusal;
  readonly beforeMinor: bigint;
  readonly limitMinor: bigint | null;
  readonly premiumMinor: bigint | null;
  readonly basisPoints: number | null;
}

/** The first answers to keys that were asked before. */
export async function answersOf(reader: Reader, places: readonly ValuePlace[]): Promise<ValueAnswer[]> {
  const rows = await rowsFor(
    reader,
    places,
    sql<AnswerRow>`
    select v.customer_id as "customerId", v.key, term_id as "termId", value_minor as "valueMinor", currency, answer,
      before_minor as "beforeMinor", limit_minor as "limitMinor", premium_minor as "premiumMinor",
      limit_basis_points as "basisPoints"
    from unnest(${places.map(({ customerId }) => customerId)}::uuid[], ${places.map(({ key }) => key)}::text[])
      as asked (customer_id, key)
    join value_given v on v.customer_id = asked.customer_id and v.key = asked.key`,
  );
  return rows.map(answerOf);
}

function answerOf(row: AnswerRow): ValueAnswer {
  const { customerId, key, termId, currency, answer, beforeMinor, limitMinor } = row;
  const limit =
    limitMinor === null
      ? undefined
      : { limitMinor, premiumMinor: row.premiumMinor, basisPoints: row.basisPoints };
  const figures = { customerId, key, termId, currency, beforeMinor, limit };
  if (answer !== 'ALLOWED') return { ...figures, kind: 'refused', reason: answer };
  const roomMinor = limitMinor === null ? null : limitMinor - beforeMinor - row.valueMinor;
  return { ...figures, kind: 'allowed', roomMinor };
}

// Adds what was made and is allowed to its terms.
const addMade = `
     update term_value v set given_minor = v.given_minor + sums.minor
     from (
       select customer_id, term_id, sum(value_minor)::bigint as minor from made
       where answer = 'ALLOWED' and term_id is not null group by 1, 2
     ) sums
     where v.customer_id = sums.customer_id and v.term_id = sums.term_id`;

const keepAnswers = statement(
  'rewards.keep-value-answers',
  `with made as (
     insert into value_given (customer_id, key, term_id, kind, value_minor, currency, source_kind, given_on, answer,
       before_minor, limit_minor, premium_minor, limit_basis_points, rules_version, decided_at)
     select customer_id, ${inBulk('$2::text[]', 'key')}, ${inBulk('$3::uuid[]', 'term_id')},
       ${inBulk('$4::text[]', 'kind')}, ${inBulk('$5::bigint[]', 'value_minor')}, ${inBulk('$6::text[]', 'currency')},
       ${inBulk('$7::text[]', 'source_kind')}, ${inBulk('$8::date[]', 'given_on')}, ${inBulk('$9::text[]', 'answer')},
       ${inBulk('$10::bigint[]', 'before_minor')}, ${inBulk('$11::bigint[]', 'limit_minor')},
       ${inBulk('$12::bigint[]', 'premium_minor')}, ${inBulk('$13::integer[]', 'basis_points')}, $14::integer,
       $15::timestamptz
     from unnest($1::uuid[], $2::text[], $3::uuid[], $4::text[], $5::bigint[], $6::text[], $7::text[], $8::date[],
       $9::text[], $10::bigint[], $11::bigint[], $12::bigint[], $13::integer[]) as answered (customer_id, key, term_id,
       kind, value_minor, currency, source_kind, given_on, answer, before_minor, limit_minor, premium_minor,
       basis_points)
     on conflict (customer_id, key) do nothing
     returning customer_id, term_id, value_minor, answer
   ), added as (${addMade})
   select count(*)::integer as kept from made`,
);

/** Keeps answers that are the first to their keys, and adds what was allowed to its term. @returns how many were kept */
export async function insertAnswers(
  tx: Transaction,
  answered: readonly { readonly request: ValueRequest; readonly answer: ValueAnswer }[],
  rulesVersion: number,
  now: Date,
): Promise<number> {
  const [row] = await tx.prepared<{ kept: number }>(keepAnswers, [
    answered.map(({ request }) => request.customerId),
    bulkColumn(answered, ({ request }) => request.key),
    bulkColumn(answered, ({ answer }) => answer.termId),
    bulkColumn(answered, ({ request }) => request.kind),
    bulkColumn(answered, ({ request }) => request.valueMinor),
    bulkColumn(answered, ({ answer }) => answer.currency),
    bulkColumn(answered, ({ request }) => request.sourceKind),
    bulkColumn(answered, ({ request }) => request.on),
    bulkColumn(answered, ({ answer }) => (answer.kind === 'allowed' ? 'ALLOWED' : answer.reason)),
    bulkColumn(answered, ({ answer }) => answer.beforeMinor),
    bulkColumn(answered, ({ answer }) => answer.limit?.limitMinor ?? null),
    bulkColumn(answered, ({ answer }) => answer.limit?.premiumMinor ?? null),
    bulkColumn(answered, ({ answer }) => answer.limit?.basisPoints ?? null),
    ...[rulesVersion, now],
  ]);
  return row!.kept;
}

function asked(places: readonly ValuePlace[]) {
  return sql`
    select * from unnest(${places.map(({ customerId }) => customerId)}::uuid[],
      ${places.map(({ key }) => key)}::text[]) as asked (customer_id, key)`;
}

/** Holds the terms that what was given by keys is charged to, in the order in which those who give hold them. */
export async function holdTermsOf(tx: Transaction, places: readonly ValuePlace[]): Promise<void> {
  await tx.rows(sql`
    select from term_value v
    where (v.customer_id, v.term_id) in (
      select g.customer_id, g.term_id from (${asked(places)}) as asked join value_given g using (customer_id, key)
      where g.term_id is not null and g.taken_back_at is null)
    order by v.customer_id, v.term_id for update`);
}

/** Frees what was given by keys; what was refused or taken back before stays as it is. @returns what was freed */
export async function takeBackValues(
  tx: Transaction,
  places: readonly ValuePlace[],
  now: Date,
): Promise<ValuePlace[]> {
  await holdTermsOf(tx, places);
  return tx.rows<ValuePlace>(sql`
    with freed as (
      update value_given g set taken_back_at = ${now} from (${asked(places)}) as asked
      where g.customer_id = asked.customer_id and g.key = asked.key and g.answer = 'ALLOWED' and g.taken_back_at is null
      returning g.customer_id, g.key, g.term_id, g.value_minor
    ), lowered as (
      update term_value v set given_minor = v.given_minor - sums.minor
      from (
        select customer_id, term_id, sum(value_minor)::bigint as minor from freed where term_id is not null group by 1, 2
      ) sums
      where v.customer_id = sums.customer_id and v.term_id = sums.term_id
    )
    select customer_id as "customerId", key from freed`);
}

/** Something that was given by keys and comes to less now. */
export interface LessenedValue {
  readonly customerId: string;
  /** The earliest first; at least one. */
  readonly keys: readonly string[];
  readonly restMinor: bigint;
  /** Never asked for before. */
  readonly restKey: string;
}

/** Notes what is left of things whose keys were taken back, on the figures they were given on. */
export async function insertRests(
  tx: Transaction,
  rests: readonly LessenedValue[],
  now: Date,
): Promise<void> {
  await tx.rows(sql`
    with rest as (
      select * from unnest(${rests.map(({ customerId }) => customerId)}::uuid[],
        ${rests.map(({ keys }) => keys[0]!)}::text[], ${rests.map(({ restKey }) => restKey)}::text[],
        ${rests.map(({ restMinor }) => restMinor)}::bigint[]) as rest (customer_id, key, rest_key, minor)
    ), made as (
      insert into value_given (customer_id, key, term_id, kind, value_minor, currency, source_kind, given_on, answer,
        before_minor, limit_minor, premium_minor, limit_basis_points, rules_version, decided_at)
      select customer_id, rest_key, term_id, kind, minor, currency, source_kind, given_on, answer, before_minor,
        limit_minor, premium_minor, limit_basis_points, rules_version, ${now}::timestamptz
      from rest join value_given using (customer_id, key)
      returning customer_id, term_id, value_minor, answer
    )
    ${sql.raw(addMade)}`);
}

/** Removes answers and frees what they allowed: their keys may be asked again. */
export async function forgetAnswers(tx: Transaction, places: readonly ValuePlace[]): Promise<void> {
  await tx.rows(sql`
    with gone as (
      delete from value_given g using unnest(${places.map(({ customerId }) => customerId)}::uuid[],
        ${places.map(({ key }) => key)}::text[]) as asked (customer_id, key)
      where g.customer_id = asked.customer_id and g.key = asked.key and g.taken_back_at is null
      returning g.customer_id, g.term_id, case when g.answer = 'ALLOWED' then g.value_minor else 0 end as minor
    )
    update term_value v set given_minor = v.given_minor - sums.minor
    from (
      select customer_id, term_id, sum(minor)::bigint as minor from gone where term_id is not null group by 1, 2
    ) sums
    where v.customer_id = sums.customer_id and v.term_id = sums.term_id`);
}
