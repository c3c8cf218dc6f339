import { normalizeIP } from '@fastify/rate-limit';
import { DomainError } from '@evergreen/kernel';
import type { FastifyReply, FastifyRequest, HookHandlerDoneFunction } from 'fastify';
import type { Identify } from '../calls/identify.ts';
import type { SharedCounts } from './shared-counts.ts';

const windowMs = 60_000;

/** What is counted, each with how often a minute it may happen. */
export interface Limits {
  /** Operations of a session; of an address while nobody is signed in. */
  readonly requests: number;
  /** Tokens shown from one address that open no session. */
  readonly unopened: number;
  /** Codes, passwords and proofs tried from one address. */
  readonly signIns: number;
  /** Files uploaded by one account. */
  readonly uploads: number;
  /** Exports downloaded by one account. */
  readonly exports: number;
  /** Looks at people by one account: searches, files, personal data in clear. */
  readonly searches: number;
  /** Stretches of the record of acts that one account has recomputed. */
  readonly verifications: number;
  /** Codes of members looked up and used from one address by partners. */
  readonly partnerLooks: number;
  /** Batches sent and asked for by one credential of the feed. */
  readonly feed: number;
}

/** Whom each limit is counted by. Guesses are counted by where they come from, whatever session they show. */
const countedBy = {
  requests: 'session',
  unopened: 'address',
  signIns: 'address',
  uploads: 'account',
  exports: 'account',
  searches: 'account',
  verifications: 'account',
  partnerLooks: 'address',
  feed: 'account',
} as const satisfies Record<keyof Limits, 'session' | 'account' | 'address'>;

/** Counts what callers ask for and refuses what is too much. */
export class RateLimits {
  constructor(
    private readonly counts: SharedCounts,
    private readonly identify: Pick<Identify, 'needsAsking'>,
    private readonly limits: Limits,
  ) {}

  /** A hook: counts the request and says in its headers how many are left. After the hook that finds out who calls. */
  readonly countRequest = (
    request: FastifyRequest,
    reply: FastifyReply,
    done: HookHandlerDoneFunction,
  ): void => {
    const refusal = this.count(request.isSessionEnded ? 'unopened' : 'requests', request, reply);
    if (refusal) done(refusal);
    else done();
  };

  /**
   * A hook: before identity is asked about a session. An address that has shown too many tokens that open nothing is
   * not looked up any further. Requests of nobody do not count here: sessions behind the same address must not suffer.
   */
  readonly beforeLookup = (request: FastifyRequest, _reply: unknown, done: HookHandlerDoneFunction): void => {
    if (this.identify.needsAsking(request) && this.isGuesser(request)) done(tooMany(windowMs));
    else done();
  };

  /** A hook for what is no operation, after the lookup: counts a token that opened nothing, by address. */
  readonly countUnopened = (
    request: FastifyRequest,
    reply: FastifyReply,
    done: HookHandlerDoneFunction,
  ): void => {
    if (request.isSessionEnded) this.countRequest(request, reply, done);
    else done();
  };

  /** @throws DomainError RATE_LIMITED with the seconds to wait */
  demand(what: keyof Limits, request: FastifyRequest, reply: FastifyReply): void {
    const refusal = this.count(what, request, reply);
    if (refusal) throw refusal;
  }

  /** Like `demand`, for a caller who is no session. @throws DomainError RATE_LIMITED */
  demandOf(what: keyof Limits, who: string, reply: FastifyReply): void {
    const refusal = this.countOf(what, who, reply);
    if (refusal) throw refusal;
  }

  /** @throws DomainError RATE_LIMITED for an address that has shown too many tokens that open nothing */
  demandNoGuesser(request: FastifyRequest): void {
    if (this.isGuesser(request)) throw tooMany(windowMs);
  }

  private isGuesser(request: FastifyRequest): boolean {
    return this.counts.sum(`unopened:${addressOf(request)}`, windowMs) > this.limits.unopened;
  }

  private count(what: keyof Limits, request: FastifyRequest, reply: FastifyReply): DomainError | undefined {
    return this.countOf(what, whoOf(what, request), reply);
  }

  private countOf(what: keyof Limits, who: string, reply: FastifyReply): DomainError | undefined {
    const max = this.limits[what];
    const { sum, endsAtMs } = this.counts.add(`${what}:${who}`, max, windowMs);
    const leftMs = Math.max(0, endsAtMs - Date.now());
    // Of several limits of one request the last one counted shows: the narrower.
    void reply.header('ratelimit-limit', max);
    void reply.header('ratelimit-remaining', Math.max(0, max - sum));
    void reply.header('ratelimit-reset', Math.ceil(leftMs / 1_000));
    if (sum <= max) return undefined;
    void reply.header('retry-after', Math.ceil(leftMs / 1_000));
    return tooMany(leftMs);
  }
}

function tooMany(leftMs: number): DomainError {
  const retryAfterSeconds = Math.ceil(leftMs / 1_000);
  return new DomainError('RATE_LIMITED', 'Too many requests', { retryAfterSeconds });
}

function whoOf(what: keyof Limits, request: FastifyRequest): string {
  const viewer = request.session?.viewer;
  if (viewer === undefined || countedBy[what] === 'address') return addressOf(request);
  return countedBy[what] === 'account' ? viewer.accountId : viewer.session?.id || viewer.accountId;
}

/** One household or host has a whole IPv6 network of 64 bits: it counts as one address. */
function addressOf({ ip }: FastifyRequest): string {
  return ip.includes(':') ? normalizeIP(ip, 64) : ip;
}
