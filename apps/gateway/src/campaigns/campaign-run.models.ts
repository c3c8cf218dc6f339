import { CampaignRunKind as WireRunKind } from '@evergreen/contracts/rewards';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { RunProgress } from '../long-work/run-progress.models.ts';
import { PointsScalar } from '../scalars/points.scalar.ts';
import { Money } from '../values/money.models.ts';
import { wireNumbers } from '../values/wire-numbers.ts';

export enum CampaignRunKind {
  GIVING = 'GIVING',
  DRY = 'DRY',
  REVERSAL = 'REVERSAL',
}
registerEnumType(CampaignRunKind, { name: 'CampaignRunKind' });

export const wireCampaignRunKinds = wireNumbers(CampaignRunKind, WireRunKind);

@ObjectType({ description: 'What was given and not taken back.' })
export class CampaignUse {
  @Field(() => Int)
  times!: number;

  @Field(() => PointsScalar)
  points!: bigint;

  @Field(() => Money)
  cost!: Money;
}

@ObjectType()
export class CampaignOfficeTally {
  @Field(() => String)
  orgPath!: string;

  @Field(() => Int)
  customers!: number;

  @Field(() => Int)
  given!: number;

  @Field(() => PointsScalar)
  points!: bigint;

  @Field(() => Money)
  cost!: Money;
}

@ObjectType()
export class CampaignRefusals {
  @Field(() => String)
  reason!: string;

  @Field(() => Int)
  customers!: number;
}

@ObjectType()
export class CampaignSample {
  @Field(() => ID)
  customerId!: string;

  @Field(() => String)
  orgPath!: string;

  @Field(() => String, { description: '`GIVEN`, `HELD_OUT` or why nothing.' })
  outcome!: string;

  @Field(() => PointsScalar)
  points!: bigint;
}

@ObjectType({ description: 'What a run gave, or would give.' })
export class CampaignTally {
  @Field(() => Int)
  customers!: number;

  @Field(() => Int)
  heldOut!: number;

  @Field(() => Int)
  given!: number;

  @Field(() => PointsScalar)
  points!: bigint;

  @Field(() => Money)
  cost!: Money;

  @Field(() => [CampaignRefusals])
  refusals!: CampaignRefusals[];

  @Field(() => [CampaignOfficeTally])
  offices!: CampaignOfficeTally[];

  @Field(() => [CampaignSample])
  samples!: CampaignSample[];
}

@ObjectType({ description: 'What a run took back.' })
export class CampaignReversed {
  @Field(() => Int)
  grants!: number;

  @Field(() => PointsScalar)
  points!: bigint;

  @Field(() => Int, {
    description:
      'What stays: coupons of which something was used, gifts on their way, invitations that were answered.',
  })
  kept!: number;
}

@ObjectType()
export class CampaignRun {
  @Field(() => ID)
  id!: string;

  @Field(() => CampaignRunKind)
  kind!: CampaignRunKind;

  @Field(() => Int)
  revision!: number;

  @Field(() => RunProgress)
  progress!: RunProgress;

  @Field(() => CampaignTally, { nullable: true, description: 'Once it is over.' })
  tally!: CampaignTally | null;

  @Field(() => CampaignReversed, { nullable: true, description: 'Of one that takes back, once it is over.' })
  reversed!: CampaignReversed | null;
}
