import { MemberAct as WireAct, MemberState as WireState } from '@evergreen/contracts/membership';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { InstantScalar } from '../scalars/instant.scalar.ts';
import { LocalDateScalar } from '../scalars/local-date.scalar.ts';
import { PointsScalar } from '../scalars/points.scalar.ts';

export enum MembershipState {
  ACTIVE = 'ACTIVE',
  PAUSED = 'PAUSED',
  BLOCKED = 'BLOCKED',
  CLOSED = 'CLOSED',
  MERGED = 'MERGED',
}
registerEnumType(MembershipState, { name: 'MembershipState' });

/** States by their number on the wire; a new one does not build until it is known here. */
export const membershipStates = {
  [WireState.UNSPECIFIED]: undefined,
  [WireState.ACTIVE]: MembershipState.ACTIVE,
  [WireState.PAUSED]: MembershipState.PAUSED,
  [WireState.BLOCKED]: MembershipState.BLOCKED,
  [WireState.CLOSED]: MembershipState.CLOSED,
  [WireState.MERGED]: MembershipState.MERGED,
} as const satisfies Record<WireState, MembershipState | undefined>;

export enum MembershipAct {
  ENROL = 'ENROL',
  PAUSE = 'PAUSE',
  RESUME = 'RESUME',
  BLOCK = 'BLOCK',
  UNBLOCK = 'UNBLOCK',
  CLOSE = 'CLOSE',
  REOPEN = 'REOPEN',
  MERGE = 'MERGE',
  UNMERGE = 'UNMERGE',
  JOIN_HOUSEHOLD = 'JOIN_HOUSEHOLD',
  LEAVE_HOUSEHOLD = 'LEAVE_HOUSEHOLD',
}
registerEnumType(MembershipAct, { name: 'MembershipAct' });

export const membershipActs = {
  [WireAct.UNSPECIFIED]: undefined,
  [WireAct.ENROL]: MembershipAct.ENROL,
  [WireAct.PAUSE]: MembershipAct.PAUSE,
  [WireAct.RESUME]: MembershipAct.RESUME,
  [WireAct.BLOCK]: MembershipAct.BLOCK,
  [WireAct.UNBLOCK]: MembershipAct.UNBLOCK,
  [WireAct.CLOSE]: MembershipAct.CLOSE,
  [WireAct.REOPEN]: MembershipAct.REOPEN,
  [WireAct.MERGE]: MembershipAct.MERGE,
  [WireAct.UNMERGE]: MembershipAct.UNMERGE,
  [WireAct.JOIN_HOUSEHOLD]: MembershipAct.JOIN_HOUSEHOLD,
  [WireAct.LEAVE_HOUSEHOLD]: MembershipAct.LEAVE_HOUSEHOLD,
} as const satisfies Record<WireAct, MembershipAct | undefined>;

export enum MergeObstacle {
  SAME_MEMBER = 'SAME_MEMBER',
  STATE = 'STATE',
  STATE_INTO = 'STATE_INTO',
  HOLDS_OPEN = 'HOLDS_OPEN',
}
registerEnumType(MergeObstacle, { name: 'MergeObstacle' });

@ObjectType()
export class MembershipRef {
  @Field(() => String)
  memberNumber!: string;

  @Field(() => ID)
  customerId!: string;
}

@ObjectType()
export class MergedMembership {
  @Field(() => MembershipRef)
  member!: MembershipRef;

  @Field(() => LocalDateScalar)
  mergedOn!: string;

  @Field(() => PointsScalar, { description: 'What would go back; below zero what is owed.' })
  pointsLeft!: bigint;
}

@ObjectType()
export class HouseholdMember {
  @Field(() => MembershipRef)
  member!: MembershipRef;

  @Field(() => LocalDateScalar)
  joinedOn!: string;

  @Field(() => LocalDateScalar, { description: 'When the member agreed to share points.' })
  consentedOn!: string;

  @Field(() => Boolean, { description: 'Whether the member may draw on what the others have.' })
  mayDraw!: boolean;

  @Field(() => PointsScalar, { description: 'What the member could spend now.' })
  available!: bigint;
}

@ObjectType()
export class DoneMembershipAct {
  @Field(() => ID)
  id!: string;

