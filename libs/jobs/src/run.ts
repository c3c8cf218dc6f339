import { DomainError, type LocalDate, type Uuid } from '@evergreen/kernel';
import type { Transaction } from '@evergreen/persistence';

export type RunState = 'queued' | 'running' | 'paused' | 'succeeded' | 'failed' | 'cancelled';

/** One piece of long work: what was asked, how far it is, how it ended. */
export interface Run<P = unknown> {
  readonly id: Uuid;
  readonly kind: string;
  /** The asker's permanent idempotency key, unique within the kind. */
  readonly key: string;
  readonly params: P;
  readonly state: RunState;
  readonly startedBy: string;
  /** Why the run failed; null in every other state. */
  readonly failure: string | null;
  readonly chunksDone: number;
  /** 0 until the run is planned. */
  readonly chunksTotal: number;
  readonly createdAt: Date;
  /** When the plan was frozen. */
  readonly startedAt: Date | null;
  readonly finishedAt: Date | null;
  /** What `finish` returned; null before, and when the kind has no `finish`. */
  readonly result: unknown;
  /** What a chunk of `processAlone` reported last; null when none did. */
  readonly progress: unknown;
}

/** A range of keys of one run. What `from` and `to` mean is the kind's affair. */
export interface ChunkRange {
  readonly from: string;
  readonly to: string;
}

export interface RunChunk extends ChunkRange {
  /** Counted from 0. */
  readonly n: number;
  /** What an earlier attempt at this very chunk reported last; null when none did. */
  readonly progress: unknown;
}

/**
 * A kind of long work. It has either `process` or `processAlone`.
 *
 * An error of any of these is tried again with back-off until the attempts are used up, then the run is failed with
 * its message; a `DomainError` fails the run at once, because trying again cannot help.
 */
export interface RunKind<P = unknown, R = unknown> {
  /** Such as `no-claim`: lower-case letters, digits and hyphens. */
  readonly name: string;
  /** Chunks at once in one worker; 1 when not given. */
  readonly concurrency?: number;
  /**
   * What the run must still wait for, in words; undefined when it may begin. Asked outside any transaction, again
   * every second until the run is planned; a run that has waited `waitLongestMs` fails with these words.
   */
  waitsFor?(run: Run<P>): Promise<string | undefined>;
  /** The ranges of the run, frozen when it starts. None is allowed: the run is then finished at once. */
  plan(tx: Transaction, run: Run<P>): Promise<readonly ChunkRange[]>;
  /** Does one chunk; its effects and its result (JSON) are committed together, once. */
  process?(tx: Transaction, run: Run<P>, chunk: RunChunk): Promise<R>;
  /**
   * Does one chunk in transactions of its own, under a lease; the engine marks the chunk done afterwards. It must be
   * idempotent: it runs again when its worker died. When `signal` fires (pause, cancel, stop, lease lost) it should
   * throw soon; `progress` stores JSON, shown as `run.progress`, and throws once the chunk is no longer its own.
   */
  processAlone?(
    run: Run<P>,
    chunk: RunChunk,
    progress: (value: unknown) => Promise<void>,
    signal: AbortSignal,
  ): Promise<R>;
  /** Runs once, after the last chunk; what it returns (JSON) becomes `run.result` in the same transaction. */
  finish?(tx: Transaction, run: Run<P>, results: readonly R[]): Promise<unknown>;
}

/** Why a chunk of `processAlone` should end early; the reason of its `signal`. */
export class RunInterrupted extends Error {
  override readonly name = 'RunInterrupted';

  constructor(readonly why: 'paused' | 'cancelled' | 'failed' | 'stopping' | 'lost') {
    super(why === 'lost' ? 'The chunk is held by another worker' : `The run or its worker is ${why}`);
  }
}

/** What is asked of a new run. */
export interface StartRun {
  readonly kind: string;
  /** At most 200 characters. */
  readonly key: string;
  /** JSON. */
  readonly params: unknown;
  /** Who asked: a staff number, `schedule:<name>`; at most 200 characters. */
  readonly startedBy: string;
}

/** Runs that start by themselves. A due time that was missed, however often, is made up for once. */
export interface Schedule {
  readonly name: string;
  /** Five or six fields, read in the engine's zone. */
  readonly cron: string;
  readonly kind: string;
  params(dueOn: LocalDate): unknown;
  key(dueOn: LocalDate): string;
}

/** The run's state does not allow what was asked. */
export function runStateRefused(run: Run, asked: string): DomainError<'RUN_STATE'> {
  return new DomainError('RUN_STATE', `A run that is ${run.state} cannot be ${asked}`, {
    runId: run.id,
    state: run.state,
    asked,
  });
}

/** No run has this id. */
export function runUnknown(id: string): DomainError<'NOT_FOUND'> {
  return new DomainError('NOT_FOUND', 'There is no run with this id', { runId: id });
}

/** The key belongs to another run of this kind, with other parameters. */
export function runKeyReused(run: Run): DomainError<'KEY_REUSED'> {
  return new DomainError('KEY_REUSED', 'The key was used for a run with other parameters', {
    kind: run.kind,
    key: run.key,
    runId: run.id,
  });
}
