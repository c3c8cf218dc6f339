import type { LocalDate } from '@evergreen/kernel';
import { type RawBuilder, sql } from '@evergreen/persistence';

/** Whose timeline it is: the customer, and the records that went up in theirs. */
export interface TouchesOf {
  readonly customerId: string;
  readonly records: readonly string[];
  readonly today: LocalDate;
}

/**
 * What a timeline is made of. Rows of a source have `id` (unique over all), `at` (timestamptz), `day_only`, `kind` and
 * `facts` (an object of texts, never personal data).
 */
export interface TouchSource {
  readonly topic: string;
  readonly rows: (of: TouchesOf) => RawBuilder<unknown>;
}

/** The beginning of a day that is all there is known of when. */
const dayOf = (day: RawBuilder<unknown>) => sql`(${day})::timestamp at time zone 'UTC'`;

const policies: TouchSource = {
  topic: 'policy',
  rows: ({ customerId, today }) => sql`
    select 'term/' || t.id || '/' || what.kind as id, ${dayOf(sql`what.on_day`)} as at, true as day_only, what.kind,
      jsonb_build_object('policy', p.source_ref, 'cover', p.cover, 'startsOn', t.starts_on::text,
        'endsOn', t.ends_on::text, 'premiumMinor', t.premium_minor::text, 'currency', t.currency) as facts
    from policy_term t
    join policy p on p.customer_id = t.customer_id and p.id = t.policy_id
    cross join lateral (
      select exists (select from policy_term o
        where o.customer_id = t.customer_id and o.policy_id = t.policy_id and o.starts_on < t.starts_on) as is_renewal,
      exists (select from policy_term o
        where o.customer_id = t.customer_id and o.policy_id = t.policy_id and o.starts_on > t.starts_on) as goes_on
    ) place
    cross join lateral (
      select case when is_renewal then 'policy-renewed' else 'policy-bound' end as kind,
        coalesce(t.bound_on, t.starts_on) as on_day
      union all
      select case when t.declined then 'policy-declined' else 'policy-ended' end, t.ends_on
      where not goes_on and t.ends_on < ${today}::date and t.cancelled_on is null
      union all
      select 'policy-cancelled', t.cancelled_on where t.cancelled_on is not null
    ) what
    where t.customer_id = ${customerId} and what.on_day <= ${today}::date`,
};

const outcomes: TouchSource = {
  topic: 'policy',
  rows: ({ customerId, today }) => sql`
    select 'outcome/' || o.policy_id || '/' || o.expired_on as id, ${dayOf(sql`o.decided_on`)} as at, true as day_only,
      'renewal-' || o.outcome as kind, jsonb_build_object('policy', p.source_ref, 'expiredOn', o.expired_on::text)
      as facts
    from renewal_outcome o join policy p on p.customer_id = o.customer_id and p.id = o.policy_id
    where o.customer_id = ${customerId} and o.decided_on <= ${today}::date and o.outcome <> 'renewed'`,
};

// Files bring what was paid without its day: what is not closed yet is told on the day the book learned of it.
const claims: TouchSource = {
  topic: 'claim',
  rows: ({ customerId, today }) => sql`
    select 'claim/' || c.id || '/' || what.kind as id, what.at, what.day_only, what.kind,
      jsonb_build_object('policy', p.source_ref, 'occurredOn', c.occurred_on::text, 'currency', c.currency,
        'paidMinor', c.paid_minor::text, 'faultPercent', c.fault_percent::text) as facts
    from claim c
    join policy p on p.customer_id = c.customer_id and p.id = c.policy_id
    cross join lateral (
      select 'claim-reported' as kind, ${dayOf(sql`coalesce(c.reported_on, c.occurred_on)`)} as at, true as day_only
      union all
      select 'claim-paid', ${dayOf(sql`least(max(y.changed_at)::date, ${today}::date)`)}, true from claim_payment y
      where y.customer_id = c.customer_id and y.claim_id = c.id and c.closed_on is null and c.withdrawn_on is null
        and c.paid_minor > 0 having count(*) > 0
      union all
      select 'claim-closed', ${dayOf(sql`c.closed_on`)}, true where c.closed_on is not null
      union all
      select 'claim-withdrawn', ${dayOf(sql`c.withdrawn_on`)}, true where c.withdrawn_on is not null
    ) what
    where c.customer_id = ${customerId} and (not what.day_only or what.at <= ${dayOf(sql`${today}::date`)})`,
};

