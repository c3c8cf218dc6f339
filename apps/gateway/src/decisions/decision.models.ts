import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { InstantScalar } from '../scalars/instant.scalar.ts';
import { LocalDateScalar } from '../scalars/local-date.scalar.ts';
import { PointsScalar } from '../scalars/points.scalar.ts';
import { Money } from '../values/money.models.ts';

export enum DecisionOutcome {
  GRANTED = 'GRANTED',
  TERM_OPEN = 'TERM_OPEN',
  NOT_FULL_TERM = 'NOT_FULL_TERM',
  CLAIMS_COUNTED = 'CLAIMS_COUNTED',
  BLACKLISTED = 'BLACKLISTED',
  NOT_AVAILABLE = 'NOT_AVAILABLE',
  VALUE_GUARD = 'VALUE_GUARD',
  KIND_NOT_ALLOWED = 'KIND_NOT_ALLOWED',
  OTHER_COVER = 'OTHER_COVER',
  GRADE_NOT_REACHED = 'GRADE_NOT_REACHED',
}
registerEnumType(DecisionOutcome, { name: 'DecisionOutcome' });

export enum NotCountedReason {
  NOTHING_PAID = 'NOTHING_PAID',
  NOT_AT_FAULT = 'NOT_AT_FAULT',
  WITHDRAWN = 'WITHDRAWN',
  CAUSE_EXEMPT = 'CAUSE_EXEMPT',
}
registerEnumType(NotCountedReason, { name: 'NotCountedReason' });

@ObjectType({ description: 'A rule set of one version; versions are never edited.' })
export class RuleSetRef {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => String)
  nameZh!: string;

  @Field(() => String)
  nameEn!: string;
}

@ObjectType({ description: 'A claim of the term and whether the rule counted it.' })
export class DecisionClaim {
  @Field(() => LocalDateScalar)
  occurredOn!: string;

  @Field(() => Money)
  paid!: Money;

  @Field(() => Boolean)
  counted!: boolean;

  @Field(() => NotCountedReason, { nullable: true })
  notCountedBecause!: NotCountedReason | null;

  @Field(() => [String])
  guarantees!: string[];
}

export enum RevisionCause {
  LATE_CLAIM = 'LATE_CLAIM',
  CLAIM_COUNTS = 'CLAIM_COUNTS',
  CLAIM_CLEARED = 'CLAIM_CLEARED',
  TERM_CHANGED = 'TERM_CHANGED',
  OTHER_TERM = 'OTHER_TERM',
  LISTING_ENDED = 'LISTING_ENDED',
  RENEWED = 'RENEWED',
  RENEWAL_CHANGED = 'RENEWAL_CHANGED',
}
registerEnumType(RevisionCause, { name: 'RevisionCause' });

@ObjectType({ description: 'A decision was made again on what was heard later, and said something else.' })
export class DecisionRevision {
  @Field(() => Int)
  revision!: number;

  @Field(() => RevisionCause)
  cause!: RevisionCause;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'Day of the accident; null: no claim is the cause.',
  })
  occurredOn!: string | null;

  @Field(() => NotCountedReason, { nullable: true })
  notCountedBecause!: NotCountedReason | null;

  @Field(() => PointsScalar, { description: 'Points that stand more (above zero) or less since.' })
  pointsChange!: bigint;

  @Field(() => InstantScalar, { description: 'When what changed was heard.' })
  heardAt!: string;

  @Field(() => InstantScalar)
  madeAt!: string;

  @Field(() => DecisionOutcome)
  outcomeBefore!: DecisionOutcome;

  @Field(() => PointsScalar)
  pointsBefore!: bigint;
}

@ObjectType({ description: 'How a reward was kept within what may be given for its policy term.' })
export class RewardGuard {
  @Field(() => Money, { description: 'What the points granted are worth.' })
  value!: Money;

  @Field(() => Money)
  limit!: Money;

