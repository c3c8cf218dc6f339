import { Inject } from '@nestjs/common';
import { Args, Context, ID, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { AllowMembers, AllowStaff } from '../access/access-rules.ts';
import type { RequestContext } from '../calls/request-context.ts';
import { type Services, SERVICES } from '../calls/services.ts';
import type { MemberViewer } from '../calls/viewer.ts';
import { MemberMe } from '../members/me.models.ts';
import { ruleSetOf } from '../no-claim-runs/map-no-claim-run.ts';
import { RuleSet } from '../no-claim-runs/no-claim-run.models.ts';
import { answered } from '../values/answered.ts';
import { given } from '../values/given.ts';
import { limitUpTo } from '../values/limits.ts';
import { orNull } from '../values/or-null.ts';
import { missingRewardPageOf } from './map-missing-reward.ts';
import { MissingRewardPage } from './missing-reward.models.ts';

const pageMax = 100;
const description =
  'Policy terms that gave no points to spend so far, decided or not, the newest first; at most 100 a page.';

/** Why a member did not get rewards of their own. */
@Resolver(() => MemberMe)
export class OwnMissingRewardsResolver {
  constructor(@Inject(SERVICES) private readonly services: Services) {}

  @ResolveField(() => MissingRewardPage, { description })
  @AllowMembers()
  async missingRewards(
    @Parent() { customerId }: MemberViewer,
    @Args('limit', { type: () => Int, defaultValue: 20 }) limit: number,
    @Args('cursor', { type: () => String, nullable: true }) cursor: string | undefined,
    @Context() { loaders }: RequestContext,
  ) {
    const request = { customerId, limit: limitUpTo(pageMax, limit), ...given({ cursor }) };
    return missingRewardPageOf(
      await this.services.missingRewards.listMissingRewards(request, loaders.callOptions),
    );
  }
}

/** Why a customer did not get rewards, as staff see it. */
@Resolver()
export class MissingRewardsResolver {
  constructor(@Inject(SERVICES) private readonly services: Services) {}

  @Query(() => MissingRewardPage, {
    nullable: true,
    description: `${description} Null where there is no such customer.`,
  })
  @AllowStaff('read', 'Points')
  async missingRewards(
    @Args('customerId', { type: () => ID }) customerId: string,
    @Args('limit', { type: () => Int, defaultValue: 20 }) limit: number,
    @Args('cursor', { type: () => String, nullable: true }) cursor: string | undefined,
  ) {
    const request = { customerId, limit: limitUpTo(pageMax, limit), ...given({ cursor }) };
    const page = await orNull(this.services.missingRewards.listMissingRewards(request), ['NOT_FOUND']);
    return page && missingRewardPageOf(page);
  }

  @Query(() => RuleSet, { nullable: true, description: 'Null where there is no such version.' })
  @AllowStaff('read', 'Points')
  async ruleSet(
    @Args('id', { type: () => ID }) ruleSetId: string,
    @Args('version', { type: () => Int }) version: number,
  ) {
    const call = this.services.missingRewards.getRuleSet({ ruleSetId, version });
    const answer = await orNull(call, ['RULE_SET_UNKNOWN']);
    return answer && ruleSetOf(answered(answer.ruleSet));
  }
}
