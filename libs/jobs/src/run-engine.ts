import type { Clock, Uuid } from '@evergreen/kernel';
import type { Logger } from '@evergreen/observability';
import type { Database, Transaction } from '@evergreen/persistence';
import type { Run, RunKind, Schedule, StartRun } from './run.ts';
import { insertRun, readRun, readRuns } from './run-store.ts';

export interface RunEngineOptions {
  readonly database: Database;
  /** `redis://host:port`; touched by workers only. */
  readonly redisUrl: string;
  /** Keeps installations on one Redis apart. */
  readonly queuePrefix: string;
  /** The service's name: workers of one service share its queues. */
  readonly service: string;
  readonly kinds: readonly RunKind[];
  readonly schedules?: readonly Schedule[];
  readonly clock: Clock;
  /** IANA zone of the schedules, such as `Asia/Shanghai`. */
  readonly zone: string;
  readonly log: Logger;
  /** How often each worker looks in Postgres for what is due or was lost; 2,000 ms when not given. */
  readonly sweepEveryMs?: number;
}

/** Long work in chunks. Postgres rows are the only truth; Redis only hands chunks to workers. */
export class RunEngine {
  private readonly kinds: ReadonlyMap<string, RunKind>;

  constructor(private readonly options: RunEngineOptions) {
    this.kinds = new Map(options.kinds.map((kind) => [kind.name, kind]));
  }

  /**
   * Records a run in the caller's transaction; workers hear of it when that commits. The same key with the same
   * parameters gives the first run.
   * @throws DomainError KEY_REUSED when the key was used with other parameters
   */
  async start(tx: Transaction, request: StartRun): Promise<{ run: Run; isNew: boolean }> {
    if (!this.kinds.has(request.kind)) throw new RangeError(`No run kind is named ${request.kind}`);
    return insertRun(tx, request, this.options.clock.now());
  }

  get(id: Uuid): Promise<Run | undefined> {
    return readRun(this.options.database, id);
  }

  /** Runs of a kind, the newest first; at most 200. */
  list(kind: string, limit: number): Promise<Run[]> {
    return readRuns(this.options.database, kind, limit);
  }
}
