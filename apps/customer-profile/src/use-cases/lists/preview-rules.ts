import { type Run, RunEngine } from '@evergreen/jobs';
import { type Clock, DomainError, InvalidInput, type Uuid } from '@evergreen/kernel';
import { Database, type Transaction } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { readListRules } from '../../domain/lists/list-rules.ts';
import {
  type RulesPreviewAsked,
  rulesPreviewKind,
  type RulesPreviewResult,
} from '../../domain/lists/rules-preview.ts';
import {
  type CustomerIds,
  customerRanges,
  customersOf,
} from '../../persistence/evaluation/customers-to-evaluate.ts';
import { readEvaluationRules } from '../../persistence/evaluation/evaluation-rules.schema.ts';
import {
  insertEvaluationRun,
  readEvaluationRun,
} from '../../persistence/evaluation/evaluation-runs.repository.ts';
import { bookContext } from '../../persistence/indicators/book-context.ts';
import {
  frequencyModel,
  newestFrequencyModel,
} from '../../persistence/indicators/frequency-models.repository.ts';
import { previewMoves } from '../../persistence/lists/preview-moves.ts';
import { findCuts } from '../../persistence/lists/quadrant-cuts.ts';
import { rulesVersion, type RulesVersion } from '../../persistence/lists/rules-versions.repository.ts';
import { DecideStandings } from './decide-standings.ts';
import type { RulesRead } from './draft-rules.ts';

/** Looks over the whole book who would be where by a version of the rules. Nothing is written of anybody. */
@Injectable()
export class PreviewRules {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(RunEngine) private readonly engine: RunEngine,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(DecideStandings) private readonly decide: DecideStandings,
  ) {}

  /** The key is permanent. @throws DomainError NOT_FOUND; CHANGED_MEANWHILE; KEY_REUSED; InvalidInput for wrong texts */
  async start(key: string, read: RulesRead, startedBy: string): Promise<Run> {
    const run = await this.database.transaction(async (tx) => {
      const { definition } = await this.asRead(tx, read);
      const reading = readListRules(readEvaluationRules(definition));
      if (reading.kind === 'refused')
        throw new InvalidInput(reading.problems.map(({ field, problem }) => ({ field, problem })));
      const params: RulesPreviewAsked = { ...read, asOf: this.clock.today() };
      return (await this.engine.start(tx, { kind: rulesPreviewKind, key, params, startedBy })).run;
    });
    this.engine.wake();
    return run;
  }

  /** @throws DomainError NOT_FOUND */
  async one(runId: Uuid): Promise<Run> {
    const run = await this.engine.get(runId);
    if (run?.kind !== rulesPreviewKind) throw new DomainError('NOT_FOUND', 'There is no such preview');
    return run;
  }

  /** Fixes what all customers are reckoned with, and cuts them into ranges. */
  async plan(tx: Transaction, runId: string, { asOf, ...read }: RulesPreviewAsked): Promise<CustomerIds[]> {
    const { definition, state } = await this.asRead(tx, read);
    const rules = readEvaluationRules(definition);
    const { version: modelVersion } = await newestFrequencyModel(tx);
    const context = await bookContext(tx, asOf, rules);
    const run = { runId, asOf, rulesVersion: read.version, modelVersion, changedSince: null };
    await insertEvaluationRun(tx, { ...run, ...context });
    // What is approved never changes, and perhaps decides today by the cuts that were found.
    const how = state === 'approved' ? 'once' : 'again';
    await findCuts(tx, this.decide.rulesFor(asOf, { version: read.version, rules }), how);
    return customerRanges(tx, null);
  }

  /** @throws DomainError CHANGED_MEANWHILE when the draft has been rewritten since */
  async ofRange(
    tx: Transaction,
    runId: string,
    customers: CustomerIds,
    { asOf, ...read }: RulesPreviewAsked,
  ): Promise<RulesPreviewResult> {
    const { definition } = await this.asRead(tx, read);
    const rules = readEvaluationRules(definition);
    const { modelVersion, capMinor, knownUntil, rfmCuts } = await readEvaluationRun(tx, runId);
    const model = await frequencyModel(tx, modelVersion);
    const decided = this.decide.rulesFor(asOf, { version: read.version, rules });
    const context = { asOf, rules, model, capMinor, knownUntil, rfmCuts };
    const moves = await previewMoves(tx, customersOf(customers, null), customers, context, decided);
    const customersSeen = moves
      .filter(({ kind }) => kind === 'list')
      .reduce((sum, { customers: count }) => sum + count, 0);
    return { customers: customersSeen, moves };
  }

  private async asRead(tx: Transaction, { version, revision }: RulesRead): Promise<RulesVersion> {
    const known = await rulesVersion(tx, version);
    if (known === undefined)
      throw new DomainError('NOT_FOUND', 'There is no such version of the rules', { version });
    if (known.revision !== revision)
      throw new DomainError('CHANGED_MEANWHILE', 'Somebody has changed the version meanwhile', { version });
    return known;
  }
}
