import { type Run, RunEngine } from '@evergreen/jobs';
import { type Clock, DomainError, type Uuid } from '@evergreen/kernel';
import { Database } from '@evergreen/persistence';
import { CLOCK, CONFIGURATION } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import type { DecisionOutcome, DecisionRecord } from '../domain/decision-record.ts';
import type { ExplainedDecision } from '../domain/explained-decision.ts';
import type { RunResult } from '../domain/run-result.ts';
import { labelsOfTerms } from '../persistence/decision.repository.ts';
import {
  type RunAftermath,
  runAftermaths,
  runTerms,
  type RunTerms,
} from '../persistence/no-claim-run.repository.ts';
import { ruleSetOf } from '../persistence/rule-set.repository.ts';
import type { RewardsConfiguration } from '../rewards.config.ts';
import type { NoClaimRunParams } from './freeze-run-terms.ts';
import { noClaimKind } from './start-no-claim-run.ts';

/** A run with what it works by, what it has decided and what became of that. */
export interface NoClaimRun {
  readonly run: Run;
  /** Of a scheduled run that waits to begin, what was asked; its version is 0 until it is settled. */
  readonly terms: RunTerms;
  /** Null until the run has succeeded. */
  readonly result: RunResult | null;
  readonly aftermath: RunAftermath;
}

/** A term that two rule sets decide differently, as the first one decides it. */
export interface ComparedDecision {
  readonly decision: ExplainedDecision;
  readonly otherOutcome: DecisionOutcome;
  readonly otherPoints: bigint;
}

const nothingYet: RunAftermath = { batchesTotal: 0, batchesPosted: 0, changedSince: 0n };

/** How runs stand. */
@Injectable()
export class ReadNoClaimRuns {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(RunEngine) private readonly engine: RunEngine,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CONFIGURATION) private readonly configuration: RewardsConfiguration,
  ) {}

  /** @throws DomainError RUN_UNKNOWN */
  async one(runId: Uuid): Promise<NoClaimRun> {
    const run = await this.engine.get(runId);
    if (run === undefined || run.kind !== noClaimKind) {
      throw new DomainError('RUN_UNKNOWN', 'There is no such no-claim run', { runId });
    }
    const [read] = await this.of([run]);
    return read!;
  }

  /** The newest first. */
  async newest(limit: number): Promise<NoClaimRun[]> {
    return this.of(await this.engine.list(noClaimKind, limit));
  }

  async of(runs: readonly Run[]): Promise<NoClaimRun[]> {
    const ids = runs.map(({ id }) => id);
    const [terms, aftermaths] = await Promise.all([
      runTerms(this.database, ids),
      runAftermaths(this.database, ids),
    ]);
    return runs.map((run) => ({
      run,
      terms: terms.get(run.id) ?? this.asked(run.params as NoClaimRunParams),
      result: run.result as RunResult | null,
      aftermath: aftermaths.get(run.id) ?? nothingYet,
    }));
  }

  /** Some of the decisions a dry run would have made. */
  samples({ run, terms, result }: NoClaimRun): Promise<ExplainedDecision[]> {
    return this.explained(run, terms, result?.samples ?? []);
  }

  private async explained(
    run: Run,
    terms: RunTerms,
    records: readonly DecisionRecord[],
  ): Promise<ExplainedDecision[]> {
    if (records.length === 0) return [];
    const [ruleSet, labels] = await Promise.all([
      ruleSetOf(this.database, terms.ruleSetId, terms.ruleSetVersion),
      labelsOfTerms(this.database, records),
    ]);
    return records.flatMap((record) => {
      const term = labels.get(record.termId);
      const decidedAt = run.finishedAt ?? run.createdAt;
      const facts = { asOf: terms.asOf, decidedAt, isChangedSince: false, revisions: [] };
      return term ? [{ record, term, ruleSet, ...facts }] : [];
    });
  }

  /** Some of the terms that two rule sets decide differently. */
  async compared({ run, terms, result }: NoClaimRun): Promise<ComparedDecision[]> {
    const samples = result?.comparison?.samples ?? [];
    const explained = await this.explained(
      run,
      terms,
      samples.map(({ record }) => record),
    );
    return samples.flatMap(({ record, otherOutcome, otherPoints }) => {
      const decision = explained.find((each) => each.record === record);
      return decision === undefined ? [] : [{ decision, otherOutcome, otherPoints: BigInt(otherPoints) }];
    });
  }

  private asked({ ruleSetId, asOf, dry, compare }: NoClaimRunParams): RunTerms {
    return {
      compare: compare ?? null,
      ruleSetId: ruleSetId ?? this.configuration.EVERGREEN_NO_CLAIM_RULE_SET[0],
      ruleSetVersion: 0,
      asOf: asOf ?? this.clock.today(),
      dry,
    };
  }
}
