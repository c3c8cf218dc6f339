import type { MessageInitShape } from '@bufbuild/protobuf';
import {
  type DoneActSchema,
  MemberAct as WireAct,
  type MemberFileSchema,
  type MergeSideSchema,
  type PreviewMergeResponseSchema,
} from '@evergreen/contracts/membership';
import { type MemberAct, type StateAct, stateActs } from '../domain/member-act.ts';
import type { MergePreview, MergeSide } from '../use-cases/preview-merge.ts';
import type { MemberFile } from '../use-cases/read-member.ts';
import { memberStates } from './membership-messages.ts';

const memberActs = {
  ENROL: WireAct.ENROL,
  PAUSE: WireAct.PAUSE,
  RESUME: WireAct.RESUME,
  BLOCK: WireAct.BLOCK,
  UNBLOCK: WireAct.UNBLOCK,
  CLOSE: WireAct.CLOSE,
  REOPEN: WireAct.REOPEN,
  MERGE: WireAct.MERGE,
  UNMERGE: WireAct.UNMERGE,
  JOIN_HOUSEHOLD: WireAct.JOIN_HOUSEHOLD,
  LEAVE_HOUSEHOLD: WireAct.LEAVE_HOUSEHOLD,
} satisfies Record<MemberAct, WireAct>;

/** Undefined where the number is of no act that changes the state. */
export function stateActOf(wire: WireAct): StateAct | undefined {
  return stateActs.find((act) => memberActs[act] === wire);
}

export function memberFileMessage(file: MemberFile): MessageInitShape<typeof MemberFileSchema> {
  const { member, reopenUntil, mergedInto } = file;
  const { memberId, memberNumber, customerId, enrolledOn } = member;
  return {
    ...{ memberId, memberNumber, customerId, enrolledOn, state: memberStates[member.state] },
    openActs: file.openActs.map((act) => memberActs[act]),
    ...(reopenUntil === null ? {} : { reopenUntil }),
    ...(mergedInto === null ? {} : { mergedInto }),
    merged: [...file.merged],
    household: file.household.map(({ member: ref, joinedOn, consentedOn, mayDraw, available }) => ({
      ...{ member: ref, joinedOn, consentedOn, mayDraw, available },
    })),
    acts: file.acts.map(actMessage),
  };
}

function actMessage(done: MemberFile['acts'][number]): MessageInitShape<typeof DoneActSchema> {
  const { actId, points, reason, actor, effectiveOn, from, merged, into } = done;
  return {
    ...{ actId, points, reason, actor, effectiveOn, recordedAt: done.recordedAt.toISOString() },
    ...{ act: memberActs[done.act], toState: memberStates[done.to] },
    ...(from === null ? {} : { fromState: memberStates[from] }),
    ...(merged === null ? {} : { merged }),
    ...(into === null ? {} : { into }),
  };
}

export function mergePreviewMessage({
  merged,
  into,
  obstacles,
}: MergePreview): MessageInitShape<typeof PreviewMergeResponseSchema> {
  return { merged: sideMessage(merged), into: sideMessage(into), obstacles: [...obstacles] };
}

function sideMessage(side: MergeSide): MessageInitShape<typeof MergeSideSchema> {
  const { memberNumber, customerId, enrolledOn, available, pending, held, owed } = side;
  const { statusPoints, policies, isInHousehold } = side;
  return {
    member: { memberNumber, customerId },
    ...{ enrolledOn, available, pending, held, owed, statusPoints, policies },
    ...{ state: memberStates[side.state], inHousehold: isInHousehold },
  };
}
