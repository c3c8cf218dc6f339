import { type Uuid, isUuid } from '@evergreen/kernel';
import type { Logger } from '@evergreen/observability';
import { type Job, Queue, Worker } from 'bullmq';
import type { Work } from './chunk-store.ts';
import type { EngineSettings } from './engine-settings.ts';
import type { RedisConnections } from './redis-connections.ts';
import { within } from './within.ts';

/** Ids only: Redis is no place for what a run is about. */
interface JobData {
  readonly runId: string;
  readonly n?: number;
}

export interface WorkQueueOptions {
  readonly kind: string;
  readonly concurrency: number;
  readonly prefix: string;
  readonly service: string;
  readonly connections: RedisConnections;
  readonly settings: EngineSettings;
  readonly log: Logger;
  /** Does the work; `timesLost` counts the workers that took this job before and fell silent. Never throws. */
  handle(work: Work, timesLost: number): Promise<void>;
  /** The queue is empty: time to look for more. */
  onDrained(): void;
}

/** The queue of one kind of run: hands work to whichever worker is free, and again when that worker falls silent. */
export class WorkQueue {
  private queue: Queue<JobData> | undefined;
  private worker: Worker<JobData> | undefined;
  private isClosing = false;

  constructor(private readonly options: WorkQueueOptions) {}

  /** Begins to take work, or again when BullMQ's loop has ended for whatever reason. */
  ensureRunning(): void {
    if (this.isClosing || this.worker?.isRunning() === true) return;
    void this.worker?.close(true);
    const { connections, concurrency, settings } = this.options;
    this.worker = new Worker<JobData>(this.queueName(), (job) => this.take(job), {
      connection: connections.consumer,
      prefix: this.options.prefix,
      skipVersionCheck: true,
      concurrency,
      lockDuration: settings.jobLockMs,
      stalledInterval: settings.jobLockMs / 2,
      // A job that was lost is handed out again for as long as Postgres says that it is due.
      maxStalledCount: Number.MAX_SAFE_INTEGER,
      runRetryDelay: 500,
      // In seconds. A stopped worker may have been handed the sign that work is there; the others look without one.
      drainDelay: 2,
      removeOnComplete: { count: 0 },
      removeOnFail: { count: 0 },
    });
    this.worker.on('drained', this.options.onDrained);
    this.worker.on('error', (error) => this.noteError(error));
  }

  /** Adds work that the queue does not hold yet. While Redis is away nothing happens: the next sweep tries again. */
  async add(work: readonly Work[]): Promise<void> {
    const { connections, prefix, log, kind } = this.options;
    if (work.length === 0 || this.isClosing || connections.producer.status !== 'ready') return;
    try {
      if (this.queue === undefined) {
        this.queue = new Queue<JobData>(this.queueName(), {
          connection: connections.producer,
          prefix,
          skipVersionCheck: true,
        });
        this.queue.on('error', (error) => this.noteError(error));
      }
      await this.queue.addBulk(work.map(toJob));
    } catch (error) {
      log.warn({ kind, error: String(error) }, 'Redis took no jobs; the next sweep tries again');
      // A queue whose first contact failed stays broken for good.
      await this.queue?.close().catch(() => undefined);
      this.queue = undefined;
    }
  }

  /** Takes no more work and waits for what is in hand. False when that took longer than `withinMs`. */
  async close(withinMs: number): Promise<boolean> {
    this.isClosing = true;
    const { worker, queue } = this;
    const isClosed = await within(Promise.all([worker?.close(), queue?.close()]), withinMs);
    if (!isClosed) void worker?.disconnect().catch(() => undefined);
    return isClosed;
  }

  private queueName(): string {
    // The braces keep all keys of a queue in one slot of a Redis cluster.
    return `{${this.options.service}-${this.options.kind}}`;
  }

  private async take(job: Job<JobData>): Promise<void> {
    const work = fromJob(job);
    if (work === undefined) return;
    await this.options.handle(work, job.stalledCounter);
  }

  private noteError(error: Error): void {
    this.options.log.debug({ kind: this.options.kind, error: error.message }, 'queue error');
  }
}

function toJob(work: Work): { name: string; data: JobData; opts: object } {
  const n = work.step === 'chunk' ? { n: work.n } : {};
  const jobId = work.step === 'chunk' ? `chunk-${work.runId}-${work.n}` : `${work.step}-${work.runId}`;
  return {
    name: work.step,
    data: { runId: work.runId, ...n },
    // No attempts of BullMQ's own: Postgres counts them. Nothing is kept: a kept job would hide its successor.
    opts: { jobId, attempts: 1, removeOnComplete: true, removeOnFail: true },
  };
}

/** Undefined for anything that is not ours: what stands in Redis is not trusted. */
function fromJob({ name, data }: Job<JobData>): Work | undefined {
  if (!isUuid(data.runId)) return undefined;
  const runId: Uuid = data.runId;
  if (name === 'plan' || name === 'finish') return { step: name, runId };
  if (name !== 'chunk' || !Number.isSafeInteger(data.n)) return undefined;
  return { step: 'chunk', runId, n: data.n ?? 0 };
}
