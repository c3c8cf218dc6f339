import {
  AdviceReaction as WireReaction,
  AlertSeverity as WireSeverity,
  CheckOutcome as WireOutcome,
  Hazard as WireHazard,
  PreventionState as WireState,
  PreventionVerdict as WireVerdict,
  PreventionWithdrawal as WireWithdrawal,
} from '@evergreen/contracts/customer-profile';
import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { RunProgress } from '../long-work/run-progress.models.ts';
import { InstantScalar } from '../scalars/instant.scalar.ts';
import { LocalDateScalar } from '../scalars/local-date.scalar.ts';
import { wireNumbers } from '../values/wire-numbers.ts';
import { Words } from '../values/words.models.ts';

export enum Hazard {
  TYPHOON = 'TYPHOON',
  RAINSTORM = 'RAINSTORM',
  FLOOD = 'FLOOD',
  HAIL = 'HAIL',
  SNOW = 'SNOW',
  FROST = 'FROST',
  HEAT = 'HEAT',
  FOG = 'FOG',
  WIND = 'WIND',
  LANDSLIDE = 'LANDSLIDE',
  FIRE = 'FIRE',
  THEFT = 'THEFT',
}
registerEnumType(Hazard, { name: 'Hazard', description: 'What endangers cars and drivers.' });

export enum AlertSeverity {
  BLUE = 'BLUE',
  YELLOW = 'YELLOW',
  ORANGE = 'ORANGE',
  RED = 'RED',
}
registerEnumType(AlertSeverity, {
  name: 'AlertSeverity',
  description: 'The four levels of public warnings; red is grave.',
});

export enum PreventionState {
  DRAFT = 'DRAFT',
  LAUNCHING = 'LAUNCHING',
  RUNNING = 'RUNNING',
  ENDED = 'ENDED',
  DROPPED = 'DROPPED',
  WITHDRAWN = 'WITHDRAWN',
  STOPPED = 'STOPPED',
}
registerEnumType(PreventionState, {
  name: 'PreventionState',
  description: 'A launch that is STOPPED failed for good while its audience was told, and can be resumed.',
});

export enum PreventionWithdrawal {
  CANCELLED = 'CANCELLED',
  REPLACED = 'REPLACED',
}
registerEnumType(PreventionWithdrawal, {
  name: 'PreventionWithdrawal',
  description: 'Why the weather feed took a draft back.',
});

export enum PreventionVerdict {
  NO_COMPARISON = 'NO_COMPARISON',
  TOO_SMALL = 'TOO_SMALL',
  NO_DIFFERENCE = 'NO_DIFFERENCE',
  FEWER = 'FEWER',
  MORE = 'MORE',
}
registerEnumType(PreventionVerdict, {
  name: 'PreventionVerdict',
  description: 'Claims of the told against those of the others.',
});

export enum CheckOutcome {
  SOUND = 'SOUND',
  RISK_REMOVED = 'RISK_REMOVED',
  ADVICE_GIVEN = 'ADVICE_GIVEN',
  NOT_REACHED = 'NOT_REACHED',
  NOT_WANTED = 'NOT_WANTED',
}
registerEnumType(CheckOutcome, { name: 'CheckOutcome' });

export enum AdviceReaction {
  HELPFUL = 'HELPFUL',
  CHECK = 'CHECK',
}
registerEnumType(AdviceReaction, { name: 'AdviceReaction' });

export const wireHazards = wireNumbers(Hazard, WireHazard);
export const wireSeverities = wireNumbers(AlertSeverity, WireSeverity);
export const wirePreventionStates = wireNumbers(PreventionState, WireState);
export const wireWithdrawals = wireNumbers(PreventionWithdrawal, WireWithdrawal);
export const wireVerdicts = wireNumbers(PreventionVerdict, WireVerdict);
export const wireOutcomes = wireNumbers(CheckOutcome, WireOutcome);
export const wireReactions = wireNumbers(AdviceReaction, WireReaction);

@ObjectType({ description: 'Of the offices looked at.' })
export class PreventionCounts {
  @Field(() => Int)
  advised!: number;

  @Field(() => Int, { description: 'Left untold, by chance, to compare with.' })
  heldOut!: number;

  @Field(() => Int)
  helpful!: number;

  @Field(() => Int)
  checksAsked!: number;

  @Field(() => Int)
  checksEnded!: number;
}

