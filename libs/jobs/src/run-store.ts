import { InvalidInput, type FieldProblem, type Uuid, uuid, uuidv7 } from '@evergreen/kernel';
import { type Reader, type Transaction, sql } from '@evergreen/persistence';
import { type Run, type RunState, type StartRun, runKeyReused } from './run.ts';

const keyLengthMax = 200;
const paramsLengthMax = 100_000;
const listMax = 200;

/** Columns of a run as `runOf` reads them. Progress is counted from the chunk rows, never stored twice. */
export const runColumnsText = `
  r.id, r.kind, r.key, r.params, r.state, r.started_by, r.failure, r.chunks_total, r.created_at, r.started_at,
  r.finished_at, r.result,
  (select count(*)::int from run_chunk c where c.run_id = r.id and c.state = 'done') as chunks_done,
  (select c.progress from run_chunk c where c.run_id = r.id and c.progress_at is not null
    order by c.progress_at desc limit 1) as progress`;
export const runColumns = sql.raw(runColumnsText);

export interface RunRow {
  id: string;
  kind: string;
  key: string;
  params: unknown;
  state: RunState;
  started_by: string;
  failure: string | null;
  chunks_done: number;
  chunks_total: number;
  created_at: Date;
  started_at: Date | null;
  finished_at: Date | null;
  result: unknown;
  progress: unknown;
}

export function runOf(row: RunRow): Run {
  return {
    id: uuid(row.id),
    kind: row.kind,
    key: row.key,
    params: row.params,
    state: row.state,
    startedBy: row.started_by,
    failure: row.failure,
    chunksDone: row.chunks_done,
    chunksTotal: row.chunks_total,
    createdAt: row.created_at,
    startedAt: row.started_at,
    finishedAt: row.finished_at,
    result: row.result,
    progress: row.progress,
  };
}

/**
 * Records a run, or finds the one its key already made, and tells the workers after the commit.
 * @throws DomainError KEY_REUSED when the key was used with other parameters
 * @throws InvalidInput when key, params or startedBy is out of bounds
 */
export async function insertRun(
  tx: Transaction,
  request: StartRun,
  createdAt: Date,
): Promise<{ run: Run; isNew: boolean }> {
  const params = JSON.stringify(request.params ?? null);
  refuseOutOfBounds(request, params);
  const inserted = await tx.rows<{ told: unknown }>(sql`
    with made as (
      insert into run (id, kind, key, params, state, started_by, created_at)
      values (${uuidv7()}, ${request.kind}, ${request.key}, ${params}::jsonb, 'queued', ${request.startedBy},
        ${createdAt})
      on conflict (kind, key) do nothing
      returning id
    )
    select pg_notify(${wakeChannel}, id::text) as told from made`);
  const [row] = await tx.rows<RunRow & { same_params: boolean }>(sql`
    select ${runColumns}, r.params = ${params}::jsonb as same_params
    from run r where r.kind = ${request.kind} and r.key = ${request.key}`);
  if (row === undefined)
    throw new Error(`Run ${request.kind} ${request.key} vanished in its own transaction`);
  const run = runOf(row);
  if (!row.same_params) throw runKeyReused(run);
  return { run, isNew: inserted.length > 0 };
}

/**
 * Runs of a kind that have not begun, the oldest first: they do not begin before the transaction ends, so that they see
 * what it wrote. One that begins at this moment is not among them.
 */
export async function holdQueuedRuns(tx: Transaction, kind: string): Promise<Run[]> {
  const rows = await tx.rows<RunRow>(sql`
    select ${runColumns} from run r where r.kind = ${kind} and r.state = 'queued'
    order by r.created_at, r.id for update of r skip locked`);
  return rows.map(runOf);
}

/** Every worker listens here; the payload is the id of the run that changed. */
export const wakeChannel = 'run_wake';

export async function readRun(reader: Reader, id: string): Promise<Run | undefined> {
  const [row] = await reader.rows<RunRow>(sql`select ${runColumns} from run r where r.id = ${id}`);
  return row && runOf(row);
}

export async function readRunsById(reader: Reader, ids: readonly Uuid[]): Promise<Map<Uuid, Run>> {
  if (ids.length > listMax) throw new RangeError(`At most ${listMax} runs are read at once`);
  const rows = await reader.rows<RunRow>(sql`
    select ${runColumns} from run r where r.id = any (${ids}::uuid[])`);
  return new Map(rows.map((row) => [uuid(row.id), runOf(row)]));
}

/** The newest first. */
export async function readRuns(reader: Reader, kind: string, limit: number): Promise<Run[]> {
  if (!Number.isSafeInteger(limit) || limit < 1 || limit > listMax) {
    throw new InvalidInput([{ field: 'limit', problem: `must be from 1 to ${listMax}` }]);
  }
  const rows = await reader.rows<RunRow>(sql`
    select ${runColumns} from run r where r.kind = ${kind} order by r.created_at desc, r.id desc limit ${limit}`);
  return rows.map(runOf);
}

function refuseOutOfBounds({ key, startedBy }: StartRun, params: string): void {
  const problems: FieldProblem[] = [];
  for (const [field, value] of Object.entries({ key, startedBy })) {
    if (value === '' || value.length > keyLengthMax) {
      problems.push({ field, problem: `must have 1 to ${keyLengthMax} characters` });
    }
  }
  if (params.length > paramsLengthMax) {
    problems.push({ field: 'params', problem: `must be under ${paramsLengthMax} characters of JSON` });
  }
  if (problems.length > 0) throw new InvalidInput(problems);
}
