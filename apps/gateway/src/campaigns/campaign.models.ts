import {
  CampaignAct as WireAct,
  CampaignDecision as WireDecision,
  CampaignRevisionState as WireRevisionState,
  CampaignState as WireState,
} from '@evergreen/contracts/rewards';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { InstantScalar } from '../scalars/instant.scalar.ts';
import { JsonScalar } from '../scalars/json.scalar.ts';
import { LocalDateScalar } from '../scalars/local-date.scalar.ts';
import { Money } from '../values/money.models.ts';
import { wireNumbers } from '../values/wire-numbers.ts';
import { Words } from '../values/words.models.ts';
import { CampaignRun, CampaignUse } from './campaign-run.models.ts';

export enum CampaignState {
  DRAFT = 'DRAFT',
  IN_REVIEW = 'IN_REVIEW',
  CHANGES_REQUESTED = 'CHANGES_REQUESTED',
  REJECTED = 'REJECTED',
  APPROVED = 'APPROVED',
  SCHEDULED = 'SCHEDULED',
  LIVE = 'LIVE',
  PAUSED = 'PAUSED',
  ENDED = 'ENDED',
  ARCHIVED = 'ARCHIVED',
}
registerEnumType(CampaignState, { name: 'CampaignState' });

export enum CampaignRevisionState {
  DRAFT = 'DRAFT',
  IN_REVIEW = 'IN_REVIEW',
  CHANGES_REQUESTED = 'CHANGES_REQUESTED',
  REJECTED = 'REJECTED',
  ACTIVE = 'ACTIVE',
  REPLACED = 'REPLACED',
}
registerEnumType(CampaignRevisionState, { name: 'CampaignRevisionState' });

export enum CampaignAct {
  SUBMIT = 'SUBMIT',
  WITHDRAW = 'WITHDRAW',
  LAUNCH = 'LAUNCH',
  PAUSE = 'PAUSE',
  RESUME = 'RESUME',
  END = 'END',
  ARCHIVE = 'ARCHIVE',
}
registerEnumType(CampaignAct, { name: 'CampaignAct' });

export enum CampaignDecision {
  APPROVE = 'APPROVE',
  REQUEST_CHANGES = 'REQUEST_CHANGES',
  REJECT = 'REJECT',
}
registerEnumType(CampaignDecision, { name: 'CampaignDecision' });

export const wireCampaignStates = wireNumbers(CampaignState, WireState);
export const wireRevisionStates = wireNumbers(CampaignRevisionState, WireRevisionState);
export const wireCampaignActs = wireNumbers(CampaignAct, WireAct);
export const wireCampaignDecisions = wireNumbers(CampaignDecision, WireDecision);

@ObjectType()
export class CampaignApproval {
  @Field(() => String)
  by!: string;

  @Field(() => InstantScalar)
  at!: string;
}

@ObjectType({ description: 'What a campaign is, as somebody wrote it; never changed.' })
export class CampaignRevision {
  @Field(() => Int)
  revision!: number;

  @Field(() => CampaignRevisionState)
  state!: CampaignRevisionState;

  @Field(() => JsonScalar)
  definition!: string;

  @Field(() => String)
  draftedBy!: string;

  @Field(() => InstantScalar)
  draftedAt!: string;

  @Field(() => Money, { description: 'The most it can cost.' })
  value!: Money;

  @Field(() => Int, { description: 'How many other people must approve it.' })
  approvalsNeeded!: number;

  @Field(() => [CampaignApproval])
  approvals!: CampaignApproval[];
}

@ObjectType({ description: 'One step of a campaign’s life.' })
export class CampaignStep {
  @Field(() => String)
  act!: string;

  @Field(() => Int)
  revision!: number;

  @Field(() => String, { description: 'A staff number; `calendar` for what the day brings.' })
  by!: string;

  @Field(() => InstantScalar)
  at!: string;

  @Field(() => String)
  reason!: string;
}

@ObjectType({ description: 'A campaign of marketing, with what the viewer may do with it now.' })
export class Campaign {
  @Field(() => ID)
  id!: string;

  @Field(() => CampaignState)
  state!: CampaignState;

  @Field(() => Words)
  name!: Words;

  @Field(() => LocalDateScalar)
  startsOn!: string;

  @Field(() => LocalDateScalar)
  endsOn!: string;

  @Field(() => CampaignRevision, { nullable: true, description: 'The one it works by.' })
  active!: CampaignRevision | null;

  @Field(() => CampaignRevision, {
    nullable: true,
    description: 'The one that is written, or waits for approval.',
  })
  pending!: CampaignRevision | null;

  @Field(() => String)
  createdBy!: string;

  @Field(() => InstantScalar)
  createdAt!: string;

  @Field(() => LocalDateScalar, { nullable: true })
  launchedOn!: string | null;

  @Field(() => CampaignUse)
  use!: CampaignUse;

  @Field(() => Int, { description: 'With those held out; 0 before the launch.' })
  audience!: number;

  @Field(() => Int)
  heldOut!: number;

  @Field(() => CampaignRun, { nullable: true })
  run!: CampaignRun | null;

  @Field(() => Boolean)
  isReversed!: boolean;

  @Field(() => [CampaignAct])
  mayAct!: CampaignAct[];

  @Field(() => Boolean, { description: 'The viewer’s word is waited for.' })
  mayDecide!: boolean;

  @Field(() => Boolean)
  mayDraft!: boolean;

  @Field(() => Boolean)
  mayReverse!: boolean;
}

@ObjectType()
export class CampaignDetails {
  @Field(() => Campaign)
  campaign!: Campaign;

  @Field(() => [CampaignRevision], { description: 'Newest first.' })
  revisions!: CampaignRevision[];

  @Field(() => [CampaignStep], { description: 'Newest first.' })
  history!: CampaignStep[];

  @Field(() => CampaignRun, { nullable: true })
  dryRun!: CampaignRun | null;
}

@ObjectType({ description: 'How a campaign stands; cheap to ask again and again.' })
export class CampaignProgress {
  @Field(() => Campaign)
  campaign!: Campaign;

  @Field(() => CampaignRun, { nullable: true })
  dryRun!: CampaignRun | null;
}

@InputType()
export class CampaignDraftInput {
  @Field(() => String, { description: 'Makes it safe to send twice.' })
  key!: string;

  @Field(() => ID, { nullable: true, description: 'Null: a new campaign.' })
  campaignId?: string | null;

  @Field(() => Int, {
    description: 'The newest revision that was seen when the writing began; 0 of a new campaign.',
  })
  basedOn!: number;

  @Field(() => String, { description: 'JSON, as `CampaignRevision.definition` has it.' })
  definition!: string;
}
