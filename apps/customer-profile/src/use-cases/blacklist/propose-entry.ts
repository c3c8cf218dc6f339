import { isWithin } from '@evergreen/access';
import { type FileStore, FileUnknown } from '@evergreen/files';
import { type Clock, DomainError, InvalidInput, type LocalDate, type Uuid, uuidv7 } from '@evergreen/kernel';
import { sealField } from '@evergreen/personal-data';
import { Database, type Transaction } from '@evergreen/persistence';
import { type Caller, officesOf } from '@evergreen/rpc';
import { CLOCK, FILE_STORE } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { demandEnd } from '../../domain/blacklist/blacklist-rules.ts';
import type { EntryReason } from '../../domain/blacklist/entry.ts';
import {
  entryOfKey,
  type EvidenceRow,
  insertEntry,
  insertEvidence,
  lockEntry,
} from '../../persistence/blacklist/entries.repository.ts';
import { type KnownBy, knownBy } from '../../persistence/blacklist/listing.repository.ts';
import { insertIdentifiers, insertOwnMatch } from '../../persistence/blacklist/matches.repository.ts';
import { CustomerKeys } from '../../persistence/customer-keys.repository.ts';
import { PersonalKeys } from '../../persistence/personal-keys.ts';
import { lockUpload } from '../../persistence/uploads.repository.ts';
import { customerUnknown } from '../customer-files.ts';
import { onServiceAccount } from '../on-service-account.ts';
import { BlacklistLimits } from './blacklist-limits.ts';
import { entryPlace, EntrySeals, sealText } from './entry-seals.ts';
import { EntryStory } from './entry-story.ts';
import { MatchPeople } from './match-people.ts';
import { identifiersOfBook, keptIdentifiers, type TypedIdentifier } from './read-identifiers.ts';

export type Staff = Extract<Caller, { kind: 'staff' }>;

/** One thing that speaks for an entry: what is known, with a stored file or without. */
export interface EvidencePiece {
  readonly text: string;
  readonly fileId: string | null;
  readonly fileName: string;
}

export interface ProposalOrder {
  readonly key: string;
  /** Null: about somebody who is no customer. */
  readonly customerId: Uuid | null;
  readonly personName: string;
  readonly identifiers: readonly TypedIdentifier[];
  readonly reason: EntryReason;
  readonly evidence: readonly EvidencePiece[];
  readonly endsOn: LocalDate | null;
  readonly orgPath: string | null;
}

