import { ReferralReason as WireReason, ReferralState as WireState } from '@evergreen/contracts/rewards';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { LocalDateScalar } from '../scalars/local-date.scalar.ts';
import { PointsScalar } from '../scalars/points.scalar.ts';
import { wireNumbers } from '../values/wire-numbers.ts';
import { Words } from '../values/words.models.ts';

export enum ReferralState {
  JOINED = 'JOINED',
  COOLING_OFF = 'COOLING_OFF',
  PAID = 'PAID',
  REJECTED = 'REJECTED',
  TAKEN_BACK = 'TAKEN_BACK',
}
registerEnumType(ReferralState, {
  name: 'ReferralState',
  valuesMap: {
    JOINED: { description: 'Recorded; no policy of the friend so far.' },
    COOLING_OFF: { description: 'Their policy is there; its cooling-off days run.' },
    TAKEN_BACK: { description: 'The policy ended early after it was paid.' },
  },
});

export enum ReferralReason {
  SELF = 'SELF',
  SAME_HOUSEHOLD = 'SAME_HOUSEHOLD',
  EXISTING_CUSTOMER = 'EXISTING_CUSTOMER',
  NO_POLICY = 'NO_POLICY',
  CANCELLED_EARLY = 'CANCELLED_EARLY',
  LIMIT_REACHED = 'LIMIT_REACHED',
  NOT_AVAILABLE = 'NOT_AVAILABLE',
  BLACKLISTED = 'BLACKLISTED',
  VALUE_GUARD = 'VALUE_GUARD',
  BY_HAND = 'BY_HAND',
}
registerEnumType(ReferralReason, { name: 'ReferralReason', description: 'Why nothing is paid.' });

export const wireReferralStates = wireNumbers(ReferralState, WireState);
export const wireReferralReasons = wireNumbers(ReferralReason, WireReason);

@ObjectType({ description: 'What is promised to members who recommend somebody, and to their friends.' })
export class ReferralOffer {
  @Field(() => Boolean, { description: 'False: no codes are given out or taken.' })
  isOpen!: boolean;

  @Field(() => PointsScalar)
  advocatePoints!: bigint;

  @Field(() => PointsScalar)
  friendPoints!: bigint;

  @Field(() => Int, { description: 'Days from the first of the policy after which points come.' })
  coolingOffDays!: number;

  @Field(() => Int, { description: 'Days after joining within which the policy has to begin.' })
  policyWithinDays!: number;

  @Field(() => Int, { description: 'As many of an advocate are paid in a year.' })
  perYearMax!: number;

  @Field(() => Int, { description: 'Days for which the policy has to stay in force.' })
  heldDays!: number;

  @Field(() => Words)
  how!: Words;

  @Field(() => Words)
  terms!: Words;
}

@ObjectType()
export class ReferralCode {
  @Field(() => String)
  code!: string;

  @Field(() => LocalDateScalar)
  validUntil!: string;
}

@ObjectType({ description: 'A friend who came by somebody’s code, as the two of them see it.' })
export class OwnReferral {
  @Field(() => ID)
  id!: string;

  @Field(() => ReferralState)
  state!: ReferralState;

  @Field(() => ReferralReason, { nullable: true })
  reason!: ReferralReason | null;

  @Field(() => LocalDateScalar)
  joinedOn!: string;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Last of the cooling-off days.' })
  coolingOffUntil!: string | null;

  @Field(() => LocalDateScalar, { nullable: true })
  decidedOn!: string | null;

  @Field(() => PointsScalar, { description: 'Of the advocate: given, or to be given.' })
  advocatePoints!: bigint;

  @Field(() => PointsScalar)
  friendPoints!: bigint;
}

@ObjectType({ description: 'As staff see it.' })
export class Referral extends OwnReferral {
  @Field(() => ID)
  advocateId!: string;

  @Field(() => ID)
  friendId!: string;

  @Field(() => String)
  code!: string;

  @Field(() => String, { description: 'Staff number, or `member`.' })
  recordedBy!: string;

  @Field(() => String, { nullable: true, description: 'Staff number, where it was rejected by hand.' })
  decidedBy!: string | null;

  @Field(() => String, { nullable: true })
  note!: string | null;
}

@ObjectType({ description: 'What a member has recommended, and by whose code they came.' })
export class OwnReferrals {
  @Field(() => ReferralOffer)
  offer!: ReferralOffer;

  @Field(() => ReferralCode, { nullable: true, description: 'Null: none made so far, or it has ended.' })
  code!: ReferralCode | null;

  @Field(() => [OwnReferral], { description: 'Newest first, at most 100.' })
  referrals!: OwnReferral[];

  @Field(() => Int)
  paidThisYear!: number;

  @Field(() => OwnReferral, { nullable: true })
  cameBy!: OwnReferral | null;
}

@ObjectType()
export class ReferralCount {
  @Field(() => ReferralState)
  state!: ReferralState;

  @Field(() => ReferralReason, { nullable: true })
  reason!: ReferralReason | null;

  @Field(() => Int)
  count!: number;

  @Field(() => PointsScalar, { description: 'To both: given, or to be given.' })
  points!: bigint;
}

@ObjectType()
export class ReferralPage {
  @Field(() => [Referral])
  referrals!: Referral[];

  @Field(() => String, { nullable: true })
  nextCursor!: string | null;

  @Field(() => [ReferralCount], { description: 'Of all that the viewer may see.' })
  counts!: ReferralCount[];
}

@ObjectType({ description: 'Referrals that a customer is part of.' })
export class CustomerReferrals {
  @Field(() => ReferralCode, { nullable: true })
  code!: ReferralCode | null;

  @Field(() => [Referral], { description: 'Made with their code, newest first, at most 100.' })
  made!: Referral[];

  @Field(() => Referral, { nullable: true })
  cameBy!: Referral | null;
}
