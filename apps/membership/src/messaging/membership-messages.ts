import type { MessageInitShape } from '@bufbuild/protobuf';
import {
  type AccountSchema,
  EntryKind as WireKind,
  type EntrySchema,
  LotState as WireLotState,
  MemberState as WireMemberState,
} from '@evergreen/contracts/membership';
import type { AwardState } from '../domain/award-state.ts';
import type { EntryKind } from '../domain/entry.ts';
import type { MemberState } from '../domain/member.ts';
import type { StatementEntry } from '../use-cases/list-entries.ts';
import type { Account } from '../use-cases/read-accounts.ts';

export const lotStates = {
  AWAITING: WireLotState.AWAITING,
  PENDING: WireLotState.PENDING,
  ACTIVE: WireLotState.ACTIVE,
  HELD: WireLotState.HELD,
  SPENT: WireLotState.SPENT,
  EXPIRED: WireLotState.EXPIRED,
  REVERSED: WireLotState.REVERSED,
  MOVED: WireLotState.MOVED,
} satisfies Record<AwardState, WireLotState>;

export const memberStates = {
  ACTIVE: WireMemberState.ACTIVE,
  PAUSED: WireMemberState.PAUSED,
  BLOCKED: WireMemberState.BLOCKED,
  CLOSED: WireMemberState.CLOSED,
  MERGED: WireMemberState.MERGED,
} satisfies Record<MemberState, WireMemberState>;

export const entryKinds = {
  AWARD: WireKind.AWARD,
  ACTIVATE: WireKind.ACTIVATE,
  CANCEL: WireKind.CANCEL,
  HOLD: WireKind.HOLD,
  CAPTURE: WireKind.CAPTURE,
  RELEASE: WireKind.RELEASE,
  SPEND: WireKind.SPEND,
  REFUND: WireKind.REFUND,
  REVERSE: WireKind.REVERSE,
  RESTORE: WireKind.RESTORE,
  EXPIRE: WireKind.EXPIRE,
  ADJUST: WireKind.ADJUST,
  TRANSFER_OUT: WireKind.TRANSFER_OUT,
  TRANSFER_IN: WireKind.TRANSFER_IN,
  MERGE_OUT: WireKind.MERGE_OUT,
  MERGE_IN: WireKind.MERGE_IN,
  FORFEIT: WireKind.FORFEIT,
  SETTLE: WireKind.SETTLE,
  EXTEND: WireKind.EXTEND,
} satisfies Record<EntryKind, WireKind>;

const kindsByWire = new Map<WireKind, EntryKind>(
  Object.entries(entryKinds).map(([kind, wire]) => [wire, kind as EntryKind]),
);

/** Undefined where the number is of no kind. */
export function entryKindOf(wire: WireKind): EntryKind | undefined {
  return kindsByWire.get(wire);
}

export function accountMessage(account: Account): MessageInitShape<typeof AccountSchema> {
  const { nextActive, expiring, state, ...rest } = account;
  return {
    ...rest,
    state: memberStates[state],
    expiring: [...expiring],
    ...(nextActive ? { nextActive } : {}),
  };
}

export function entryMessage(entry: StatementEntry): MessageInitShape<typeof EntrySchema> {
  const { expiresOn, activeOn, recordedAt, state, kind, relatedEntryId, reason, awaits, ...rest } = entry;
  return {
    ...rest,
    kind: entryKinds[kind],
    state: state === undefined ? WireLotState.UNSPECIFIED : lotStates[state],
    recordedAt: recordedAt.toISOString(),
    activeOn: activeOn ?? '',
    ...(expiresOn === null ? {} : { expiresOn }),
    ...(relatedEntryId === null ? {} : { relatedEntryId }),
    ...(reason === null ? {} : { reason }),
    ...(awaits === null ? {} : { awaits }),
  };
}
