import { assertNever, type Uuid } from '@evergreen/kernel';
import type { EntryKind } from '../entry.ts';
import type { AccountDraft, NewEntry } from './account-draft.ts';
import { activate, adjust, cancel } from './award.ts';
import { cancelAwaited, expire } from './end-lots.ts';
import type { LedgerCommand, SpendPoints } from './command.ts';
import type { PastEntry } from './entry-facts.ts';
import { capture, hold, type Moment, type PostingMoment, release, releaseTimedOut } from './hold.ts';
import { accountState, entryUnknown, keyReused, memberUnknown } from './ledger.errors.ts';
import { forfeit, merge, transfer, unmerge } from './move.ts';
import { restore, reverse } from './reverse.ts';
import { settle } from './settle.ts';
import { refund, spend } from './spend.ts';

/** The answer to a command: the entry its key has made, now or before. */
export interface PostedEntry {
  readonly memberId: Uuid;
  readonly entryId: Uuid;
  /** Signed change of what lies free on the account. */
  readonly points: bigint;
  readonly isReplay: boolean;
}

/** An entry that a key has made. */
export interface KnownEntry {
  readonly memberId: Uuid;
  readonly key: string;
  readonly entryId: Uuid;
  readonly kind: EntryKind;
  readonly points: bigint;
  readonly requestHash: Uint8Array | null;
}

/**
 * What days and hours have done to an account: awards whose event did not come, lots that ended, holds whose time is
 * over, debts that can be paid. Lots end before held points come back to them: those end when they come.
 */
export function bringUpToDate(draft: AccountDraft, moment: Moment): void {
  cancelAwaited(draft, moment.on);
  expire(draft, moment.on);
  releaseTimedOut(draft, moment);
  settle(draft, moment.on, null);
}

/** Accounts at hand, and what their keys and entries have been. */
export class OpenLedger {
  private readonly byMember: ReadonlyMap<Uuid, AccountDraft>;
  private readonly answered = new Map<string, KnownEntry>();

  constructor(
    readonly drafts: readonly AccountDraft[],
    private readonly survivors: ReadonlyMap<Uuid, Uuid>,
    known: readonly KnownEntry[],
    private readonly past: ReadonlyMap<Uuid, PastEntry>,
    private readonly moment: PostingMoment,
  ) {
    this.byMember = new Map(drafts.map((draft) => [draft.memberId, draft]));
    for (const entry of known) this.answered.set(`${entry.memberId} ${entry.key}`, entry);
  }

  /**
   * @param requestHash of what the command asks beside its key
   * @throws DomainError of the rules, KEY_REUSED
   */
  answer(command: LedgerCommand, requestHash: Uint8Array): PostedEntry {
    const draft = this.draft(command.memberId);
    const known =
      this.answered.get(`${command.memberId} ${command.key}`) ??
      this.answered.get(`${draft.memberId} ${command.key}`);
    if (known !== undefined) {
      if (!isSame(known.requestHash, requestHash)) throw keyReused(command.key);
      return { memberId: known.memberId, entryId: known.entryId, points: known.points, isReplay: true };
    }
    const entry = this.decide(draft, command);
    const { entryId, kind, points, memberId, key } = entry;
    entry.requestHash = requestHash;
    this.answered.set(`${memberId} ${key}`, { memberId, key, entryId, kind, points, requestHash });
    return { memberId, entryId, points, isReplay: false };
  }

  /** The accounts a command may change. */
  draftsOf(command: LedgerCommand): AccountDraft[] {
    return membersOf(command).flatMap((id) => this.byMember.get(this.survivors.get(id) ?? id) ?? []);
  }

  private decide(draft: AccountDraft, command: LedgerCommand): NewEntry {
    const { on } = this.moment;
    switch (command.kind) {
      case 'SPEND':
        return spend(draft, this.pool(command), command, on);
      case 'HOLD':
        return hold(draft, command, this.moment);
      case 'CAPTURE':
        return capture(draft, command, this.moment);
      case 'RELEASE':
        return release(draft, command, this.moment);
      case 'REFUND':
        return refund(draft, command, this.entry(command.entryId), on);
      case 'REVERSE':
        return reverse(draft, command, this.entry(command.entryId), on);
      case 'RESTORE':
        return restore(draft, command, this.entry(command.entryId), on);
      case 'ADJUST':
        return adjust(draft, command, on);
      case 'ACTIVATE':
        return activate(draft, command, this.entry(command.entryId), on);
      case 'CANCEL':
        return cancel(draft, command, this.entry(command.entryId), on);
      case 'TRANSFER_OUT':
        return transfer(draft, this.draft(command.toMemberId), command, on);
      case 'FORFEIT':
        return forfeit(draft, command, on);
      case 'MERGE_OUT':
        return merge(draft, this.draft(command.toMemberId), command, on);
      case 'UNMERGE':
        return unmerge(draft, this.draft(command.toMemberId), command, this.entry(command.entryId), on);
      default:
        return assertNever(command);
    }
  }

  /** The member's account, or the one it was merged into. @throws DomainError MEMBER_UNKNOWN */
  private draft(memberId: Uuid): AccountDraft {
    const draft = this.byMember.get(this.survivors.get(memberId) ?? memberId);
    if (draft === undefined) throw memberUnknown(memberId);
    if (draft.state === 'MERGED') throw accountState(memberId, draft.state);
    return draft;
  }

  private pool({ pool = [] }: SpendPoints): AccountDraft[] {
    return pool.flatMap((memberId) => this.byMember.get(memberId) ?? []);
  }

  /** An entry as it stood before this batch, with what the batch has done about it. @throws DomainError ENTRY_UNKNOWN */
  private entry(entryId: Uuid): PastEntry {
    const made = this.drafts.flatMap((draft) => draft.entries);
    const here = made.find((entry) => entry.entryId === entryId);
    const entry = this.past.get(entryId) ?? (here === undefined ? undefined : { ...here, related: [] });
    if (entry === undefined) throw entryUnknown(entryId);
    const about = new Set([entryId]);
    for (const { entryId: id, kind } of entry.related) if (kind === 'REVERSE') about.add(id);
    const since = made.filter(({ entryId: id, kind, relatedEntryId }) => {
      if (relatedEntryId === null || !about.has(relatedEntryId)) return false;
      if (kind === 'REVERSE') about.add(id);
      return true;
    });
    return { ...entry, related: [...entry.related, ...since] };
  }
}

/** The accounts a command touches. */
export function membersOf(command: LedgerCommand): Uuid[] {
  if ('toMemberId' in command) return [command.memberId, command.toMemberId];
  return command.kind === 'SPEND' ? [command.memberId, ...(command.pool ?? [])] : [command.memberId];
}

/** Whether empty lots matter too: they may carry status points. */
export function needsAllLots(command: LedgerCommand): boolean {
  const { kind } = command;
  return kind === 'ADJUST' ? command.statusPoints < 0n : kind === 'MERGE_OUT' || kind === 'UNMERGE';
}

function isSame(one: Uint8Array | null, other: Uint8Array): boolean {
  return one !== null && one.length === other.length && one.every((byte, n) => byte === other[n]);
}
