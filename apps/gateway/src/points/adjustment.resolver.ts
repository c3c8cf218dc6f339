import { Inject } from '@nestjs/common';
import { Args, Field, ID, InputType, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { AllowStaff } from '../access/access-rules.ts';
import { type Services, SERVICES } from '../calls/services.ts';
import { LocalDateScalar } from '../scalars/local-date.scalar.ts';
import { PointsScalar } from '../scalars/points.scalar.ts';
import { given } from '../values/given.ts';
import { limitUpTo } from '../values/limits.ts';
import { adjustmentOf, adjustmentRulesOf } from './map-points.ts';
import { Adjustment, AdjustmentPage, AdjustmentRules } from './adjustment.models.ts';

const pageMax = 100;

@InputType()
class AdjustPointsInput {
  @Field(() => String, { description: 'Makes it safe to send twice.' })
  key!: string;

  @Field(() => ID)
  memberId!: string;

  @Field(() => PointsScalar, { description: 'Below zero: taken.' })
  points!: bigint;

  @Field(() => PointsScalar, { defaultValue: 0n, description: 'Below zero: taken.' })
  statusPoints!: bigint;

  @Field(() => ID)
  reasonId!: string;

  @Field(() => String)
  note!: string;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'Of points given: first day without. Null: never.',
  })
  expiresOn?: string | null;
}

@InputType()
class DecideAdjustmentInput {
  @Field(() => ID)
  memberId!: string;

  @Field(() => ID)
  adjustmentId!: string;

  @Field(() => Boolean)
  approve!: boolean;

  @Field(() => String, { description: 'Needed for a rejection.' })
  note!: string;
}

/** Corrections of points by hand, and the second person over the limit. */
@Resolver()
export class AdjustmentResolver {
  constructor(@Inject(SERVICES) private readonly services: Services) {}

  @Query(() => AdjustmentPage, { description: 'Newest first; at most 100 a page.' })
  @AllowStaff('read', 'Adjustment')
  async adjustments(
    @Args('memberId', { type: () => ID, nullable: true }) memberId: string | undefined,
    @Args('waitingOnly', { type: () => Boolean, defaultValue: false }) waitingOnly: boolean,
    @Args('limit', { type: () => Int, defaultValue: 20 }) limit: number,
    @Args('cursor', { type: () => String, nullable: true }) cursor: string | undefined,
  ): Promise<AdjustmentPage> {
    const asked = { waitingOnly, limit: limitUpTo(pageMax, limit), ...given({ memberId, cursor }) };
    const { adjustments, nextCursor } = await this.services.ledger.listAdjustments(asked);
    return { adjustments: adjustments.map(adjustmentOf), nextCursor: nextCursor ?? null };
  }

  @Query(() => AdjustmentRules)
  @AllowStaff('read', 'Adjustment')
  async adjustmentRules() {
    return adjustmentRulesOf(await this.services.ledger.getAdjustmentRules({}));
  }

  @Mutation(() => Adjustment, { description: 'Over the limit it waits for a second person.' })
  @AllowStaff('adjust', 'Points')
  async adjustPoints(@Args('input') { expiresOn, ...order }: AdjustPointsInput) {
    const { adjustment } = await this.services.ledger.requestAdjustment({
      ...order,
      ...given({ expiresOn }),
    });
    return adjustmentOf(adjustment);
  }

  @Mutation(() => Adjustment, { description: 'By another person than who asked for it.' })
  @AllowStaff('approve', 'Points')
  async decideAdjustment(@Args('input') input: DecideAdjustmentInput) {
    return adjustmentOf((await this.services.ledger.decideAdjustment({ ...input })).adjustment);
  }
}
