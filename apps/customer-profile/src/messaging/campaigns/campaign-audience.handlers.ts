import {
  type BirthdayDays as WireDays,
  type CampaignAudience as WireAudience,
  CampaignAudienceService,
  type CountCampaignNoticesRequest,
  type PreviewAudienceRequest,
  type WriteAudienceRequest,
} from '@evergreen/contracts/customer-profile';
import { progressMessage } from '@evergreen/jobs';
import { InputFields } from '@evergreen/kernel';
import { access, Rpc } from '@evergreen/rpc';
import { Controller, Inject } from '@nestjs/common';
import { audienceLimits, type CampaignAudience } from '../../domain/campaigns/audience.ts';
import type { BirthdayDays } from '../../domain/campaigns/birthdays.ts';
import { CountCampaignAudience } from '../../use-cases/campaigns/count-campaign-audience.ts';
import { WriteAudience } from '../../use-cases/campaigns/write-audience.ts';

const asker = access.service('rewards');

/** What rewards asks about the audiences of its campaigns. */
@Controller()
export class CampaignAudienceHandlers {
  constructor(
    @Inject(CountCampaignAudience) private readonly count: CountCampaignAudience,
    @Inject(WriteAudience) private readonly write: WriteAudience,
  ) {}

  @Rpc(CampaignAudienceService.method.previewAudience, asker)
  async previewAudience(request: PreviewAudienceRequest) {
    const fields = new InputFields();
    const audience = readAudience(fields, request.audience);
    const birthdays = readDays(fields, request.birthdays);
    fields.check();
    const { offices, unknown, ...counts } = await this.count.run({ audience, birthdays });
    return { ...counts, offices: [...offices], unknown: [...unknown] };
  }

  @Rpc(CampaignAudienceService.method.writeAudience, asker)
  async writeAudience(request: WriteAudienceRequest) {
    const fields = new InputFields();
    const audienceId = fields.uuid('audienceId', request.audienceId);
    const audience = readAudience(fields, request.audience);
    const birthdays = readDays(fields, request.birthdays);
    fields.check();
    return { progress: progressMessage(await this.write.start({ audienceId, audience, birthdays })) };
  }

  @Rpc(CampaignAudienceService.method.countCampaignNotices, asker)
  countCampaignNotices(request: CountCampaignNoticesRequest) {
    const fields = new InputFields();
    const campaignId = fields.uuid('campaignId', request.campaignId);
    fields.check();
    return this.count.notices(campaignId);
  }
}

function readDays(fields: InputFields, wire: WireDays | undefined): BirthdayDays | undefined {
  if (wire === undefined) return undefined;
  return {
    fromOn: fields.date('birthdays.fromOn', wire.fromOn),
    toOn: fields.date('birthdays.toOn', wire.toOn),
  };
}

function readAudience(fields: InputFields, wire: WireAudience | undefined): CampaignAudience {
  const { segments = [], customerNumbers = [], customerIds = [] } = wire ?? {};
  if (segments.length > audienceLimits.segments)
    fields.refuse('audience.segments', `must have at most ${audienceLimits.segments} entries`);
  if (customerNumbers.length > audienceLimits.customerNumbers)
    fields.refuse('audience.customerNumbers', `must have at most ${audienceLimits.customerNumbers} entries`);
  return {
    segments: segments.map(({ segmentId, version }, n) => {
      if (version < 1) fields.refuse(`audience.segments[${n}].version`, 'must be at least 1');
      return { segmentId: fields.uuid(`audience.segments[${n}].segmentId`, segmentId), version };
    }),
    customerNumbers: customerNumbers.map((number, n) =>
      fields.text(`audience.customerNumbers[${n}]`, number, audienceLimits.numberLength),
    ),
    ...(customerIds.length > 0 && {
      customerIds: fields.uuids('audience.customerIds', customerIds, audienceLimits.customerIds),
    }),
  };
}
