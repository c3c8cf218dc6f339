import {
  type ActOnCampaignRequest,
  CampaignService,
  type DecideOnCampaignRequest,
  type DraftCampaignRequest,
  type GetCampaignProgressRequest,
  type GetCampaignRequest,
  type GetCampaignResultsRequest,
  type ListCampaignsRequest,
  type PreviewCampaignRequest,
  type ReverseCampaignRequest,
  type StartCampaignDryRunRequest,
} from '@evergreen/contracts/rewards';
import { DomainError, InputFields, type LocalDate, type Uuid } from '@evergreen/kernel';
import { access, type CallContext, type Caller, Rpc } from '@evergreen/rpc';
import { CONFIGURATION, type PlatformConfiguration } from '@evergreen/service';
import { Controller, Inject } from '@nestjs/common';
import { ActOnCampaign } from '../../use-cases/campaigns/act-on-campaign.ts';
import { DecideOnCampaign } from '../../use-cases/campaigns/decide-on-campaign.ts';
import { DraftCampaign } from '../../use-cases/campaigns/draft-campaign.ts';
import { PreviewCampaign } from '../../use-cases/campaigns/preview-campaign.ts';
import { ReadCampaigns } from '../../use-cases/campaigns/read-campaigns.ts';
import { ReadResults } from '../../use-cases/campaigns/read-results.ts';
import { RunCampaign } from '../../use-cases/campaigns/run-campaign.ts';
import { actorOf, viewerOf } from './campaign-access.ts';
import {
  campaignMessage,
  previewMessage,
  readAct,
  readDecision,
  revisionMessage,
  runMessage,
  stepMessage,
} from './campaign-messages.ts';
import { resultsMessage } from './campaign-results-message.ts';

// The operator's command writes those that a demonstration begins with: the handlers look at the name.
const readers = access.anyOf(access.may('read', 'Campaign'), access.service('operator'));
const managers = access.anyOf(access.may('manage', 'Campaign'), access.service('operator'));
const listMax = 100;
const keyMax = 120;
const reasonMax = 500;
// A list of five thousand numbers with all around it.
const definitionMax = 500_000;

/** Campaigns, as staff write, approve, launch and judge them. */
@Controller()
export class CampaignsHandlers {
  constructor(
    @Inject(ReadCampaigns) private readonly campaigns: ReadCampaigns,
    @Inject(DraftCampaign) private readonly draft: DraftCampaign,
    @Inject(ActOnCampaign) private readonly act: ActOnCampaign,
    @Inject(DecideOnCampaign) private readonly decide: DecideOnCampaign,
    @Inject(PreviewCampaign) private readonly preview: PreviewCampaign,
    @Inject(RunCampaign) private readonly runs: RunCampaign,
    @Inject(ReadResults) private readonly results: ReadResults,
    @Inject(CONFIGURATION) private readonly configuration: Pick<PlatformConfiguration, 'EVERGREEN_DEMO'>,
  ) {}

  @Rpc(CampaignService.method.listCampaigns, readers)
  async listCampaigns({ limit, archived, waiting }: ListCampaignsRequest, { caller }: CallContext) {
    const fields = new InputFields();
    const asked = { isArchived: archived, isWaiting: waiting, limit: fields.limit('limit', limit, listMax) };
    fields.check();
    return { campaigns: (await this.campaigns.list(viewerOf(caller), asked)).map(campaignMessage) };
  }

  @Rpc(CampaignService.method.getCampaign, readers)
  async getCampaign({ campaignId }: GetCampaignRequest, { caller }: CallContext) {
    const { seen, revisions, history } = await this.campaigns.details(viewerOf(caller), readId(campaignId));
    return {
      campaign: campaignMessage(seen),
      revisions: revisions.map(revisionMessage),
      history: history.map(stepMessage),
      ...(seen.dryRun && { dryRun: runMessage(seen.dryRun) }),
    };
  }

  @Rpc(CampaignService.method.getCampaignProgress, readers)
  async getCampaignProgress({ campaignId }: GetCampaignProgressRequest, { caller }: CallContext) {
    const seen = await this.campaigns.one(viewerOf(caller), readId(campaignId));
    return {
      campaign: campaignMessage(seen),
      ...(seen.dryRun && { dryRun: runMessage(seen.dryRun) }),
    };
  }

