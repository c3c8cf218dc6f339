import { setTimeout as delay } from 'node:timers/promises';
import { inspect } from 'node:util';

export interface EventuallyOptions {
  /** How long the condition may take, default 30,000. */
  readonly timeoutMs?: number;
  /** Pause between two looks, default 25. */
  readonly everyMs?: number;
  /** What is waited for, in words: part of the failure. */
  readonly what?: string;
}

/**
 * Looks until the probe gives a value that is neither undefined nor false, and returns it.
 * A probe that throws is looked at again: what it threw last is the cause of the failure.
 *
 * @throws Error with what was seen last when the time is over
 */
export async function eventually<T>(
  probe: () => Promise<T> | T,
  { timeoutMs = 30_000, everyMs = 25, what = 'the condition' }: EventuallyOptions = {},
): Promise<Exclude<T, undefined | false>> {
  const end = performance.now() + timeoutMs;
  for (;;) {
    let seen: T | undefined;
    let failure: unknown;
    try {
      seen = await probe();
      if (seen !== undefined && seen !== false) return seen as Exclude<T, undefined | false>;
    } catch (error) {
      failure = error;
    }
    if (performance.now() > end) {
      const last =
        failure === undefined ? `last seen: ${inspect(seen)}` : `last failure: ${inspect(failure)}`;
      throw new Error(`${what} did not come within ${timeoutMs} ms; ${last}`, { cause: failure });
    }
    await delay(everyMs);
  }
}
