import type { Logger } from '@evergreen/observability';

/** How often counts are told to Redis; so long one gateway may not know what others have let through. */
const exchangeMs = 150;
/** More than can be new within that time; the rest waits for the next exchange. */
const exchangedMax = 2_000;
/** Counts kept at once, some 200 bytes each; the oldest go first. */
const countsMax = 100_000;

/** What counting needs of Redis. */
export interface CountingRedis {
  /** Adds to counters and answers with their sums, in order. Rejects while Redis is away. */
  addAll(additions: readonly { readonly key: string; readonly by: number }[]): Promise<readonly number[]>;
}

interface Count {
  readonly key: string;
  readonly windowEndsAtMs: number;
  /** Of all gateways, as of the last exchange. */
  shared: number;
  /** Of this one, not yet told. */
  pending: number;
}

/**
 * Counts per key and window of time, shared by all gateways. Answers at once from memory and exchanges the sums with
 * Redis several times a second, so that no request waits for it. While Redis is away each gateway counts for itself
 * and tells what it counted when Redis is back.
 */
export class SharedCounts {
  private readonly counts = new Map<string, Count>();
  private readonly untold = new Set<Count>();
  private timer: NodeJS.Timeout | undefined;
  private isAway = false;

  constructor(
    private readonly redis: CountingRedis,
    private readonly log: Logger,
    private readonly nowMs: () => number = Date.now,
  ) {}

  /**
   * Counts one more, unless the window holds more than `max` already.
   * @returns the sum of the window, at most `max + 1` of our own making, and when the window ends
   */
  add(key: string, max: number, windowMs: number): { readonly sum: number; readonly endsAtMs: number } {
    const count = this.countOf(key, windowMs);
    if (count.shared + count.pending <= max) {
      count.pending += 1;
      this.untold.add(count);
      this.timer ??= setTimeout(() => void this.exchange(), exchangeMs).unref();
    }
    return { sum: count.shared + count.pending, endsAtMs: count.windowEndsAtMs };
  }

  /** The sum of the window without counting. */
  sum(key: string, windowMs: number): number {
    const count = this.counts.get(key);
    if (count === undefined || count.windowEndsAtMs !== windowEnd(this.nowMs(), windowMs)) return 0;
    return count.shared + count.pending;
  }

  stop(): void {
    clearTimeout(this.timer);
  }

  private countOf(key: string, windowMs: number): Count {
    const windowEndsAtMs = windowEnd(this.nowMs(), windowMs);
    const known = this.counts.get(key);
    if (known?.windowEndsAtMs === windowEndsAtMs) return known;
    const count = { key, windowEndsAtMs, shared: 0, pending: 0 };
    // A Map keeps the order of insertion: taken out first, a new window goes to the end and the oldest leaves.
    this.counts.delete(key);
    this.counts.set(key, count);
    if (this.counts.size > countsMax) {
      const { value: oldest, done } = this.counts.keys().next();
      if (done !== true) this.counts.delete(oldest);
    }
    return count;
  }

  private async exchange(): Promise<void> {
    const now = this.nowMs();
    for (const count of this.untold) if (count.windowEndsAtMs <= now) this.untold.delete(count);
    const told = [...this.untold].slice(0, exchangedMax).map((count) => ({ count, by: count.pending }));
    for (const { count } of told) this.untold.delete(count);
    try {
      const sums = await this.redis.addAll(
        told.map(({ count, by }) => ({ key: `${count.key}:${count.windowEndsAtMs}`, by })),
      );
      for (const [index, { count, by }] of told.entries()) {
        count.shared = sums[index] ?? count.shared + by;
        count.pending -= by;
      }
      this.away(false);
    } catch (error) {
      for (const { count } of told) this.untold.add(count);
      this.away(true, error);
    }
    this.timer = undefined;
    if (this.untold.size > 0) this.timer = setTimeout(() => void this.exchange(), exchangeMs).unref();
  }

  private away(isAway: boolean, reason?: unknown): void {
    if (isAway && !this.isAway) {
      this.log.warn({ reason: String(reason) }, 'Redis is away: this gateway limits by its own counts');
    } else if (!isAway && this.isAway) this.log.info({}, 'Redis is back: limits are shared again');
    this.isAway = isAway;
  }
}

/** The same for every gateway, because all count by the same clock. */
function windowEnd(nowMs: number, windowMs: number): number {
  return (Math.floor(nowMs / windowMs) + 1) * windowMs;
}
