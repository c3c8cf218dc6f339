import { isWithin } from '@evergreen/access';
import { AuditTrail } from '@evergreen/audit';
import { type Clock, DomainError, type Uuid } from '@evergreen/kernel';
import { maskName } from '@evergreen/personal-data';
import { Database, type Reader } from '@evergreen/persistence';
import { type Caller, officesOf } from '@evergreen/rpc';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { dueUntil } from '../../domain/blacklist/blacklist-rules.ts';
import type { IdentifierKind } from '../../domain/blacklist/door.ts';
import { isAllowed } from '../../domain/blacklist/entry.ts';
import {
  type ActRow,
  entriesByIds,
  entriesOfCustomer,
  type EntriesWanted,
  type EntryRow,
  type EvidenceRow,
  listEntries,
  readActs,
  readEntry,
  readEvidence,
} from '../../persistence/blacklist/entries.repository.ts';
import { isBlocked, isIdentityKnown } from '../../persistence/blacklist/listing.repository.ts';
import {
  countProposed,
  matchesOfEntry,
  type MatchRow,
  officesOfPeople,
  proposedMatches,
  readIdentifiers,
} from '../../persistence/blacklist/matches.repository.ts';
import { CustomerKeys } from '../../persistence/customer-keys.repository.ts';
import { readCustomers } from '../../persistence/customers.repository.ts';
import { fieldText, placeOf } from '../../persistence/personal-fields.ts';
import { customerUnknown } from '../customer-files.ts';
import { onServiceAccount } from '../on-service-account.ts';
import { type ActOfPeople, reachOf, rightOf } from './act-on-entry.ts';
import { BlacklistLimits } from './blacklist-limits.ts';
import { entryName, entryPlace, EntrySeals, openText, shownIdentifier } from './entry-seals.ts';
import { entryUnknown, type Staff } from './propose-entry.ts';

/** An entry as staff see it. */
export interface EntrySeen extends EntryRow {
  readonly nameMasked: string;
  /** What the caller may do with it now; empty in a list. */
  readonly may: readonly ActOfPeople[];
}

export interface MatchSeen extends MatchRow {
  readonly customerNameMasked: string;
  readonly entryNameMasked: string;
  readonly mayDecide: boolean;
}

export interface EvidenceSeen extends Pick<EvidenceRow, 'id' | 'addedByLabel' | 'addedAt'> {
  readonly text: string;
  /** Empty: no file. */
  readonly fileName: string;
}

export interface ActSeen extends ActRow {
  readonly words: string;
}

/** An entry with all that is known of it. */
export interface EntryFile {
  readonly entry: EntrySeen;
  readonly identifiers: readonly { readonly kind: IdentifierKind; readonly valueMasked: string }[];
  readonly evidence: readonly EvidenceSeen[];
  readonly history: readonly ActSeen[];
  readonly matches: readonly MatchSeen[];
}

const entriesMax = 50;

