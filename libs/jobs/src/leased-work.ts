import type { Uuid } from '@evergreen/kernel';
import { recordFailure } from './chunk-store.ts';
import { backoffMs } from './engine-settings.ts';
import { isFinal, reasonOf, reasonOfLoss } from './failure.ts';
import {
  type Lease,
  completeLeased,
  isUsedUp,
  releaseLease,
  renewLease,
  storeProgress,
  takeLease,
} from './lease-store.ts';
import { type Run, type RunChunk, RunInterrupted, type RunKind, type RunState } from './run.ts';
import type { WorkerOptions } from './worker-options.ts';

interface Held {
  readonly lease: Lease;
  readonly attempts: number;
  readonly abort: AbortController;
  /** Of the process's monotonic clock, in ms: when the lease was last known to be ours. */
  renewedAtMs: number;
}

/**
 * Chunks of `processAlone`. The work owns its transactions, so no row lock can guard it: a lease does, prolonged by
 * heartbeats, and a fence that refuses whoever comes back after the lease was taken over.
 */
export class LeasedWork {
  private readonly held = new Set<Held>();

  constructor(private readonly options: WorkerOptions) {}

  /** Does the chunk if it is due and nobody holds it. */
  async do(kind: RunKind, runId: Uuid, n: number): Promise<void> {
    const { database, settings, clock } = this.options;
    const renewedAtMs = performance.now();
    const taken = await takeLease(database, runId, n, settings.leaseMs, settings.attemptsMax);
    if (taken === undefined) {
      if (await isUsedUp(database, runId, n, settings.attemptsMax)) {
        await recordFailure(database, runId, reasonOfLoss(settings.attemptsMax), clock.now());
      }
      return;
    }
    const { lease, attempts } = taken;
    const held: Held = { lease, attempts, abort: new AbortController(), renewedAtMs };
    this.held.add(held);
    const heartbeat = setInterval(() => void this.renew(held), settings.leaseMs / 3);
    try {
      await this.work(kind, taken.run, taken.chunk, held);
    } finally {
      clearInterval(heartbeat);
      this.held.delete(held);
    }
  }

  /** A run changed: its chunks in hand hear of it now, not at the next heartbeat. */
  look(runId: string): void {
    for (const held of this.held) if (held.lease.runId === runId) void this.renew(held);
  }

  /** Asks everything in hand to end; what ends is given back at once. */
  interruptAll(): void {
    for (const { abort } of this.held) abort.abort(new RunInterrupted('stopping'));
  }

  private async work(kind: RunKind, run: Run, chunk: RunChunk, held: Held): Promise<void> {
    const { database, clock, log } = this.options;
    const { signal } = held.abort;
    const facts = { runId: run.id, kind: kind.name, n: chunk.n };
    const progress = async (value: unknown): Promise<void> => {
      signal.throwIfAborted();
      this.judge(held, await storeProgress(database, held.lease, this.options.settings.leaseMs, value));
      signal.throwIfAborted();
    };
    let result: unknown;
    try {
      result = await kind.processAlone?.(run, chunk, progress, signal);
    } catch (error) {
      if (!signal.aborted) return this.fail(kind, held, error);
      log.info({ ...facts, why: reasonOf(signal.reason) }, 'chunk given back');
      return releaseLease(database, held.lease, { countsAsAttempt: false, waitMs: 0 });
    }
    if (!(await completeLeased(database, held.lease, result, clock.now()))) {
      log.warn(facts, 'chunk came too late: its run was cancelled or its lease is held by another worker');
    }
  }

  private async fail(kind: RunKind, { lease, attempts }: Held, error: unknown): Promise<void> {
    const { database, settings, clock, log, wakeIn } = this.options;
    const facts = { runId: lease.runId, kind: kind.name, n: lease.n, attempts, err: error };
    if (isFinal(settings, attempts, error)) {
      // First the verdict: a chunk that is free while its run still runs would be tried again.
      if (await recordFailure(database, lease.runId, reasonOf(error), clock.now())) {
        log.error({ ...facts, event: 'run.failed' }, 'run failed');
      }
      return releaseLease(database, lease, { countsAsAttempt: true, waitMs: 0 });
    }
    const waitMs = backoffMs(settings, attempts);
    await releaseLease(database, lease, { countsAsAttempt: true, waitMs });
    log.warn({ ...facts, waitMs }, 'chunk failed; tried again');
    wakeIn(waitMs + 5);
  }

  private async renew(held: Held): Promise<void> {
    const { database, settings, log } = this.options;
    const askedAtMs = performance.now();
    try {
      this.judge(held, await renewLease(database, held.lease, settings.leaseMs), askedAtMs);
    } catch (error) {
      log.warn({ runId: held.lease.runId, n: held.lease.n, error: String(error) }, 'lease not renewed');
      const isOver = performance.now() - held.renewedAtMs > settings.leaseMs;
      if (isOver) held.abort.abort(new RunInterrupted('lost'));
    }
  }

  private judge(held: Held, state: RunState | undefined, askedAtMs = performance.now()): void {
    if (state === undefined) held.abort.abort(new RunInterrupted('lost'));
    else if (state === 'running') held.renewedAtMs = Math.max(held.renewedAtMs, askedAtMs);
    else if (state === 'paused' || state === 'cancelled' || state === 'failed') {
      held.abort.abort(new RunInterrupted(state));
    }
  }
}
