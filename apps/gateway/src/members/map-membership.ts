import type {
  DoneAct as WireDone,
  HouseholdMember as WireSharer,
  MemberFile,
  MemberRef,
  MergedMember,
  MergeSide as WireSide,
  PreviewMergeResponse,
} from '@evergreen/contracts/membership';
import { answered } from '../values/answered.ts';
import { knownWord } from '../values/known-word.ts';
import {
  type DoneMembershipAct,
  type HouseholdMember,
  type Membership,
  membershipActs,
  type MembershipRef,
  membershipStates,
  type MergedMembership,
  MergeObstacle,
  type MergePreview,
  type MergeSide,
} from './membership.models.ts';

export function membershipOf(wire: MemberFile | undefined): Membership {
  const file = answered(wire);
  const { memberId, memberNumber, customerId, enrolledOn } = file;
  return {
    ...{ memberId, memberNumber, customerId, enrolledOn },
    state: answered(membershipStates[file.state]),
    openActs: file.openActs.map((act) => answered(membershipActs[act])),
    reopenUntil: file.reopenUntil ?? null,
    mergedInto: file.mergedInto === undefined ? null : refOf(file.mergedInto),
    merged: file.merged.map(mergedOf),
    household: file.household.map(sharerOf),
    acts: file.acts.map(doneOf),
  };
}

export function mergePreviewOf({ merged, into, obstacles }: PreviewMergeResponse): MergePreview {
  return {
    ...{ merged: sideOf(merged), into: sideOf(into) },
    obstacles: obstacles.map((obstacle) => knownWord(MergeObstacle, obstacle)),
  };
}

function refOf(wire: MemberRef | undefined): MembershipRef {
  const { memberNumber, customerId } = answered(wire);
  return { memberNumber, customerId };
}

function mergedOf({ member, mergedOn, pointsLeft }: MergedMember): MergedMembership {
  return { member: refOf(member), mergedOn, pointsLeft };
}

function sharerOf({ member, joinedOn, consentedOn, mayDraw, available }: WireSharer): HouseholdMember {
  return { member: refOf(member), joinedOn, consentedOn, mayDraw, available };
}

function doneOf(wire: WireDone): DoneMembershipAct {
  const { actId, points, reason, actor, effectiveOn, recordedAt, fromState, merged, into } = wire;
  return {
    ...{ id: actId, points, reason, actor, effectiveOn, recordedAt },
    act: answered(membershipActs[wire.act]),
    fromState: fromState === undefined ? null : answered(membershipStates[fromState]),
    toState: answered(membershipStates[wire.toState]),
    merged: merged === undefined ? null : refOf(merged),
    into: into === undefined ? null : refOf(into),
  };
}

function sideOf(wire: WireSide | undefined): MergeSide {
  const side = answered(wire);
  const { enrolledOn, available, pending, held, owed, statusPoints, policies, inHousehold } = side;
  return {
    ...{ enrolledOn, available, pending, held, owed, statusPoints, policies, inHousehold },
    member: refOf(side.member),
    state: answered(membershipStates[side.state]),
  };
}
