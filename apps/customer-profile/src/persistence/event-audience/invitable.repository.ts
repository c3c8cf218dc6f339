import { type RawBuilder, type Reader, sql } from '@evergreen/persistence';
import { isListed } from '../blacklist/is-listed.ts';
import { ofOffices } from '../offices.ts';

/** Somebody looked at: whether they may be invited, or why not. */
export interface Looked {
  readonly customerId: string;
  readonly why: 'invitable' | 'unknown' | 'opted-out' | 'blacklisted' | 'elsewhere';
}

/** Over `customer c` and `customer_fact f`: an invitation is a campaign, for those who said yes to marketing. */
const why = (offices: readonly string[]): RawBuilder<unknown> => sql`case
    when f.customer_id is null or exists (
      select from customer_key y where y.customer_id = c.id and y.destroyed_at is not null) then 'unknown'
    when not ${ofOffices('f.org_path', offices)} then 'elsewhere'
    when ${isListed(sql`c.id`)} then 'blacklisted'
    when not f.marketing_consent then 'opted-out'
    else 'invitable' end`;

/** A page of a segment's members in the order of their ids. */
export function lookAtSegment(
  reader: Reader,
  {
    segmentId,
    office,
    after,
    limit,
  }: {
    readonly segmentId: string;
    readonly office: string;
    readonly after: string | undefined;
    readonly limit: number;
  },
): Promise<Looked[]> {
  return reader.rows<Looked>(sql`
    select m.customer_id as "customerId", ${why([office])} as why
    from (
      select customer_id from segment_member
      where segment_id = ${segmentId} and ${after === undefined ? sql`true` : sql`customer_id > ${after}::uuid`}
      order by customer_id limit ${limit}
    ) m
    join customer c on c.id = m.customer_id
    left join customer_fact f on f.customer_id = c.id
    order by m.customer_id`);
}

/** Those of the insurer's own numbers; a number that nobody has is not answered. */
export function lookAtNumbers(
  reader: Reader,
  sourceRefs: readonly string[],
  office: string,
): Promise<Looked[]> {
  return reader.rows<Looked>(sql`
    select c.id as "customerId", ${why([office])} as why
    from customer c left join customer_fact f on f.customer_id = c.id
    where c.source_ref = any(${sourceRefs}::text[]) and c.merged_into is null
    order by c.id`);
}
