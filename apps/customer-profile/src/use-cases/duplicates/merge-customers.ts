import { setTimeout as pause } from 'node:timers/promises';
import { isWithin } from '@evergreen/access';
import { AuditTrail } from '@evergreen/audit';
import { events } from '@evergreen/contracts';
import { Outbox } from '@evergreen/events';
import { type Clock, DomainError, type Uuid, uuidv7 } from '@evergreen/kernel';
import { openField, sealField } from '@evergreen/personal-data';
import { Database, type Transaction } from '@evergreen/persistence';
import { type Caller, officesOf } from '@evergreen/rpc';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { mergeRefused } from '../../domain/duplicates/merge-refused.ts';
import { tryLockBook } from '../../persistence/book.repository.ts';
import { CustomerKeys } from '../../persistence/customer-keys.repository.ts';
import { readCustomers } from '../../persistence/customers.repository.ts';
import { kindsUnderWay, lockRequestsOf } from '../../persistence/data-request.repository.ts';
import {
  type HeldRecord,
  holdRecords,
  keepMerge,
  type Merge,
  mergeOfKey,
  pointBrought,
  pointRecord,
  standingMerge,
  undoMerge,
} from '../../persistence/duplicates/merges.repository.ts';
import {
  copyVehicle,
  leanOn,
  lostVehicles,
  moveAll,
  moveBack,
} from '../../persistence/duplicates/move-records.ts';
import { keepApart } from '../../persistence/duplicates/pairs.repository.ts';
import { placeOf } from '../../persistence/personal-fields.ts';
import { TellListing } from '../blacklist/tell-listing.ts';
import { customerUnknown } from '../customer-files.ts';
import { onServiceAccount } from '../on-service-account.ts';

export interface MergeOrder {
  readonly key: string;
  /** The one that goes up in another one. */
  readonly mergedId: Uuid;
  readonly reason: string;
}

// An import holds the book for as long as it writes: longer than anybody waits at a screen.
const bookWait = { tries: 20, everyMs: 100 } as const;

/**
 * Makes one record of two of the same person, and two again. While it is done nobody writes to the book, so that no file
 * brings anything for a record that is on its way.
 */
