import { Inject } from '@nestjs/common';
import { Args, Context, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { AllowMembers, AllowMembersOrStaff, AllowStaff } from '../access/access-rules.ts';
import type { RequestContext } from '../calls/request-context.ts';
import { type Services, SERVICES } from '../calls/services.ts';
import { RateLimits } from '../limits/rate-limits.ts';
import { given } from '../values/given.ts';
import { limitUpTo } from '../values/limits.ts';
import { customerNoticeOf, inboxNoticeOf, noticeSettingsOf } from './map-notice.ts';
import { ConsentsInput, NoticeSettings } from './notice-settings.models.ts';
import {
  CustomerNoticePage,
  InboxPage,
  NoticeLanguage,
  wireChannels,
  wireLanguages,
  wirePurposes,
} from './notice.models.ts';

const pageMax = 100;

/** What members were told, and how they want to be told; for staff what a customer was. */
@Resolver()
export class InboxResolver {
  constructor(
    @Inject(SERVICES) private readonly services: Services,
    @Inject(RateLimits) private readonly limits: RateLimits,
  ) {}

  @Query(() => InboxPage, { description: 'Newest first; at most 100 a page.' })
  @AllowMembers()
  async myInbox(
    @Args('limit', { type: () => Int, defaultValue: 20 }) limit: number,
    @Args('cursor', { type: () => String, nullable: true }) cursor: string | undefined,
  ): Promise<InboxPage> {
    const call = { ...given({ cursor }), limit: limitUpTo(pageMax, limit) };
    const { notices, nextCursor } = await this.services.notices.listNotices(call);
    return { notices: notices.map(inboxNoticeOf), nextCursor: nextCursor ?? null };
  }

  @Query(() => Int, { description: 'Notices the member has not read, those about the account too.' })
  @AllowMembers()
  async unreadNotices(): Promise<number> {
    const [inbox, account] = await Promise.all([
      this.services.notices.countUnreadNotices({}),
      this.services.account.listNotices({ limit: 1 }),
    ]);
    return inbox.unread + account.unread;
  }

  @Mutation(() => Int, { description: 'This notice, and all before it where wanted. How many are left.' })
  @AllowMembers()
  async markInboxRead(
    @Args('id', { type: () => ID }) noticeId: string,
    @Args('andBefore', { type: () => Boolean, defaultValue: false }) andBefore: boolean,
  ): Promise<number> {
    return (await this.services.notices.markNoticesRead({ noticeId, andBefore })).unread;
  }

  @Query(() => CustomerNoticePage, {
    description: 'What a customer was told. Newest first; at most 100 a page.',
  })
  @AllowStaff('read', 'Notice')
  async customerNotices(
    @Args('customerId', { type: () => ID }) customerId: string,
    @Args('limit', { type: () => Int, defaultValue: 20 }) limit: number,
    @Args('cursor', { type: () => String, nullable: true }) cursor: string | undefined,
  ): Promise<CustomerNoticePage> {
    const call = { customerId, ...given({ cursor }), limit: limitUpTo(pageMax, limit) };
    const { notices, nextCursor } = await this.services.notices.listNotices(call);
    return { notices: notices.map(customerNoticeOf), nextCursor: nextCursor ?? null };
  }

  @Query(() => NoticeSettings, { description: 'Members: their own; staff: of the customer they name.' })
  @AllowMembersOrStaff('read', 'Notice')
  async noticeSettings(
    @Args('customerId', { type: () => ID, nullable: true }) customerId: string | undefined,
  ): Promise<NoticeSettings> {
    const { settings } = await this.services.notices.getNoticeSettings(given({ customerId }));
    return noticeSettingsOf(settings);
  }

  @Mutation(() => NoticeSettings, {
    description: 'Members for themselves; staff on the word of the customer, with the reason.',
  })
  @AllowMembersOrStaff('change', 'Consent')
  async changeConsents(
    @Args('input') { key, customerId, choices, reason }: ConsentsInput,
  ): Promise<NoticeSettings> {
    const { settings } = await this.services.notices.changeConsents({
      ...{ key, reason: reason ?? '', ...given({ customerId }) },
      choices: choices.map(({ channel, purpose, given: isGiven }) => ({
        ...{ channel: wireChannels[channel], purpose: wirePurposes[purpose], given: isGiven },
      })),
    });
    return noticeSettingsOf(settings);
  }

  @Mutation(() => NoticeSettings, { description: 'Of text messages and e-mails.' })
  @AllowMembers()
  async setNoticeLanguage(
    @Args('language', { type: () => NoticeLanguage }) language: NoticeLanguage,
  ): Promise<NoticeSettings> {
    const call = { language: wireLanguages[language] };
    return noticeSettingsOf((await this.services.notices.setNoticeLanguage(call)).settings);
  }

  @Mutation(() => NoticeSettings, {
    description: 'Sends a code there; the address counts once it came back.',
  })
  @AllowMembers()
  async proposeEmail(
    @Args('email', { type: () => String }) email: string,
    @Context() { request, reply }: RequestContext,
  ): Promise<NoticeSettings> {
    this.limits.demand('signIns', request, reply);
    return noticeSettingsOf((await this.services.notices.proposeEmail({ email })).settings);
  }

  @Mutation(() => NoticeSettings)
  @AllowMembers()
  async confirmEmail(
    @Args('code', { type: () => String }) code: string,
    @Context() { request, reply }: RequestContext,
  ): Promise<NoticeSettings> {
    this.limits.demand('signIns', request, reply);
    return noticeSettingsOf((await this.services.notices.confirmEmail({ code })).settings);
  }

  @Mutation(() => NoticeSettings)
  @AllowMembers()
  async removeEmail(): Promise<NoticeSettings> {
    return noticeSettingsOf((await this.services.notices.removeEmail({})).settings);
  }
}
