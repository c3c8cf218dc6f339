import { createHash } from 'node:crypto';
import { type Clock, DomainError, type Uuid } from '@evergreen/kernel';
import { Database, type Transaction } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { AccountDraft, type NewEntry } from '../domain/ledger/account-draft.ts';
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
import type { Programme } from '../domain/programme.ts';
import { floorBy, tierIdsOf } from '../persistence/floors.ts';
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
import { actorNamed, currentActor } from './current-actor.ts';
import { expiriesOf } from './date-by-policy.ts';
import { orRefusal } from './or-refusal.ts';

const serviceItself = actorNamed({ kind: 'service', name: 'membership' });

/** Accounts that nobody else may change until the transaction ends. */
export interface OpenAccounts {
  /** Of today. */
  readonly programme: Programme;
  /** On what the commands before it left. @throws DomainError of `membership`, or KEY_REUSED: it changes nothing */
  answer(command: LedgerCommand, actor: string): PostedEntry;
  /** Writes down what the answers made of the accounts. */
  write(): Promise<void>;
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
    const accounts = await this.opened(tx, commands);
    const actor = currentActor();
    const answers = commands.map((command) => orRefusal(() => accounts.answer(command, actor)));
    await accounts.write();
    return answers;
  }

  /** For causes that are decided one after the other, each when those before it are answered. */
  async opened(tx: Transaction, commands: readonly LedgerCommand[]): Promise<OpenAccounts> {
    const { ledger, programme } = await this.open(tx, commands);
    const actors = new Map<NewEntry, string>();
    return {
      programme,
      answer: (command, actor) => {
        const posted = ledger.answer(command, hashOf(command));
        const entries = ledger.draftsOf(command).flatMap((draft) => draft.entries);
        for (const entry of entries) if (!actors.has(entry)) actors.set(entry, actor);
        return posted;
      },
      write: () => {
        // What time has done to an account on which nothing was posted is nobody's act.
        const actorOf = (entry: NewEntry) => actors.get(entry) ?? serviceItself;
        return writeAccounts(tx, ledger.drafts, { actorOf, recordedAt: this.clock.now() });
      },
    };
  }

  /** What days and hours have done to accounts, and what they owe paid out of what they have got meanwhile. */
  async bringUpToDate(tx: Transaction, memberIds: readonly Uuid[]): Promise<void> {
    const members = await lockMembers(tx, memberIds);
    const { drafts } = await this.drafts(tx, members, { allLots: false, lotIds: [], holdIds: [] });
    const actor = currentActor();
    await writeAccounts(tx, drafts, { actorOf: () => actor, recordedAt: this.clock.now() });
  }

  private async open(
    tx: Transaction,
    commands: readonly LedgerCommand[],
  ): Promise<{ readonly ledger: OpenLedger; readonly programme: Programme }> {
    const asked = [...new Set(commands.flatMap(membersOf))];
    const survivors = await survivorsOf(tx, asked);
    const ids = [...new Set(asked.map((id) => survivors.get(id) ?? id))];
    const all = [...new Set([...asked, ...ids])];
    const keys = commands.flatMap(({ memberId, key }) =>
      [...new Set([memberId, survivors.get(memberId) ?? memberId])].map((id) => ({ memberId: id, key })),
    );
    const [members, known] = await tx.together([() => lockMembers(tx, ids), () => entriesByKeys(tx, keys)]);
    const entryIds = commands.flatMap((command) => ('entryId' in command ? [command.entryId] : []));
    const past = entryIds.length === 0 ? new Map<Uuid, PastEntry>() : await pastEntries(tx, all, entryIds);
    const isDating = commands.some(({ kind }) => kind === 'ACTIVATE');
    const { drafts, moment, programme } = await this.drafts(tx, members, {
      allLots: commands.some(needsAllLots),
      lotIds: [...entryIds, ...[...past.values()].flatMap(({ lines }) => lines.map(({ lotId }) => lotId))],
      holdIds: commands.flatMap((command) => ('holdId' in command ? [command.holdId] : [])),
      ...{ isDating },
    });
    return { ledger: new OpenLedger(drafts, survivors, known, past, moment), programme };
  }

  private async drafts(
    tx: Transaction,
    members: readonly LockedMember[],
    { isDating = false, ...need }: Need & { readonly isDating?: boolean },
  ): Promise<{
    readonly drafts: AccountDraft[];
    readonly moment: PostingMoment;
    readonly programme: Programme;
  }> {
    const on = this.clock.today();
    const ids = members.map(({ memberId }) => memberId);
    const [states, programme, tiers] = await tx.together([
      () => readAccountStates(tx, members, need),
      () => currentProgramme(tx, on),
      () => tierIdsOf(tx, ids),
    ]);
    const expiryBy = isDating ? await expiriesOf(tx, ids, on, programme) : () => undefined;
    const moment = { on, at: this.clock.now(), holdMinutes: programme.holdMinutes };
    const drafts = states.map((state) => {
      const draft = new AccountDraft({
        ...{ ...state, floor: floorBy(programme, tiers.get(state.memberId)) },
        expiryBy: expiryBy(state.memberId),
        givenBackDaysMin: programme.givenBackDaysMin,
      });
      bringUpToDate(draft, moment);
      return draft;
    });
    return { drafts, moment, programme };
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
