import { DomainError, type LocalDate } from '@evergreen/kernel';
import type { Transaction } from '@evergreen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import type { CampaignRunKept } from '../../domain/campaigns/campaign.ts';
import { givingOf } from '../../domain/campaigns/campaign-definition.ts';
import { addUpTallies, type Tally, tallyOf } from '../../domain/campaigns/tally.ts';
import { holdCampaign, revisionOf } from '../../persistence/campaigns/campaign.repository.ts';
import {
  audienceStarts,
  dropAudience,
  rangeMembers,
} from '../../persistence/campaigns/campaign-audience.repository.ts';
import { runOf } from '../../persistence/campaigns/campaign-run.repository.ts';
import { campaignSettingsOn } from '../../persistence/campaigns/campaign-settings.repository.ts';
import { dropUse } from '../../persistence/campaigns/campaign-use.repository.ts';
import { GiveGrants } from './give-grants.ts';

/** A chunk takes well under a second, so a pause or a kill costs no more than that. */
const customersInChunk = 5_000;
const endOfIds = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

interface Range {
  readonly from: string;
  readonly to: string;
}

/** Does the runs that give something to an audience, and their dry likes. */
@Injectable()
export class GiveChunk {
  constructor(@Inject(GiveGrants) private readonly give: GiveGrants) {}

  /** Ranges of the audience; none where events say when somebody is given something. */
  async plan(tx: Transaction, runId: string): Promise<Range[]> {
    const { audienceId, occasion } = await runOf(tx, runId);
    if (audienceId === null || occasion === '') return [];
    const starts = await audienceStarts(tx, audienceId, customersInChunk);
    return starts.map((from, n) => ({ from, to: starts[n + 1] ?? endOfIds }));
  }

  /** @throws DomainError CAMPAIGN_STATE when the campaign is over; Error while it is paused */
  async part(tx: Transaction, runId: string, on: LocalDate, range: Range): Promise<Tally> {
    const run = await runOf(tx, runId);
    const { campaignId, kind, audienceId, occasion } = run;
    const isDry = kind === 'dry';
    const revision = isDry ? run.revision : await this.liveRevision(tx, run);
    const { definition } = (await revisionOf(tx, campaignId, revision))!;
    const settings = await campaignSettingsOn(tx, on);
    const members = await rangeMembers(tx, { audienceId: audienceId!, ...range, campaignId, occasion });
    const ofPremium = givingOf(definition)?.kind === 'premium-points';
    const heldOut: { customerId: string; orgPath: string }[] = [];
    const occasions = members.flatMap(([customerId, orgPath, premium, isHeldOut, isBlacklisted]) => {
      if (isHeldOut) {
        heldOut.push({ customerId, orgPath });
        return [];
      }
      const base = ofPremium ? BigInt(premium) : 0n;
      return [{ customerId, orgPath, policyId: null, base, isBlacklisted, occasion }];
    });
    const giving = { campaignId, revision, definition, settings, on, runId, isDry };
    return tallyOf(await this.give.run(tx, giving, occasions), heldOut, isDry);
  }

  async finish(tx: Transaction, runId: string, chunks: readonly Tally[]): Promise<Tally> {
    const { kind, audienceId } = await runOf(tx, runId);
    if (kind === 'dry') {
      await dropUse(tx, runId);
      if (audienceId !== null) await dropAudience(tx, audienceId);
    }
    return addUpTallies(chunks);
  }

  /** The revision in force now: one that was approved meanwhile holds from here on. */
  private async liveRevision(tx: Transaction, { campaignId }: CampaignRunKept): Promise<number> {
    const campaign = await holdCampaign(tx, campaignId);
    if (campaign?.state === 'live') return campaign.activeRevision!;
    if (campaign?.state === 'paused') throw new Error('The campaign is paused');
    throw new DomainError('CAMPAIGN_STATE', 'The campaign is over', { state: campaign?.state ?? '' });
  }
}
