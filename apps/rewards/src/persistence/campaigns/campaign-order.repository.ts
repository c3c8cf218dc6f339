import { type RawBuilder, type Reader, sql } from '@evergreen/persistence';
import type { EarlierCampaign } from '../../domain/campaigns/turn.ts';

/** Whether `before` comes before `later` in their group: by place, and of one place the older one. */
export function comesBefore(before: 'e', later: 'c'): RawBuilder<boolean> {
  const [e, c] = [sql.ref(before), sql.ref(later)];
  return sql`(${e}.stacking_group = ${c}.stacking_group
    and (${e}.stacking_place, ${e}.id) < (${c}.stacking_place, ${c}.id))`;
}

/** Campaigns of the group that come before one and may have something to give; none where it has no place. */
export function earlierCampaigns(
  reader: Reader,
  campaignId: string,
): Promise<(EarlierCampaign & { readonly name: string })[]> {
  return reader.rows(sql`
    select e.state, e.starts_on as "startsOn", e.ends_on as "endsOn", r.definition -> 'trigger' as trigger,
      r.definition -> 'name' ->> 'en' as name,
      exists (select from campaign_run k join run on run.id = k.run_id
        where k.campaign_id = e.id and k.kind = 'giving'
          and run.state in ('queued', 'running', 'paused', 'failed')) as "isGiving",
      (select k.occasion from campaign_run k where k.campaign_id = e.id and k.kind = 'giving'
        order by k.run_id desc limit 1) as "newestOccasion",
      (select max(a.birthdays_to) from campaign_audience_asked a
        where a.campaign_id = e.id and not a.is_dry) as "birthdaysTo"
    from campaign c
    join campaign e on ${comesBefore('e', 'c')} and e.state in ('scheduled', 'live')
    join campaign_revision r on r.campaign_id = e.id and r.revision = e.active_revision
    where c.id = ${campaignId} order by e.stacking_place, e.id`);
}

/** Live campaigns that have occasions to answer, in the order in which they come. */
export async function campaignsWithOccasions(reader: Reader): Promise<string[]> {
  const rows = await reader.rows<{ id: string }>(sql`
    select c.id from campaign c
    where c.state = 'live' and exists (select from campaign_occasion o where o.campaign_id = c.id)
    order by c.stacking_place nulls first, c.id`);
  return rows.map(({ id }) => id);
}
