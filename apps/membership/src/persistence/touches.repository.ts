import type { LocalDate } from '@evergreen/kernel';
import { type RawBuilder, type Reader, sql } from '@evergreen/persistence';
import type { Touch, TouchPlace, TouchTopic } from '../domain/touch.ts';

export interface TouchesWanted {
  readonly memberId: string;
  readonly today: LocalDate;
  readonly topics: readonly TouchTopic[];
  readonly before: TouchPlace | undefined;
  readonly limit: number;
}

// What moves points within an account says nothing to who looks at the customer.
const sources = {
  points: (memberId: string) => sql`
    select 'entry/' || entry_id as id, effective_on as on_day, 'points-' || lower(replace(kind, '_', '-')) as kind,
      jsonb_build_object('points', points::text, 'rule', nullif(rule_id, ''), 'reason',
        case when kind = 'ADJUST' then reason end) as facts
    from ledger_entry
    where member_id = ${memberId} and kind not in ('ACTIVATE', 'HOLD', 'RELEASE', 'SETTLE', 'EXTEND')`,
  tier: (memberId: string) => sql`
    select 'tier/' || member_id || '/' || lpad(n::text, 9, '0') as id, effective_on as on_day, 'tier-' || kind as kind,
      jsonb_build_object('from', from_tier_id, 'to', to_tier_id, 'until', until::text) as facts
    from tier_change where member_id = ${memberId}`,
  membership: (memberId: string) => sql`
    select 'act/' || act_id as id, effective_on as on_day, 'member-' || lower(replace(act, '_', '-')) as kind,
      jsonb_build_object('by', actor) as facts
    from member_act where member_id = ${memberId}
    union all
    select 'enrolled/' || member_id, enrolled_on, 'member-enrolled', jsonb_build_object('number', member_number)
    from member m where member_id = ${memberId}
      and not exists (select from member_act a where a.member_id = m.member_id and a.act = 'ENROL')`,
} as const satisfies Record<TouchTopic, (memberId: string) => RawBuilder<unknown>>;

/** Those of days that have come, the newest first. */
export async function readTouches(
  reader: Reader,
  { memberId, today, topics, before, limit }: TouchesWanted,
): Promise<Touch[]> {
  if (topics.length === 0) return [];
  // A day counts as its beginning: of the day on which the page before ended, smaller ids are left.
  const further =
    before === undefined
      ? sql`true`
      : sql`(on_day::timestamp at time zone 'UTC', id)
          < (${before.at.toISOString()}::timestamptz, ${before.id} collate "C")`;
  const newest = sql`order by on_day desc, id desc limit ${limit}`;
  const parts = topics.map(
    (topic) => sql`(
      select id, on_day, kind, jsonb_strip_nulls(facts) as facts, ${topic}::text as topic
      from (select id collate "C" as id, on_day, kind, facts from (${sources[topic](memberId)}) told) told
      where on_day <= ${today}::date and ${further} ${newest})`,
  );
  return reader.rows<Touch>(sql`
    select id, on_day as "on", topic, kind, facts from (${sql.join(parts, sql` union all `)}) told ${newest}`);
}
