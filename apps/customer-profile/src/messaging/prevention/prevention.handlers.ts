import {
  type DraftPreventionCampaignRequest,
  type DropPreventionCampaignRequest,
  type GetPreventionCampaignRequest,
  type GetPreventionLaunchRequest,
  type LaunchPreventionCampaignRequest,
  type ListPreventionCampaignsRequest,
  type PreviewPreventionAudienceRequest,
  PreventionService,
  type ResumePreventionLaunchRequest,
} from '@evergreen/contracts/customer-profile';
import { progressMessage } from '@evergreen/jobs';
import { DomainError, InputFields, type LocalDate, type Uuid } from '@evergreen/kernel';
import { access, type CallContext, type Caller, Rpc } from '@evergreen/rpc';
import { CONFIGURATION, type PlatformConfiguration } from '@evergreen/service';
import { Controller, Inject } from '@nestjs/common';
import { CountAudience } from '../../use-cases/prevention/count-audience.ts';
import { ReadCampaigns } from '../../use-cases/prevention/read-campaigns.ts';
import { ResumeLaunch } from '../../use-cases/prevention/resume-launch.ts';
import { WriteCampaigns } from '../../use-cases/prevention/write-campaigns.ts';
import type { Author } from '../../use-cases/segments/write-segments.ts';
import { readOffice } from '../lists/read-words.ts';
import { operatorOnly } from '../operator-only.ts';
import {
  campaignMessage,
  readPlan,
  readRegions,
  readRuleText,
  resultsMessage,
} from './prevention-messages.ts';

// The operator's command writes those that a demonstration begins with.
const readers = access.anyOf(access.may('read', 'Prevention'), access.services);
const writers = access.anyOf(access.may('manage', 'Prevention'), access.services);
const listMax = 100;
const keyMax = 120;
const nobody = '00000000-0000-0000-0000-000000000000';

/** Campaigns against dangers, as staff write, launch and judge them. */
@Controller()
export class PreventionHandlers {
  constructor(
    @Inject(ReadCampaigns) private readonly campaigns: ReadCampaigns,
    @Inject(WriteCampaigns) private readonly write: WriteCampaigns,
    @Inject(ResumeLaunch) private readonly resume: ResumeLaunch,
    @Inject(CountAudience) private readonly audience: CountAudience,
    @Inject(CONFIGURATION) private readonly configuration: Pick<PlatformConfiguration, 'EVERGREEN_DEMO'>,
  ) {}

  @Rpc(PreventionService.method.listPreventionCampaigns, access.may('read', 'Prevention'))
  async listPreventionCampaigns(request: ListPreventionCampaignsRequest, { caller }: CallContext) {
    const fields = new InputFields();
    const office = readOffice(fields, 'office', request.office);
    const limit = fields.limit('limit', request.limit, listMax);
    fields.check();
    return { campaigns: (await this.campaigns.list(caller, office, limit)).map(campaignMessage) };
  }

  @Rpc(PreventionService.method.getPreventionCampaign, readers)
  async getPreventionCampaign(request: GetPreventionCampaignRequest, { caller }: CallContext) {
    operatorOnly(caller);
    const fields = new InputFields();
    const id = fields.uuid('campaignId', request.campaignId);
    const office = readOffice(fields, 'office', request.office);
    fields.check();
    const seen = await this.campaigns.one(caller, id, office);
    return {
      campaign: campaignMessage(seen),
      ...(seen.results === undefined ? {} : { results: resultsMessage(seen.results) }),
      ...(seen.run === undefined ? {} : { launch: progressMessage(seen.run) }),
    };
  }

  @Rpc(PreventionService.method.previewPreventionAudience, access.may('manage', 'Prevention'))
  previewPreventionAudience(request: PreviewPreventionAudienceRequest, { caller }: CallContext) {
    const fields = new InputFields();
    const regions = readRegions(fields, request.regions);
    const ruleText = readRuleText(fields, request.ruleText);
    fields.check();
    const purpose = request.marketing ? 'marketing' : 'service';
    return this.audience.run(caller, { regions, ruleText, purpose });
  }

  @Rpc(PreventionService.method.draftPreventionCampaign, writers)
  async draftPreventionCampaign(request: DraftPreventionCampaignRequest, { caller }: CallContext) {
    const fields = new InputFields();
    const order = {
      key: fields.text('key', request.key, keyMax),
      campaignId:
        request.campaignId === undefined ? undefined : fields.uuid('campaignId', request.campaignId),
      basedOn: request.basedOn,
    };
    const plan = readPlan(fields, request.plan);
    fields.check();
    return this.answer(caller, await this.write.draft(authorOf(caller), { ...order, plan: plan! }));
  }

  @Rpc(PreventionService.method.launchPreventionCampaign, writers)
  async launchPreventionCampaign(request: LaunchPreventionCampaignRequest, { caller }: CallContext) {
    const fields = new InputFields();
    const id = fields.uuid('campaignId', request.campaignId);
    const pastDay = fields.optionalDate('launchedOn', request.launchedOn);
    fields.check();
    this.demandDemo(caller, pastDay);
    await this.write.launch(authorOf(caller), id, request.revision, pastDay);
    return this.answer(caller, id);
  }

  @Rpc(PreventionService.method.getPreventionLaunch, readers)
  async getPreventionLaunch({ campaignId }: GetPreventionLaunchRequest, { caller }: CallContext) {
    operatorOnly(caller);
    const launch = await this.campaigns.launch(caller, readId(campaignId));
    return launch === undefined ? {} : { launch: progressMessage(launch) };
  }

  @Rpc(PreventionService.method.resumePreventionLaunch, access.may('manage', 'Prevention'))
  async resumePreventionLaunch({ campaignId }: ResumePreventionLaunchRequest, { caller }: CallContext) {
    const id = readId(campaignId);
    await this.resume.run(authorOf(caller), id);
    return this.answer(caller, id);
  }

  @Rpc(PreventionService.method.dropPreventionCampaign, writers)
  async dropPreventionCampaign({ campaignId }: DropPreventionCampaignRequest, { caller }: CallContext) {
    const id = readId(campaignId);
    await this.write.drop(authorOf(caller), id);
    return this.answer(caller, id);
  }

  private async answer(caller: Caller, id: Uuid) {
    return { campaign: campaignMessage(await this.campaigns.one(caller, id)) };
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

function authorOf(caller: Caller): Author {
  operatorOnly(caller);
  if (caller.kind === 'staff') return { caller, accountId: caller.accountId, label: caller.staffNumber };
  if (caller.kind === 'service') return { caller, accountId: nobody, label: caller.name };
  throw new DomainError('FORBIDDEN', 'Only people may do this');
}
