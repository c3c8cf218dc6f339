import type { LocalDate, Uuid } from '@evergreen/kernel';

/** What every command says: whose account, under which permanent key, for what. */
interface Command {
  readonly memberId: Uuid;
  /** The same key gives the first answer again, for ever. */
  readonly key: string;
  /** What it is for: `redemption` with its id. */
  readonly sourceKind: string;
  readonly sourceId: string;
  readonly reason?: string;
}

/** How far a reversal may go. */
export type ReturnPolicy =
  /** Only what is not active yet. */
  | 'ONLY_PENDING'
  /** What lies on the account, of any lot; never below zero. */
  | 'WITHIN_BALANCE'
  /** Down to the floor of the member's tier. */
  | 'UNLIMITED';

export interface SpendPoints extends Command {
  readonly kind: 'SPEND';
  readonly points: bigint;
  /** Whose points may be drawn where the member's own do not reach: they agreed to share them. */
  readonly pool?: readonly Uuid[];
}

export interface HoldPoints extends Command {
  readonly kind: 'HOLD';
  readonly points: bigint;
  /** Null: after the minutes of the programme. */
  readonly expiresAt: Date | null;
}

export interface CaptureHold extends Command {
  readonly kind: 'CAPTURE';
  readonly holdId: Uuid;
  /** Undefined: all that is held. */
  readonly points?: bigint;
  /** Whether the rest comes back at once. */
  readonly isFinal: boolean;
}

export interface ReleaseHold extends Command {
  readonly kind: 'RELEASE';
  readonly holdId: Uuid;
  readonly points?: bigint;
}

export interface RefundSpending extends Command {
  readonly kind: 'REFUND';
  /** The entry that spent or captured the points. */
  readonly entryId: Uuid;
  readonly points?: bigint;
}

export interface ReverseAward extends Command {
  readonly kind: 'REVERSE';
  readonly entryId: Uuid;
  readonly points?: bigint;
  readonly policy: ReturnPolicy;
}

export interface RestoreAward extends Command {
  readonly kind: 'RESTORE';
  /** The entry that took the points back, or forfeited them. */
  readonly entryId: Uuid;
}

export interface AdjustPoints extends Command {
  readonly kind: 'ADJUST';
  /** Signed. */
  readonly points: bigint;
  /** Signed. */
  readonly statusPoints: bigint;
  /** Of points given. */
  readonly expiresOn: LocalDate | null;
}

export interface ActivateAward extends Command {
  readonly kind: 'ACTIVATE';
  readonly entryId: Uuid;
  readonly activeOn: LocalDate;
  /** Null: as the policy of the award says, and without one never. */
  readonly expiresOn: LocalDate | null;
}

export interface CancelAward extends Command {
  readonly kind: 'CANCEL';
  readonly entryId: Uuid;
}

export interface TransferPoints extends Command {
  readonly kind: 'TRANSFER_OUT';
  readonly toMemberId: Uuid;
  readonly points: bigint;
}

export interface ForfeitPoints extends Command {
  readonly kind: 'FORFEIT';
}

export interface MergeAccounts extends Command {
  readonly kind: 'MERGE_OUT';
  readonly toMemberId: Uuid;
}

/** Takes what a merge brought back to the account it came from, as far as it is left. */
export interface UnmergeAccounts extends Command {
  readonly kind: 'UNMERGE';
  readonly toMemberId: Uuid;
  /** The entry of the merge on the account that received. */
  readonly entryId: Uuid;
}

/** Everything that may be asked of the ledger beside awards, which need to look at nothing. */
export type LedgerCommand =
  | SpendPoints
  | HoldPoints
  | CaptureHold
  | ReleaseHold
  | RefundSpending
  | ReverseAward
  | RestoreAward
  | AdjustPoints
  | ActivateAward
  | CancelAward
  | TransferPoints
  | ForfeitPoints
  | MergeAccounts
  | UnmergeAccounts;
