import type { LocalDate, Uuid } from '@evergreen/kernel';
import { type RawBuilder, type Reader, sql, type Transaction } from '@evergreen/persistence';
import type { Purpose } from '../../domain/consent.ts';
import type {
  AlertSeverity,
  Hazard,
  PreventionCampaign,
  PreventionPlan,
  Withdrawal,
} from '../../domain/prevention/campaign.ts';
import type { Rule } from '../../domain/rules/rule.ts';

/** A campaign with what only the service itself needs. */
export interface CampaignKept extends PreventionCampaign {
  /** Undefined: everybody in the regions. */
  readonly rule: Rule | undefined;
  /** Of the order that made the newest revision. */
  readonly revisionKey: string;
}

interface CampaignRow {
  readonly id: Uuid;
  readonly revision: number;
  readonly revision_key: string;
  readonly state: PreventionCampaign['state'];
  readonly from_feed: boolean;
  readonly hazard: Hazard;
  readonly severity: AlertSeverity;
  readonly regions: string[];
  readonly starts_on: LocalDate;
  readonly ends_on: LocalDate;
  readonly source: string;
  readonly title_zh: string;
  readonly title_en: string;
  readonly advice_zh: string;
  readonly advice_en: string;
  readonly rule: Rule | null;
  readonly rule_text: string;
  readonly purpose: Purpose;
  readonly held_out_percent: number;
  readonly window_days: number;
  readonly drafted_by_label: string;
  readonly drafted_at: Date;
  readonly launched_by_label: string;
  readonly launched_at: Date | null;
  readonly launched_on: LocalDate | null;
  readonly run_id: Uuid | null;
  readonly told_at: Date | null;
  readonly withdrawn_because: Withdrawal | null;
  readonly feed_cancelled_at: Date | null;
  readonly follows: Uuid | null;
  readonly follows_title_zh: string | null;
  readonly follows_title_en: string | null;
}

async function read(reader: Reader, rest: RawBuilder<unknown>): Promise<CampaignKept[]> {
  const rows = await reader.rows<CampaignRow>(sql`
    select c.*, e.title_zh as follows_title_zh, e.title_en as follows_title_en
    from prevention_campaign c left join prevention_campaign e on e.id = c.follows ${rest}`);
  return rows.map(campaignOf);
}

function campaignOf(row: CampaignRow): CampaignKept {
  return {
    ...{ id: row.id, revision: row.revision, revisionKey: row.revision_key, state: row.state },
    ...{ fromFeed: row.from_feed, rule: row.rule ?? undefined, runId: row.run_id, toldAt: row.told_at },
    plan: {
      ...{ hazard: row.hazard, severity: row.severity, regions: row.regions, startsOn: row.starts_on },
      ...{ endsOn: row.ends_on, source: row.source, title: { zh: row.title_zh, en: row.title_en } },
      ...{ advice: { zh: row.advice_zh, en: row.advice_en }, ruleText: row.rule_text, purpose: row.purpose },
      ...{ heldOutPercent: row.held_out_percent, windowDays: row.window_days },
    },
    ...{ draftedByLabel: row.drafted_by_label, draftedAt: row.drafted_at },
    ...{ withdrawnBecause: row.withdrawn_because, feedCancelledAt: row.feed_cancelled_at },
    follows:
      row.follows === null
        ? null
        : { id: row.follows, title: { zh: row.follows_title_zh!, en: row.follows_title_en! } },
    ...{ launchedByLabel: row.launched_by_label, launchedAt: row.launched_at, launchedOn: row.launched_on },
  };
}

/** Newest first: those with a region that meets one of these offices, whichever lies below the other. */
export function campaignsOf(
  reader: Reader,
  offices: readonly string[],
  limit: number,
): Promise<CampaignKept[]> {
  return read(reader, sql`where ${meets(offices)} order by c.id desc limit ${limit}`);
}

function meets(offices: readonly string[]): RawBuilder<boolean> {
  if (offices.includes('/')) return sql`true`;
  return sql`exists (
    select from unnest(c.regions) region, unnest(${offices}::text[]) office
    where region in ('/', office) or starts_with(region, office || '/') or starts_with(office, region || '/'))`;
}

export async function campaignWithin(
  reader: Reader,
  id: string,
  offices: readonly string[],
): Promise<CampaignKept | undefined> {
  return (await read(reader, sql`where c.id = ${id} and ${meets(offices)}`))[0];
}

/** One campaign is changed by one hand at a time. Undefined also where none of its regions meets these offices. */
export async function lockCampaign(
  tx: Transaction,
  id: string,
  offices: readonly string[],
): Promise<CampaignKept | undefined> {
  return (await read(tx, sql`where c.id = ${id} and ${meets(offices)} for update of c`))[0];
}

