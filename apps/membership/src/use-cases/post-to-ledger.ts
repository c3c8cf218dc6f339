import { createHash } from 'node:crypto';
import { assertNever, type Clock, DomainError, type Uuid } from '@evergreen/kernel';
import { Database, type Transaction } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { AccountDraft, type NewEntry } from '../domain/ledger/account-draft.ts';
import { activate, adjust, cancel } from '../domain/ledger/award.ts';
import type { LedgerCommand } from '../domain/ledger/command.ts';
import type { PastEntry } from '../domain/ledger/entry-facts.ts';
import { capture, hold, type Moment, release, releaseTimedOut } from '../domain/ledger/hold.ts';
import { accountState, entryUnknown, keyReused, memberUnknown } from '../domain/ledger/ledger.errors.ts';
import { forfeit, merge, transfer, unmerge } from '../domain/ledger/move.ts';
import { restore, reverse } from '../domain/ledger/reverse.ts';
import { expire, settle } from '../domain/ledger/settle.ts';
import { refund, spend } from '../domain/ledger/spend.ts';
import { floorsOf } from '../persistence/floors.ts';
import {
  entriesByKeys,
  type KnownEntry,
  lockMembers,
  pastEntries,
  readAccountStates,
  survivorsOf,
} from '../persistence/ledger-reads.ts';
import { writeAccounts } from '../persistence/ledger-writes.ts';
import { currentActor } from './current-actor.ts';

/** The answer to a command: the entry its key has made, now or before. */
export interface PostedEntry {
  readonly memberId: Uuid;
  readonly entryId: Uuid;
  /** Signed change of what lies free on the account. */
  readonly points: bigint;
  readonly isReplay: boolean;
}

/**
 * Posts commands to the ledger. All commands of a call share one transaction: the accounts are locked, each command
 * is decided by the rules on what those before it left, and everything is written together. A refused command changes
 * nothing and does not keep the others back.
 */
@Injectable()
export class PostToLedger {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws DomainError of `membership`, or KEY_REUSED */
  async run(command: LedgerCommand): Promise<PostedEntry> {
    return this.database.transaction((tx) => this.in(tx, command));
  }

  /** The same in the transaction of its cause. A refusal leaves the transaction as it was. */
  async in(tx: Transaction, command: LedgerCommand): Promise<PostedEntry> {
    const [answer] = await this.all(tx, [command]);
    if (answer instanceof DomainError) throw answer;
    return answer!;
  }

  /** @returns an answer for each command, in their order */
  async all(tx: Transaction, commands: readonly LedgerCommand[]): Promise<(PostedEntry | DomainError)[]> {
    const ledger = await this.open(tx, commands);
    const answers = commands.map((command) => {
      try {
        return ledger.answer(command);
      } catch (error) {
        if (error instanceof DomainError) return error;
        throw error;
      }
    });
    await writeAccounts(tx, ledger.drafts, { actor: currentActor(), recordedAt: this.clock.now() });
    return answers;
  }

  /** Pays what members owe out of what they have got meanwhile. */
  async settle(tx: Transaction, memberIds: readonly Uuid[]): Promise<void> {
    const members = await lockMembers(tx, memberIds);
    const drafts = await this.drafts(tx, members, { allLots: false, lotIds: [], holdIds: [] });
    await writeAccounts(tx, drafts, { actor: currentActor(), recordedAt: this.clock.now() });
  }

  private async open(tx: Transaction, commands: readonly LedgerCommand[]): Promise<OpenLedger> {
    const asked = [...new Set(commands.flatMap(membersOf))];
    const survivors = await survivorsOf(tx, asked);
    const ids = [...new Set(asked.map((id) => survivors.get(id) ?? id))];
    const members = await lockMembers(tx, ids);
    const all = [...new Set([...asked, ...ids])];
    const known = await entriesByKeys(
      tx,
      commands.flatMap(({ memberId, key }) =>
        [...new Set([memberId, survivors.get(memberId) ?? memberId])].map((id) => ({ memberId: id, key })),
      ),
    );
    const entryIds = commands.flatMap((command) => ('entryId' in command ? [command.entryId] : []));
    const past = entryIds.length === 0 ? new Map<Uuid, PastEntry>() : await pastEntries(tx, all, entryIds);
    const drafts = await this.drafts(tx, members, {
      allLots: commands.some(needsAllLots),
      lotIds: [...entryIds, ...[...past.values()].flatMap(({ lines }) => lines.map(({ lotId }) => lotId))],
      holdIds: commands.flatMap((command) => ('holdId' in command ? [command.holdId] : [])),
    });
    return new OpenLedger(drafts, survivors, known, past, this.moment());
  }