  @Field(() => Money, { nullable: true, description: 'Null: not known.' })
  premium!: Money | null;

  @Field(() => Float, {
    nullable: true,
    description: 'The limit in percent of the premium; null: it is no share.',
  })
  limitPercent!: number | null;

  @Field(() => Money, { description: 'Given for the term by whatever else.' })
  given!: Money;

  @Field(() => PointsScalar, { description: 'Before they were reduced.' })
  pointsOfLadder!: bigint;
}

export enum RenewalState {
  GRANTED = 'GRANTED',
  AWAITED = 'AWAITED',
  UNPAID = 'UNPAID',
  CUT_SHORT = 'CUT_SHORT',
  VALUE_GUARD = 'VALUE_GUARD',
}
registerEnumType(RenewalState, {
  name: 'RenewalState',
  description: 'Whether a reward got its renewal bonus, or why it has none so far.',
  valuesMap: {
    AWAITED: { description: 'No term of the policy begins in time, as far as is known.' },
    CUT_SHORT: { description: 'The term that follows was cancelled, or is shorter than a full one.' },
  },
});

@ObjectType({ description: 'The part on top of a reward for who renews in time; an award of its own.' })
export class RenewalBonus {
  @Field(() => RenewalState)
  state!: RenewalState;

  @Field(() => PointsScalar)
  points!: bigint;

  @Field(() => Int, { description: 'What the reward comes to with the bonus, in percent.' })
  percent!: number;

  @Field(() => LocalDateScalar, { nullable: true, description: 'First day of the term that follows.' })
  renewedOn!: string | null;

  @Field(() => LocalDateScalar, { description: 'Last day on which a term that begins is a renewal.' })
  until!: string;

  @Field(() => LocalDateScalar, { nullable: true })
  activeOn!: string | null;

  @Field(() => LocalDateScalar, { nullable: true })
  expiresOn!: string | null;
}

@ObjectType({ description: 'One answer to "why did I (not) get this".' })
export class Decision {
  @Field(() => ID)
  termId!: string;

  @Field(() => DecisionOutcome)
  outcome!: DecisionOutcome;

  @Field(() => PointsScalar)
  points!: bigint;

  @Field(() => Int, { description: 'Consecutive terms without a counted claim, this one included.' })
  claimFreeYears!: number;

  @Field(() => String)
  policyLabel!: string;

  @Field(() => LocalDateScalar)
  termStartsOn!: string;

  @Field(() => LocalDateScalar)
  termEndsOn!: string;

  @Field(() => LocalDateScalar, { nullable: true })
  activeOn!: string | null;

  @Field(() => LocalDateScalar, { nullable: true })
  expiresOn!: string | null;

  @Field(() => LocalDateScalar, {
    description: 'Last day on which a claim of the term can still be reported in time.',
  })
  claimWindowEndsOn!: string;

  @Field(() => InstantScalar)
  decidedAt!: string;

  @Field(() => String)
  ruleId!: string;

  @Field(() => RuleSetRef)
  ruleSet!: RuleSetRef;

  @Field(() => [DecisionClaim])
  claims!: DecisionClaim[];

  @Field(() => Int, {
    description: 'Claims the insurer stated as a mere number, without date and amount; each counted.',
  })
  statedClaims!: number;

  @Field(() => Boolean, { description: 'Facts of the term have changed since the decision.' })
  changedSince!: boolean;

  @Field(() => LocalDateScalar)
  asOf!: string;

  @Field(() => [DecisionRevision], { description: 'How it came to say what it says, the oldest first.' })
  revisions!: DecisionRevision[];

  @Field(() => RewardGuard, { nullable: true, description: 'Null: nothing limits it.' })
  guard!: RewardGuard | null;

  @Field(() => RenewalBonus, { nullable: true, description: 'Of a granted reward whose rules have one.' })
  renewal!: RenewalBonus | null;
}