  @Rpc(CampaignService.method.draftCampaign, managers)
  async draftCampaign(request: DraftCampaignRequest, { caller }: CallContext) {
    const fields = new InputFields();
    const order = {
      key: fields.text('key', request.key, keyMax),
      campaignId:
        request.campaignId === undefined ? undefined : fields.uuid('campaignId', request.campaignId),
      basedOn: request.basedOn,
      definitionJson: fields.text('definition', request.definitionJson, definitionMax),
    };
    fields.check();
    return this.answer(caller, await this.draft.run(actorOf(caller), order));
  }

  @Rpc(CampaignService.method.actOnCampaign, managers)
  async actOnCampaign(request: ActOnCampaignRequest, { caller }: CallContext) {
    const fields = new InputFields();
    const campaignId = fields.uuid('campaignId', request.campaignId);
    const order = {
      ...{ campaignId, revision: request.revision, act: readAct(fields, request.act) },
      reason: fields.text('reason', request.reason, reasonMax, 0),
      pastDay: fields.optionalDate('launchedOn', request.launchedOn),
    };
    fields.check();
    this.demandDemo(caller, order.pastDay);
    await this.act.run(actorOf(caller), order);
    return this.answer(caller, campaignId);
  }

  @Rpc(CampaignService.method.decideOnCampaign, access.may('approve', 'Campaign'))
  async decideOnCampaign(request: DecideOnCampaignRequest, { caller }: CallContext) {
    const fields = new InputFields();
    const campaignId = fields.uuid('campaignId', request.campaignId);
    const decision = readDecision(fields, request.decision);
    const isApproval = decision === 'approve';
    const reason = fields.text('reason', request.reason, reasonMax, isApproval ? 0 : 1);
    fields.check();
    const order = { campaignId, revision: request.revision, decision, reason };
    await this.decide.run(actorOf(caller), order);
    return this.answer(caller, campaignId);
  }

  @Rpc(CampaignService.method.previewCampaign, access.may('manage', 'Campaign'))
  async previewCampaign({ definitionJson }: PreviewCampaignRequest) {
    const fields = new InputFields();
    const json = fields.text('definition', definitionJson, definitionMax);
    fields.check();
    return previewMessage(await this.preview.run(json));
  }

  @Rpc(CampaignService.method.startCampaignDryRun, managers)
  async startCampaignDryRun(request: StartCampaignDryRunRequest, { caller }: CallContext) {
    const fields = new InputFields();
    const key = fields.text('key', request.key, keyMax);
    const campaignId = fields.uuid('campaignId', request.campaignId);
    fields.check();
    const run = await this.runs.dry(actorOf(caller), { key, campaignId, revision: request.revision });
    return { run: runMessage(await this.campaigns.run(run)) };
  }

  @Rpc(CampaignService.method.reverseCampaign, access.may('manage', 'Campaign'))
  async reverseCampaign(request: ReverseCampaignRequest, { caller }: CallContext) {
    const fields = new InputFields();
    const campaignId = fields.uuid('campaignId', request.campaignId);
    const reason = fields.text('reason', request.reason, reasonMax);
    fields.check();
    await this.runs.reverse(actorOf(caller), campaignId, reason);
    return this.answer(caller, campaignId);
  }

  @Rpc(CampaignService.method.getCampaignResults, readers)
  async getCampaignResults({ campaignId }: GetCampaignResultsRequest) {
    return resultsMessage(await this.results.run(readId(campaignId)));
  }

  private async answer(caller: Caller, id: Uuid) {
    return { campaign: campaignMessage(await this.campaigns.one(viewerOf(caller), id)) };
  }

  /** Nobody else writes what was. @throws DomainError FORBIDDEN */
  private demandDemo(caller: Caller, pastDay: LocalDate | undefined): void {
    if (pastDay === undefined) return;
    if (caller.kind !== 'service' || this.configuration.EVERGREEN_DEMO !== 'true')
      throw new DomainError('FORBIDDEN', 'A campaign begins on the day it is launched');
  }
}

function readId(text: string): Uuid {
  const fields = new InputFields();
  const id = fields.uuid('campaignId', text);
  fields.check();
  return id;
}