export async function campaignOfKey(reader: Reader, key: string): Promise<CampaignKept | undefined> {
  return (await read(reader, sql`where c.key = ${key}`))[0];
}

/** In the order they were made, each in one hand only. */
export function lockCampaigns(tx: Transaction, ids: readonly string[]): Promise<CampaignKept[]> {
  return read(tx, sql`where c.id = any(${ids}::uuid[]) order by c.id for update of c`);
}

/** What is kept of a plan, by column. */
function planColumns(plan: PreventionPlan, rule: Rule | undefined): Record<string, RawBuilder<unknown>> {
  return {
    hazard: sql`${plan.hazard}`,
    severity: sql`${plan.severity}`,
    regions: sql`${[...plan.regions]}::text[]`,
    starts_on: sql`${plan.startsOn}::date`,
    ends_on: sql`${plan.endsOn}::date`,
    source: sql`${plan.source}`,
    title_zh: sql`${plan.title.zh}`,
    title_en: sql`${plan.title.en}`,
    advice_zh: sql`${plan.advice.zh}`,
    advice_en: sql`${plan.advice.en}`,
    rule: sql`${rule === undefined ? null : JSON.stringify(rule)}::jsonb`,
    rule_text: sql`${plan.ruleText}`,
    purpose: sql`${plan.purpose}`,
    held_out_percent: sql`${plan.heldOutPercent}::integer`,
    window_days: sql`${plan.windowDays}::integer`,
  };
}

export interface DraftKept {
  readonly id: Uuid;
  readonly key: string;
  readonly plan: PreventionPlan;
  readonly rule: Rule | undefined;
  readonly by: string;
  readonly at: Date;
}

/** @returns whether it was kept: the same key makes one campaign for ever */
export async function insertCampaign(
  tx: Transaction,
  {
    id,
    key,
    plan,
    rule,
    by,
    at,
    fromFeed,
    follows,
  }: DraftKept & {
    readonly fromFeed: boolean;
    /** The earlier campaign of the same warnings. */
    readonly follows?: string | undefined;
  },
): Promise<boolean> {
  const columns = planColumns(plan, rule);
  const rows = await tx.rows(sql`
    insert into prevention_campaign (id, key, revision_key, revision, state, from_feed, follows, drafted_by_label, drafted_at,
      ${sql.join(Object.keys(columns).map((name) => sql.ref(name)))})
    values (${id}, ${key}, ${key}, 1, 'draft', ${fromFeed}, ${follows ?? null}, ${by}, ${at}, ${sql.join(Object.values(columns))})
    on conflict (key) do nothing returning id`);
  return rows.length > 0;
}

export async function reviseCampaign(
  tx: Transaction,
  { id, key, plan, rule, by, at }: DraftKept,
): Promise<void> {
  const set = Object.entries(planColumns(plan, rule)).map(
    ([name, value]) => sql`${sql.ref(name)} = ${value}`,
  );
  await tx.rows(sql`
    update prevention_campaign set revision = revision + 1, revision_key = ${key}, drafted_by_label = ${by},
      drafted_at = ${at}, ${sql.join(set)} where id = ${id}`);
}

export async function launchCampaign(
  tx: Transaction,
  id: string,
  launch: { readonly by: string; readonly at: Date; readonly on: LocalDate; readonly runId: string },
): Promise<void> {
  const { by, at, on, runId } = launch;
  await tx.rows(sql`
    update prevention_campaign set state = 'launched', launched_by_label = ${by}, launched_at = ${at},
      launched_on = ${on}, run_id = ${runId} where id = ${id}`);
}

export async function dropCampaign(tx: Transaction, id: string): Promise<void> {
  await tx.rows(sql`update prevention_campaign set state = 'dropped' where id = ${id}`);
}

/** The feed takes a draft back. */
export async function withdrawCampaign(tx: Transaction, id: string, because: Withdrawal): Promise<void> {
  await tx.rows(sql`
    update prevention_campaign set state = 'withdrawn', withdrawn_because = ${because} where id = ${id}`);
}

/** The feed cancelled the warning of one that was launched. */
export async function recordFeedCancelled(tx: Transaction, id: string, at: Date): Promise<void> {
  await tx.rows(sql`update prevention_campaign set feed_cancelled_at = ${at} where id = ${id}`);
}

export async function recordTold(tx: Transaction, id: string, at: Date): Promise<void> {
  await tx.rows(sql`update prevention_campaign set told_at = ${at} where id = ${id}`);
}
