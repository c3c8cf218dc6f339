import type { Clock, Uuid } from '@evergreen/kernel';
import type { Transaction } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import type { PreventionPlan } from '../../domain/prevention/campaign.ts';
import {
  type CampaignKept,
  lockCampaign,
  recordTold,
} from '../../persistence/prevention/campaigns.repository.ts';
import { audienceRanges, drawTargets } from '../../persistence/prevention/targets.repository.ts';
import { RuleContexts } from '../rules/rule-contexts.ts';
import { Senders } from '../senders.ts';
import { type NoticeAsked, TakeNotices } from '../take-notices.ts';

// As many notices as one event of another service would ask for.
const customersAChunk = 1_000;

/** Of the notice that a customer gets of a campaign. */
export const adviceKey = (campaignId: string): string => `prevention/${campaignId}`;

/** Draws a campaign's audience and tells those who are to be told, each once, however often it is done. */
@Injectable()
export class TellAudience {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(RuleContexts) private readonly contexts: RuleContexts,
    @Inject(Senders) private readonly senders: Senders,
  ) {}

  async ranges(tx: Transaction, campaignId: Uuid): Promise<{ from: string; to: string | undefined }[]> {
    const campaign = await launched(tx, campaignId);
    const starts = await audienceRanges(tx, audienceOf(campaign), this.context(campaign), customersAChunk);
    return starts.map((from, n) => ({ from, to: starts[n + 1] }));
  }

  /** @returns how many were told */
  async part(
    tx: Transaction,
    campaignId: Uuid,
    range: { readonly from: string; readonly to: string | undefined },
  ): Promise<number> {
    const campaign = await launched(tx, campaignId);
    const { plan, launchedAt: at } = campaign;
    const told = await drawTargets(tx, audienceOf(campaign), this.context(campaign), {
      ...{ campaignId, heldOutPercent: plan.heldOutPercent, ...range, at: at! },
    });
    await this.notices(campaign).run(
      tx,
      'customer-profile',
      told.map((customerId) => advice(customerId, campaignId, plan)),
    );
    return told.length;
  }

  async finish(tx: Transaction, campaignId: Uuid, told: readonly number[]): Promise<{ told: number }> {
    await recordTold(tx, campaignId, this.clock.now());
    return { told: told.reduce((sum, each) => sum + each, 0) };
  }

  private context({ launchedOn }: CampaignKept) {
    return this.contexts.on(launchedOn!);
  }

  /** Made on the day of the launch: in a demonstration that may lie back. */
  private notices({ launchedAt, launchedOn }: CampaignKept): TakeNotices {
    return new TakeNotices({ now: () => launchedAt!, today: () => launchedOn! }, this.senders);
  }
}

async function launched(tx: Transaction, campaignId: Uuid): Promise<CampaignKept> {
  const campaign = await lockCampaign(tx, campaignId, ['/']);
  if (campaign?.state !== 'launched') throw new Error(`Campaign ${campaignId} is not launched`);
  return campaign;
}

function audienceOf({ plan: { regions, purpose }, rule }: CampaignKept) {
  return { regions, purpose, rule };
}

function advice(customerId: Uuid, campaignId: Uuid, plan: PreventionPlan): NoticeAsked {
  const { title, advice: words, endsOn, purpose } = plan;
  return {
    ...{ key: adviceKey(campaignId), customerId, template: 'prevention-advice', purpose },
    values: { title, advice: words, until: { zh: endsOn, en: endsOn } },
    ...{ notAfter: endsOn, link: '/prevention' },
  };
}
