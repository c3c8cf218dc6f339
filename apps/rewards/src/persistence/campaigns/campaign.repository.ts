import type { LocalDate, Uuid } from '@evergreen/kernel';
import { type RawBuilder, type Reader, sql, type Transaction } from '@evergreen/persistence';
import type {
  Campaign,
  CampaignActor,
  CampaignApproval,
  CampaignRevision,
  CampaignStep,
} from '../../domain/campaigns/campaign.ts';
import type { CampaignDefinition } from '../../domain/campaigns/campaign-definition.ts';
import type { CampaignState, RevisionState } from '../../domain/campaigns/campaign-state.ts';
import { keptDefinition } from './read-definition.ts';

const campaignColumns = sql`c.id, c.state, c.active_revision as "activeRevision", c.newest_revision as "newestRevision",
  c.created_by_label as "createdByLabel", c.created_at as "createdAt", c.starts_on as "startsOn",
  c.ends_on as "endsOn", c.stacking_group as "stackingGroup", c.stacking_place as "stackingPlace",
  c.launched_on as "launchedOn", c.reversed_at as "reversedAt"`;

/** Newest first. */
export function campaignsOf(
  reader: Reader,
  asked: { readonly isArchived: boolean; readonly isWaiting: boolean; readonly limit: number },
): Promise<Campaign[]> {
  const waiting = asked.isWaiting
    ? sql`and exists (select from campaign_revision r where r.campaign_id = c.id and r.state = 'in-review')`
    : sql``;
  return reader.rows<Campaign>(sql`
    select ${campaignColumns} from campaign c
    where (c.state = 'archived') = ${asked.isArchived} ${waiting} order by c.id desc limit ${asked.limit}`);
}

export async function findCampaign(reader: Reader, id: string): Promise<Campaign | undefined> {
  return (await reader.rows<Campaign>(sql`select ${campaignColumns} from campaign c where c.id = ${id}`))[0];
}

/** One campaign is changed by one hand at a time. */
export async function lockCampaign(tx: Transaction, id: string): Promise<Campaign | undefined> {
  return (
    await tx.rows<Campaign>(sql`select ${campaignColumns} from campaign c where c.id = ${id} for update`)
  )[0];
}

/** Its state stays as it is until the transaction ends; others may look, too. */
export async function holdCampaign(tx: Transaction, id: string): Promise<Campaign | undefined> {
  return (
    await tx.rows<Campaign>(sql`select ${campaignColumns} from campaign c where c.id = ${id} for share`)
  )[0];
}

/** Those that the calendar looks at. */
export function runningCampaigns(reader: Reader): Promise<Campaign[]> {
  return reader.rows<Campaign>(sql`
    select ${campaignColumns} from campaign c where c.state in ('scheduled', 'live', 'paused') order by c.id`);
}

type RevisionRow = Omit<CampaignRevision, 'definition' | 'approvals'> & { readonly definition: object };

const revisionColumns = sql`r.campaign_id as "campaignId", r.revision, r.state, r.definition,
  r.drafted_by as "draftedBy", r.drafted_by_label as "draftedByLabel", r.drafted_at as "draftedAt",
  r.submitted_by as "submittedBy", r.value_minor as "valueMinor", r.approvals_needed as "approvalsNeeded"`;

async function revisions(reader: Reader, rest: RawBuilder<unknown>): Promise<CampaignRevision[]> {
  const rows = await reader.rows<RevisionRow>(
    sql`select ${revisionColumns} from campaign_revision r ${rest}`,
  );
  if (rows.length === 0) return [];
  const approvals = await reader.rows<
    CampaignApproval & { readonly campaignId: string; readonly revision: number }
  >(sql`
    select campaign_id as "campaignId", revision, approved_by as by, approved_by_label as "byLabel", approved_at as at
    from campaign_approval where campaign_id = any(${rows.map(({ campaignId }) => campaignId)}::uuid[])
    order by approved_at`);
  return rows.map((row) => ({
    ...row,
    definition: keptDefinition(row.definition),
    approvals: approvals
      .filter(({ campaignId, revision }) => campaignId === row.campaignId && revision === row.revision)
      .map(({ by, byLabel, at }) => ({ by, byLabel, at })),
  }));
}

/** The active and the pending revisions of campaigns. */
export function standingRevisions(reader: Reader, ids: readonly string[]): Promise<CampaignRevision[]> {
  return revisions(reader, sql`where r.campaign_id = any(${ids}::uuid[]) and r.state <> 'replaced'`);
}

/** Newest first. */
export function revisionsOf(reader: Reader, id: string, limit: number): Promise<CampaignRevision[]> {
  return revisions(reader, sql`where r.campaign_id = ${id} order by r.revision desc limit ${limit}`);
}

export async function revisionOf(
  reader: Reader,
  id: string,
  revision: number,
): Promise<CampaignRevision | undefined> {
  return (await revisions(reader, sql`where r.campaign_id = ${id} and r.revision = ${revision}`))[0];
}

/** One that was written with this key before. */
export async function revisionOfKey(reader: Reader, key: string): Promise<CampaignRevision | undefined> {
  return (await revisions(reader, sql`where r.key = ${key}`))[0];
}

export interface NewRevision {
  readonly campaignId: Uuid;
  readonly revision: number;
  readonly key: string;
  readonly definition: CampaignDefinition;
  readonly by: CampaignActor;
  readonly at: Date;
  readonly settingsVersion: number;
  readonly valueMinor: bigint;
  readonly approvalsNeeded: number;
}

