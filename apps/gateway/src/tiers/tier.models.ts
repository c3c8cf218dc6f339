import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { InstantScalar } from '../scalars/instant.scalar.ts';
import { LocalDateScalar } from '../scalars/local-date.scalar.ts';
import { PointsScalar } from '../scalars/points.scalar.ts';
import { Words } from '../values/words.models.ts';

export enum ConditionKind {
  CLAIM_FREE_YEARS = 'CLAIM_FREE_YEARS',
  TENURE_YEARS = 'TENURE_YEARS',
  STATUS_POINTS = 'STATUS_POINTS',
  FACT = 'FACT',
}
registerEnumType(ConditionKind, { name: 'ConditionKind' });

export enum TierChangeKind {
  JOINED = 'JOINED',
  KEPT = 'KEPT',
  PROLONGED = 'PROLONGED',
  UPGRADED = 'UPGRADED',
  DOWNGRADED = 'DOWNGRADED',
  RESTORED = 'RESTORED',
  IN_GRACE = 'IN_GRACE',
  MOVED = 'MOVED',
  LOCKED = 'LOCKED',
  UNLOCKED = 'UNLOCKED',
}
registerEnumType(TierChangeKind, { name: 'TierChangeKind' });

export enum TierReason {
  QUALIFIES = 'QUALIFIES',
  LOWEST = 'LOWEST',
  NOT_QUALIFIED = 'NOT_QUALIFIED',
  NEVER_DOWN = 'NEVER_DOWN',
  LOCKED = 'LOCKED',
  PROTECTED = 'PROTECTED',
  FAULT_OPEN = 'FAULT_OPEN',
  NOT_DUE = 'NOT_DUE',
  TERM_UNDECIDED = 'TERM_UNDECIDED',
  FACTS_REVERSED = 'FACTS_REVERSED',
  TIER_ENDED = 'TIER_ENDED',
}
registerEnumType(TierReason, { name: 'TierReason' });

@ObjectType()
export class TierCondition {
  @Field(() => ConditionKind)
  kind!: ConditionKind;

  @Field(() => String, { nullable: true, description: 'Of a FACT, its key.' })
  factKey!: string | null;

  @Field(() => PointsScalar, { description: 'Years, or status points; of a FACT 1.' })
  need!: bigint;

  @Field(() => PointsScalar)
  has!: bigint;

  @Field(() => Boolean)
  met!: boolean;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'When it will be met if cover goes on claim-free; null: met, or not foreseeable.',
  })
  metOn!: string | null;
}

@ObjectType({ description: 'Conditions that qualify together.' })
export class TierCombination {
  @Field(() => [TierCondition])
  conditions!: TierCondition[];
}

@ObjectType({ description: 'A tier as one member stands to it.' })
export class TierStep {
  @Field(() => ID)
  tierId!: string;

  @Field(() => Words)
  names!: Words;

  @Field(() => Boolean, { description: 'Whether the member qualifies today.' })
  met!: boolean;

  @Field(() => [TierCombination], { description: 'Any one suffices; none: every member is at least there.' })
  combinations!: TierCombination[];

  @Field(() => TierCondition, { nullable: true })
  gate!: TierCondition | null;
}

@ObjectType({ description: 'What the next anniversary brings.' })
export class TierOutlook {
  @Field(() => TierChangeKind)
  kind!: TierChangeKind;

  @Field(() => TierReason)
  reason!: TierReason;

  @Field(() => ID)
  tierId!: string;
}

@ObjectType()
export class BenefitLeft {
  @Field(() => ID)
  benefitId!: string;

  @Field(() => Words)
  names!: Words;

  @Field(() => Words)
  description!: Words;

  @Field(() => Words)
  unit!: Words;

  @Field(() => Int, { nullable: true, description: 'Null: as many as wanted, where `fromTierId` is null.' })
  perYear!: number | null;

  @Field(() => Int)
  used!: number;

  @Field(() => Int, { nullable: true, description: 'Null: as many as wanted.' })
  left!: number | null;

  @Field(() => ID, { nullable: true, description: 'The lowest tier that has it, where this one has not.' })
  fromTierId!: string | null;
}

@ObjectType()
export class TierChange {
  @Field(() => Int)
  n!: number;

  @Field(() => TierChangeKind)
  kind!: TierChangeKind;

  @Field(() => TierReason, { nullable: true })
  reason!: TierReason | null;

  @Field(() => ID, { nullable: true })
  fromTierId!: string | null;

  @Field(() => ID)
  toTierId!: string;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Of a grace or a lock, its last day.' })
  until!: string | null;

  @Field(() => Int)
  programmeVersion!: number;

  @Field(() => String, { nullable: true, description: 'To staff only.' })
  note!: string | null;

  @Field(() => String, { nullable: true, description: 'A staff number; to staff only.' })
  actor!: string | null;

  @Field(() => LocalDateScalar)
  effectiveOn!: string;

  @Field(() => InstantScalar)
  recordedAt!: string;
}

@ObjectType()
export class BenefitUse {
  @Field(() => ID)
  useId!: string;

  @Field(() => ID)
  benefitId!: string;

  @Field(() => Int)
  amount!: number;

  @Field(() => LocalDateScalar)
  usedOn!: string;

  @Field(() => String, { nullable: true, description: 'To staff only.' })
  note!: string | null;

  @Field(() => String, { nullable: true, description: 'A staff number or a service; to staff only.' })
  actor!: string | null;

  @Field(() => InstantScalar)
  recordedAt!: string;

  @Field(() => InstantScalar, { nullable: true })
  undoneAt!: string | null;
}

@ObjectType({ description: 'A tier with its reasons, the way to the next, and what comes with it.' })
export class MemberTier {
  @Field(() => ID)
  customerId!: string;

  @Field(() => ID)
  tierId!: string;

  @Field(() => LocalDateScalar)
  since!: string;

  @Field(() => LocalDateScalar)
  asOf!: string;

  @Field(() => Int, { description: 'Version of the programme it is seen by.' })
  programmeVersion!: number;

  @Field(() => [TierStep], { description: 'All tiers from the lowest up.' })
  steps!: TierStep[];

  @Field(() => LocalDateScalar, { description: 'The anniversary on which it is decided next.' })
  reviewOn!: string;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Last day of the grace while fault is open.' })
  graceUntil!: string | null;

  @Field(() => LocalDateScalar, { nullable: true })
  lockedUntil!: string | null;

  @Field(() => String, { nullable: true, description: 'To staff only.' })
  lockReason!: string | null;

  @Field(() => TierOutlook, { description: 'If nothing changes.' })
  asThingsAre!: TierOutlook;

  @Field(() => TierOutlook, { description: 'If the running terms end claim-free and are renewed.' })
  ifClaimFree!: TierOutlook;

  @Field(() => [BenefitLeft])
  benefits!: BenefitLeft[];

  @Field(() => LocalDateScalar)
  yearStartsOn!: string;

  @Field(() => LocalDateScalar, { description: 'First day of the next membership year.' })
  yearEndsOn!: string;

  @Field(() => [TierChange], { description: 'Newest first.' })
  changes!: TierChange[];

  @Field(() => [BenefitUse], { description: 'Newest first; undone ones too.' })
  uses!: BenefitUse[];
}
