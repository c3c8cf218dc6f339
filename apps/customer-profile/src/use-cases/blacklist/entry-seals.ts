import { DomainError, type Uuid } from '@evergreen/kernel';
import { maskIdentity, maskName, openField, sealField } from '@evergreen/personal-data';
import { Database, type Reader, sql, type Transaction } from '@evergreen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { CustomerKeys, type KeyColumns } from '../../persistence/customer-keys.repository.ts';
import type { IdentifierRow } from '../../persistence/blacklist/matches.repository.ts';
import { PersonalKeys } from '../../persistence/personal-keys.ts';
import { onServiceAccount } from '../on-service-account.ts';

/** Where each sealed text of an entry is kept: moved elsewhere it does not open. */
export const entryPlace = {
  person: (entryId: string) => `blacklist.person/${entryId}`,
  identifier: (entryId: string, kind: string, index: Buffer) =>
    `blacklist.identifier/${entryId}/${kind}/${index.toString('hex')}`,
  evidence: (entryId: string, id: string) => `blacklist.evidence/${entryId}/${id}`,
  fileName: (entryId: string, id: string) => `blacklist.file-name/${entryId}/${id}`,
  act: (entryId: string, n: number) => `blacklist.act/${entryId}/${n}`,
  match: (entryId: string, customerId: string) => `blacklist.match/${entryId}/${customerId}`,
} as const;

/** Texts of entries, sealed under a key of each entry: they outlive the customer's own key where the law needs them. */
@Injectable()
export class EntrySeals {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CustomerKeys) private readonly keys: CustomerKeys,
    @Inject(PersonalKeys) private readonly personalKeys: PersonalKeys,
  ) {}

  /** The key of an entry that is being written to. @throws DomainError NOT_FOUND once its texts are gone */
  async keyFor(tx: Transaction, entryId: Uuid): Promise<Buffer> {
    const key = (await this.keys.makeKey(tx, [entryId])).get(entryId);
    if (key === undefined) throw new DomainError('NOT_FOUND', 'The entry is over and empty', { entryId });
    return key;
  }

  /** Keys of entries that may be shown: no customer's scope holds them. */
  async keysOf(entryIds: readonly string[]): Promise<ReadonlyMap<string, Buffer>> {
    if (entryIds.length === 0) return new Map();
    const rows = await onServiceAccount(() => keyRows(this.database, entryIds));
    const opened = rows.map((row) => [row.id, this.keys.opened(row)] as const);
    return new Map(opened.flatMap(([id, key]) => (key === undefined ? [] : [[id, key] as const])));
  }

  /** What was asked, so that the same key with another content is known. */
  digest(asked: unknown): Buffer {
    return this.personalKeys.index.exact('order', JSON.stringify(asked));
  }
}

function keyRows(reader: Reader, ids: readonly string[]): Promise<(KeyColumns & { readonly id: string })[]> {
  return reader.rows(sql`
    select customer_id as id, master_key_id, wrapped from customer_key where customer_id = any(${ids}::uuid[])`);
}

/** Null for an empty text. */
export function sealText(key: Buffer, text: string, place: string): Buffer | null {
  return text === '' ? null : sealField(key, text, place);
}

/** Empty where nothing was said, or the key is gone. */
export function openText(key: Buffer | undefined, sealed: Buffer | null, place: string): string {
  return key === undefined || sealed === null ? '' : openField(key, sealed, place);
}

/** The name of who an entry is about, as staff see it. */
export function entryName(
  key: Buffer | undefined,
  entry: { readonly id: string; readonly personSealed: Buffer | null },
): string {
  return maskName(openText(key, entry.personSealed, entryPlace.person(entry.id)));
}

/** What an entry is matched by, as it is shown. */
export function shownIdentifier(
  key: Buffer | undefined,
  { entryId, kind, index, sealed }: IdentifierRow,
): string {
  const text = openText(key, sealed, entryPlace.identifier(entryId, kind, index));
  return kind === 'vin' ? maskIdentity(text) : text;
}
