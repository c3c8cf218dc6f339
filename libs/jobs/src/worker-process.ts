import { readDueWork } from './chunk-store.ts';
import { type RedisConnections, openRedis } from './redis-connections.ts';
import type { RunKind } from './run.ts';
import { RunWorker } from './run-worker.ts';
import type { Schedules } from './schedules.ts';
import { Sweeper } from './sweeper.ts';
import { WakeListener } from './wake-listener.ts';
import { within } from './within.ts';
import type { WorkerOptions } from './worker-options.ts';
import { WorkQueue } from './work-queue.ts';

// Enough to keep every worker busy until the queue says it is empty; little enough to add again at each sweep.
const windowPerRun = 200;
const workPerSweep = 1_000;
const serverPatienceMs = 500;

export interface WorkerProcessOptions extends Omit<WorkerOptions, 'wakeIn'> {
  readonly redisUrl: string;
  readonly queuePrefix: string;
  readonly service: string;
  readonly kinds: ReadonlyMap<string, RunKind>;
  readonly schedules: Schedules;
}

/** One process that works: its queues, its sweeper, its ear on Postgres. */
export class WorkerProcess {
  private readonly sweeper: Sweeper;
  private readonly listener: WakeListener;
  private readonly work: RunWorker;
  private readonly connections: RedisConnections;
  private readonly queues: ReadonlyMap<string, WorkQueue>;
  /** Kinds of which the last sweep saw more due work than it put into the queue. */
  private readonly hasMore = new Set<string>();

  constructor(private readonly options: WorkerProcessOptions) {
    const { database, log, settings, redisUrl } = options;
    this.sweeper = new Sweeper({ everyMs: settings.sweepEveryMs, sweep: () => this.sweep(), log });
    this.work = new RunWorker({ ...options, wakeIn: (ms) => this.sweeper.wakeIn(ms) });
    this.listener = new WakeListener({ database, log, onWake: (runId) => this.onWake(runId) });
    this.connections = openRedis(redisUrl, log);
    this.queues = new Map([...options.kinds.values()].map((kind) => [kind.name, this.queueOf(kind)]));
  }

  async start(): Promise<void> {
    await this.options.schedules.register();
    this.sweeper.start();
  }

  wake(): void {
    this.sweeper.wake();
  }

  async stop(): Promise<void> {
    const { settings, log } = this.options;
    // A sweep may be waiting for a Postgres that is away.
    await within(this.sweeper.stop(), serverPatienceMs);
    this.work.leased.interruptAll();
    const ended = await Promise.all(
      [...this.queues.values()].map((queue) => queue.close(settings.stopWithinMs)),
    );
    if (ended.includes(false)) log.warn('work in hand was cut off; it is done again elsewhere');
    await within(this.listener.close(), serverPatienceMs);
    this.connections.close();
  }

  private async sweep(): Promise<void> {
    const { database, schedules } = this.options;
    void this.listener.ensureListening();
    await schedules.startDue();
    const due = await readDueWork(database, [...this.queues.keys()], windowPerRun, workPerSweep);
    for (const [kind, queue] of this.queues) {
      const work = due.get(kind) ?? [];
      if (work.length >= windowPerRun) this.hasMore.add(kind);
      else this.hasMore.delete(kind);
      queue.ensureRunning();
      await queue.add(work);
    }
  }

  private onWake(runId: string): void {
    this.work.leased.look(runId);
    this.sweeper.wake();
  }

  private queueOf(kind: RunKind): WorkQueue {
    const { queuePrefix, service, settings, log } = this.options;
    return new WorkQueue({
      kind: kind.name,
      concurrency: kind.concurrency ?? 1,
      prefix: queuePrefix,
      service,
      connections: this.connections,
      settings,
      log,
      handle: (work, timesLost) => this.work.handle(kind, work, timesLost),
      // Only when there is more: else a chunk that is locked elsewhere would go round and round.
      onDrained: () => {
        if (this.hasMore.has(kind.name)) this.sweeper.wake();
      },
    });
  }
}
