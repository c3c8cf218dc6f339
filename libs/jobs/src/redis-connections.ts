import type { Logger } from '@evergreen/observability';
import { Redis } from 'ioredis';

/** The two connections of one worker process; BullMQ makes one more for each queue to wait on. */
export interface RedisConnections {
  /** Adds jobs; fails at once while Redis is away, because the next sweep adds them anyway. */
  readonly producer: Redis;
  /** Takes jobs; waits for Redis however long it is away. */
  readonly consumer: Redis;
  close(): void;
}

export function openRedis(url: string, log: Logger): RedisConnections {
  // Short and never given up: Redis may be away for a while, and everything waits for it.
  const retryStrategy = (times: number): number => Math.min(50 * times, 1_000);
  const producer = new Redis(url, {
    retryStrategy,
    enableOfflineQueue: false,
    maxRetriesPerRequest: null,
    commandTimeout: 5_000,
  });
  const consumer = new Redis(url, { retryStrategy, maxRetriesPerRequest: null });
  for (const connection of [producer, consumer]) {
    connection.on('error', (error: Error) => log.debug({ error: error.message }, 'Redis is away'));
  }
  producer.on('ready', () => void warnOfEviction(producer, log));
  return {
    producer,
    consumer,
    close: () => {
      producer.disconnect();
      consumer.disconnect();
    },
  };
}

/** With any other policy Redis drops parts of a queue when memory is short. */
async function warnOfEviction(redis: Redis, log: Logger): Promise<void> {
  try {
    const policy = /^maxmemory_policy:(\S+)/m.exec(await redis.info('memory'))?.[1];
    if (policy !== undefined && policy !== 'noeviction') {
      log.warn({ policy }, 'Redis may drop jobs: maxmemory-policy must be noeviction');
    }
  } catch (error) {
    log.debug({ error: String(error) }, 'Redis did not say its memory policy');
  }
}
