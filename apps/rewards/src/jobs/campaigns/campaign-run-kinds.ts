import type { ChunkRange, Run, RunChunk, RunKind } from '@evergreen/jobs';
import type { LocalDate } from '@evergreen/kernel';
import type { Transaction } from '@evergreen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import type { Tally } from '../../domain/campaigns/tally.ts';
import { AwaitAudience } from '../../use-cases/campaigns/await-audience.ts';
import { AwaitTurn } from '../../use-cases/campaigns/await-turn.ts';
import { GiveChunk } from '../../use-cases/campaigns/give-chunk.ts';
import { dryRunKind, givingKind, reversalKind } from '../../use-cases/campaigns/campaign-runs.ts';
import { type Reversed, ReverseChunk } from '../../use-cases/campaigns/reverse-chunk.ts';

/** The day it gives on, as the engine keeps it. */
interface GivingParams {
  readonly on: LocalDate;
}

abstract class GivingKind implements RunKind<GivingParams, Tally> {
  abstract readonly name: string;
  // While one chunk waits for its turn to give, the next is read.
  readonly concurrency = 2;

  constructor(
    private readonly audience: AwaitAudience,
    private readonly give: GiveChunk,
  ) {}

  waitsFor({ id }: Run): Promise<string | undefined> {
    return this.audience.describe(id);
  }

  plan(tx: Transaction, { id }: Run): Promise<readonly ChunkRange[]> {
    return this.give.plan(tx, id);
  }

  process(tx: Transaction, { id, params }: Run<GivingParams>, chunk: RunChunk): Promise<Tally> {
    return this.give.part(tx, id, params.on, chunk);
  }

  finish(tx: Transaction, { id }: Run, results: readonly Tally[]): Promise<Tally> {
    return this.give.finish(tx, id, results);
  }
}

/** Gives an audience what a campaign gives, in chunks of customers. */
@Injectable()
export class CampaignGivingRunKind extends GivingKind {
  readonly name = givingKind;

  constructor(
    @Inject(AwaitAudience) audience: AwaitAudience,
    @Inject(GiveChunk) give: GiveChunk,
    @Inject(AwaitTurn) private readonly turn: AwaitTurn,
  ) {
    super(audience, give);
  }

  override async waitsFor(run: Run): Promise<string | undefined> {
    return (await super.waitsFor(run)) ?? this.turn.ofRun(run.id);
  }
}

/** The same chunks without effects. */
@Injectable()
export class CampaignDryRunKind extends GivingKind {
  readonly name = dryRunKind;

  constructor(@Inject(AwaitAudience) audience: AwaitAudience, @Inject(GiveChunk) give: GiveChunk) {
    super(audience, give);
  }
}

/** Takes everything back that a campaign gave, in chunks of customers. */
@Injectable()
export class CampaignReversalRunKind implements RunKind<object, Reversed> {
  readonly name = reversalKind;

  constructor(@Inject(ReverseChunk) private readonly reverse: ReverseChunk) {}

  plan(tx: Transaction, { id }: Run): Promise<readonly ChunkRange[]> {
    return this.reverse.plan(tx, id);
  }

  process(tx: Transaction, { id }: Run, chunk: RunChunk): Promise<Reversed> {
    return this.reverse.part(tx, id, chunk);
  }

  finish(_tx: Transaction, _run: Run, parts: readonly Reversed[]): Promise<Reversed> {
    return Promise.resolve({
      grants: parts.reduce((sum, { grants }) => sum + grants, 0),
      points: parts.reduce((sum, { points }) => sum + points, 0),
      kept: parts.reduce((sum, { kept }) => sum + kept, 0),
    });
  }
}
