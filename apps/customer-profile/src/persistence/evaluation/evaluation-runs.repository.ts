import type { LocalDate } from '@evergreen/kernel';
import { type Reader, sql, type Transaction } from '@evergreen/persistence';

/** What the customers of one evaluation are reckoned with. */
export interface EvaluationRun {
  readonly runId: string;
  readonly asOf: LocalDate;
  readonly rulesVersion: number;
  readonly modelVersion: number;
  readonly capMinor: bigint | null;
  readonly knownUntil: Readonly<Record<string, LocalDate>>;
  readonly changedSince: Date | null;
}

export async function insertEvaluationRun(tx: Transaction, run: EvaluationRun): Promise<void> {
  await tx.rows(sql`
    insert into evaluation_run (run_id, as_of, rules_version, model_version, cap_minor, known_until, changed_since)
    values (${run.runId}, ${run.asOf}, ${run.rulesVersion}, ${run.modelVersion}, ${run.capMinor},
      ${JSON.stringify(run.knownUntil)}::jsonb, ${run.changedSince})
    on conflict do nothing`);
}

/** @throws Error when the run was not planned */
export async function readEvaluationRun(reader: Reader, runId: string): Promise<EvaluationRun> {
  const [row] = await reader.rows<EvaluationRun>(sql`
    select run_id as "runId", as_of as "asOf", rules_version as "rulesVersion", model_version as "modelVersion",
      cap_minor as "capMinor", known_until as "knownUntil", changed_since as "changedSince"
    from evaluation_run where run_id = ${runId}`);
  if (row === undefined) throw new Error(`Evaluation ${runId} was not planned`);
  return row;
}
