import type { Clock, Uuid } from '@evergreen/kernel';
import type { Logger } from '@evergreen/observability';
import type { Database, Transaction } from '@evergreen/persistence';
import { type EngineSettings, defaultSettings } from './engine-settings.ts';
import type { Run, RunKind, Schedule, StartRun } from './run.ts';
import { cancelRun, type OnChange, pauseRun, resumeRun } from './run-control.ts';
import { holdQueuedRuns, insertRun, readRun, readRuns, readRunsById } from './run-store.ts';
import { Schedules } from './schedules.ts';
import { WorkerProcess } from './worker-process.ts';

export interface RunEngineOptions extends Partial<EngineSettings> {
  readonly database: Database;
  /** `redis://host:port`; touched by workers only. */
  readonly redisUrl: string;
  /** Keeps installations on one Redis apart. */
  readonly queuePrefix: string;
  /** The service's name: workers of one service share its queues. */
  readonly service: string;
  /** A function is asked once, when the engine is first used: kinds may need parts that need the engine. */
  readonly kinds: readonly RunKind[] | (() => readonly RunKind[]);
  readonly schedules?: readonly Schedule[];
  readonly clock: Clock;
  /** IANA zone of the schedules, such as `Asia/Shanghai`. */
  readonly zone: string;
  readonly log: Logger;
}

const kindName = /^[a-z][a-z0-9-]{0,62}$/;

/**
 * Long work in chunks. Postgres rows are the only truth about it; Redis hands chunks to workers and may be wiped at
 * any time.
 */
export class RunEngine {
  private knownKinds: ReadonlyMap<string, RunKind> | undefined;
  private readonly settings: EngineSettings;
  private readonly schedules: Schedules;
  private worker: WorkerProcess | undefined;

  /** @throws Error when a kind or schedule is not well formed; at first use where kinds come by a function */
  constructor(private readonly options: RunEngineOptions) {
    this.settings = settingsOf(options);
    if (typeof options.kinds !== 'function')
      this.knownKinds = checkedKinds(options.kinds, options.schedules ?? []);
    this.schedules = new Schedules({
      ...options,
      schedules: options.schedules ?? [],
      start: (tx, request) => this.start(tx, request),
    });
  }

  private get kinds(): ReadonlyMap<string, RunKind> {
    const { kinds, schedules = [] } = this.options;
    this.knownKinds ??= checkedKinds(typeof kinds === 'function' ? kinds() : kinds, schedules);
    return this.knownKinds;
  }

  /**
   * Records a run in the caller's transaction; workers hear of it when that commits. The same key with the same
   * parameters gives the first run.
   * @throws DomainError KEY_REUSED when the key was used with other parameters
   * @throws InvalidInput when key, params or startedBy is out of bounds
   */
  async start(tx: Transaction, request: StartRun): Promise<{ run: Run; isNew: boolean }> {
    if (!this.kinds.has(request.kind)) throw new RangeError(`No run kind is named ${request.kind}`);
    return insertRun(tx, request, this.options.clock.now());
  }

  /**
   * Runs of a kind that have not begun, and do not before the transaction ends: what it writes is there for them, so
   * that nobody has to start another one for it.
   */
  queued(tx: Transaction, kind: string): Promise<Run[]> {
    return holdQueuedRuns(tx, kind);
  }

  /** Looks for due work now, in this process; others hear of new and changed runs from Postgres. */
  wake(): void {
    this.worker?.wake();
  }

  get(id: Uuid): Promise<Run | undefined> {
    return readRun(this.options.database, id);
  }

  /** Those of the runs that there are, by id; at most 200. */
  getAll(ids: readonly Uuid[]): Promise<Map<Uuid, Run>> {
    return readRunsById(this.options.database, ids);
  }

  /** Runs of a kind, the newest first; at most 200. */
  list(kind: string, limit: number): Promise<Run[]> {
    return readRuns(this.options.database, kind, limit);
  }

  /**
   * Stops new chunks; those under way are finished (`process`) or interrupted (`processAlone`). Pausing a paused run
   * changes nothing. `onChange` writes, in the transaction of the change, what is to be kept of it.
   * @throws DomainError NOT_FOUND, or RUN_STATE when the run is over
   */
  pause(id: Uuid, onChange?: OnChange): Promise<Run> {
    return pauseRun(this.options.database, id, onChange);
  }

  /**
   * Goes on with a paused run, or tries a failed one again. Resuming an open run changes nothing.
   * @throws DomainError NOT_FOUND, or RUN_STATE when the run succeeded or was cancelled
   */
  resume(id: Uuid, onChange?: OnChange): Promise<Run> {
    return resumeRun(this.options.database, id, onChange);
  }

  /**
   * Ends a run that has not succeeded; what is done stays done. Cancelling a cancelled run changes nothing.
   * @throws DomainError NOT_FOUND, or RUN_STATE when the run succeeded
   */
  cancel(id: Uuid, onChange?: OnChange): Promise<Run> {
    return cancelRun(this.options.database, id, this.options.clock.now(), onChange);
  }

  /** Begins to work in this process: runs, and schedules that are due. Redis may come later. */
  async startWorker(): Promise<void> {
    if (this.worker !== undefined) throw new Error('This engine works already');
    this.worker = new WorkerProcess({
      ...this.options,
      kinds: this.kinds,
      settings: this.settings,
      schedules: this.schedules,
    });
    await this.worker.start();
  }

  /** Ends the work in this process within `stopWithinMs` and about a second; what is cut off is done elsewhere. */
  async stop(): Promise<void> {
    const worker = this.worker;
    this.worker = undefined;
    await worker?.stop();
  }
}

function checkedKinds(
  kinds: readonly RunKind[],
  schedules: readonly Schedule[],
): ReadonlyMap<string, RunKind> {
  const byName = kindsByName(kinds);
  for (const { name, kind } of schedules) {
    if (!byName.has(kind)) throw new Error(`Schedule ${name} is of kind ${kind}, which nobody does`);
  }
  return byName;
}

function kindsByName(kinds: readonly RunKind[]): ReadonlyMap<string, RunKind> {
  const byName = new Map<string, RunKind>();
  for (const kind of kinds) {
    if (!kindName.test(kind.name)) throw new Error(`Not a name of a run kind: ${JSON.stringify(kind.name)}`);
    if (byName.has(kind.name)) throw new Error(`Two run kinds are named ${kind.name}`);
    if ((kind.process === undefined) === (kind.processAlone === undefined)) {
      throw new Error(`Run kind ${kind.name} must have either process or processAlone`);
    }
    byName.set(kind.name, kind);
  }
  return byName;
}

function settingsOf(options: Partial<EngineSettings>): EngineSettings {
  const names = Object.keys(defaultSettings) as (keyof EngineSettings)[];
  const settings: EngineSettings = { ...defaultSettings };
  return Object.assign(
    settings,
    Object.fromEntries(names.flatMap((name) => (options[name] === undefined ? [] : [[name, options[name]]]))),
  );
}
