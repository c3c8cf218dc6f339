import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Decision } from '../decisions/decision.models.ts';
import { RunProgress } from '../long-work/run-progress.models.ts';
import { JsonScalar } from '../scalars/json.scalar.ts';
import { LocalDateScalar } from '../scalars/local-date.scalar.ts';
import { PointsScalar } from '../scalars/points.scalar.ts';
import { CreditEntryKind } from '../deductible-credits/deductible-credit.models.ts';
import { Money } from '../values/money.models.ts';

@ObjectType({ description: 'Rules as data; versions are never edited.' })
export class RuleSet {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => String)
  nameZh!: string;

  @Field(() => String)
  nameEn!: string;

  @Field(() => LocalDateScalar)
  effectiveFrom!: string;

  @Field(() => JsonScalar)
  definition!: string;

  @Field(() => Boolean, { description: 'Whether the daily run uses it; it may use several.' })
  isDefault!: boolean;
}

@ObjectType()
export class YearTotals {
  @Field(() => Int, { description: 'Year in which the terms ended; 0 in the total.' })
  year!: number;

  @Field(() => Int)
  terms!: number;

  @Field(() => Int)
  claimFreeTerms!: number;

  @Field(() => Int)
  grantedTerms!: number;

  @Field(() => PointsScalar)
  pointsPending!: bigint;

  @Field(() => PointsScalar)
  pointsActive!: bigint;

  @Field(() => PointsScalar, {
    description: "Granted for terms so long ago that they are gone by the run's date.",
  })
  pointsExpired!: bigint;

  @Field(() => Int, { description: 'Terms with a renewal bonus.' })
  renewedTerms!: number;

  @Field(() => PointsScalar, { description: 'Of the points above, those of renewal bonuses.' })
  renewalPoints!: bigint;
}

@ObjectType()
export class RefusalCount {
  @Field(() => String)
  reason!: string;

  @Field(() => Int)
  terms!: number;
}

@ObjectType({ description: 'Decisions of earlier runs that were made again on what was heard since.' })
export class RevisionTotals {
  @Field(() => Int)
  revised!: number;

  @Field(() => Int)
  takenBack!: number;

  @Field(() => PointsScalar)
  pointsTakenBack!: bigint;

  @Field(() => Int)
  restored!: number;

  @Field(() => PointsScalar)
  pointsRestored!: bigint;
}

@ObjectType()
export class RunOfficeTotals {
  @Field(() => String, { description: 'At most two levels deep.' })
  orgPath!: string;

  @Field(() => Int)
  terms!: number;

  @Field(() => Int)
  grantedTerms!: number;

  @Field(() => PointsScalar)
  points!: bigint;
}

@ObjectType({ description: 'How many entries of a kind a run wrote, and what they come to.' })
export class CreditSum {
  @Field(() => CreditEntryKind)
  kind!: CreditEntryKind;

  @Field(() => Int)
  entries!: number;

  @Field(() => Money, { description: 'Unsigned.' })
  amount!: Money;
}

@ObjectType({ description: 'What a run made of the deductible credit.' })
export class CreditTotals {
  @Field(() => Int, { description: 'Policies with some.' })
  policies!: number;

  @Field(() => Money, { description: 'What claims of all policies could use.' })
  outstanding!: Money;

  @Field(() => [CreditSum], { description: 'One for each kind, also of which there is none.' })
  sums!: CreditSum[];
}

@ObjectType({ description: 'Terms decided differently, by the outcome under each rule set.' })
export class OutcomePair {
  @Field(() => String)
  outcome!: string;

  @Field(() => String)
  otherOutcome!: string;

  @Field(() => Int)
  terms!: number;

  @Field(() => PointsScalar)
  points!: bigint;

  @Field(() => PointsScalar)
  otherPoints!: bigint;
}

@ObjectType()
export class ComparedTerm {
  @Field(() => Decision)
  decision!: Decision;

  @Field(() => String)
  otherOutcome!: string;

  @Field(() => PointsScalar)
  otherPoints!: bigint;
}

@ObjectType({ description: 'A second rule set on the same terms.' })
export class RunComparison {
  @Field(() => ID)
  ruleSetId!: string;

  @Field(() => Int)
  ruleSetVersion!: number;

  @Field(() => YearTotals)
  total!: YearTotals;

  @Field(() => [RefusalCount])
  refusals!: RefusalCount[];

  @Field(() => Int, { description: 'Terms that both decide alike, with the same points.' })
  sameTerms!: number;

  @Field(() => [OutcomePair])
  pairs!: OutcomePair[];

  @Field(() => [ComparedTerm], { description: 'A few of each pair; only of one run that is asked for.' })
  samples!: ComparedTerm[];
}

@ObjectType({ description: 'A run of the no-claim reward over the book.' })
export class NoClaimRun {
  @Field(() => ID)
  id!: string;

  @Field(() => LocalDateScalar)
  asOf!: string;

  @Field(() => Boolean)
  dry!: boolean;

  @Field(() => String, { description: 'A staff number, or `schedule`.' })
  startedBy!: string;

  @Field(() => RunProgress)
  progress!: RunProgress;

  @Field(() => [YearTotals], { description: 'By the year in which terms ended, earliest first.' })
  years!: YearTotals[];

  @Field(() => YearTotals)
  total!: YearTotals;

  @Field(() => Int, {
    description: 'Ended terms an earlier run had answered; a real run does not count them again.',
  })
  alreadyDecided!: number;

  @Field(() => Int, { description: 'Batches of grants the ledger has answered.' })
  batchesPosted!: number;

  @Field(() => Int)
  batchesTotal!: number;

  @Field(() => Int, { description: 'Decided terms whose facts have changed since, such as by a late claim.' })
  changedSince!: number;

  @Field(() => [RefusalCount])
  refusals!: RefusalCount[];

  @Field(() => RevisionTotals)
  revisions!: RevisionTotals;

  @Field(() => [Decision], {
    description: 'Of a dry run: some decisions, a few of each outcome; only of one run that is asked for.',
  })
  samples!: Decision[];

  @Field(() => CreditTotals, { nullable: true, description: 'Null: the rules have none.' })
  credit!: CreditTotals | null;

  @Field(() => [RunOfficeTotals], { description: 'Of a dry run, by office of the customers.' })
  offices!: RunOfficeTotals[];

  @Field(() => RunComparison, { nullable: true })
  comparison!: RunComparison | null;
}

@InputType()
export class StartNoClaimRunInput {
  @Field(() => String, { description: 'Makes it safe to send twice.' })
  key!: string;

  @Field(() => ID)
  ruleSetId!: string;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Null: today.' })
  asOf?: string | null;

  @Field(() => Boolean, { description: 'Decides everything, writes nothing.' })
  dry!: boolean;

  @Field(() => ID, { nullable: true, description: 'Of a dry run: a rule set to hold against the first.' })
  compareRuleSetId?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Its version, which may be a draft; null: the one that holds on the date.',
  })
  compareVersion?: number | null;
}
