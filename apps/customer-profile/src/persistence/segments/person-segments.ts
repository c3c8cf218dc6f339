import { type Reader, sql } from '@evergreen/persistence';
import type { KeyedTexts, RowsWanted } from '../person.repository.ts';

/** Segments that a customer is in or has left, by the name each has now, for their copy. */
export function readPersonSegments(
  reader: Reader,
  { customerId, after, limit }: RowsWanted,
): Promise<KeyedTexts[]> {
  const [segmentId, leftOn] = after;
  const further =
    segmentId === undefined
      ? sql``
      : sql`where (segment_id, left_on) > (${segmentId}::uuid, ${leftOn}::date)`;
  return reader.rows<KeyedTexts>(sql`
    with been as (
      select segment_id, since, 'infinity'::date as left_on from segment_member where customer_id = ${customerId}
      union all
      select segment_id, since, left_on from segment_leaver where customer_id = ${customerId}
    )
    select array[segment_id::text, left_on::text] as key,
      array[v.name, since::text, case when isfinite(left_on) then left_on::text else '' end] as values
    from been join lateral (
      select name from segment_version v
      where v.segment_id = been.segment_id and saved_at is not null order by version desc limit 1
    ) v on true
    ${further} order by segment_id, left_on limit ${limit}`);
}