@Injectable()
export class MergeCustomers {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(Outbox) private readonly outbox: Outbox,
    @Inject(AuditTrail) private readonly audit: AuditTrail,
    @Inject(CustomerKeys) private readonly keys: CustomerKeys,
    @Inject(TellListing) private readonly listing: TellListing,
  ) {}

  /**
   * @param customerId the one that stays
   * @returns the merge
   * @throws DomainError NOT_FOUND, also of a record outside the caller's offices; MERGE_REFUSED, KEY_REUSED
   */
  merge(caller: Caller, customerId: Uuid, { key, mergedId, reason }: MergeOrder): Promise<string> {
    if (customerId === mergedId) throw mergeRefused('SAME');
    return this.inTransaction(async (tx) => {
      const { into, merged } = await this.hold(tx, caller, customerId, mergedId);
      const known = await mergeOfKey(tx, key);
      if (known !== undefined) {
        if (known.undone_key === key || known.customer_id !== customerId) throw keyReused();
        return replayed(known, mergedId);
      }
      for (const record of [into, merged]) if (record.merged_into !== null) throw mergeRefused('MERGED');
      const at = this.clock.now();
      const brought = await pointBrought(tx, mergedId, customerId, undefined);
      const moved = await moveAll(tx, { from: mergedId, to: customerId, at });
      const version = await pointRecord(tx, mergedId, customerId, at);
      const id = uuidv7(at.getTime());
      const act = { key, reason, at, by: labelOf(caller) };
      await keepMerge(tx, { id, customerId, mergedId }, { brought, moved }, act);
      await this.listing.changed(tx, [customerId, mergedId]);
      const { unpreferred: _, ...counts } = moved;
      await this.audit.record(tx, {
        ...{ act: 'customer.merged', actor: caller },
        ...{ recordKind: 'customer', recordId: mergedId, customerId, orgPath: into.org_path },
        after: { into: customerId, ...counts },
        reason,
      });
      await this.outbox.append(tx, events.customersMerged, {
        merges: [{ customerId: mergedId, intoCustomerId: customerId, version }],
      });
      return id;
    });
  }

  /**
   * Of several merges in any order each can be undone, from where the record is now; what went along with the record
   * goes back with it. They are kept apart from then on.
   * @throws DomainError NOT_FOUND, also of a record outside the caller's offices; MERGE_REFUSED, KEY_REUSED
   */
  separate(caller: Caller, { key, mergedId, reason }: MergeOrder): Promise<string> {
    return this.inTransaction(async (tx) => {
      const [seen] = await readCustomers(tx, [mergedId], officesOf(caller, 'merge', 'Customer'));
      if (seen === undefined) throw customerUnknown();
      const customerId = seen.merged_into ?? (await mergeOfKey(tx, key))?.customer_id;
      if (customerId === undefined) throw mergeRefused('NOT_MERGED');
      const { into, merged } = await this.hold(tx, caller, customerId as Uuid, mergedId);
      const known = await mergeOfKey(tx, key);
      if (known !== undefined) {
        if (known.undone_key !== key) throw keyReused();
        return replayed(known, mergedId);
      }
      const merge = await standingMerge(tx, mergedId);
      // Somebody may have been quicker while the records were waited for.
      if (merge === undefined || merged.merged_into !== customerId) throw mergeRefused('NOT_MERGED');
      const at = this.clock.now();
      const version = await pointRecord(tx, mergedId, null, at);
      const brought = await pointBrought(tx, customerId, mergedId, merge.brought);
      const { unpreferred } = merge;
      await moveBack(
        tx,
        { from: customerId, to: mergedId, at },
        { records: [mergedId, ...brought], unpreferred },
      );
      await this.ownVehicles(tx, customerId, mergedId, at);
      await this.ownVehicles(tx, mergedId, customerId, at);
      const act = { key, reason, at, by: labelOf(caller) };
      await undoMerge(tx, merge.id, act);
      await keepApart(tx, [customerId, mergedId], act);
      await this.listing.changed(tx, [customerId as Uuid, mergedId]);
      await this.audit.record(tx, {
        ...{ act: 'customer.separated', actor: caller },
        ...{ recordKind: 'customer', recordId: mergedId, customerId: mergedId, orgPath: into.org_path },
        before: { into: customerId },
        reason,
      });
      await this.outbox.append(tx, events.customersSeparated, {
        merges: [{ customerId: mergedId, intoCustomerId: customerId, version }],
      });
      return merge.id;
    });
  }

  /** What moves, and what counts against people, may be of any office: the records are asked for by the caller's own. */
  private inTransaction(work: (tx: Transaction) => Promise<string>): Promise<string> {
    return onServiceAccount(() => this.database.transaction(work));
  }

  /** Both records as they are until the end, with nobody asking for their data or writing to the book. */
  private async hold(
    tx: Transaction,
    caller: Caller,
    customerId: Uuid,
    mergedId: Uuid,
  ): Promise<{ into: HeldRecord; merged: HeldRecord }> {
    const ids = [customerId, mergedId].sort();
    for (const id of ids) await lockRequestsOf(tx, id);
    await this.lockBook(tx);
    const held = await holdRecords(tx, ids);
    const offices = officesOf(caller, 'merge', 'Customer');
    const [into, merged] = [held.get(customerId), held.get(mergedId)];
    if (into === undefined || merged === undefined) throw customerUnknown();
    for (const record of [into, merged]) if (!isWithin(record.org_path, offices)) throw customerUnknown();
    for (const record of [into, merged]) {
      if (record.isErased) throw mergeRefused('ERASED');
      if ((await kindsUnderWay(tx, record.id, uuidv7())).length > 0) throw mergeRefused('REQUEST_UNDER_WAY');
    }
    return { into, merged };
  }

  private async lockBook(tx: Transaction): Promise<void> {
    for (let n = 0; n < bookWait.tries; n += 1) {
      if (await tryLockBook(tx)) return;
      await pause(bookWait.everyMs);
    }
    throw mergeRefused('IMPORT_UNDER_WAY');
  }

  /** Terms lean on vehicles of their own customer: on the same one that is there, or on a copy. */
  private async ownVehicles(tx: Transaction, customerId: string, otherId: string, at: Date): Promise<void> {
    for (const lost of await lostVehicles(tx, customerId, otherId)) {
      if (lost.own_id !== null) {
        await leanOn(tx, customerId, { from: lost.id, to: lost.own_id });
        continue;
      }
      const id = uuidv7(at.getTime());
      const plate = await this.plateFor(tx, lost, { customerId, id });
      await copyVehicle(tx, lost.id, { id, customerId, plate, at });
      await leanOn(tx, customerId, { from: lost.id, to: id });
    }
  }

  private async plateFor(
    tx: Transaction,
    lost: { readonly id: string; readonly plate_sealed: Buffer | null; readonly sealed_for: string },
    { customerId, id }: { readonly customerId: string; readonly id: string },
  ): Promise<Buffer | null> {
    const from = await this.keys.keyOf(tx, lost.sealed_for);
    const to = (await this.keys.makeKey(tx, [customerId])).get(customerId);
    if (lost.plate_sealed === null || from === undefined || to === undefined) return null;
    return sealField(to, openField(from, lost.plate_sealed, placeOf.plate(lost.id)), placeOf.plate(id));
  }
}

function replayed(known: Merge, mergedId: string): string {
  if (known.merged_id !== mergedId) throw keyReused();
  return known.id;
}

function keyReused(): DomainError<'KEY_REUSED'> {
  return new DomainError('KEY_REUSED', 'The key was used for other records');
}

function labelOf(caller: Caller): string {
  if (caller.kind === 'staff') return caller.staffNumber;
  throw new DomainError('FORBIDDEN', 'Only staff may do this');
}
