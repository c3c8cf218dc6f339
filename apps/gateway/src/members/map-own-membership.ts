import type {
  HouseholdInvitation as WireInvitation,
  HouseholdWording as WireWording,
  OwnHousehold as WireHousehold,
  OwnMembership as WireMembership,
  ReadInvitationResponse,
} from '@evergreen/contracts/membership';
import { answered } from '../values/answered.ts';
import { membershipActs, membershipStates } from './membership.models.ts';
import {
  type HouseholdInvitation,
  type HouseholdWording,
  invitationStates,
  type OwnHousehold,
  type OwnMembership,
  type SeenInvitation,
} from './own-membership.models.ts';

/** Masked names by customer; none where the book has none. */
export type MaskedNames = ReadonlyMap<string, string>;

export function ownMembershipOf(own: WireMembership, names: MaskedNames): OwnMembership {
  const { forfeits, held, owed, reopenDays } = own;
  return {
    ...{ forfeits, held, owed, reopenDays, reopenUntil: own.reopenUntil ?? null },
    state: answered(membershipStates[own.state]),
    openActs: own.openActs.map((act) => answered(membershipActs[act])),
    household: own.household === undefined ? null : householdOf(own.household, names),
    invitations: own.invitations.map(invitationOf),
    wording: wordingOf(own.wording),
  };
}

function householdOf(household: WireHousehold, names: MaskedNames): OwnHousehold {
  const { joinedOn, consentedOn, mayDraw, unnamed, drawers, ownPoints } = household;
  return {
    ...{ joinedOn, consentedOn, mayDraw, unnamed, drawers, ownPoints },
    wording: household.wording ?? null,
    othersPoints: household.othersPoints ?? null,
    others: household.others.map((other) => ({
      maskedName: names.get(other.customerId) ?? null,
      joinedOn: other.joinedOn,
      mayDraw: other.mayDraw,
    })),
  };
}

function invitationOf(wire: WireInvitation): HouseholdInvitation {
  const { invitationId, mayDraw, madeAt, expiresAt } = wire;
  return { id: invitationId, mayDraw, madeAt, expiresAt, state: answered(invitationStates[wire.state]) };
}

export function seenInvitationOf(wire: ReadInvitationResponse, names: MaskedNames): SeenInvitation {
  const { members, mayDraw, expiresAt } = wire;
  const maskedName = names.get(wire.customerId) ?? null;
  return { maskedName, members, mayDraw, expiresAt, wording: wordingOf(wire.wording) };
}

function wordingOf(wire: WireWording | undefined): HouseholdWording {
  const { wordingId, zh, en } = answered(wire);
  return { id: wordingId, zh, en };
}
