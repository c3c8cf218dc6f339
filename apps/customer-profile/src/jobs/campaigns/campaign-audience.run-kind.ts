import type { ChunkRange, Run, RunChunk, RunKind } from '@evergreen/jobs';
import type { Transaction } from '@evergreen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { campaignAudienceKind } from '../../domain/campaigns/audience.ts';
import { type AudienceParams, WriteAudience } from '../../use-cases/campaigns/write-audience.ts';

/** Tells the audience of a campaign, in chunks of customers. */
@Injectable()
export class CampaignAudienceRunKind implements RunKind<AudienceParams, number> {
  readonly name = campaignAudienceKind;

  constructor(@Inject(WriteAudience) private readonly write: WriteAudience) {}

  plan(tx: Transaction, { params }: Run<AudienceParams>): Promise<readonly ChunkRange[]> {
    return this.write.ranges(tx, params);
  }

  process(tx: Transaction, { params }: Run<AudienceParams>, chunk: RunChunk): Promise<number> {
    return this.write.part(tx, params, chunk);
  }

  finish(tx: Transaction, { params }: Run<AudienceParams>, told: readonly number[]): Promise<number> {
    return this.write.finish(tx, params, told);
  }
}
