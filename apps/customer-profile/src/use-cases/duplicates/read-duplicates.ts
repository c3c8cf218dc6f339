import { isWithin } from '@evergreen/access';
import { AuditTrail } from '@evergreen/audit';
import type { Clock, Uuid } from '@evergreen/kernel';
import { type Run, RunEngine } from '@evergreen/jobs';
import { maskName, maskPhone } from '@evergreen/personal-data';
import { Database } from '@evergreen/persistence';
import { type Caller, officesOf } from '@evergreen/rpc';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { duplicatesKind } from '../../domain/duplicates/duplicates-run.ts';
import { mergeRefused } from '../../domain/duplicates/merge-refused.ts';
import { CustomerKeys } from '../../persistence/customer-keys.repository.ts';
import { holdRecords } from '../../persistence/duplicates/merges.repository.ts';
import {
  keepApart,
  type PairedRow,
  readPaired,
  readPairs,
} from '../../persistence/duplicates/pairs.repository.ts';
import { fieldText, placeOf } from '../../persistence/personal-fields.ts';
import { customerUnknown } from '../customer-files.ts';

/** One of two records as staff see it. */
export interface RecordSeen {
  readonly customerId: string;
  readonly sourceRef: string;
  readonly orgPath: string;
  readonly nameMasked: string;
  readonly phoneMasked: string;
  readonly policies: number;
}

export interface DuplicateSeen {
  readonly one: RecordSeen;
  readonly other: RecordSeen;
  readonly score: number;
  readonly reasons: readonly string[];
}

export interface DuplicatesAsked {
  readonly customerId: Uuid | undefined;
  readonly limit: number;
  readonly offset: number;
}

/** Pairs that may be one person, as staff who may merge them see them. */
@Injectable()
export class ReadDuplicates {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(AuditTrail) private readonly audit: AuditTrail,
    @Inject(RunEngine) private readonly engine: RunEngine,
    @Inject(CustomerKeys) private readonly keys: CustomerKeys,
  ) {}

  /** Each whom it shows is written down as seen. */
  async page(
    caller: Caller,
    { customerId, limit, offset }: DuplicatesAsked,
  ): Promise<{ duplicates: DuplicateSeen[]; more: boolean; search: Run | undefined }> {
    const offices = officesOf(caller, 'merge', 'Customer');
    const [search] = await this.engine.list(duplicatesKind, 1);
    return this.database.transaction(async (tx) => {
      const found = await readPairs(tx, { customerId, limit: limit + 1, offset }, offices);
      const pairs = found.slice(0, limit);
      const ids = [...new Set(pairs.flatMap((pair) => [pair.customer_id, pair.other_id]))];
      const rows = await readPaired(tx, ids);
      await this.audit.record(
        tx,
        ...[...rows.values()].map((row) => ({
          act: 'customer.viewed',
          ...{ recordKind: 'customer', recordId: row.id, orgPath: row.org_path, customerId: row.id },
        })),
      );
      return {
        duplicates: pairs.map(({ customer_id: one, other_id: other, score, reasons }) => ({
          ...{ one: this.seen(rows.get(one)!), other: this.seen(rows.get(other)!), score, reasons },
        })),
        more: found.length > limit,
        search,
      };
    });
  }

  /** @throws DomainError NOT_FOUND, also of a record outside the caller's offices; MERGE_REFUSED */
  async keepApart(caller: Caller, customerId: Uuid, otherId: Uuid): Promise<void> {
    if (customerId === otherId) throw mergeRefused('SAME');
    await this.database.transaction(async (tx) => {
      const offices = officesOf(caller, 'merge', 'Customer');
      const held = [...(await holdRecords(tx, [customerId, otherId])).values()];
      const inReach = held.filter((record) => isWithin(record.org_path, offices));
      if (inReach.length < 2) throw customerUnknown();
      const by = caller.kind === 'staff' ? caller.staffNumber : 'service';
      if (!(await keepApart(tx, [customerId, otherId], { at: this.clock.now(), by }))) return;
      await this.audit.record(tx, {
        act: 'customer.kept-apart',
        ...{ recordKind: 'customer', recordId: customerId, orgPath: held[0]!.org_path, customerId },
        after: { other: otherId },
      });
    });
  }

  private seen(row: PairedRow): RecordSeen {
    const key = this.keys.opened(row);
    return {
      ...{ customerId: row.id, sourceRef: row.source_ref, orgPath: row.org_path, policies: row.policies },
      nameMasked: maskName(fieldText(key, row.name_sealed, placeOf.name(row.id))),
      phoneMasked: maskPhone(fieldText(key, row.phone_sealed, placeOf.phone(row.id))),
    };
  }
}