/** Shows staff the entries of their offices, and those about customers of their offices. */
@Injectable()
export class ReadBlacklist {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CustomerKeys) private readonly keys: CustomerKeys,
    @Inject(AuditTrail) private readonly audit: AuditTrail,
    @Inject(BlacklistLimits) private readonly limits: BlacklistLimits,
    @Inject(EntrySeals) private readonly seals: EntrySeals,
  ) {}

  /** The newest first. */
  async list(
    caller: Staff,
    wanted: Pick<EntriesWanted, 'filter' | 'afterId' | 'limit'>,
  ): Promise<EntrySeen[]> {
    const offices = officesOf(caller, 'read', 'BlacklistEntry');
    const until = dueUntil(this.limits.today(), this.clock.today());
    const entries = await listEntries(this.database, { ...wanted, offices, dueUntil: until });
    return this.named(entries);
  }

  /** Each look is written down. @throws DomainError NOT_FOUND, also outside the caller's offices */
  async one(caller: Staff, entryId: Uuid): Promise<EntryFile> {
    const parts = await this.database.transaction(async (tx) => {
      const { entry, offices } = await this.demandSeen(tx, caller, entryId);
      await this.audit.record(tx, {
        act: 'blacklist-entry.viewed',
        ...{ recordKind: 'blacklist-entry', recordId: entryId, orgPath: entry.orgPath },
        ...(entry.customerId === null ? {} : { customerId: entry.customerId }),
      });
      return {
        ...{ entry, offices },
        identifiers: await readIdentifiers(tx, entryId),
        evidence: await readEvidence(tx, entryId),
        acts: await readActs(tx, entryId),
        matches: await matchesOfEntry(tx, entryId),
      };
    });
    const key = (await this.seals.keysOf([entryId])).get(entryId);
    const [named] = await this.named([parts.entry]);
    return {
      entry: { ...named!, may: mayOf(caller, parts.entry, parts.offices) },
      identifiers: parts.identifiers.map((row) => ({
        kind: row.kind,
        valueMasked: shownIdentifier(key, row),
      })),
      evidence: parts.evidence.map((row) => ({
        ...{ id: row.id, addedByLabel: row.addedByLabel, addedAt: row.addedAt },
        text: openText(key, row.textSealed, entryPlace.evidence(entryId, row.id)),
        fileName: openText(key, row.fileNameSealed, entryPlace.fileName(entryId, row.id)),
      })),
      history: parts.acts.map((act) => ({
        ...act,
        words: openText(key, act.wordsSealed, entryPlace.act(entryId, act.n)),
      })),
      matches: await this.shown(caller, parts.matches),
    };
  }

  /** Customers who may be somebody listed, oldest first, and how many wait. */
  async proposed(caller: Staff, limit: number): Promise<{ matches: MatchSeen[]; total: number }> {
    const offices = officesOf(caller, 'read', 'BlacklistEntry');
    const matches = await proposedMatches(this.database, offices, limit);
    return { matches: await this.shown(caller, matches), total: await countProposed(this.database, offices) };
  }

  /** What stands against a customer. @throws DomainError NOT_FOUND, also outside the caller's offices */
  async ofCustomer(
    caller: Staff,
    customerId: Uuid,
  ): Promise<{ isBlocked: boolean; entries: EntrySeen[]; isIdentityKnown: boolean; mayPropose: boolean }> {
    const offices = officesOf(caller, 'read', 'BlacklistEntry');
    const [customer] = await readCustomers(this.database, [customerId], offices);
    if (customer === undefined) throw customerUnknown();
    const entries = await entriesOfCustomer(this.database, customerId, entriesMax);
    const proposing = officesOf(caller, 'propose', 'BlacklistEntry');
    return {
      isBlocked: await isBlocked(this.database, customerId),
      entries: await this.named(entries),
      isIdentityKnown: await isIdentityKnown(this.database, customerId),
      mayPropose: customer.destroyed_at === null && isWithin(customer.org_path, proposing),
    };
  }

  /** Which stored file a piece of evidence is; the look is written down. @throws DomainError NOT_FOUND */
  async file(caller: Staff, entryId: Uuid, evidenceId: Uuid): Promise<{ fileId: string; fileName: string }> {
    const row = await this.database.transaction(async (tx) => {
      const { entry } = await this.demandSeen(tx, caller, entryId);
      const found = (await readEvidence(tx, entryId)).find(({ id }) => id === evidenceId);
      if (found?.fileId == null) throw new DomainError('FILE_UNKNOWN', 'There is no such file');
      await this.audit.record(tx, {
        act: 'blacklist-entry.evidence-opened',
        ...{ recordKind: 'blacklist-entry', recordId: entryId, orgPath: entry.orgPath },
        ...(entry.customerId === null ? {} : { customerId: entry.customerId }),
        after: { evidenceId },
      });
      return { fileId: found.fileId, sealed: found.fileNameSealed };
    });
    const key = (await this.seals.keysOf([entryId])).get(entryId);
    return {
      fileId: row.fileId,
      fileName: openText(key, row.sealed, entryPlace.fileName(entryId, evidenceId)),
    };
  }

  private async demandSeen(
    reader: Reader,
    caller: Staff,
    entryId: Uuid,
  ): Promise<{ entry: EntryRow; offices: readonly string[] }> {
    const entry = await readEntry(reader, entryId);
    const offices = await officesOfPeople(reader, entryId);
    const seen = officesOf(caller, 'read', 'BlacklistEntry');
    if (entry === undefined || ![entry.orgPath, ...offices].some((office) => isWithin(office, seen)))
      throw entryUnknown();
    return { entry, offices };
  }

  /** With names: of customers as the book has them, of others as they were typed; masked. */
  private async named(entries: readonly EntryRow[]): Promise<EntrySeen[]> {
    const keys = await this.seals.keysOf(entries.map(({ id }) => id));
    const ids = entries.flatMap(({ customerId }) => (customerId === null ? [] : [customerId]));
    const customers = await onServiceAccount(() => readCustomers(this.database, ids, ['/']));
    const names = new Map(
      customers.map((row) => [
        row.id,
        maskName(fieldText(this.keys.opened(row), row.name_sealed, placeOf.name(row.id))),
      ]),
    );
    return entries.map((entry) => ({
      ...entry,
      nameMasked: names.get(entry.customerId ?? '') ?? entryName(keys.get(entry.id), entry),
      may: [],
    }));
  }

  private async shown(caller: Caller, matches: readonly MatchRow[]): Promise<MatchSeen[]> {
    const entryIds = [...new Set(matches.map(({ entryId }) => entryId))];
    const entries = await onServiceAccount(() => entriesByIds(this.database, entryIds));
    const names = new Map((await this.named(entries)).map(({ id, nameMasked }) => [id, nameMasked]));
    const deciding = officesOf(caller, 'approve', 'BlacklistEntry');
    return matches.map((match) => ({
      ...match,
      customerNameMasked: maskName(
        fieldText(this.keys.opened(match), match.nameSealed, placeOf.name(match.customerId)),
      ),
      entryNameMasked: names.get(match.entryId) ?? '',
      mayDecide: match.kinds.length > 0 && isWithin(match.orgPath, deciding),
    }));
  }
}

function mayOf(caller: Staff, entry: EntryRow, offices: readonly string[]): ActOfPeople[] {
  const reach = reachOf(caller, entry, offices);
  const hands = { by: caller.accountId, proposedBy: entry.proposedBy, decidedBy: entry.decidedBy };
  const acts = Object.keys(rightOf) as ActOfPeople[];
  return acts.filter(
    (act) =>
      reach[rightOf[act]] &&
      isAllowed(act, entry.state, hands) &&
      (act !== 'GIVE_NOTICE' || entry.isNoticeWithheld),
  );
}
