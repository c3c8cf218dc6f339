import type { LocalDate } from '@evergreen/kernel';
import { type Reader, sql, type Transaction } from '@evergreen/persistence';

/** What a run works by. */
export interface RunTerms {
  readonly ruleSetId: string;
  readonly ruleSetVersion: number;
  readonly asOf: LocalDate;
  /** Decides and counts, keeps nothing and sends nothing. */
  readonly dry: boolean;
  /** Of a dry run: the version held against it, which may be a draft. */
  readonly compare: { readonly ruleSetId: string; readonly version: number } | null;
}

/** Keeps what a run works by, once: who comes later gets what was kept first. */
export async function freezeRunTerms(tx: Transaction, runId: string, terms: RunTerms): Promise<RunTerms> {
  await tx.rows(sql`
    insert into no_claim_run
      (run_id, rule_set_id, rule_set_version, as_of, dry, compare_rule_set_id, compare_version)
    values (${runId}, ${terms.ruleSetId}, ${terms.ruleSetVersion}, ${terms.asOf}, ${terms.dry},
      ${terms.compare?.ruleSetId ?? null}, ${terms.compare?.version ?? null})
    on conflict (run_id) do nothing`);
  return (await runTerms(tx, [runId])).get(runId) ?? terms;
}

export async function runTerms(
  reader: Reader,
  runIds: readonly string[],
): Promise<ReadonlyMap<string, RunTerms>> {
  const rows = await reader.rows<RunTerms & { runId: string }>(sql`
    select run_id as "runId", rule_set_id as "ruleSetId", rule_set_version as "ruleSetVersion", as_of as "asOf", dry,
      case when compare_version is not null
        then json_build_object('ruleSetId', compare_rule_set_id, 'version', compare_version) end as compare
    from no_claim_run where run_id = any (${runIds}::uuid[])`);
  return new Map(rows.map(({ runId, ...terms }) => [runId, terms]));
}

/** What became of a run's decisions after they were made. */
export interface RunAftermath {
  readonly batchesTotal: number;
  /** Batches the ledger has answered for. */
  readonly batchesPosted: number;
  /** Decisions whose term has newer facts than they were made on. */
  readonly changedSince: bigint;
}

export async function runAftermaths(
  reader: Reader,
  runIds: readonly string[],
): Promise<ReadonlyMap<string, RunAftermath>> {
  const rows = await reader.rows<RunAftermath & { runId: string }>(sql`
    select asked.run_id as "runId",
      (select count(*) from no_claim_decision d where d.run_id = asked.run_id and changed_at is not null)
        as "changedSince",
      count(batch_id)::integer as "batchesTotal", count(posted_at)::integer as "batchesPosted"
    from unnest(${runIds}::uuid[]) as asked (run_id)
    left join no_claim_batch batch on batch.run_id = asked.run_id
    group by asked.run_id`);
  return new Map(rows.map(({ runId, ...aftermath }) => [runId, aftermath]));
}

/** Notes which grants went out together. */
export async function insertBatches(
  tx: Transaction,
  runId: string,
  batches: readonly { readonly batchId: string; readonly grants: number }[],
): Promise<void> {
  await tx.rows(sql`
    insert into no_claim_batch (batch_id, run_id, grants)
    select batch_id, ${runId}, grants
    from unnest(${batches.map(({ batchId }) => batchId)}::uuid[], ${batches.map(({ grants }) => grants)}::integer[])
      as made (batch_id, grants)`);
}

/**
 * Adds what the ledger answered. A batch may be answered in parts, when some of its grants had to be set right
 * first; it is posted when all of them are answered.
 */
export async function noteAnswer(
  tx: Transaction,
  answer: {
    readonly batchId: string;
    readonly posted: number;
    readonly refusedKeys: readonly string[];
    readonly refusedBecause: readonly string[];
  },
  now: Date,
): Promise<void> {
  // A ledger of an older version does not say why, nor was it written down before there was a place for it: the next
  // answer's reasons stay at their keys.
  const reasons = answer.refusedKeys.map((_, n) => answer.refusedBecause[n] ?? '');
  const answered = answer.posted + answer.refusedKeys.length;
  await tx.rows(sql`
    update no_claim_batch set
      posted = posted + ${answer.posted},
      refused_keys = refused_keys || ${answer.refusedKeys}::text[],
      refused_because = refused_because
        || array_fill(''::text, array[greatest(cardinality(refused_keys) - cardinality(refused_because), 0)])
        || ${reasons}::text[],
      posted_at = case
        when posted + cardinality(refused_keys) + ${answered}::integer >= grants then coalesce(posted_at, ${now}::timestamptz)
      end
    where batch_id = ${answer.batchId}`);
}
