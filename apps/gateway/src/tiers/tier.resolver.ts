import { Inject } from '@nestjs/common';
import { Args, Field, ID, InputType, Int, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { AllowMembers, AllowStaff } from '../access/access-rules.ts';
import { type Services, SERVICES } from '../calls/services.ts';
import type { RequestContext } from '../calls/request-context.ts';
import type { MemberViewer } from '../calls/viewer.ts';
import { MemberMe } from '../members/me.models.ts';
import { LocalDateScalar } from '../scalars/local-date.scalar.ts';
import { given } from '../values/given.ts';
import { orNull } from '../values/or-null.ts';
import { memberTierOf } from './map-tier.ts';
import { MemberTier } from './tier.models.ts';

@InputType()
class UseBenefitInput {
  @Field(() => String, { description: 'Makes it safe to send twice.' })
  key!: string;

  @Field(() => ID)
  customerId!: string;

  @Field(() => ID)
  benefitId!: string;

  @Field(() => Int)
  amount!: number;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Null: today.' })
  usedOn?: string | null;

  @Field(() => String)
  note!: string;
}

@InputType()
class LockTierInput {
  @Field(() => String, { description: 'Makes it safe to send twice.' })
  key!: string;

  @Field(() => ID)
  customerId!: string;

  @Field(() => LocalDateScalar, { description: 'Last day of the lock.' })
  until!: string;

  @Field(() => String)
  reason!: string;
}

/** A member's own tier. */
@Resolver(() => MemberMe)
export class OwnTierResolver {
  constructor(@Inject(SERVICES) private readonly services: Services) {}

  @ResolveField(() => MemberTier)
  @AllowMembers()
  async tier({ customerId }: MemberViewer, _args: unknown, { loaders }: RequestContext) {
    const { tier } = await this.services.tiers.getTier({ customerId }, loaders.callOptions);
    return memberTierOf(tier);
  }
}

/** Tiers as staff see and steer them. */
@Resolver(() => MemberTier)
export class TierResolver {
  constructor(@Inject(SERVICES) private readonly services: Services) {}

  @Query(() => MemberTier, { nullable: true, description: 'Null where the customer is no member.' })
  @AllowStaff('read', 'MemberTier')
  async memberTier(@Args('customerId', { type: () => ID }) customerId: string) {
    const answer = await orNull(this.services.tiers.getTier({ customerId }), ['MEMBER_UNKNOWN']);
    return answer && memberTierOf(answer.tier);
  }

  @Mutation(() => MemberTier, { description: 'Keeps the tier from going down up to a day.' })
  @AllowStaff('lock', 'MemberTier')
  async lockTier(@Args('input') { key, customerId, until, reason }: LockTierInput) {
    return memberTierOf((await this.services.tiers.lockTier({ key, customerId, until, reason })).tier);
  }

  @Mutation(() => MemberTier)
  @AllowStaff('lock', 'MemberTier')
  async unlockTier(
    @Args('key', { type: () => String }) key: string,
    @Args('customerId', { type: () => ID }) customerId: string,
    @Args('reason', { type: () => String }) reason: string,
  ) {
    return memberTierOf((await this.services.tiers.unlockTier({ key, customerId, reason })).tier);
  }

  @Mutation(() => MemberTier, { description: 'Refused where less is left than asked for.' })
  @AllowStaff('use', 'Benefit')
  async useBenefit(@Args('input') { usedOn, ...use }: UseBenefitInput) {
    return memberTierOf((await this.services.tiers.useBenefit({ ...use, ...given({ usedOn }) })).tier);
  }

  @Mutation(() => MemberTier)
  @AllowStaff('use', 'Benefit')
  async undoBenefitUse(
    @Args('key', { type: () => String }) key: string,
    @Args('customerId', { type: () => ID }) customerId: string,
    @Args('useId', { type: () => ID }) useId: string,
    @Args('reason', { type: () => String }) reason: string,
  ) {
    return memberTierOf((await this.services.tiers.undoBenefitUse({ key, customerId, useId, reason })).tier);
  }
}
