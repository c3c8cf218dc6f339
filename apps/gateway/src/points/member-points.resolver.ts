import { Inject } from '@nestjs/common';
import { Args, Context, ID, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { AllowMembers, AllowStaff } from '../access/access-rules.ts';
import type { RequestContext } from '../calls/request-context.ts';
import { type Services, SERVICES } from '../calls/services.ts';
import type { MemberViewer } from '../calls/viewer.ts';
import { MemberMe } from '../members/me.models.ts';
import { limitUpTo } from '../values/limits.ts';
import { orNull } from '../values/or-null.ts';
import { explanationOf, holdOf, ledgerEntryOf, lotOf, memberPointsOf } from './map-points.ts';
import { EntryExplanation, LedgerPage, MemberPoints, PointsHold, PointsLotPage } from './points.models.ts';

const pageMax = 100;
const holdsMax = 100;

/** Why a member's own entry is what it is. */
@Resolver(() => MemberMe)
export class OwnEntryResolver {
  constructor(@Inject(SERVICES) private readonly services: Services) {}

  @ResolveField(() => EntryExplanation, { nullable: true, description: 'Null where there is no such entry.' })
  @AllowMembers()
  async explainEntry(
    @Parent() { memberId, customerId }: MemberViewer,
    @Args('id', { type: () => ID }) entryId: string,
    @Context() { loaders }: RequestContext,
  ) {
    const call = this.services.ledger.explainEntry({ memberId, entryId }, loaders.callOptions);
    const explained = await orNull(call, ['ENTRY_UNKNOWN']);
    return explained && explanationOf(explained, customerId);
  }
}

/** Members' points as staff see them. */
@Resolver(() => MemberPoints)
export class MemberPointsResolver {
  constructor(@Inject(SERVICES) private readonly services: Services) {}

  @Query(() => MemberPoints, { nullable: true, description: 'Null where the customer is no member.' })
  @AllowStaff('read', 'Points')
  async memberPoints(
    @Args('customerId', { type: () => ID }) customerId: string,
    @Context() { loaders }: RequestContext,
  ) {
    const { members } = await this.services.membership.findMembers({ customerIds: [customerId], limit: 1 });
    const [member] = members;
    return member ? memberPointsOf(await loaders.account(member.memberId)) : null;
  }

  @ResolveField(() => LedgerPage, { description: 'Newest first; at most 100 entries a page.' })
  @AllowStaff('read', 'Points')
  async entries(
    @Parent() { memberId }: MemberPoints,
    @Args('limit', { type: () => Int, defaultValue: 20 }) limit: number,
    @Args('cursor', { type: () => String, nullable: true }) cursor: string | undefined,
  ): Promise<LedgerPage> {
    const asked = { memberId, limit: limitUpTo(pageMax, limit), ...(cursor ? { cursor } : {}) };
    const { entries, nextCursor } = await this.services.membership.listEntries(asked);
    return { entries: entries.map((entry) => ledgerEntryOf(entry)), nextCursor: nextCursor ?? null };
  }

  @ResolveField(() => PointsLotPage, { description: 'Newest first; at most 100 lots a page.' })
  @AllowStaff('read', 'Points')
  async lots(
    @Parent() { memberId }: MemberPoints,
    @Args('limit', { type: () => Int, defaultValue: 20 }) limit: number,
    @Args('openOnly', { type: () => Boolean, defaultValue: true }) openOnly: boolean,
    @Args('cursor', { type: () => String, nullable: true }) cursor: string | undefined,
  ): Promise<PointsLotPage> {
    const asked = { memberId, openOnly, limit: limitUpTo(pageMax, limit), ...(cursor ? { cursor } : {}) };
    const { lots, nextCursor } = await this.services.ledger.listLots(asked);
    return { lots: lots.map(lotOf), nextCursor: nextCursor ?? null };
  }

  @ResolveField(() => [PointsHold], { description: 'Those that still hold something, at most 100.' })
  @AllowStaff('read', 'Points')
  async holds(@Parent() { memberId }: MemberPoints): Promise<PointsHold[]> {
    return (await this.services.ledger.listHolds({ memberId, limit: holdsMax })).holds.map(holdOf);
  }

  @Query(() => EntryExplanation, { nullable: true, description: 'Null where there is no such entry.' })
  @AllowStaff('read', 'Points')
  async ledgerEntry(
    @Args('memberId', { type: () => ID }) memberId: string,
    @Args('entryId', { type: () => ID }) entryId: string,
  ) {
    const call = this.services.ledger.explainEntry({ memberId, entryId });
    const explained = await orNull(call, ['ENTRY_UNKNOWN', 'MEMBER_UNKNOWN']);
    return explained && explanationOf(explained);
  }
}
