import { Inject } from '@nestjs/common';
import { Args, Context, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { AllowAllStaff, AllowSignedIn } from '../access/access-rules.ts';
import type { RequestContext } from '../calls/request-context.ts';
import { type Services, SERVICES } from '../calls/services.ts';
import { RateLimits } from '../limits/rate-limits.ts';
import { limitUpTo } from '../values/limits.ts';
import { NoticePage, StaffSecurity } from './account.models.ts';
import { noticeOf } from './map-account.ts';

/** How one signs in, and what happened to one's account. */
@Resolver()
export class AccountResolver {
  constructor(
    @Inject(SERVICES) private readonly services: Services,
    @Inject(RateLimits) private readonly limits: RateLimits,
  ) {}

  @Query(() => StaffSecurity)
  @AllowAllStaff()
  async mySecurity(): Promise<StaffSecurity> {
    const { hasPassword, passwordChangedAt, hasTotp, recoveryCodesLeft } =
      await this.services.account.getSecurity({});
    return { hasPassword, passwordChangedAt: passwordChangedAt ?? null, hasTotp, recoveryCodesLeft };
  }

  @Mutation(() => Boolean, { description: 'Ends all other sessions. Needs a fresh proof.' })
  @AllowAllStaff()
  async changePassword(
    @Args('currentPassword', { type: () => String }) currentPassword: string,
    @Args('newPassword', { type: () => String }) newPassword: string,
    @Context() { request, reply }: RequestContext,
  ): Promise<boolean> {
    this.limits.demand('signIns', request, reply);
    await this.services.account.changePassword({ currentPassword, newPassword });
    return true;
  }

  @Mutation(() => [String], {
    description: 'Ten new ones, shown once; the old ones end. Needs a fresh proof.',
  })
  @AllowAllStaff()
  async renewRecoveryCodes(): Promise<string[]> {
    return (await this.services.account.renewRecoveryCodes({})).recoveryCodes;
  }

  @Query(() => NoticePage)
  @AllowSignedIn()
  async myNotices(@Args('limit', { type: () => Int, defaultValue: 20 }) limit: number): Promise<NoticePage> {
    const { notices, unread } = await this.services.account.listNotices({ limit: limitUpTo(100, limit) });
    return { notices: notices.map(noticeOf).filter((notice) => notice !== null), unread };
  }

  @Mutation(() => Boolean, { description: 'This notice and all before it.' })
  @AllowSignedIn()
  async markNoticesRead(@Args('id', { type: () => ID }) noticeId: string): Promise<boolean> {
    await this.services.account.markNoticesRead({ noticeId });
    return true;
  }
}
