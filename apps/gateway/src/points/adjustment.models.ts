import { AdjustmentState as WireState } from '@evergreen/contracts/membership';
import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { NamedReason } from '../programme/programme.models.ts';
import { InstantScalar } from '../scalars/instant.scalar.ts';
import { LocalDateScalar } from '../scalars/local-date.scalar.ts';
import { PointsScalar } from '../scalars/points.scalar.ts';

export enum AdjustmentState {
  REQUESTED = 'REQUESTED',
  POSTED = 'POSTED',
  REJECTED = 'REJECTED',
}
registerEnumType(AdjustmentState, { name: 'AdjustmentState' });

export const adjustmentStates = {
  [WireState.UNSPECIFIED]: undefined,
  [WireState.REQUESTED]: AdjustmentState.REQUESTED,
  [WireState.POSTED]: AdjustmentState.POSTED,
  [WireState.REJECTED]: AdjustmentState.REJECTED,
} as const satisfies Record<WireState, AdjustmentState | undefined>;

@ObjectType({ description: 'A correction of points by hand.' })
export class Adjustment {
  @Field(() => ID)
  adjustmentId!: string;

  @Field(() => ID)
  memberId!: string;

  @Field(() => String)
  memberNumber!: string;

  @Field(() => ID)
  customerId!: string;

  @Field(() => PointsScalar)
  points!: bigint;

  @Field(() => PointsScalar)
  statusPoints!: bigint;

  @Field(() => String)
  reasonId!: string;

  @Field(() => String)
  note!: string;

  @Field(() => LocalDateScalar, { nullable: true })
  expiresOn!: string | null;

  @Field(() => AdjustmentState)
  state!: AdjustmentState;

  @Field(() => Boolean)
  needsSecond!: boolean;

  @Field(() => String, { description: 'Staff number.' })
  requestedBy!: string;

  @Field(() => InstantScalar)
  requestedAt!: string;

  @Field(() => String, { nullable: true })
  decidedBy!: string | null;

  @Field(() => InstantScalar, { nullable: true })
  decidedAt!: string | null;

  @Field(() => String, { nullable: true })
  decisionNote!: string | null;

  @Field(() => Boolean, { description: 'Whether the viewer may decide it.' })
  mayDecide!: boolean;
}

@ObjectType()
export class AdjustmentPage {
  @Field(() => [Adjustment])
  adjustments!: Adjustment[];

  @Field(() => String, { nullable: true })
  nextCursor!: string | null;
}

@ObjectType()
export class AdjustmentRules {
  @Field(() => [NamedReason])
  reasons!: NamedReason[];

  @Field(() => PointsScalar, { description: 'More points than this, up or down, need a second person.' })
  approvalAbove!: bigint;
}
