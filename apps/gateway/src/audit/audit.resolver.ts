import { Inject } from '@nestjs/common';
import { Args, Context, Float, Int, Query, Resolver } from '@nestjs/graphql';
import { AllowStaff } from '../access/access-rules.ts';
import type { RequestContext } from '../calls/request-context.ts';
import { type Services, SERVICES } from '../calls/services.ts';
import { RateLimits } from '../limits/rate-limits.ts';
import { given } from '../values/given.ts';
import { limitUpTo } from '../values/limits.ts';
import { wholeNumber } from '../values/whole-number.ts';
import { AuditChain, AuditFilterInput, AuditPage, AuditVerification } from './audit.models.ts';
import { auditChainOf, auditEntryOf, auditVerificationOf } from './map-audit.ts';

/** As many entries as identity recomputes in one call. */
const verifiedMax = 10_000;

/** Who did what, and the proof that nobody has changed what is written of it. */
@Resolver()
export class AuditResolver {
  constructor(
    @Inject(SERVICES) private readonly services: Services,
    @Inject(RateLimits) private readonly limits: RateLimits,
  ) {}

  @Query(() => AuditPage, { description: 'Newest first; at most 200 a page.' })
  @AllowStaff('read', 'AuditEntry')
  async auditEntries(
    @Args('filter', { type: () => AuditFilterInput, nullable: true }) filter: AuditFilterInput | undefined,
    @Args('limit', { type: () => Int, defaultValue: 50 }) limit: number,
    @Args('cursor', { type: () => String, nullable: true }) cursor: string | undefined,
  ): Promise<AuditPage> {
    const { entries, nextCursor } = await this.services.audit.searchAudit({
      ...given({ ...filter, cursor }),
      limit: limitUpTo(200, limit),
    });
    return { entries: entries.map(auditEntryOf), nextCursor: nextCursor ?? null };
  }

  @Query(() => AuditChain)
  @AllowStaff('read', 'AuditEntry')
  async auditChain(): Promise<AuditChain> {
    return auditChainOf(await this.services.audit.getAuditChain({}));
  }

  @Query(() => AuditVerification, {
    description: 'Recomputes the chain from this entry on, at most 10,000 entries.',
  })
  @AllowStaff('read', 'AuditEntry')
  async auditVerification(
    @Args('fromSequence', { type: () => Float, defaultValue: 1 }) fromSequence: number,
    @Context() { request, reply }: RequestContext,
  ): Promise<AuditVerification> {
    this.limits.demand('verifications', request, reply);
    const stretch = { fromSequence: wholeNumber('fromSequence', fromSequence), limit: verifiedMax };
    return auditVerificationOf(await this.services.audit.verifyAudit(stretch));
  }
}
