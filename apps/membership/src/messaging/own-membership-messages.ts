import type { MessageInitShape } from '@bufbuild/protobuf';
import {
  ClosingReason as WireReason,
  type HouseholdInvitationSchema,
  InvitationState as WireInvitation,
  MemberAct as WireAct,
  type OwnHouseholdSchema,
  type OwnMembershipSchema,
  type ReadInvitationResponseSchema,
} from '@evergreen/contracts/membership';
import type { HouseholdInvitation, InvitationState } from '../domain/household-invitation.ts';
import { householdWording } from '../domain/household-wording.ts';
import { type OwnStateAct, reopenDays } from '../domain/member-act.ts';
import type { ClosingReason } from '../domain/own-act.ts';
import type { SeenInvitation } from '../use-cases/read-invitation.ts';
import type { OwnHousehold, OwnMembership } from '../use-cases/read-own-membership.ts';
import { memberStates } from './membership-messages.ts';

export const ownActs = {
  PAUSE: WireAct.PAUSE,
  RESUME: WireAct.RESUME,
  CLOSE: WireAct.CLOSE,
} as const satisfies Record<OwnStateAct, WireAct>;

export const reasonsByWire: Readonly<Record<WireReason, ClosingReason | undefined>> = {
  [WireReason.UNSPECIFIED]: undefined,
  [WireReason.HARDLY_USED]: 'HARDLY_USED',
  [WireReason.PRIVACY]: 'PRIVACY',
  [WireReason.INSURED_ELSEWHERE]: 'INSURED_ELSEWHERE',
  [WireReason.OTHER]: 'OTHER',
};

const invitationStates = {
  OPEN: WireInvitation.OPEN,
  ACCEPTED: WireInvitation.ACCEPTED,
  REFUSED: WireInvitation.REFUSED,
  WITHDRAWN: WireInvitation.WITHDRAWN,
  EXPIRED: WireInvitation.EXPIRED,
} as const satisfies Record<InvitationState, WireInvitation>;

export function ownMembershipMessage(own: OwnMembership): MessageInitShape<typeof OwnMembershipSchema> {
  const { forfeits, held, owed, reopenUntil, household } = own;
  return {
    ...{ state: memberStates[own.state], forfeits, held, owed, wording: { ...householdWording } },
    reopenDays,
    openActs: own.openActs.map((act) => ownActs[act]),
    invitations: own.invitations.map(invitationMessage),
    ...(reopenUntil === null ? {} : { reopenUntil }),
    ...(household === null ? {} : { household: householdMessage(household) }),
  };
}

function householdMessage(household: OwnHousehold): MessageInitShape<typeof OwnHouseholdSchema> {
  const { own, others, unnamed, drawers, ownPoints, othersPoints } = household;
  const { joinedOn, consentedOn, mayDraw, wording } = own;
  return {
    ...{ joinedOn, consentedOn, mayDraw, unnamed, drawers, ownPoints },
    others: others.map((each) => ({ ...each })),
    ...(wording === null ? {} : { wording }),
    ...(othersPoints === null ? {} : { othersPoints }),
  };
}

function invitationMessage(
  invitation: HouseholdInvitation,
): MessageInitShape<typeof HouseholdInvitationSchema> {
  const { invitationId, mayDraw, madeAt, expiresAt, state } = invitation;
  return {
    ...{ invitationId, mayDraw, state: invitationStates[state] },
    ...{ madeAt: madeAt.toISOString(), expiresAt: expiresAt.toISOString() },
  };
}

export function seenInvitationMessage({
  invitation: { mayDraw, expiresAt },
  inviterCustomerId,
  members,
}: SeenInvitation): MessageInitShape<typeof ReadInvitationResponseSchema> {
  return {
    ...{ customerId: inviterCustomerId, members, mayDraw, expiresAt: expiresAt.toISOString() },
    wording: { ...householdWording },
  };
}
