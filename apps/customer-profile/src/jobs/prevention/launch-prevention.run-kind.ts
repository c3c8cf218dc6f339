import type { ChunkRange, Run, RunChunk, RunKind } from '@evergreen/jobs';
import type { Uuid } from '@evergreen/kernel';
import type { Transaction } from '@evergreen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { launchPreventionKind } from '../../domain/prevention/campaign.ts';
import { TellAudience } from '../../use-cases/prevention/tell-audience.ts';

interface Launched {
  readonly campaignId: Uuid;
}

/** Tells the audience of a campaign, in chunks of customers. */
@Injectable()
export class LaunchPreventionRunKind implements RunKind<Launched, number> {
  readonly name = launchPreventionKind;

  constructor(@Inject(TellAudience) private readonly tell: TellAudience) {}

  async plan(tx: Transaction, { params }: Run<Launched>): Promise<readonly ChunkRange[]> {
    const ranges = await this.tell.ranges(tx, params.campaignId);
    return ranges.map(({ from, to }) => ({ from, to: to ?? '' }));
  }

  process(tx: Transaction, { params }: Run<Launched>, { from, to }: RunChunk): Promise<number> {
    return this.tell.part(tx, params.campaignId, { from, to: to === '' ? undefined : to });
  }

  finish(tx: Transaction, { params }: Run<Launched>, told: readonly number[]): Promise<unknown> {
    return this.tell.finish(tx, params.campaignId, told);
  }
}
