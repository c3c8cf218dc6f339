import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { InstantScalar } from '../scalars/instant.scalar.ts';
import { LocalDateScalar } from '../scalars/local-date.scalar.ts';
import { PointsScalar } from '../scalars/points.scalar.ts';
import { Words } from '../values/words.models.ts';

export enum DowngradeRule {
  NEVER = 'NEVER',
  ONE_LEVEL = 'ONE_LEVEL',
  ELIGIBLE = 'ELIGIBLE',
}
registerEnumType(DowngradeRule, { name: 'DowngradeRule' });

export enum ExpiryKind {
  NONE = 'NONE',
  DATE = 'DATE',
  DAYS_OF_YEAR = 'DAYS_OF_YEAR',
  ROLLING = 'ROLLING',
  SLIDING = 'SLIDING',
  BY_TIER = 'BY_TIER',
  ANNIVERSARY = 'ANNIVERSARY',
}
registerEnumType(ExpiryKind, { name: 'ExpiryKind' });

export enum ProgrammeState {
  DRAFT = 'DRAFT',
  SUBMITTED = 'SUBMITTED',
  APPROVED = 'APPROVED',
  DROPPED = 'DROPPED',
}
registerEnumType(ProgrammeState, { name: 'ProgrammeState' });

@ObjectType({ description: 'What qualifies together; what is null is not asked for.' })
@InputType('QualificationRuleInput')
export class QualificationRule {
  @Field(() => Int, { nullable: true })
  claimFreeYears?: number | null | undefined;

  @Field(() => Int, { nullable: true })
  tenureYears?: number | null | undefined;

  @Field(() => PointsScalar, { nullable: true })
  statusPoints?: bigint | null | undefined;
}

@ObjectType()
@InputType('TierRuleInput')
export class TierRule {
  @Field(() => ID)
  tierId!: string;

  @Field(() => Words)
  names!: Words;

  @Field(() => [QualificationRule], { description: 'Any one suffices; the lowest tier has none.' })
  qualifications!: QualificationRule[];

  @Field(() => String, { nullable: true, description: 'Key of a fact that must hold as well.' })
  gate?: string | null | undefined;

  @Field(() => PointsScalar, { description: 'How far points may go below zero.' })
  floor!: bigint;
}

@ObjectType({ description: 'Who is not put down for one counted claim in some years.' })
@InputType('ProtectionRuleInput')
export class ProtectionRule {
  @Field(() => ID)
  fromTierId!: string;

  @Field(() => Int)
  tenureYears!: number;

  @Field(() => Int)
  oneClaimInYears!: number;
}

@ObjectType()
@InputType('BenefitCountInput')
export class BenefitCount {
  @Field(() => ID)
  tierId!: string;

  @Field(() => Int, { nullable: true, description: 'Null: as many as wanted.' })
  perYear?: number | null | undefined;
}

@ObjectType()
@InputType('BenefitRuleInput')
export class BenefitRule {
  @Field(() => ID)
  benefitId!: string;

  @Field(() => Words)
  names!: Words;

  @Field(() => Words)
  description!: Words;

  @Field(() => Words)
  unit!: Words;

  @Field(() => [BenefitCount], { description: 'A tier that is not named has none.' })
  counts!: BenefitCount[];
}

@ObjectType()
@InputType('TierMonthsInput')
export class TierMonths {
  @Field(() => ID)
  tierId!: string;

  @Field(() => Int, { nullable: true, description: 'Null: never.' })
  months?: number | null | undefined;
}

@ObjectType({ description: 'When points expire; fields by kind.' })
@InputType('ExpiryRuleInput')
export class ExpiryRule {
  @Field(() => ID)
  policyId!: string;

  @Field(() => ExpiryKind)
  kind!: ExpiryKind;

  @Field(() => LocalDateScalar, { nullable: true })
  lastOn?: string | null | undefined;

  @Field(() => [String], { description: 'Days of the year, MM-DD.' })
  days!: string[];

