import { DomainError } from '@evergreen/kernel';
import { CONFIGURATION } from '@evergreen/service';
import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import { Redis } from 'ioredis';
import { RateLimiterMemory, RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible';
import { addressGroup, isLoopback } from '../domain/origin.ts';
import { isDemo, type SignInConfiguration } from '../identity.config.ts';

/**
 * For each address, whoever is asked for: many logins tried one by one stand out here only. A branch office shares an
 * address, and so does a town behind its carrier: what somebody does there must not keep the others out. So whoever is
 * signed in, on a device of theirs, or has proved a password already, is not counted here at all, but by account and
 * device only.
 */
const limits = {
  /** Codes asked for. How many one phone is sent is bounded by login and account; this bounds how many phones. */
  code: { points: 200, duration: 3_600 },
  /** Wrong answers of any kind. */
  answer: { points: 50, duration: 900 },
} as const;

type Counted = keyof typeof limits;

/** Counts what comes from an address, in Redis; while Redis is away each process counts for itself. */
@Injectable()
export class AddressLimits implements OnModuleDestroy {
  private readonly redis: Redis;
  private readonly limiters: Readonly<Record<Counted, RateLimiterRedis>>;

  constructor(@Inject(CONFIGURATION) private readonly configuration: SignInConfiguration) {
    this.redis = new Redis(configuration.EVERGREEN_REDIS_URL, {
      retryStrategy: (times) => Math.min(50 * times, 1_000),
      enableOfflineQueue: false,
      maxRetriesPerRequest: 1,
      commandTimeout: 1_000,
    });
    // The limits go on in memory; whoever runs Redis sees it by its own alarms.
    this.redis.on('error', () => undefined);
    this.limiters = { code: this.limiter('code'), answer: this.limiter('answer') };
  }

  onModuleDestroy(): void {
    this.redis.disconnect();
  }

  /** @throws DomainError RATE_LIMITED */
  async take(what: Counted, address: string): Promise<void> {
    if (this.isUnbounded(address)) return;
    try {
      await this.limiters[what].consume(addressGroup(address), 1);
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      throw new DomainError('RATE_LIMITED', 'Too many attempts from this address', {
        retryAfterSeconds: Math.max(1, Math.ceil(refused.msBeforeNext / 1_000)),
      });
    }
  }

  /**
   * Looks at an answer, which counts only if it turns out to be wrong: neither what has expired nor what fails does.
   * @throws DomainError RATE_LIMITED; whatever looking throws
   */
  async look<T extends { readonly kind: string }>(
    from: { readonly address: string; readonly isKnownDevice: boolean },
    look: () => Promise<T>,
  ): Promise<T> {
    if (from.isKnownDevice) return look();
    await this.take('answer', from.address);
    let isWrong = false;
    try {
      const outcome = await look();
      isWrong = outcome.kind === 'wrong';
      return outcome;
    } finally {
      if (!isWrong && !this.isUnbounded(from.address)) {
        await this.limiters.answer.reward(addressGroup(from.address), 1);
      }
    }
  }

  private limiter(what: Counted): RateLimiterRedis {
    const keyPrefix = `${this.configuration.EVERGREEN_PREFIX}:address:${what}`;
    const limit = { keyPrefix, ...limits[what] };
    const insuranceLimiter = new RateLimiterMemory(limit);
    return new RateLimiterRedis({ ...limit, storeClient: this.redis, insuranceLimiter });
  }

  /** A demonstration is reached from its own machine only: all its people, and all its tests, have one address. */
  private isUnbounded(address: string): boolean {
    return isDemo(this.configuration) && isLoopback(address);
  }
}