/** Proposes that somebody be listed. It counts for nothing until another person has approved it. */
@Injectable()
export class ProposeEntry {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(FILE_STORE) private readonly files: FileStore,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(PersonalKeys) private readonly personalKeys: PersonalKeys,
    @Inject(CustomerKeys) private readonly customerKeys: CustomerKeys,
    @Inject(BlacklistLimits) private readonly limits: BlacklistLimits,
    @Inject(EntrySeals) private readonly seals: EntrySeals,
    @Inject(EntryStory) private readonly story: EntryStory,
    @Inject(MatchPeople) private readonly match: MatchPeople,
  ) {}

  /**
   * @throws DomainError NOT_FOUND, also outside the caller's offices; FORBIDDEN for an office that is not theirs;
   * FILE_UNKNOWN; KEY_REUSED; InvalidInput where nothing identifies the person, or the end is none
   */
  run(caller: Staff, order: ProposalOrder): Promise<Uuid> {
    return onServiceAccount(() => this.database.transaction((tx) => this.inTransaction(tx, caller, order)));
  }

  private async inTransaction(tx: Transaction, caller: Staff, order: ProposalOrder): Promise<Uuid> {
    const { key: orderKey, ...asked } = order;
    const key = `${caller.accountId}/${orderKey}`;
    const digest = this.seals.digest(asked);
    const known = await entryOfKey(tx, key);
    if (known !== undefined) return sameEntry(known, digest, orderKey);
    const person = order.customerId === null ? undefined : await this.customer(tx, caller, order.customerId);
    const orgPath = person?.orgPath ?? this.office(caller, order);
    const rules = this.limits.today();
    if (order.endsOn !== null) demandEnd(rules, this.clock.today(), order.endsOn);
    const id = uuidv7(this.clock.now().getTime());
    const entryKey = await this.seals.keyFor(tx, id);
    const identifiers = await this.identifiers(tx, order, person);
    const kept = keptIdentifiers(this.personalKeys.index, entryKey, id, identifiers);
    if (kept.length === 0 && person === undefined)
      throw new InvalidInput([
        { field: 'identifiers', problem: 'must hold something the person is known by' },
      ]);
    const isNew = await insertEntry(tx, {
      ...{
        id,
        key,
        digest,
        orgPath,
        customerId: order.customerId,
        reason: order.reason,
        endsOn: order.endsOn,
      },
      rulesVersion: rules.version,
      personSealed: sealText(entryKey, order.personName, entryPlace.person(id)),
      ...{ proposedBy: caller.accountId, proposedByLabel: caller.staffNumber, at: this.clock.now() },
    });
    // The same order came twice at once, and the other one was first.
    if (!isNew) return sameEntry((await entryOfKey(tx, key))!, digest, orderKey);
    await insertIdentifiers(tx, [
      ...kept,
      ...identityOfBook(person).map((index) => ({
        ...{ entryId: id, kind: 'identity' as const, index },
        // The number is kept nowhere: there is nothing to show of it.
        sealed: sealField(entryKey, '****', entryPlace.identifier(id, 'identity', index)),
      })),
    ]);
    await insertEvidence(tx, id, await this.evidence(tx, caller, entryKey, id, order.evidence));
    const places = { orgPath, entryOrgPath: orgPath, at: this.clock.now() };
    if (order.customerId !== null) await insertOwnMatch(tx, id, order.customerId, places);
    const entry = (await lockEntry(tx, id))!;
    await this.story.tell(tx, caller, entry, {
      act: 'PROPOSE',
      key: 'propose',
      asked,
      state: 'PROPOSED',
      words: '',
    });
    await this.match.run(tx, { entryId: id });
    return id;
  }

  /** Adds to what speaks for an entry, as long as it is not over. @throws DomainError as `run`; BLACKLIST_STATE */
  addEvidence(caller: Staff, entryId: Uuid, orderKey: string, piece: EvidencePiece): Promise<void> {
    const key = `${caller.accountId}/${orderKey}`;
    return onServiceAccount(() =>
      this.database.transaction(async (tx) => {
        const entry = await lockEntry(tx, entryId);
        if (entry === undefined || !isWithin(entry.orgPath, officesOf(caller, 'propose', 'BlacklistEntry')))
          throw entryUnknown();
        const asked = { act: 'ADD_EVIDENCE', ...piece };
        if (await this.story.isReplay(tx, entryId, key, asked)) return;
        if (entry.endedOn !== null)
          throw new DomainError('BLACKLIST_STATE', 'The entry is over', {
            state: entry.state,
            act: 'ADD_EVIDENCE',
          });
        const entryKey = await this.seals.keyFor(tx, entryId);
        await insertEvidence(tx, entryId, await this.evidence(tx, caller, entryKey, entryId, [piece]));
        await this.story.tell(tx, caller, entry, {
          ...{ act: 'ADD_EVIDENCE' as const, key, asked, state: entry.state, words: '' },
        });
      }),
    );
  }

  private async customer(tx: Transaction, caller: Staff, customerId: Uuid): Promise<KnownBy> {
    const person = await knownBy(tx, customerId);
    if (person === undefined || person.isErased) throw customerUnknown();
    if (!isWithin(person.orgPath, officesOf(caller, 'propose', 'BlacklistEntry'))) throw customerUnknown();
    return person;
  }

  private office(caller: Staff, { orgPath }: ProposalOrder): string {
    const office = orgPath ?? caller.orgPath;
    if (isWithin(office, officesOf(caller, 'propose', 'BlacklistEntry'))) return office;
    throw new DomainError('FORBIDDEN', 'Not for this office');
  }

  private async identifiers(
    tx: Transaction,
    { customerId, identifiers }: ProposalOrder,
    person: KnownBy | undefined,
  ): Promise<readonly TypedIdentifier[]> {
    if (customerId === null || person === undefined) return identifiers;
    const key = await this.customerKeys.keyOf(tx, customerId);
    return [...identifiers, ...identifiersOfBook(key, customerId, person)];
  }

  private async evidence(
    tx: Transaction,
    { staffNumber }: Staff,
    key: Buffer,
    entryId: Uuid,
    pieces: readonly EvidencePiece[],
  ): Promise<EvidenceRow[]> {
    const rows: EvidenceRow[] = [];
    for (const { text, fileId, fileName } of pieces) {
      if (fileId !== null) await this.demandFile(tx, fileId);
      const id = uuidv7();
      rows.push({
        ...{ id, fileId, addedByLabel: staffNumber, addedAt: this.clock.now() },
        textSealed: sealField(key, text, entryPlace.evidence(entryId, id)),
        fileNameSealed: fileId === null ? null : sealField(key, fileName, entryPlace.fileName(entryId, id)),
      });
    }
    return rows;
  }

  /** The file does not go, as uploads do, before the evidence that needs it is known. */
  private async demandFile(tx: Transaction, fileId: string): Promise<void> {
    await lockUpload(tx, fileId);
    try {
      await this.files.storedAt(fileId);
    } catch (error) {
      if (!(error instanceof FileUnknown)) throw error;
      throw new DomainError('FILE_UNKNOWN', 'No file is stored under this id', { fileId });
    }
  }
}

function identityOfBook(person: KnownBy | undefined): Buffer[] {
  return person?.identityIndex == null ? [] : [person.identityIndex];
}

function sameEntry(known: { readonly id: Uuid; readonly digest: Buffer }, digest: Buffer, key: string): Uuid {
  if (known.digest.equals(digest)) return known.id;
  throw new DomainError('KEY_REUSED', 'The key was used for another entry', { key });
}

/** The same answer for an entry that is not there and for one that is not the caller's to see. */
export function entryUnknown(): DomainError<'NOT_FOUND'> {
  return new DomainError('NOT_FOUND', 'There is no such entry');
}
