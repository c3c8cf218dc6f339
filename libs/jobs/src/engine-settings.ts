/** Bounds of the engine; each has a default that suits a service on one machine. */
export interface EngineSettings {
  /** How often each worker looks in Postgres for what is due or was lost. */
  readonly sweepEveryMs: number;
  /** Attempts of a plan, a chunk or a finish before the run is failed. */
  readonly attemptsMax: number;
  /** Wait after the first failed attempt; doubled after each further one. */
  readonly backoffFirstMs: number;
  readonly backoffLongestMs: number;
  /** How often a run that waits for something is asked whether it may begin. */
  readonly waitEveryMs: number;
  /** How long it may wait before it fails. */
  readonly waitLongestMs: number;
  /**
   * How long the queue waits for a sign of life of a worker before it gives its job to another. Short, because a job
   * that is given out twice does no harm: the row lock decides.
   */
  readonly jobLockMs: number;
  /** How long a chunk of `processAlone` belongs to a worker that says nothing. */
  readonly leaseMs: number;
  /** A transaction that sends nothing for this long has lost its worker; Postgres ends it and frees the chunk. */
  readonly idleInTransactionMs: number;
  /** The longest a plan, a chunk or a finish may take in its transaction. */
  readonly transactionMs: number;
  /** How long `stop` waits for work in hand. */
  readonly stopWithinMs: number;
}

// Eight attempts span about two minutes: longer than a database failover, shorter than an operator's patience.
export const defaultSettings: EngineSettings = {
  sweepEveryMs: 2_000,
  attemptsMax: 8,
  backoffFirstMs: 1_000,
  backoffLongestMs: 60_000,
  waitEveryMs: 1_000,
  waitLongestMs: 900_000,
  jobLockMs: 10_000,
  leaseMs: 15_000,
  idleInTransactionMs: 30_000,
  transactionMs: 600_000,
  stopWithinMs: 8_000,
};

/** Wait before the next attempt, in ms, after `attempts` failed ones. */
export function backoffMs(settings: EngineSettings, attempts: number): number {
  return Math.min(settings.backoffFirstMs * 2 ** (attempts - 1), settings.backoffLongestMs);
}
