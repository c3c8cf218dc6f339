import type { LocalDate, Uuid } from '@evergreen/kernel';
import { type Reader, sql, type Transaction } from '@evergreen/persistence';
import type { BirthdayDays } from '../../domain/campaigns/birthday-days.ts';
import type { CampaignRunKept } from '../../domain/campaigns/campaign.ts';

/** Keeps what a run is for; it is the same for ever. */
export async function insertRun(tx: Transaction, run: CampaignRunKept): Promise<void> {
  const { runId, campaignId, kind, revision, audienceId, occasion } = run;
  await tx.rows(sql`
    insert into campaign_run (run_id, campaign_id, kind, revision, audience_id, occasion)
    values (${runId}, ${campaignId}, ${kind}, ${revision}, ${audienceId}, ${occasion}) on conflict do nothing`);
}

const columns = sql`run_id as "runId", campaign_id as "campaignId", kind, revision, audience_id as "audienceId", occasion`;

/** @throws Error where there is none: a run is started together with it */
export async function runOf(reader: Reader, runId: string): Promise<CampaignRunKept> {
  const [row] = await reader.rows<CampaignRunKept>(
    sql`select ${columns} from campaign_run where run_id = ${runId}`,
  );
  if (row === undefined) throw new Error(`Run ${runId} belongs to no campaign`);
  return row;
}

/** The newest runs of campaigns: of each that give or take back, and of each dry ones, one. */
export function newestRuns(reader: Reader, campaignIds: readonly string[]): Promise<CampaignRunKept[]> {
  return reader.rows<CampaignRunKept>(sql`
    select distinct on (campaign_id, kind = 'dry') ${columns} from campaign_run
    where campaign_id = any(${campaignIds}::uuid[]) order by campaign_id, kind = 'dry', run_id desc`);
}

/** Runs of a campaign that give, and may not have ended. */
export function givingRuns(reader: Reader, campaignId: string): Promise<CampaignRunKept[]> {
  return reader.rows<CampaignRunKept>(sql`
    select ${columns} from campaign_run where campaign_id = ${campaignId} and kind = 'giving'
    order by run_id desc limit 200`);
}

export interface AudienceAsked {
  readonly audienceId: Uuid;
  readonly campaignId: Uuid;
  readonly heldOutPercent: number;
  readonly isDry: boolean;
  /** Undefined: whoever's birthday it is. */
  readonly birthdays: BirthdayDays | undefined;
}

export async function insertAudience(tx: Transaction, asked: AudienceAsked): Promise<void> {
  const { audienceId, campaignId, heldOutPercent, isDry, birthdays } = asked;
  await tx.rows(sql`
    insert into campaign_audience_asked (audience_id, campaign_id, held_out_percent, is_dry, birthdays_from, birthdays_to)
    values (${audienceId}, ${campaignId}, ${heldOutPercent}, ${isDry}, ${birthdays?.fromOn ?? null},
      ${birthdays?.toOn ?? null})`);
}

/** Whose birthdays an audience is about; undefined of one that is about none. */
export async function birthdaysOf(reader: Reader, audienceId: string): Promise<BirthdayDays | undefined> {
  const [days] = await reader.rows<BirthdayDays>(sql`
    select birthdays_from as "fromOn", birthdays_to as "toOn" from campaign_audience_asked
    where audience_id = ${audienceId} and birthdays_from is not null`);
  return days;
}

/** The last day whose birthdays a campaign has asked for; null: none was. */
export async function birthdaysAskedTo(reader: Reader, campaignId: string): Promise<LocalDate | null> {
  const [row] = await reader.rows<{ to: LocalDate | null }>(sql`
    select max(birthdays_to) as to from campaign_audience_asked where campaign_id = ${campaignId} and not is_dry`);
  return row!.to;
}

/** What came of an audience, by its newest size; all null until all of it has arrived. */
export interface AudienceSize {
  readonly customers: bigint | null;
  readonly heldOut: bigint | null;
}

/** Notes how many customers an audience has in all. */
export async function noteExpected(tx: Transaction, audienceId: string, customers: bigint): Promise<void> {
  await tx.rows(sql`
    update campaign_audience_asked set expected = ${customers} where audience_id = ${audienceId}`);
}

/** Whether all of an audience has arrived; its size is kept then. */
export async function hasArrived(tx: Transaction, audienceId: string): Promise<boolean> {
  const [asked] = await tx.rows<{ expected: bigint | null; customers: bigint | null }>(sql`
    select expected, customers from campaign_audience_asked where audience_id = ${audienceId}`);
  if (asked === undefined || asked.expected === null) return false;
  if (asked.customers !== null) return true;
  const [found] = await tx.rows<{ customers: bigint; held_out: bigint }>(sql`
    select count(*) as customers, count(*) filter (where held_out) as held_out
    from campaign_audience where audience_id = ${audienceId}`);
  if (found!.customers < asked.expected) return false;
  await tx.rows(sql`
    update campaign_audience_asked set customers = ${found!.customers}, held_out = ${found!.held_out}
    where audience_id = ${audienceId}`);
  return true;
}

/** Sizes of the newest real audience of each campaign; of birthdays, of which each day has its own, those of all. */
export async function audienceSizes(
  reader: Reader,
  campaignIds: readonly string[],
): Promise<Map<string, AudienceSize>> {
  const rows = await reader.rows<AudienceSize & { campaignId: string }>(sql`
    select distinct on (campaign_id) campaign_id as "campaignId",
      case when birthdays_from is null then customers
        else (sum(customers) over (partition by campaign_id))::bigint end as customers,
      case when birthdays_from is null then held_out
        else (sum(held_out) over (partition by campaign_id))::bigint end as "heldOut"
    from campaign_audience_asked
    where campaign_id = any(${campaignIds}::uuid[]) and not is_dry and customers is not null
    order by campaign_id, audience_id desc`);
  return new Map(rows.map((row) => [row.campaignId, row]));
}
