import { createHash } from 'node:crypto';
import { type Clock, DomainError, type Uuid } from '@evergreen/kernel';
import { Database, type Transaction } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { AccountDraft } from '../domain/ledger/account-draft.ts';
import type { LedgerCommand } from '../domain/ledger/command.ts';
import type { PastEntry } from '../domain/ledger/entry-facts.ts';
import type { PostingMoment } from '../domain/ledger/hold.ts';
import {
  bringUpToDate,
  membersOf,
  needsAllLots,
  OpenLedger,
  type PostedEntry,
} from '../domain/ledger/open-ledger.ts';
import { floorsOf } from '../persistence/floors.ts';
import { currentProgramme } from '../persistence/programme.repository.ts';
import {
  entriesByKeys,
  type LockedMember,
  lockMembers,
  type Need,
  pastEntries,
  readAccountStates,
  survivorsOf,
} from '../persistence/ledger-reads.ts';
import { writeAccounts } from '../persistence/ledger-writes.ts';
import { currentActor } from './current-actor.ts';
import { expiriesOf } from './date-by-policy.ts';

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
        return ledger.answer(command, hashOf(command));
      } catch (error) {
        if (error instanceof DomainError) return error;
        throw error;
      }
    });
    await writeAccounts(tx, ledger.drafts, { actor: currentActor(), recordedAt: this.clock.now() });
    return answers;
  }

  /** What days and hours have done to accounts, and what they owe paid out of what they have got meanwhile. */
  async bringUpToDate(tx: Transaction, memberIds: readonly Uuid[]): Promise<void> {
    const members = await lockMembers(tx, memberIds);
    const { drafts } = await this.drafts(tx, members, { allLots: false, lotIds: [], holdIds: [] });
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
    const isDating = commands.some(({ kind }) => kind === 'ACTIVATE');
    const { drafts, moment } = await this.drafts(tx, members, {
      allLots: commands.some(needsAllLots),
      lotIds: [...entryIds, ...[...past.values()].flatMap(({ lines }) => lines.map(({ lotId }) => lotId))],
      holdIds: commands.flatMap((command) => ('holdId' in command ? [command.holdId] : [])),
      ...{ isDating },
    });
    return new OpenLedger(drafts, survivors, known, past, moment);
  }

  private async drafts(
    tx: Transaction,
    members: readonly LockedMember[],
    { isDating = false, ...need }: Need & { readonly isDating?: boolean },
  ): Promise<{ readonly drafts: AccountDraft[]; readonly moment: PostingMoment }> {
    const states = await readAccountStates(tx, members, need);
    const on = this.clock.today();
    const programme = await currentProgramme(tx, on);
    const ids = members.map(({ memberId }) => memberId);
    const floors = await floorsOf(tx, ids, programme);
    const expiryBy = isDating ? await expiriesOf(tx, ids, on, programme) : () => undefined;
    const moment = { on, at: this.clock.now(), holdMinutes: programme.holdMinutes };
    const drafts = states.map((state) => {
      const draft = new AccountDraft({
        ...{ ...state, floor: floors.get(state.memberId)!, expiryBy: expiryBy(state.memberId) },
      });
      bringUpToDate(draft, moment);
      return draft;
    });
    return { drafts, moment };
  }
}

/** What a command asks, whatever its key: the same key may ask nothing else. */
function hashOf(command: LedgerCommand): Buffer {
  // Who else could give changes with the household, and is not what is asked for.
  const content = Object.entries(command).filter(([name]) => name !== 'key' && name !== 'pool');
  const sorted = content.sort(([a], [b]) => (a < b ? -1 : 1));
  const text = JSON.stringify(sorted, (_name, value: unknown) =>
    typeof value === 'bigint' ? `${value}n` : value,
  );
  return createHash('sha256').update(text).digest().subarray(0, 16);
}
