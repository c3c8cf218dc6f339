import { type Run, RunEngine } from '@evergreen/jobs';
import { type LocalDate, type Uuid, uuidv7 } from '@evergreen/kernel';
import { Database, type Transaction } from '@evergreen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { birthdayOccasion, birthdaysDue, type BirthdayDays } from '../../domain/campaigns/birthday-days.ts';
import type { Campaign, CampaignRevision } from '../../domain/campaigns/campaign.ts';
import {
  birthdaysAskedTo,
  givingRuns,
  insertAudience,
  insertRun,
} from '../../persistence/campaigns/campaign-run.repository.ts';

/** Names of the kinds of runs. */
export const givingKind = 'campaign-giving';
export const dryRunKind = 'campaign-dry-run';
export const reversalKind = 'campaign-reversal';

/** What an audience is given once. */
export const onceOccasion = 'once';

const open: readonly Run['state'][] = ['queued', 'running', 'paused', 'failed'];

/** Runs of campaigns: begun in the transaction of their cause, and held to the state of their campaign. */
@Injectable()
export class CampaignRuns {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(RunEngine) private readonly engine: RunEngine,
  ) {}

  /**
   * Has the audience asked for and, unless the occasion is empty, given what there is. Of one occasion there is one run,
   * for ever.
   * @param of the revision in force
   */
  async giving(
    tx: Transaction,
    of: CampaignRevision,
    order: { readonly occasion: string; readonly on: LocalDate; readonly by: string },
  ): Promise<void> {
    const { campaignId, revision } = of;
    const { occasion, on, by } = order;
    const key = `${campaignId}/${occasion}`;
    const { run, isNew } = await this.engine.start(tx, {
      ...{ kind: givingKind, key, params: { on }, startedBy: by },
    });
    if (!isNew) return;
    const audienceId = await this.audience(tx, of, false, undefined);
    await insertRun(tx, { runId: run.id, campaignId, kind: 'giving', revision, audienceId, occasion });
  }

  /**
   * Has those asked for, and given what there is, whose birthdays are on days that were not asked for yet. The campaign is
   * locked.
   */
  async birthdays(
    tx: Transaction,
    of: CampaignRevision,
    order: { readonly first: LocalDate; readonly to: LocalDate; readonly on: LocalDate; readonly by: string },
  ): Promise<void> {
    const { campaignId, revision } = of;
    const due = birthdaysDue(order.first, await birthdaysAskedTo(tx, campaignId), order.to);
    for (const days of due) {
      const { run } = await this.engine.start(tx, {
        ...{ kind: givingKind, key: `${campaignId}/birthdays/${days.fromOn}`, params: { on: order.on } },
        startedBy: order.by,
      });
      const audienceId = await this.audience(tx, of, false, days);
      const occasion = birthdayOccasion(days);
      await insertRun(tx, { runId: run.id, campaignId, kind: 'giving', revision, audienceId, occasion });
    }
  }

  /** @throws DomainError KEY_REUSED where the key began something else */
  async dry(
    tx: Transaction,
    of: CampaignRevision,
    order: {
      readonly key: string;
      readonly on: LocalDate;
      readonly by: string;
      readonly birthdays: BirthdayDays | undefined;
    },
  ): Promise<Run> {
    const { campaignId, revision } = of;
    const params = { campaignId, revision, on: order.on };
    const { run, isNew } = await this.engine.start(tx, {
      ...{ kind: dryRunKind, key: order.key, params, startedBy: order.by },
    });
    if (!isNew) return run;
    const audienceId = await this.audience(tx, of, true, order.birthdays);
    // Nobody has an answer to it, so all of the audience is looked at.
    const occasion = `dry/${run.id}`;
    await insertRun(tx, { runId: run.id, campaignId, kind: 'dry', revision, audienceId, occasion });
    return run;
  }

  /** One for ever. */
  async reversal(tx: Transaction, campaign: Campaign, by: string): Promise<void> {
    const { id: campaignId, activeRevision } = campaign;
    const { run } = await this.engine.start(tx, {
      ...{ kind: reversalKind, key: campaignId, params: { campaignId }, startedBy: by },
    });
    const revision = activeRevision!;
    await insertRun(tx, {
      ...{ runId: run.id, campaignId, kind: 'reversal', revision, audienceId: null, occasion: '' },
    });
  }

  wake(): void {
    this.engine.wake();
  }

  /** Whether something is still being given. */
  async isGiving(campaignId: string): Promise<boolean> {
    return (await this.open(campaignId)).some(({ state }) => state !== 'failed');
  }

  /**
   * Has the runs of a campaign do as its state says: they rest while it is paused, go on when it does, and end with it.
   * Done again it changes nothing, so that whoever comes later makes up for who was killed.
   */
  async follow({ id, state }: Pick<Campaign, 'id' | 'state'>): Promise<void> {
    for (const run of await this.open(id)) {
      if (state === 'paused' && (run.state === 'queued' || run.state === 'running'))
        await this.engine.pause(run.id);
      if (state === 'live' && run.state === 'paused') await this.engine.resume(run.id);
      if (state === 'ended' || state === 'archived') await this.engine.cancel(run.id);
    }
  }

  /** Tries again what failed for good. */
  async retry(campaignId: string): Promise<void> {
    for (const run of await this.open(campaignId))
      if (run.state === 'failed') await this.engine.resume(run.id);
  }

  private async open(campaignId: string): Promise<Run[]> {
    const kept = await givingRuns(this.database, campaignId);
    const runs = await this.engine.getAll(kept.map(({ runId }) => runId));
    return [...runs.values()].filter(({ state }) => open.includes(state));
  }

  private async audience(
    tx: Transaction,
    of: CampaignRevision,
    isDry: boolean,
    birthdays: BirthdayDays | undefined,
  ): Promise<Uuid> {
    const audienceId = uuidv7();
    const { heldOutPercent } = of.definition.audience;
    await insertAudience(tx, { audienceId, campaignId: of.campaignId, heldOutPercent, isDry, birthdays });
    return audienceId;
  }
}
