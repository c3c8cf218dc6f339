import { type Reader, sql, type Transaction } from '@evergreen/persistence';
import type { KeyColumns } from '../customer-keys.repository.ts';
import { ofOffices } from '../offices.ts';

// What speaks for one person, and what against: a family shares phone and address, not the name.
const points = sql`(values ('phone', 40), ('email', 40), ('vehicle', 30), ('address', 25), ('name', 30), ('household', 15),
  ('other-name', -30), ('other-kind', -40)) as points (reason, score)`;
const proposedFrom = 60;
/** What more records share says nothing: the phone of a dealer, the address of a fleet. */
const sharersMax = 20;

/**
 * Proposes pairs over the whole book by set, and takes back proposals that nothing speaks for any more. What staff
 * decided stays. @returns how many are proposed now
 */
export async function proposePairs(tx: Transaction, at: Date): Promise<number> {
  await tx.rows(sql`set local work_mem = '128MB'`);
  await tx.rows(sql`
    create temporary table shared_sign on commit drop as
    with sign as (
      select n.customer_id, n.kind as reason, n.value_index as value from customer_contact n
      where n.value_index is not null and n.ended_on is null
      union
      select v.customer_id, 'vehicle', v.plate_index from vehicle v where v.plate_index is not null
      union
      select v.customer_id, 'vehicle', convert_to(v.vin, 'UTF8') from vehicle v where v.vin is not null
    )
    select * from (
      select *, count(*) over (partition by reason, value) as sharers from sign
      where customer_id in (select id from customer where merged_into is null)
    ) counted where sharers between 2 and ${sharersMax}`);
  await tx.rows(sql`analyze shared_sign`);
  await tx.rows(sql`
    create temporary table found_pair on commit drop as
    with pair as (
      select a.customer_id, b.customer_id as other_id, array_agg(distinct a.reason) as reasons
      from shared_sign a join shared_sign b using (reason, value)
      where a.customer_id < b.customer_id group by 1, 2
    ), told as (
      select customer_id, other_id, reasons
        || case when a.name_index = b.name_index then array['name']
          when a.name_index <> b.name_index then array['other-name'] else '{}' end
        || case when a.household_id = b.household_id then array['household'] else '{}' end
        || case when a.kind <> b.kind then array['other-kind'] else '{}' end as reasons
      from pair join customer a on a.id = pair.customer_id join customer b on b.id = pair.other_id
    )
    select customer_id, other_id, reasons,
      least(100, (select sum(score) from ${points} where points.reason = any (told.reasons)))::integer as score
    from told`);
  await tx.rows(sql`
    delete from duplicate_pair d where state = 'proposed' and not exists (
      select from found_pair f
      where f.customer_id = d.customer_id and f.other_id = d.other_id and f.score >= ${proposedFrom})`);
  await tx.rows(sql`
    insert into duplicate_pair (customer_id, other_id, score, reasons, state, found_at)
    select customer_id, other_id, score, reasons, 'proposed', ${at}::timestamptz from found_pair
    where score >= ${proposedFrom} order by customer_id, other_id
    on conflict (customer_id, other_id) do update set score = excluded.score, reasons = excluded.reasons
    where duplicate_pair.state = 'proposed'
      and (duplicate_pair.score, duplicate_pair.reasons) is distinct from (excluded.score, excluded.reasons)`);
  const [row] = await tx.rows<{ count: number }>(
    sql`select count(*)::integer as count from duplicate_pair where state = 'proposed'`,
  );
  return row!.count;
}

/** One of two records, with the key their fields open with. */
export interface PairedRow extends KeyColumns {
  readonly id: string;
  readonly source_ref: string;
  readonly org_path: string;
  readonly name_sealed: Buffer | null;
  readonly phone_sealed: Buffer | null;
  readonly policies: number;
}

export interface PairRow {
  readonly customer_id: string;
  readonly other_id: string;
  readonly score: number;
  readonly reasons: readonly string[];
}

/** The likeliest first, of whom the viewer may see both. */
export function readPairs(
  reader: Reader,
  { customerId, limit, offset }: { customerId: string | undefined; limit: number; offset: number },
  offices: readonly string[],
): Promise<PairRow[]> {
  const inReach = sql`exists (
    select from customer a, customer b where a.id = d.customer_id and b.id = d.other_id
      and ${ofOffices('a.org_path', offices)} and ${ofOffices('b.org_path', offices)})`;
  return reader.rows<PairRow>(sql`
    select d.customer_id, d.other_id, d.score, d.reasons from duplicate_pair d
    where d.state = 'proposed' and ${inReach} and (${customerId ?? null}::uuid is null
      or d.customer_id = ${customerId ?? null}::uuid or d.other_id = ${customerId ?? null}::uuid)
    order by d.score desc, d.customer_id, d.other_id limit ${limit} offset ${offset}`);
}

export async function readPaired(reader: Reader, ids: readonly string[]): Promise<Map<string, PairedRow>> {
  const rows = await reader.rows<PairedRow>(sql`
    select c.id, c.source_ref, c.org_path, c.name_sealed, c.phone_sealed, k.master_key_id, k.wrapped,
      (select count(*)::integer from policy p where p.customer_id = c.id) as policies
    from customer c left join customer_key k on k.customer_id = c.id where c.id = any(${ids}::uuid[])`);
  return new Map(rows.map((row) => [row.id, row]));
}

/** Two people: the pair is not proposed again. @returns whether that was new */
export async function keepApart(
  tx: Transaction,
  ids: readonly [string, string],
  { at, by }: { readonly at: Date; readonly by: string },
): Promise<boolean> {
  const [one, other] = [...ids].sort();
  const rows = await tx.rows(sql`
    insert into duplicate_pair (customer_id, other_id, score, reasons, state, found_at, decided_at, decided_by)
    values (${one}, ${other}, 0, '{}', 'distinct', ${at}::timestamptz, ${at}::timestamptz, ${by})
    on conflict (customer_id, other_id) do update set state = 'distinct', decided_at = excluded.decided_at,
      decided_by = excluded.decided_by
    where duplicate_pair.state = 'proposed' returning customer_id`);
  return rows.length === 1;
}
