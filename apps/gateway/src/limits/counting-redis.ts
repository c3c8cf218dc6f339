import type { Logger } from '@evergreen/observability';
import { Redis } from 'ioredis';
import type { CountingRedis } from './shared-counts.ts';

/** A counter outlives its minute by another, for gateways whose clocks differ a little. */
const keptMs = 120_000;

/** Counters in Redis, below the prefix of the installation. Never waits for Redis to come back. */
export function countingRedis(url: string, prefix: string, log: Logger): CountingRedis & { close(): void } {
  const redis = new Redis(url, {
    retryStrategy: (times) => Math.min(50 * times, 1_000),
    enableOfflineQueue: false,
    maxRetriesPerRequest: null,
    commandTimeout: 2_000,
  });
  redis.on('error', (error: Error) => log.debug({ error: error.message }, 'Redis is away'));
  return {
    async addAll(additions) {
      const pipeline = redis.pipeline();
      for (const { key, by } of additions) {
        pipeline.incrby(`${prefix}:rate:${key}`, by).pexpire(`${prefix}:rate:${key}`, keptMs);
      }
      const replies = (await pipeline.exec()) ?? [];
      const failure = replies.find(([error]) => error !== null)?.[0];
      if (failure) throw failure;
      return additions.map((_, index) => Number(replies[index * 2]?.[1]));
    },
    close: () => redis.disconnect(),
  };
}
