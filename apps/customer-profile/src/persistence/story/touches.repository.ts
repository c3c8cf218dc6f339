import { type Reader, sql } from '@evergreen/persistence';
import type { Touch, TouchesAsked } from '../../domain/story/touch.ts';
import { type TouchesOf, touchSources } from './touch-sources.ts';

/** The newest first; instants to the millisecond, as they travel, so that a page ends where the next begins. */
export async function readTouches(
  reader: Reader,
  of: TouchesOf,
  { before, limit, topics, hidden }: TouchesAsked & { readonly hidden: readonly string[] },
): Promise<Touch[]> {
  const wanted = touchSources.filter(
    ({ topic }) => !hidden.includes(topic) && (topics.length === 0 || topics.includes(topic)),
  );
  if (wanted.length === 0) return [];
  const further =
    before === undefined
      ? sql`true`
      : sql`(at, id) < (${before.at.toISOString()}::timestamptz, ${before.id} collate "C")`;
  const newest = sql`order by at desc, id desc limit ${limit}`;
  const parts = wanted.map(
    ({ topic, rows }) => sql`(
      select * from (
        select id collate "C" as id, date_trunc('milliseconds', at) as at, day_only, kind,
          jsonb_strip_nulls(facts) as facts, ${topic}::text as topic
        from (${rows(of)}) told
      ) told where ${further} ${newest})`,
  );
  return reader.rows<Touch>(sql`
    select id, at, day_only as "dayOnly", topic, kind, facts
    from (${sql.join(parts, sql` union all `)}) told ${newest}`);
}
