import type { LocalDate } from '@evergreen/kernel';
import { type Reader, sql, type Transaction } from '@evergreen/persistence';
import type { RfmCuts } from '../../domain/indicators/indicator-context.ts';

/** What the customers of one evaluation are reckoned with. */
export interface EvaluationRun {
  readonly runId: string;
  readonly asOf: LocalDate;
  readonly rulesVersion: number;
  readonly modelVersion: number;
  readonly capMinor: bigint | null;
  readonly knownUntil: Readonly<Record<string, LocalDate>>;
  readonly rfmCuts: Readonly<Record<string, RfmCuts>>;
  readonly changedSince: Date | null;
}

export async function insertEvaluationRun(tx: Transaction, run: EvaluationRun): Promise<void> {
  await tx.rows(sql`
    insert into evaluation_run (run_id, as_of, rules_version, model_version, cap_minor, known_until, rfm_cuts,
      changed_since)
    values (${run.runId}, ${run.asOf}, ${run.rulesVersion}, ${run.modelVersion}, ${run.capMinor},
      ${JSON.stringify(run.knownUntil)}::jsonb, ${JSON.stringify(run.rfmCuts)}::jsonb, ${run.changedSince})
    on conflict do nothing`);
}

/** @throws Error when the run was not planned */
export async function readEvaluationRun(reader: Reader, runId: string): Promise<EvaluationRun> {
  const [row] = await reader.rows<EvaluationRun>(sql`
    select run_id as "runId", as_of as "asOf", rules_version as "rulesVersion", model_version as "modelVersion",
      cap_minor as "capMinor", known_until as "knownUntil", rfm_cuts as "rfmCuts", changed_since as "changedSince"
    from evaluation_run where run_id = ${runId}`);
  if (row === undefined) throw new Error(`Evaluation ${runId} was not planned`);
  return row;
}

/** The quintiles that all customers were scored by last; undefined: these rules have scored nobody yet. */
export async function newestRfmCuts(
  reader: Reader,
  rulesVersion: number,
): Promise<EvaluationRun['rfmCuts'] | undefined> {
  const [row] = await reader.rows<Pick<EvaluationRun, 'rfmCuts'>>(sql`
    select rfm_cuts as "rfmCuts" from evaluation_run
    where changed_since is null and rules_version = ${rulesVersion} and rfm_cuts <> '{}'
    order by as_of desc, run_id desc limit 1`);
  return row?.rfmCuts;
}

/** The day of each of these evaluations that is planned. */
export async function daysOfEvaluations(
  reader: Reader,
  runIds: readonly string[],
): Promise<ReadonlyMap<string, LocalDate>> {
  const rows = await reader.rows<{ id: string; asOf: LocalDate }>(sql`
    select run_id as id, as_of as "asOf" from evaluation_run where run_id = any(${runIds}::uuid[])`);
  return new Map(rows.map(({ id, asOf }) => [id, asOf]));
}
