import { AuditTrail } from '@evergreen/audit';
import { type Clock, DomainError, InvalidInput, type Uuid, uuidv7 } from '@evergreen/kernel';
import { Database, type Transaction } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import type { Campaign, CampaignActor, CampaignRevision } from '../../domain/campaigns/campaign.ts';
import { type CampaignDefinition, changedAfterLaunch } from '../../domain/campaigns/campaign-definition.ts';
import { mayBeDrafted, mayBeWrittenOver, standsWithRevision } from '../../domain/campaigns/campaign-state.ts';
import { approvalsNeeded, valueOf } from '../../domain/campaigns/decide-grants.ts';
import {
  insertCampaign,
  insertRevision,
  lockCampaign,
  type NewRevision,
  revisionOfKey,
  standingRevisions,
} from '../../persistence/campaigns/campaign.repository.ts';
import { campaignSettingsOn } from '../../persistence/campaigns/campaign-settings.repository.ts';
import { readDefinition } from '../../persistence/campaigns/read-definition.ts';
import { campaignChanged, campaignState, campaignUnknown } from './campaign-refusals.ts';
import { DemandThing } from './demand-thing.ts';
import { TakeStep } from './take-step.ts';

export interface CampaignDraftOrder {
  readonly key: string;
  /** Undefined: a new one. */
  readonly campaignId: Uuid | undefined;
  /** The newest revision that was seen when the writing began. */
  readonly basedOn: number;
  readonly definitionJson: string;
}

/** @throws InvalidInput naming each field at fault */
export function demandDefinition(json: string): CampaignDefinition {
  const reading = readDefinition(json);
  if (reading.kind === 'refused') throw new InvalidInput(reading.problems);
  return reading.definition;
}

/** Campaigns as people write them: each draft is a revision that is never changed. */
@Injectable()
export class DraftCampaign {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(DemandThing) private readonly thing: DemandThing,
    @Inject(TakeStep) private readonly step: TakeStep,
    @Inject(AuditTrail) private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * A new campaign, or another revision of one. What a campaign works by stays until the other one is approved.
   * @throws InvalidInput naming what is wrong; DomainError NOT_FOUND, KEY_REUSED, CAMPAIGN_CHANGED where somebody else
   * has written meanwhile, CAMPAIGN_STATE of one that is over, or whose revision waits for approval
   */
  async run(by: CampaignActor, { key: orderKey, ...order }: CampaignDraftOrder): Promise<Uuid> {
    const definition = demandDefinition(order.definitionJson);
    await this.thing.known(definition);
    const key = `${by.accountId}/${orderKey}`;
    return this.database.transaction(async (tx) => {
      const known = await revisionOfKey(tx, key);
      if (known !== undefined) return same(known, definition);
      const campaign =
        order.campaignId === undefined ? undefined : await this.lock(tx, order.campaignId, order.basedOn);
      const draft = await this.draft(tx, by, { key, definition, campaign });
      if (campaign === undefined && !(await insertCampaign(tx, draft)))
        // Two orders of one key came at once: the other one has made it.
        return same((await revisionOfKey(tx, key))!, definition);
      if (campaign !== undefined) await this.demandFree(tx, campaign, definition);
      await this.keep(tx, by, draft, campaign);
      return draft.campaignId;
    });
  }

  private async lock(tx: Transaction, id: string, basedOn: number): Promise<Campaign> {
    const campaign = await lockCampaign(tx, id);
    if (campaign === undefined) throw campaignUnknown();
    if (!mayBeDrafted(campaign.state)) throw campaignState(campaign.state, 'draft');
    if (campaign.newestRevision !== basedOn) throw campaignChanged(campaign.newestRevision);
    return campaign;
  }

  private async draft(
    tx: Transaction,
    by: CampaignActor,
    of: {
      readonly key: string;
      readonly definition: CampaignDefinition;
      readonly campaign: Campaign | undefined;
    },
  ): Promise<NewRevision> {
    const settings = await campaignSettingsOn(tx, this.clock.today());
    const valueMinor = valueOf(of.definition, settings);
    const at = this.clock.now();
    return {
      campaignId: of.campaign?.id ?? uuidv7(at.getTime()),
      revision: (of.campaign?.newestRevision ?? 0) + 1,
      ...{ key: of.key, definition: of.definition, by, at, settingsVersion: settings.version, valueMinor },
      approvalsNeeded: approvalsNeeded(valueMinor, settings),
    };
  }

  private async demandFree(tx: Transaction, campaign: Campaign, next: CampaignDefinition): Promise<void> {
    const revisions = await standingRevisions(tx, [campaign.id]);
    const pending = revisions.find(({ state }) => state !== 'active');
    if (pending !== undefined && !mayBeWrittenOver(pending.state))
      throw campaignState(pending.state, 'draft');
    const active = revisions.find(({ state }) => state === 'active');
    if (campaign.launchedOn === null || active === undefined) return;
    const problems = changedAfterLaunch(active.definition, next);
    if (problems.length > 0) throw new InvalidInput(problems);
  }

  private async keep(
    tx: Transaction,
    by: CampaignActor,
    draft: NewRevision,
    campaign: Campaign | undefined,
  ): Promise<void> {
    const { campaignId, revision, definition, valueMinor } = draft;
    await insertRevision(tx, draft);
    const from = campaign?.state ?? '';
    const to = campaign === undefined || standsWithRevision(campaign.state) ? 'draft' : campaign.state;
    const { startsOn, endsOn } = campaign ?? definition;
    await this.step.run(
      tx,
      { id: campaignId, state: campaign?.state ?? 'draft', startsOn, endsOn },
      { act: 'draft', revision, from, to, byLabel: by.label, reason: '' },
      to,
    );
    await this.audit.record(tx, {
      ...{ act: 'campaign.drafted', recordKind: 'campaign', recordId: campaignId },
      after: { revision, name: definition.name.zh, valueMinor: valueMinor.toString() },
    });
  }
}

function same(known: CampaignRevision, definition: CampaignDefinition): Uuid {
  if (JSON.stringify(known.definition) !== JSON.stringify(definition))
    throw new DomainError('KEY_REUSED', 'The key was used for another draft');
  return known.campaignId;
}