const answers: TouchSource = {
  topic: 'satisfaction',
  rows: ({ customerId, today }) => sql`
    select 'answer/' || id as id, ${dayOf(sql`answered_on`)} as at, true as day_only, 'satisfaction-answered' as kind,
      jsonb_build_object('answer', kind, 'score', score::text) as facts
    from satisfaction_answer where customer_id = ${customerId} and answered_on <= ${today}::date`,
};

const notices: TouchSource = {
  topic: 'notice',
  rows: ({ records }) => sql`
    select 'notice/' || id as id, ${dayOf(sql`made_on`)} as at, true as day_only, 'notice-made' as kind,
      jsonb_build_object('template', template, 'purpose', purpose, 'read', (read_at is not null)::text) as facts
    from notice where customer_id = any (${records}::uuid[])`,
};

const merges: TouchSource = {
  topic: 'file',
  rows: ({ records }) => sql`
    select 'merge/' || m.id || '/' || what.kind as id, what.at, false as day_only, what.kind,
      jsonb_build_object('record', c.source_ref, 'by', what.by) as facts
    from customer_merge m join customer c on c.id = m.merged_id
    cross join lateral (
      select 'record-merged' as kind, m.merged_at as at, m.merged_by as by
      union all
      select 'record-separated', m.undone_at, m.undone_by where m.undone_at is not null
    ) what
    where m.customer_id = any (${records}::uuid[])`,
};

const moves: TouchSource = {
  topic: 'standing',
  rows: ({ records }) => sql`
    select 'standing/' || customer_id || '/' || kind || '/' || from_on as id, ${dayOf(sql`from_on`)} as at,
      true as day_only, kind || '-moved' as kind,
      jsonb_build_object('from', previous, 'to', value, 'byHand', case when override_id is not null then 'true' end)
      as facts
    from standing where customer_id = any (${records}::uuid[]) and value is distinct from previous`,
};

/** What somebody noted of a warning stays with the warning. */
const warnings: TouchSource = {
  topic: 'warning',
  rows: ({ records }) => sql`
    select 'warning/' || s.warning_id || '/' || lpad(s.n::text, 9, '0') as id, s.at, false as day_only,
      'warning-' || s.kind as kind,
      jsonb_build_object('rule', w.rule, 'ruleZh', r.names ->> 'zh', 'ruleEn', r.names ->> 'en', 'level', s.level,
        'by', s.by_label) as facts
    from warning_step s
    join warning w on w.customer_id = s.customer_id and w.id = s.warning_id
    left join lateral (
      select told -> 'names' as names from evaluation_rules e, jsonb_array_elements(e.definition -> 'warnings') told
      where e.version = w.rules_version and told ->> 'warningId' = w.rule limit 1
    ) r on true
    where s.customer_id = any (${records}::uuid[])`,
};

/** Of those left untold there is nothing to tell. */
const prevention: TouchSource = {
  topic: 'prevention',
  rows: ({ records }) => sql`
    select 'prevention/' || t.campaign_id || '/' || t.customer_id || '/' || what.kind as id, what.at, false as day_only,
      'prevention-' || what.kind as kind,
      jsonb_build_object('hazard', p.hazard, 'titleZh', p.title_zh, 'titleEn', p.title_en, 'outcome', what.outcome,
        'by', what.by) as facts
    from prevention_target t
    join prevention_campaign p on p.id = t.campaign_id
    left join prevention_check k on k.campaign_id = t.campaign_id and k.customer_id = t.customer_id
    cross join lateral (
      values ('advised', t.at, null, null), ('helped', t.helpful_at, null, null),
        ('check-asked', k.asked_at, null, null), ('check-ended', k.ended_at, k.outcome, k.owner)
    ) what (kind, at, outcome, by)
    where t.customer_id = any (${records}::uuid[]) and not t.held_out and what.at is not null`,
};

/** Everything the book tells of a customer, by topic. What comes to be known later adds its source here. */
export const touchSources: readonly TouchSource[] = [
  ...[policies, outcomes, claims, answers, notices, merges, moves, warnings, prevention],
];