@ObjectType({ description: 'Another campaign, by its title.' })
export class PreventionReference {
  @Field(() => ID)
  id!: string;

  @Field(() => Words)
  title!: Words;
}

@ObjectType({ description: 'Tells customers of a danger and what to do.' })
export class PreventionCampaign {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  revision!: number;

  @Field(() => PreventionState)
  state!: PreventionState;

  @Field(() => Hazard)
  hazard!: Hazard;

  @Field(() => AlertSeverity)
  severity!: AlertSeverity;

  @Field(() => [String], { description: 'Offices, with all below them.' })
  regions!: string[];

  @Field(() => LocalDateScalar)
  startsOn!: string;

  @Field(() => LocalDateScalar)
  endsOn!: string;

  @Field(() => String, { description: 'Where the alert comes from.' })
  source!: string;

  @Field(() => Boolean, { description: 'A weather feed proposed it.' })
  isFromFeed!: boolean;

  @Field(() => Words)
  title!: Words;

  @Field(() => Words)
  advice!: Words;

  @Field(() => String, { description: 'Whom it is for; empty: everybody there.' })
  rule!: string;

  @Field(() => Boolean, { description: 'Only to who said yes to marketing.' })
  isMarketing!: boolean;

  @Field(() => Int)
  heldOutPercent!: number;

  @Field(() => Int)
  windowDays!: number;

  @Field(() => String)
  draftedBy!: string;

  @Field(() => InstantScalar)
  draftedAt!: string;

  @Field(() => String, { nullable: true })
  launchedBy!: string | null;

  @Field(() => InstantScalar, { nullable: true })
  launchedAt!: string | null;

  @Field(() => PreventionWithdrawal, { nullable: true, description: 'Of a draft that the feed took back.' })
  withdrawnBecause!: PreventionWithdrawal | null;

  @Field(() => InstantScalar, {
    nullable: true,
    description: 'Of one that was launched: when the weather feed cancelled its warning.',
  })
  feedCancelledAt!: string | null;

  @Field(() => PreventionReference, {
    nullable: true,
    description: 'The earlier campaign of the same warnings of the weather feed.',
  })
  follows!: PreventionReference | null;

  @Field(() => PreventionCounts)
  counts!: PreventionCounts;

  @Field(() => Boolean)
  mayManage!: boolean;
}

@ObjectType({ description: 'Customers with a claim, with Wilson’s interval of 95 %.' })
export class ClaimShare {
  @Field(() => Int)
  customers!: number;

  @Field(() => Int)
  withClaim!: number;

  @Field(() => Float, { nullable: true })
  low!: number | null;

  @Field(() => Float, { nullable: true })
  high!: number | null;
}

@ObjectType()
export class PreventionResults {
  @Field(() => Int, { description: 'By a message that was sent, or in the inbox.' })
  reached!: number;

  @Field(() => Int, { description: 'In the inbox.' })
  opened!: number;

  @Field(() => LocalDateScalar)
  fromOn!: string;

  @Field(() => LocalDateScalar)
  toOn!: string;

  @Field(() => Boolean)
  isWindowOver!: boolean;

  @Field(() => ClaimShare)
  advised!: ClaimShare;

  @Field(() => ClaimShare)
  heldOut!: ClaimShare;

  @Field(() => Float, { nullable: true, description: 'Share of the advised less that of the others.' })
  difference!: number | null;

  @Field(() => Float, { nullable: true })
  differenceLow!: number | null;

  @Field(() => Float, { nullable: true })
  differenceHigh!: number | null;

  @Field(() => PreventionVerdict)
  verdict!: PreventionVerdict;
}

@ObjectType()
export class PreventionDetails {
  @Field(() => PreventionCampaign)
  campaign!: PreventionCampaign;

  @Field(() => PreventionResults, {
    nullable: true,
    description: 'Null before the launch, and while it tells.',
  })
  results!: PreventionResults | null;

  @Field(() => RunProgress, { nullable: true })
  launch!: RunProgress | null;
}

@ObjectType({ description: 'Whom a campaign would tell now.' })
export class PreventionAudience {
  @Field(() => Int, { description: 'In the regions.' })
  customers!: number;

  @Field(() => Int)
  audience!: number;

  @Field(() => Int, { description: 'Of these, who hear by text message too.' })
  bySms!: number;
}
