import {
  ClosingReason as WireReason,
  InvitationState as WireInvitation,
} from '@evergreen/contracts/membership';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { InstantScalar } from '../scalars/instant.scalar.ts';
import { LocalDateScalar } from '../scalars/local-date.scalar.ts';
import { PointsScalar } from '../scalars/points.scalar.ts';
import { MembershipAct, MembershipState } from './membership.models.ts';

export enum InvitationState {
  OPEN = 'OPEN',
  ACCEPTED = 'ACCEPTED',
  REFUSED = 'REFUSED',
  WITHDRAWN = 'WITHDRAWN',
  EXPIRED = 'EXPIRED',
}
registerEnumType(InvitationState, { name: 'InvitationState' });

export const invitationStates = {
  [WireInvitation.UNSPECIFIED]: undefined,
  [WireInvitation.OPEN]: InvitationState.OPEN,
  [WireInvitation.ACCEPTED]: InvitationState.ACCEPTED,
  [WireInvitation.REFUSED]: InvitationState.REFUSED,
  [WireInvitation.WITHDRAWN]: InvitationState.WITHDRAWN,
  [WireInvitation.EXPIRED]: InvitationState.EXPIRED,
} as const satisfies Record<WireInvitation, InvitationState | undefined>;

export enum ClosingReason {
  HARDLY_USED = 'HARDLY_USED',
  PRIVACY = 'PRIVACY',
  INSURED_ELSEWHERE = 'INSURED_ELSEWHERE',
  OTHER = 'OTHER',
}
registerEnumType(ClosingReason, { name: 'ClosingReason' });

export const wireReasons = {
  [ClosingReason.HARDLY_USED]: WireReason.HARDLY_USED,
  [ClosingReason.PRIVACY]: WireReason.PRIVACY,
  [ClosingReason.INSURED_ELSEWHERE]: WireReason.INSURED_ELSEWHERE,
  [ClosingReason.OTHER]: WireReason.OTHER,
} as const satisfies Record<ClosingReason, WireReason>;

/** In which of its languages somebody read a wording. */
export enum WordingLanguage {
  ZH = 'ZH',
  EN = 'EN',
}
registerEnumType(WordingLanguage, { name: 'WordingLanguage' });

@ObjectType({ description: 'What one agrees to who shares points.' })
export class HouseholdWording {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  zh!: string;

  @Field(() => String)
  en!: string;
}

@ObjectType({ description: 'Somebody who agreed to be shown to the others.' })
export class Housemate {
  @Field(() => String, { nullable: true, description: 'Masked. Null where the book has none.' })
  maskedName!: string | null;

  @Field(() => LocalDateScalar)
  joinedOn!: string;

  @Field(() => Boolean, { description: 'Whether they may draw on what the others have.' })
  mayDraw!: boolean;
}

@ObjectType()
export class OwnHousehold {
  @Field(() => LocalDateScalar)
  joinedOn!: string;

  @Field(() => LocalDateScalar, { description: 'When one agreed to share points.' })
  consentedOn!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'The words agreed to; null: staff took the consent, and the others are not shown one’s name.',
  })
  wording!: string | null;

  @Field(() => Boolean, { description: 'Whether one may draw on what the others have.' })
  mayDraw!: boolean;

  @Field(() => [Housemate], { description: 'Those of the others who agreed to be shown.' })
  others!: Housemate[];

  @Field(() => Int, { description: 'How many more there are.' })
  unnamed!: number;

  @Field(() => Int, { description: 'How many of the others may draw on one’s points.' })
  drawers!: number;

  @Field(() => PointsScalar, { description: 'What of one’s own points is shared now.' })
  ownPoints!: bigint;

  @Field(() => PointsScalar, {
    nullable: true,
    description: 'What the others share now, in all; null where one may not draw.',
  })
  othersPoints!: bigint | null;
}

@ObjectType()
export class HouseholdInvitation {
  @Field(() => ID)
  id!: string;

  @Field(() => InvitationState)
  state!: InvitationState;

  @Field(() => Boolean, { description: 'Whether who joins by it may draw on what the others have.' })
  mayDraw!: boolean;

  @Field(() => InstantScalar)
  madeAt!: string;

  @Field(() => InstantScalar)
  expiresAt!: string;
}

@ObjectType({ description: 'What one may do with one’s membership, and with whom points are shared.' })
export class OwnMembership {
  @Field(() => MembershipState)
  state!: MembershipState;

  @Field(() => [MembershipAct], { description: 'What one may do now: pause, resume, close.' })
  openActs!: MembershipAct[];

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'Of a closed one, the last day on which staff may open it again.',
  })
  reopenUntil!: string | null;

  @Field(() => Int, { description: 'For so many days after a closing staff may open it again.' })
  reopenDays!: number;

  @Field(() => PointsScalar, { description: 'What closing now would take.' })
  forfeits!: bigint;

  @Field(() => PointsScalar, { description: 'Set aside: while there is any, it cannot be closed.' })
  held!: bigint;

  @Field(() => PointsScalar, { description: 'Stays owed.' })
  owed!: bigint;

  @Field(() => OwnHousehold, { nullable: true })
  household!: OwnHousehold | null;

  @Field(() => [HouseholdInvitation], { description: 'Newest first, those of the last 30 days; at most 10.' })
  invitations!: HouseholdInvitation[];

  @Field(() => HouseholdWording)
  wording!: HouseholdWording;
}

@ObjectType({ description: 'An invitation as whoever has the code sees it.' })
export class SeenInvitation {
  @Field(() => String, {
    nullable: true,
    description: 'Of who invites, masked. Null where the book has none.',
  })
  maskedName!: string | null;

  @Field(() => Int, { description: 'In the household now, who invites too.' })
  members!: number;

  @Field(() => Boolean, { description: 'Whether one may draw on what the others have.' })
  mayDraw!: boolean;

  @Field(() => InstantScalar)
  expiresAt!: string;

  @Field(() => HouseholdWording)
  wording!: HouseholdWording;
}

@ObjectType()
export class MadeInvitation {
  @Field(() => String, {
    nullable: true,
    description: 'Told once: asked for again it is another one. Null where the invitation has ended.',
  })
  code!: string | null;

  @Field(() => OwnMembership)
  membership!: OwnMembership;
}

@InputType()
export class ChangeOwnMembershipInput {
  @Field(() => String, { description: 'Makes it safe to send twice.' })
  key!: string;

  @Field(() => MembershipAct, { description: 'PAUSE, RESUME or CLOSE.' })
  act!: MembershipAct;

  @Field(() => ClosingReason, { nullable: true, description: 'Of a closing.' })
  reason?: ClosingReason | null;

  @Field(() => PointsScalar, {
    nullable: true,
    description: 'Of a closing: what one was told it takes. If it is something else by now, it is refused.',
  })
  forfeits?: bigint | null;
}

/** What somebody agrees to, and in which language they read it. */
@InputType({ isAbstract: true })
class AgreeInput {
  @Field(() => ID)
  wordingId!: string;

  @Field(() => WordingLanguage)
  language!: WordingLanguage;
}

@InputType()
export class AgreeToHouseholdInput extends AgreeInput {}

@InputType()
export class InviteToHouseholdInput extends AgreeInput {
  @Field(() => String, { description: 'Makes it safe to send twice.' })
  key!: string;

  @Field(() => Boolean, { description: 'Whether who joins may draw on what the others have.' })
  mayDraw!: boolean;
}

@InputType()
export class AcceptInvitationInput extends AgreeInput {
  @Field(() => String, { description: 'Makes it safe to send twice.' })
  key!: string;

  @Field(() => String)
  code!: string;
}
