import { DomainError } from '@evergreen/kernel';
import type { FastifyInstance, FastifyRequest } from 'fastify';

type Limiter = ReturnType<FastifyInstance['createRateLimit']>;

/**
 * Counts what an address asks of signing in: codes and attempts together. Counted in this process; with several
 * gateways each allows as much. Identity counts by login besides, whatever the address.
 */
export class SignInLimit {
  private limiter: Limiter | undefined;

  constructor(private readonly perMinute: number) {}

  /** Once the rate-limit plugin is there. */
  attach(server: FastifyInstance): void {
    this.limiter = server.createRateLimit({ max: this.perMinute, timeWindow: 60_000 });
  }

  /** @throws DomainError RATE_LIMITED with the seconds to wait */
  async count(request: FastifyRequest): Promise<void> {
    if (this.limiter === undefined) throw new Error('The limit is not attached');
    const verdict = await this.limiter(request);
    if (verdict.isAllowed || !verdict.isExceeded) return;
    throw new DomainError('RATE_LIMITED', 'Too many sign-in requests from this address', {
      retryAfterSeconds: verdict.ttlInSeconds,
    });
  }
}