/** @returns whether it was made: the same key makes one campaign for ever */
export async function insertCampaign(
  tx: Transaction,
  { campaignId, key, definition, by, at }: NewRevision,
): Promise<boolean> {
  const { startsOn, endsOn, stacking } = definition;
  const rows = await tx.rows(sql`
    insert into campaign (id, key, state, newest_revision, created_by_label, created_at, starts_on, ends_on,
      stacking_group, stacking_place)
    values (${campaignId}, ${key}, 'draft', 0, ${by.label}, ${at}, ${startsOn}, ${endsOn}, ${stacking?.group ?? null},
      ${stacking?.place ?? null})
    on conflict (key) do nothing returning id`);
  return rows.length > 0;
}

/** Keeps a draft, in the place of what was pending. */
export async function insertRevision(tx: Transaction, draft: NewRevision): Promise<void> {
  const { campaignId, revision, key, definition, by, at } = draft;
  await tx.rows(sql`
    update campaign_revision set state = 'replaced'
    where campaign_id = ${campaignId} and state in ('draft', 'in-review', 'changes-requested', 'rejected')`);
  await tx.rows(sql`
    insert into campaign_revision (campaign_id, revision, state, definition, key, drafted_by, drafted_by_label,
      drafted_at, settings_version, value_minor, approvals_needed)
    values (${campaignId}, ${revision}, 'draft', ${JSON.stringify(definition)}::jsonb, ${key}, ${by.accountId},
      ${by.label}, ${at}, ${draft.settingsVersion}, ${draft.valueMinor}, ${draft.approvalsNeeded})`);
  await tx.rows(sql`update campaign set newest_revision = ${revision} where id = ${campaignId}`);
}

export async function moveRevision(
  tx: Transaction,
  { campaignId, revision }: Pick<CampaignRevision, 'campaignId' | 'revision'>,
  to: RevisionState,
  submittedBy: string | null,
): Promise<void> {
  await tx.rows(sql`
    update campaign_revision set state = ${to}, submitted_by = ${submittedBy}
    where campaign_id = ${campaignId} and revision = ${revision}`);
}

/** @returns how many people have approved it now; the same person counts once */
export async function approveRevision(
  tx: Transaction,
  { campaignId, revision }: Pick<CampaignRevision, 'campaignId' | 'revision'>,
  by: CampaignActor,
  at: Date,
): Promise<number> {
  await tx.rows(sql`
    insert into campaign_approval (campaign_id, revision, approved_by, approved_by_label, approved_at)
    values (${campaignId}, ${revision}, ${by.accountId}, ${by.label}, ${at}) on conflict do nothing`);
  const [row] = await tx.rows<{ n: bigint }>(sql`
    select count(*) as n from campaign_approval where campaign_id = ${campaignId} and revision = ${revision}`);
  return Number(row!.n);
}

/** The revision is the one the campaign works by from now on. */
export async function activateRevision(tx: Transaction, next: CampaignRevision): Promise<void> {
  const { campaignId, revision, definition } = next;
  const { startsOn, endsOn, stacking } = definition;
  await tx.rows(sql`
    update campaign_revision set state = 'replaced' where campaign_id = ${campaignId} and state = 'active'`);
  await tx.rows(sql`
    update campaign_revision set state = 'active' where campaign_id = ${campaignId} and revision = ${revision}`);
  await tx.rows(sql`
    update campaign set active_revision = ${revision}, starts_on = ${startsOn}, ends_on = ${endsOn},
      stacking_group = ${stacking?.group ?? null}, stacking_place = ${stacking?.place ?? null}
    where id = ${campaignId}`);
}

export async function moveCampaign(tx: Transaction, id: string, to: CampaignState): Promise<void> {
  await tx.rows(sql`update campaign set state = ${to} where id = ${id}`);
}

export async function recordLaunch(tx: Transaction, id: string, on: LocalDate): Promise<void> {
  await tx.rows(sql`update campaign set launched_on = ${on} where id = ${id}`);
}

export async function recordReversal(tx: Transaction, id: string, at: Date): Promise<void> {
  await tx.rows(sql`update campaign set reversed_at = coalesce(reversed_at, ${at}) where id = ${id}`);
}

/** Written down in the order they come; the campaign is locked. @returns which step of the campaign it is, from 1 */
export async function insertStep(tx: Transaction, campaignId: string, step: CampaignStep): Promise<number> {
  const { act, revision, from, to, byLabel, at, reason } = step;
  const [row] = await tx.rows<{ n: number }>(sql`
    insert into campaign_step (campaign_id, n, act, revision, from_state, to_state, by_label, at, reason)
    select ${campaignId}, coalesce(max(n), 0) + 1, ${act}, ${revision}, ${from}, ${to}, ${byLabel}, ${at}, ${reason}
    from campaign_step where campaign_id = ${campaignId} returning n`);
  return row!.n;
}

/** Newest first. */
export function stepsOf(reader: Reader, campaignId: string, limit: number): Promise<CampaignStep[]> {
  return reader.rows<CampaignStep>(sql`
    select act, revision, from_state as from, to_state as to, by_label as "byLabel", at, reason
    from campaign_step where campaign_id = ${campaignId} order by n desc limit ${limit}`);
}