  private async drafts(
    tx: Transaction,
    members: Parameters<typeof readAccountStates>[1],
    need: Parameters<typeof readAccountStates>[2],
  ): Promise<AccountDraft[]> {
    const states = await readAccountStates(tx, members, need);
    const floors = await floorsOf(
      tx,
      members.map(({ memberId }) => memberId),
      this.clock.today(),
    );
    const moment = this.moment();
    return states.map((state) => {
      const draft = new AccountDraft({ ...state, floor: floors.get(state.memberId)! });
      releaseTimedOut(draft, moment);
      settle(draft, moment.on, null);
      expire(draft, moment.on);
      return draft;
    });
  }

  private moment(): Moment {
    return { on: this.clock.today(), at: this.clock.now() };
  }
}

/** Accounts at hand, and what their keys and entries have been. */
class OpenLedger {
  private readonly byMember: ReadonlyMap<Uuid, AccountDraft>;
  private readonly answered = new Map<string, KnownEntry>();

  constructor(
    readonly drafts: readonly AccountDraft[],
    private readonly survivors: ReadonlyMap<Uuid, Uuid>,
    known: readonly KnownEntry[],
    private readonly past: ReadonlyMap<Uuid, PastEntry>,
    private readonly moment: Moment,
  ) {
    this.byMember = new Map(drafts.map((draft) => [draft.memberId, draft]));
    for (const entry of known) this.answered.set(`${entry.memberId} ${entry.key}`, entry);
  }

  answer(command: LedgerCommand): PostedEntry {
    const requestHash = hashOf(command);
    const draft = this.draft(command.memberId);
    const known =
      this.answered.get(`${command.memberId} ${command.key}`) ??
      this.answered.get(`${draft.memberId} ${command.key}`);
    if (known !== undefined) {
      if (known.requestHash?.equals(requestHash) !== true) throw keyReused(command.key);
      return { memberId: known.memberId, entryId: known.entryId, points: known.points, isReplay: true };
    }
    const entry = this.decide(draft, command);
    const { entryId, kind, points, memberId, key } = entry;
    entry.requestHash = requestHash;
    this.answered.set(`${memberId} ${key}`, { memberId, key, entryId, kind, points, requestHash });
    return { memberId, entryId, points, isReplay: false };
  }

  private decide(draft: AccountDraft, command: LedgerCommand): NewEntry {
    const { on } = this.moment;
    switch (command.kind) {
      case 'SPEND':
        return spend(draft, command, on);
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

  /** An entry as it stood before this batch, with what the batch has done about it. @throws DomainError ENTRY_UNKNOWN */
  private entry(entryId: Uuid): PastEntry {
    const made = this.drafts.flatMap((draft) => draft.entries);
    const here = made.find((entry) => entry.entryId === entryId);
    const entry = this.past.get(entryId) ?? (here === undefined ? undefined : { ...here, related: [] });
    if (entry === undefined) throw entryUnknown(entryId);
    const since = made.filter(({ relatedEntryId }) => relatedEntryId === entryId);
    return { ...entry, related: [...entry.related, ...since] };
  }
}

function membersOf(command: LedgerCommand): Uuid[] {
  return 'toMemberId' in command ? [command.memberId, command.toMemberId] : [command.memberId];
}

/** Status points lie on lots that may be empty otherwise. */
function needsAllLots({ kind }: LedgerCommand): boolean {
  return kind === 'ADJUST' || kind === 'MERGE_OUT' || kind === 'UNMERGE';
}

/** What a command asks, whatever its key: the same key may ask nothing else. */
function hashOf(command: LedgerCommand): Buffer {
  const { key: _, ...content } = command;
  const sorted = Object.entries(content).sort(([a], [b]) => (a < b ? -1 : 1));
  const text = JSON.stringify(sorted, (_name, value: unknown) =>
    typeof value === 'bigint' ? `${value}n` : value,
  );
  return createHash('sha256').update(text).digest().subarray(0, 16);
}
