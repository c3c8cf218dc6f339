import { DomainError, InvalidInput, type Uuid } from '@evergreen/kernel';
import { isTransient } from '@evergreen/persistence';
import {
  type Work,
  chunkResults,
  completeChunk,
  countAttempt,
  isAllDone,
  lockChunk,
  lockRunToFinish,
  lockRunToPlan,
  postpone,
  recordFailure,
  recordPlan,
  recordSuccess,
} from './chunk-store.ts';
import { backoffMs } from './engine-settings.ts';
import { isFinal, reasonOf, reasonOfLoss } from './failure.ts';
import { LeasedWork } from './leased-work.ts';
import type { ChunkRange, RunKind } from './run.ts';
import { readRun } from './run-store.ts';
import type { WorkerOptions } from './worker-options.ts';

// Progress is counted from chunk rows on each look at a run.
const chunksMax = 10_000;
const rangeLengthMax = 1_000;

/** The chunk's run was cancelled while the chunk was under way; its transaction must not commit. */
class ChunkRefused extends Error {}

/** Does plans, chunks and finishes, each in one transaction that its row's lock keeps to one worker. */
export class RunWorker {
  /** Chunks of `processAlone` that this worker holds. */
  readonly leased: LeasedWork;

  constructor(private readonly options: WorkerOptions) {
    this.leased = new LeasedWork(options);
  }

  /** Does one piece of work if it is still due. Never throws: what fails is written on its row, and tried again. */
  async handle(kind: RunKind, work: Work, timesLost: number): Promise<void> {
    const n = work.step === 'chunk' ? work.n : undefined;
    try {
      // Its former worker fell silent. Were that not counted, work that kills its worker would do so for ever.
      if (timesLost > 0 && kind.processAlone === undefined) await this.countLoss(work.runId, n);
      await this.do(kind, work);
    } catch (error) {
      await this.noteFailure(kind, work.runId, n, error);
    }
  }

  private async do(kind: RunKind, work: Work): Promise<void> {
    if (work.step === 'plan') {
      if (await this.mustWait(kind, work.runId)) return;
      await this.plan(kind, work.runId);
      this.options.wakeIn(0);
      return;
    }
    if (work.step === 'chunk') await this.chunk(kind, work.runId, work.n);
    await this.finishIfDone(kind, work.runId);
  }

  /** Puts the run off when its kind says that something is still missing; waiting is no failed attempt. */
  private async mustWait(kind: RunKind, runId: Uuid): Promise<boolean> {
    if (kind.waitsFor === undefined) return false;
    const { database, settings, clock, log, wakeIn } = this.options;
    const run = await readRun(database, runId);
    if (run?.state !== 'queued') return false;
    const reason = await kind.waitsFor(run);
    if (reason === undefined) return false;
    if (clock.now().getTime() - run.createdAt.getTime() > settings.waitLongestMs) {
      throw new DomainError('RUN_STATE', `Waited too long for ${reason}`, { runId });
    }
    log.debug({ runId, kind: kind.name, reason }, 'run waits');
    await database.transaction((tx) => postpone(tx, runId, undefined, settings.waitEveryMs));
    wakeIn(settings.waitEveryMs + 5);
    return true;
  }

  private async plan(kind: RunKind, runId: Uuid): Promise<void> {
    const { database, settings, clock, log } = this.options;
    await database.transaction(async (tx) => {
      const run = await lockRunToPlan(tx, settings, runId);
      if (run === undefined) return;
      const ranges = await kind.plan(tx, run);
      refuseOutOfBounds(ranges);
      await recordPlan(tx, runId, ranges, clock.now());
      log.info({ runId, kind: kind.name, chunks: ranges.length, event: 'run.planned' }, 'run planned');
    });
    await this.finishIfDone(kind, runId);
  }

  private async chunk(kind: RunKind, runId: Uuid, n: number): Promise<void> {
    const { database, settings, clock, log } = this.options;
    if (kind.processAlone !== undefined) return this.leased.do(kind, runId, n);
    try {
      await database.transaction(async (tx) => {
        const locked = await lockChunk(tx, settings, runId, n);
        if (locked === undefined) return;
        const result = await kind.process?.(tx, locked.run, locked.chunk);
        if (!(await completeChunk(tx, runId, n, result, clock.now()))) throw new ChunkRefused();
      });
    } catch (error) {
      if (!(error instanceof ChunkRefused)) throw error;
      log.info({ runId, kind: kind.name, n }, 'chunk rolled back: its run was cancelled');
    }
  }

  private async finishIfDone(kind: RunKind, runId: Uuid): Promise<void> {
    const { database, settings, clock, log } = this.options;
    try {
      if (!(await isAllDone(database, runId))) return;
      await database.transaction(async (tx) => {
        const run = await lockRunToFinish(tx, settings, runId);
        if (run === undefined) return;
        const result = kind.finish && (await kind.finish(tx, run, await chunkResults(tx, runId)));
        await recordSuccess(tx, runId, result, clock.now());
        log.info(
          { runId, kind: kind.name, chunks: run.chunksTotal, event: 'run.succeeded' },
          'run succeeded',
        );
      });
    } catch (error) {
      await this.noteFailure(kind, runId, undefined, error);
    }
  }

  private async countLoss(runId: Uuid, n: number | undefined): Promise<void> {
    const { database, settings, clock } = this.options;
    await database.transaction(async (tx) => {
      const attempts = await countAttempt(tx, runId, n);
      if (attempts === undefined || attempts < settings.attemptsMax) return;
      await recordFailure(tx, runId, reasonOfLoss(attempts), clock.now());
    });
  }

  /** Counts the attempt; postpones the next, or fails the run when none is left or trying again cannot help. */
  private async noteFailure(
    kind: RunKind,
    runId: Uuid,
    n: number | undefined,
    error: unknown,
  ): Promise<void> {
    const { database, settings, clock, log, wakeIn } = this.options;
    const facts = { runId, kind: kind.name, n, err: error };
    try {
      await database.transaction(async (tx) => {
        const attempts = await countAttempt(tx, runId, n);
        if (attempts === undefined) return;
        if (isFinal(settings, attempts, error)) {
          if (await recordFailure(tx, runId, reasonOf(error), clock.now())) {
            log.error({ ...facts, attempts, event: 'run.failed' }, 'run failed');
          }
          return;
        }
        const waitMs = backoffMs(settings, attempts);
        await postpone(tx, runId, n, waitMs);
        log.warn({ ...facts, attempts, waitMs }, 'run work failed; tried again');
        wakeIn(waitMs + 5);
      });
    } catch (unrecorded) {
      // Postgres itself is away: nothing is lost, the work is still due when it comes back.
      log[isTransient(unrecorded) ? 'warn' : 'error'](
        { ...facts, unrecorded: String(unrecorded) },
        'run work failed, and so did noting it',
      );
    }
  }
}

function refuseOutOfBounds(ranges: readonly ChunkRange[]): void {
  if (ranges.length > chunksMax) {
    throw new InvalidInput([{ field: 'plan', problem: `has ${ranges.length} chunks; at most ${chunksMax}` }]);
  }
  const n = ranges.findIndex(({ from, to }) => from.length > rangeLengthMax || to.length > rangeLengthMax);
  if (n >= 0) {
    throw new InvalidInput([
      { field: `plan[${n}]`, problem: `must have at most ${rangeLengthMax} characters` },
    ]);
  }
}
