import { AuditTrail } from '@evergreen/audit';
import { type ChunkRange, type Run, RunEngine } from '@evergreen/jobs';
import { addMonths, type Clock, type LocalDate } from '@evergreen/kernel';
import { Database, type Transaction } from '@evergreen/persistence';
import { CLOCK, CONFIGURATION } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import type { CustomerProfileConfiguration } from '../../customer-profile.config.ts';
import { type InsightAsked, insightKind, monthsBefore } from '../../domain/insight/insight-run.ts';
import { customerRanges } from '../../persistence/evaluation/customers-to-evaluate.ts';
import { daysWithCustomers, hasCustomers } from '../../persistence/insight/read-insight.ts';
import { clearRuns, pruneCustomers, pruneSnapshots } from '../../persistence/insight/prune-insight.ts';
import { addToInsight, countStandings, showSnapshot } from '../../persistence/insight/write-insight.ts';
import { contextAsOf } from '../indicators/indicators-as-of.ts';

/**
 * How long snapshots are kept: each for so many days, then one of each month for so many months; the customers behind
 * them, which are most of the bytes, not as long.
 */
type Keeping = Pick<
  CustomerProfileConfiguration,
  'EVERGREEN_INSIGHT_DAYS_KEPT' | 'EVERGREEN_INSIGHT_MONTHS_KEPT' | 'EVERGREEN_INSIGHT_CUSTOMER_DAYS_KEPT'
>;
const dayMs = 86_400_000;
/** The course of today begins a year ago, with the first of a month. */
const courseMonths = 13;

/** Sums the book as of a day: each night of the day itself, and once of each month of the last year. */
@Injectable()
export class ReckonInsight {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(RunEngine) private readonly engine: RunEngine,
    @Inject(AuditTrail) private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CONFIGURATION) private readonly keeping: Keeping,
  ) {}

  /** @param key permanent: the same gives the same run again */
  async start(key: string, asOf: LocalDate, startedBy: string): Promise<Run> {
    const params: InsightAsked = { asOf };
    const run = await this.database.transaction(async (tx) => {
      const started = await this.engine.start(tx, { kind: insightKind, key, params, startedBy });
      if (started.isNew) {
        const recordId = started.run.id;
        await this.audit.record(tx, {
          act: 'insight.started',
          recordKind: 'insight',
          recordId,
          after: { asOf },
        });
      }
      return started.run;
    });
    this.engine.wake();
    return run;
  }

  /**
   * After an evaluation of all customers: its day, then the months before that nobody has summed yet, or that were summed
   * before there were customers.
   */
  async follow(tx: Transaction, asOf: LocalDate, { id, startedBy }: Run): Promise<void> {
    if (!(await hasCustomers(tx))) return;
    await this.begin(tx, `evaluation-${id}`, asOf, startedBy);
    const known = await daysWithCustomers(tx);
    for (const month of monthsBefore(asOf).filter((day) => !known.has(day)))
      await this.begin(tx, `month-${month}-seen-${asOf}`, month, startedBy);
  }

  async plan(tx: Transaction): Promise<ChunkRange[]> {
    return customerRanges(tx, null);
  }

  async ofRange(tx: Transaction, runId: string, asOf: LocalDate, range: ChunkRange): Promise<number> {
    const { context } = await contextAsOf(tx, asOf);
    return addToInsight(tx, runId, range, context);
  }

  async finish(tx: Transaction, runId: string, asOf: LocalDate): Promise<void> {
    const { rulesVersion } = await contextAsOf(tx, asOf);
    const isToday = asOf === this.clock.today();
    if (isToday) await countStandings(tx, runId);
    await showSnapshot(tx, { asOf, runId, rulesVersion, at: this.clock.now() });
    if (isToday) await this.prune(tx);
    await clearRuns(tx);
  }

  private async prune(tx: Transaction): Promise<void> {
    const { keeping } = this;
    const [now, today] = [this.clock.now().getTime(), this.clock.today()];
    await pruneSnapshots(tx, {
      summedBefore: new Date(now - keeping.EVERGREEN_INSIGHT_DAYS_KEPT * dayMs),
      monthsFrom: addMonths(today, -keeping.EVERGREEN_INSIGHT_MONTHS_KEPT),
    });
    await pruneCustomers(tx, {
      summedBefore: new Date(now - keeping.EVERGREEN_INSIGHT_CUSTOMER_DAYS_KEPT * dayMs),
      monthsFrom: addMonths(today, -courseMonths),
    });
  }

  private async begin(tx: Transaction, key: string, asOf: LocalDate, startedBy: string): Promise<void> {
    const params: InsightAsked = { asOf };
    await this.engine.start(tx, { kind: insightKind, key, params, startedBy });
  }
}