  @Field(() => Int, { nullable: true })
  monthsMin?: number | null | undefined;

  @Field(() => Int, { nullable: true })
  months?: number | null | undefined;

  @Field(() => String, {
    nullable: true,
    description: 'month, quarter, half-year, year, or a month 1 to 12.',
  })
  roundTo?: string | null | undefined;

  @Field(() => [TierMonths])
  monthsByTier!: TierMonths[];

  @Field(() => Int, { nullable: true, description: 'Anniversaries that are left out.' })
  leaveOut?: number | null | undefined;
}

@ObjectType()
@InputType('NamedReasonInput')
export class NamedReason {
  @Field(() => ID)
  reasonId!: string;

  @Field(() => Words)
  names!: Words;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Kept for what was corrected by it; nobody gives it any more.',
  })
  retired!: boolean;
}

@ObjectType({ description: 'A tier that earlier versions had.' })
@InputType('FormerTierInput')
export class FormerTier {
  @Field(() => ID)
  tierId!: string;

  @Field(() => ID, { description: 'What its members have instead.' })
  intoTierId!: string;
}

@ObjectType()
@InputType('SourcePercentInput')
export class SourcePercent {
  @Field(() => String, { description: 'Kind of source, such as no-claim.' })
  sourceKind!: string;

  @Field(() => Int)
  percent!: number;
}

@ObjectType()
@InputType('ProgrammeRulesInput')
export class ProgrammeRules {
  @Field(() => LocalDateScalar)
  effectiveFrom!: string;

  @Field(() => [TierRule], { description: 'From the lowest up.' })
  tiers!: TierRule[];

  @Field(() => [FormerTier], { defaultValue: [] })
  formerTiers!: FormerTier[];

  @Field(() => DowngradeRule)
  downgrade!: DowngradeRule;

  @Field(() => Int)
  graceDays!: number;

  @Field(() => Int)
  warningDays!: number;

  @Field(() => Int)
  statusWindowMonths!: number;

  @Field(() => [SourcePercent], { description: 'Status points an award brings, in percent of its points.' })
  statusPercents!: SourcePercent[];

  @Field(() => ProtectionRule, { nullable: true })
  protection?: ProtectionRule | null | undefined;

  @Field(() => [BenefitRule])
  benefits!: BenefitRule[];

  @Field(() => [ExpiryRule])
  expiryPolicies!: ExpiryRule[];

  @Field(() => PointsScalar, { description: 'More points than this, by hand, need a second person.' })
  approvalAbove!: bigint;

  @Field(() => [NamedReason])
  adjustmentReasons!: NamedReason[];

  @Field(() => Int)
  holdMinutes!: number;

  @Field(() => Int, {
    defaultValue: 30,
    description: 'Points given back to a lot that has expired meanwhile live so many days again at least.',
  })
  givenBackDaysMin!: number;

  @Field(() => [Int])
  noticeDays!: number[];

  @Field(() => Int, { description: 'What 100 points cost, in minor units.' })
  minorPer100Points!: number;

  @Field(() => String)
  currency!: string;
}

@ObjectType({ description: 'A version of the rules; one that was approved never changes.' })
export class Programme {
  @Field(() => Int)
  version!: number;

  @Field(() => ProgrammeState)
  state!: ProgrammeState;

  @Field(() => Int, { description: 'Rises with every change of a draft.' })
  revision!: number;

  @Field(() => String, { nullable: true, description: 'A staff number; null: it came with the product.' })
  author!: string | null;

  @Field(() => String, { nullable: true })
  approvedBy!: string | null;

  @Field(() => InstantScalar, { nullable: true })
  approvedAt!: string | null;

  @Field(() => InstantScalar)
  changedAt!: string;

  @Field(() => String, { nullable: true })
  returnedBecause!: string | null;

  @Field(() => Boolean, { description: 'Whether it holds today.' })
  current!: boolean;

  @Field(() => ProgrammeRules)
  rules!: ProgrammeRules;
}
