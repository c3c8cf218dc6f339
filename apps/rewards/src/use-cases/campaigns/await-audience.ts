import { RunState } from '@evergreen/contracts';
import { CampaignAudienceService } from '@evergreen/contracts/customer-profile';
import type { Uuid } from '@evergreen/kernel';
import { Database } from '@evergreen/persistence';
import { RpcClient } from '@evergreen/rpc';
import { Inject, Injectable } from '@nestjs/common';
import { revisionOf } from '../../persistence/campaigns/campaign.repository.ts';
import { birthdaysOf, hasArrived, runOf } from '../../persistence/campaigns/campaign-run.repository.ts';
import { asRewards, AskAudience } from './ask-audience.ts';

/** Asks customer-profile for the audience of a run, once for ever, and waits until all of it has come. */
@Injectable()
export class AwaitAudience {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(RpcClient) private readonly rpc: RpcClient,
    @Inject(AskAudience) private readonly ask: AskAudience,
  ) {}

  /** @returns what is waited for, in words; undefined once it is all here @throws Error where it cannot come */
  async describe(runId: Uuid): Promise<string | undefined> {
    const { audienceId, campaignId, revision } = await runOf(this.database, runId);
    if (audienceId === null) return undefined;
    if (await this.database.transaction((tx) => hasArrived(tx, audienceId))) return undefined;
    const { definition } = (await revisionOf(this.database, campaignId, revision))!;
    const { audience } = await this.ask.of(definition);
    const birthdays = await birthdaysOf(this.database, audienceId);
    const { progress } = await this.rpc
      .service(CampaignAudienceService)
      .writeAudience({ audienceId, audience, ...(birthdays && { birthdays }) }, asRewards);
    if (progress?.state === RunState.FAILED)
      return `the audience, which customer-profile could not tell: ${progress.failure}`;
    return `the audience: ${progress?.chunksDone ?? 0} of ${progress?.chunksTotal ?? 0} parts`;
  }
}
