import { events } from '@evergreen/contracts';
import { Outbox } from '@evergreen/events';
import { type Run, RunEngine } from '@evergreen/jobs';
import { type Uuid } from '@evergreen/kernel';
import { Database, type Transaction } from '@evergreen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { type AskedAudience, campaignAudienceKind } from '../../domain/campaigns/audience.ts';
import { audienceOfRange, audienceStarts } from '../../persistence/campaigns/audience.repository.ts';
import { RuleContexts } from '../rules/rule-contexts.ts';
import { nameAudience } from './name-audience.ts';

/** What a run that tells an audience works by. */
export interface AudienceParams extends AskedAudience {
  readonly audienceId: Uuid;
}

// Five events of a thousand each.
const customersAChunk = 5_000;

/** Tells the audience of a campaign by events: as it is when its part is told, each part once. */
@Injectable()
export class WriteAudience {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(RunEngine) private readonly engine: RunEngine,
    @Inject(Outbox) private readonly outbox: Outbox,
    @Inject(RuleContexts) private readonly contexts: RuleContexts,
  ) {}

  /** The same id gives the same run. @throws InvalidInput; DomainError KEY_REUSED for another audience of that id */
  async start(params: AudienceParams): Promise<Run> {
    const { run } = await this.database.transaction(async (tx) => {
      await nameAudience(tx, params);
      return this.engine.start(tx, {
        ...{ kind: campaignAudienceKind, key: params.audienceId, params, startedBy: 'rewards' },
      });
    });
    this.engine.wake();
    return run;
  }

  async ranges(tx: Transaction, params: AudienceParams): Promise<{ from: string; to: string }[]> {
    const named = await nameAudience(tx, params);
    const starts = await audienceStarts(tx, named, this.contexts.now(), customersAChunk);
    return starts.map((from, n) => ({ from, to: starts[n + 1] ?? '' }));
  }

  /** @returns how many were told of */
  async part(
    tx: Transaction,
    params: AudienceParams,
    range: { readonly from: string; readonly to: string },
  ): Promise<number> {
    const named = await nameAudience(tx, params);
    const customers = await audienceOfRange(tx, named, this.contexts.now(), range);
    await this.outbox.appendFacts(tx, events.campaignAudienceWritten, customers, (part) => ({
      ...{ audienceId: params.audienceId, customers: part },
    }));
    return customers.length;
  }

  async finish(tx: Transaction, { audienceId }: AudienceParams, told: readonly number[]): Promise<number> {
    const customers = told.reduce((sum, each) => sum + each, 0);
    await this.outbox.append(tx, events.campaignAudienceWritten, {
      ...{ audienceId, totals: { customers: BigInt(customers) } },
    });
    return customers;
  }
}
