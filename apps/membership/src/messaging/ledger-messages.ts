import type { MessageInitShape } from '@bufbuild/protobuf';
import {
  type AdjustmentSchema,
  AdjustmentState as WireState,
  type EntryLineSchema,
  type ExplainEntryResponseSchema,
  LedgerAccount as WireAccount,
  type LotSchema,
  type OpenHoldSchema,
} from '@evergreen/contracts/membership';
import type { AdjustmentState, OwnedAdjustment } from '../domain/adjustment.ts';
import type { Entry } from '../domain/entry.ts';
import type { Hold } from '../domain/ledger/account-draft.ts';
import type { LedgerAccount } from '../domain/ledger/lot.ts';
import type { ExplainedEntry } from '../use-cases/explain-entry.ts';
import type { LotWithState } from '../use-cases/read-lots.ts';
import { entryMessage, lotStates } from './membership-messages.ts';

const accounts = {
  AVAILABLE: WireAccount.AVAILABLE,
  HELD: WireAccount.HELD,
  ISSUED: WireAccount.ISSUED,
  REDEEMED: WireAccount.REDEEMED,
  EXPIRED: WireAccount.EXPIRED,
  REVERSED: WireAccount.REVERSED,
  ADJUSTED: WireAccount.ADJUSTED,
  TRANSFER: WireAccount.TRANSFER,
  SETTLEMENT: WireAccount.SETTLEMENT,
} satisfies Record<LedgerAccount, WireAccount>;

const states = {
  REQUESTED: WireState.REQUESTED,
  POSTED: WireState.POSTED,
  REJECTED: WireState.REJECTED,
} satisfies Record<AdjustmentState, WireState>;

export function lotMessage(lot: LotWithState): MessageInitShape<typeof LotSchema> {
  const { activeOn, expiresOn, awaits, awaitedUntil, originMemberId, state, ...rest } = lot;
  return {
    ...rest,
    state: lotStates[state],
    ...(activeOn === null ? {} : { activeOn }),
    ...(expiresOn === null ? {} : { expiresOn }),
    ...(awaits === null ? {} : { awaits }),
    ...(awaitedUntil === null ? {} : { awaitedUntil }),
    ...(originMemberId === null ? {} : { originMemberId }),
  };
}

export function holdMessage(hold: Omit<Hold, 'lots'>): MessageInitShape<typeof OpenHoldSchema> {
  return { ...hold, madeAt: hold.madeAt.toISOString(), expiresAt: hold.expiresAt.toISOString() };
}

function lineMessage({
  from,
  to,
  activeOn,
  expiresOn,
  lotExpiresOn,
  ...line
}: ExplainedEntry['lines'][number]) {
  return {
    ...line,
    from: accounts[from],
    to: accounts[to],
    ...(activeOn === null ? {} : { activeOn }),
    ...(expiresOn === null ? {} : { expiresOn }),
    ...(lotExpiresOn === null ? {} : { lotExpiresOn }),
  } satisfies MessageInitShape<typeof EntryLineSchema>;
}

const plainEntry = (entry: Entry) => entryMessage({ ...entry, state: undefined, left: 0n });

export function explanationMessage(
  { entry, lines, about, related, programmeVersion, counterpart, reasonNames }: ExplainedEntry,
  isToStaff: boolean,
): MessageInitShape<typeof ExplainEntryResponseSchema> {
  return {
    entry: plainEntry(entry),
    lines: lines.map(lineMessage),
    related: related.map(plainEntry),
    programmeVersion,
    ...(reasonNames === undefined ? {} : { reasonNames }),
    ...(about === undefined ? {} : { about: plainEntry(about) }),
    ...(isToStaff && entry.actor !== null ? { actor: entry.actor } : {}),
    ...(isToStaff && counterpart !== undefined
      ? { counterpart: { memberNumber: counterpart.memberNumber, customerId: counterpart.customerId } }
      : {}),
  };
}

export function adjustmentMessage(
  adjustment: OwnedAdjustment,
  mayDecide: boolean,
): MessageInitShape<typeof AdjustmentSchema> {
  const {
    expiresOn,
    state,
    requestedAt,
    decidedBy,
    decidedAt,
    decisionNote,
    entryId,
    key: _,
    ...rest
  } = adjustment;
  return {
    ...rest,
    state: states[state],
    requestedAt: requestedAt.toISOString(),
    mayDecide,
    ...(expiresOn === null ? {} : { expiresOn }),
    ...(decidedBy === null ? {} : { decidedBy }),
    ...(decidedAt === null ? {} : { decidedAt: decidedAt.toISOString() }),
    ...(decisionNote === null ? {} : { decisionNote }),
    ...(entryId === null ? {} : { entryId }),
  };
}
