import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { RunProgress } from '../long-work/run-progress.models.ts';
import { InstantScalar } from '../scalars/instant.scalar.ts';
import { LocalDateScalar } from '../scalars/local-date.scalar.ts';
import { PointsScalar } from '../scalars/points.scalar.ts';
import { Money } from '../values/money.models.ts';
import { Words } from '../values/words.models.ts';
import { Breakage } from './breakage.models.ts';

export enum LedgerControlKind {
  ENTRIES = 'ENTRIES',
  LOTS = 'LOTS',
  HOLDS = 'HOLDS',
  SETTLEMENT = 'SETTLEMENT',
  TRANSFER = 'TRANSFER',
  STANDING = 'STANDING',
}
registerEnumType(LedgerControlKind, { name: 'LedgerControlKind' });

export enum LedgerAccount {
  AVAILABLE = 'AVAILABLE',
  HELD = 'HELD',
  ISSUED = 'ISSUED',
  REDEEMED = 'REDEEMED',
  EXPIRED = 'EXPIRED',
  REVERSED = 'REVERSED',
  ADJUSTED = 'ADJUSTED',
  TRANSFER = 'TRANSFER',
  SETTLEMENT = 'SETTLEMENT',
}
registerEnumType(LedgerAccount, { name: 'LedgerAccount' });

@ObjectType({ description: 'Points that are not spent, expired or taken back, and what they cost.' })
export class PointsStanding {
  @Field(() => PointsScalar)
  pending!: bigint;

  @Field(() => PointsScalar)
  active!: bigint;

  @Field(() => PointsScalar)
  held!: bigint;

  @Field(() => PointsScalar, { description: 'Pending, active and held.' })
  outstanding!: bigint;

  @Field(() => PointsScalar, { description: 'What members owe; not set off.' })
  owed!: bigint;

  @Field(() => Money, { description: 'If every outstanding point were redeemed.' })
  fullCost!: Money;

  @Field(() => Money, { description: 'Full cost times the share that is expected to be redeemed.' })
  liability!: Money;
}

@ObjectType()
export class StandingByExpiry {
  @Field(() => LocalDateScalar, { nullable: true, description: 'First of the month; null: no date.' })
  month!: string | null;

  @Field(() => PointsStanding)
  standing!: PointsStanding;
}

@ObjectType()
export class StandingByTier {
  @Field(() => ID)
  tierId!: string;

  @Field(() => Words)
  names!: Words;

  @Field(() => PointsStanding)
  standing!: PointsStanding;
}

@ObjectType({ description: 'By what the points were awarded for.' })
export class StandingBySource {
  @Field(() => String)
  sourceKind!: string;

  @Field(() => String)
  ruleId!: string;

  @Field(() => PointsStanding)
  standing!: PointsStanding;
}

@ObjectType({ description: 'By whole months since the award.' })
export class StandingByAge {
  @Field(() => Int)
  fromMonths!: number;

  @Field(() => Int, { nullable: true, description: 'Up to, but without; null: no end.' })
  toMonths!: number | null;

  @Field(() => PointsStanding)
  standing!: PointsStanding;
}

@ObjectType({ description: 'What happened to points of a source in a month, less what was undone.' })
export class PointsFlow {
  @Field(() => LocalDateScalar)
  month!: string;

  @Field(() => String)
  sourceKind!: string;

  @Field(() => String)
  ruleId!: string;

  @Field(() => PointsScalar)
  issued!: bigint;

  @Field(() => PointsScalar)
  redeemed!: bigint;

  @Field(() => PointsScalar)
  expired!: bigint;

  @Field(() => PointsScalar)
  reversed!: bigint;

  @Field(() => PointsScalar, { description: 'Signed.' })
  adjusted!: bigint;

  @Field(() => PointsScalar, { description: 'Signed, zero in all: between points of different sources.' })
  moved!: bigint;
}

@ObjectType()
export class LedgerAccountBalance {
  @Field(() => LedgerAccount)
  account!: LedgerAccount;

  @Field(() => PointsScalar)
  pointsIn!: bigint;

  @Field(() => PointsScalar)
  pointsOut!: bigint;
}

@ObjectType({ description: 'What must agree in the ledger.' })
export class LedgerControl {
  @Field(() => LedgerControlKind)
  control!: LedgerControlKind;

  @Field(() => PointsScalar, { description: 'How many differ.' })
  differing!: bigint;

  @Field(() => String, { nullable: true, description: 'Of the first member with a difference.' })
  memberNumber!: string | null;
}

@ObjectType()
export class TrialBalance {
  @Field(() => Boolean)
  balanced!: boolean;

  @Field(() => [LedgerAccountBalance])
  accounts!: LedgerAccountBalance[];

  @Field(() => [LedgerControl])
  controls!: LedgerControl[];
}

@ObjectType({ description: 'What became of points in a span.' })
export class RedemptionRate {
  @Field(() => PointsScalar)
  issued!: bigint;

  @Field(() => PointsScalar)
  redeemed!: bigint;

  @Field(() => PointsScalar)
  expired!: bigint;
}

@ObjectType({ description: 'A closed day. It never changes: what came later shows in later days.' })
export class FinanceReport {
  @Field(() => LocalDateScalar)
  asOf!: string;

  @Field(() => InstantScalar)
  closedAt!: string;

  @Field(() => Int)
  programmeVersion!: number;

  @Field(() => Money, { description: 'What 100 points cost.' })
  valueOf100Points!: Money;

  @Field(() => PointsStanding)
  total!: PointsStanding;

  @Field(() => [StandingByExpiry])
  byExpiry!: StandingByExpiry[];

  @Field(() => [StandingByTier])
  byTier!: StandingByTier[];

  @Field(() => [StandingBySource])
  bySource!: StandingBySource[];

  @Field(() => [StandingByAge])
  byAge!: StandingByAge[];

  @Field(() => [PointsFlow], { description: 'The earliest month first.' })
  flows!: PointsFlow[];

  @Field(() => TrialBalance)
  trialBalance!: TrialBalance;

  @Field(() => Breakage)
  breakage!: Breakage;

  @Field(() => RedemptionRate, { description: 'Of the last twelve full months.' })
  redemptionOfYear!: RedemptionRate;

  @Field(() => RedemptionRate)
  redemptionEver!: RedemptionRate;
}

@ObjectType({ description: 'Key figures of a closed day.' })
export class FinanceDay {
  @Field(() => LocalDateScalar)
  asOf!: string;

  @Field(() => PointsScalar)
  pending!: bigint;

  @Field(() => PointsScalar)
  active!: bigint;

  @Field(() => PointsScalar)
  held!: bigint;

  @Field(() => PointsScalar)
  owed!: bigint;

  @Field(() => Money)
  fullCost!: Money;

  @Field(() => Money)
  liability!: Money;

  @Field(() => Boolean)
  balanced!: boolean;
}

@ObjectType({ description: 'A run that closes days.' })
export class FinanceClosing {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  startedBy!: string;

  @Field(() => LocalDateScalar, { description: 'The last day it closes.' })
  asOf!: string;

  @Field(() => RunProgress)
  progress!: RunProgress;
}