  @Field(() => MembershipAct)
  act!: MembershipAct;

  @Field(() => MembershipState, { nullable: true })
  fromState!: MembershipState | null;

  @Field(() => MembershipState)
  toState!: MembershipState;

  @Field(() => MembershipRef, { nullable: true, description: 'Of a merge and its undoing.' })
  merged!: MembershipRef | null;

  @Field(() => MembershipRef, { nullable: true, description: 'Of a merge and its undoing.' })
  into!: MembershipRef | null;

  @Field(() => PointsScalar, { description: 'Forfeited, given back or moved; signed.' })
  points!: bigint;

  @Field(() => String)
  reason!: string;

  @Field(() => String, { description: 'Staff number, the name of a service, or `member` for their own act.' })
  actor!: string;

  @Field(() => LocalDateScalar)
  effectiveOn!: string;

  @Field(() => InstantScalar)
  recordedAt!: string;
}

@ObjectType({ description: 'A membership with what was done with it.' })
export class Membership {
  @Field(() => ID)
  memberId!: string;

  @Field(() => String)
  memberNumber!: string;

  @Field(() => ID)
  customerId!: string;

  @Field(() => LocalDateScalar)
  enrolledOn!: string;

  @Field(() => MembershipState)
  state!: MembershipState;

  @Field(() => [MembershipAct], { description: 'Acts that would change the state now.' })
  openActs!: MembershipAct[];

  @Field(() => LocalDateScalar, { nullable: true, description: 'Last day on which it may be reopened.' })
  reopenUntil!: string | null;

  @Field(() => MembershipRef, { nullable: true })
  mergedInto!: MembershipRef | null;

  @Field(() => [MergedMembership], { description: 'Went up in this one and can be separated again.' })
  merged!: MergedMembership[];

  @Field(() => [HouseholdMember], { description: 'This member too; empty: no household.' })
  household!: HouseholdMember[];

  @Field(() => [DoneMembershipAct], { description: 'Newest first, at most 50.' })
  acts!: DoneMembershipAct[];
}

@ObjectType()
export class MergeSide {
  @Field(() => MembershipRef)
  member!: MembershipRef;

  @Field(() => LocalDateScalar)
  enrolledOn!: string;

  @Field(() => MembershipState)
  state!: MembershipState;

  @Field(() => PointsScalar)
  available!: bigint;

  @Field(() => PointsScalar)
  pending!: bigint;

  @Field(() => PointsScalar)
  held!: bigint;

  @Field(() => PointsScalar)
  owed!: bigint;

  @Field(() => PointsScalar)
  statusPoints!: bigint;

  @Field(() => Int, { description: 'Policies that count for the tier.' })
  policies!: number;

  @Field(() => Boolean)
  inHousehold!: boolean;
}

@ObjectType()
export class MergePreview {
  @Field(() => MergeSide)
  merged!: MergeSide;

  @Field(() => MergeSide)
  into!: MergeSide;

  @Field(() => [MergeObstacle], { description: 'Empty: it may be done.' })
  obstacles!: MergeObstacle[];
}

/** What every act of staff on a membership says. */
@InputType({ isAbstract: true })
class ActInput {
  @Field(() => String, { description: 'Makes it safe to send twice.' })
  key!: string;

  @Field(() => ID)
  customerId!: string;

  @Field(() => String)
  reason!: string;
}

@InputType()
export class MembershipActInput extends ActInput {}

@InputType()
export class ChangeMembershipInput extends ActInput {
  @Field(() => MembershipAct, { description: 'One that changes the state and nothing else.' })
  act!: MembershipAct;
}

@InputType()
export class MergeMembershipsInput extends ActInput {
  @Field(() => String, { description: 'Of the membership that stays.' })
  intoMemberNumber!: string;
}

@InputType()
export class JoinHouseholdInput extends ActInput {
  @Field(() => String, { nullable: true, description: 'Of anybody in the household; null: a new one.' })
  withMemberNumber?: string | null;

  @Field(() => LocalDateScalar, { description: 'When the member agreed, not to come.' })
  consentedOn!: string;

  @Field(() => Boolean)
  mayDraw!: boolean;
}
